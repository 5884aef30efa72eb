using System.Linq;
using Dunning.Monetary;
using Dunning.Penalties;
using Dunning.Penalties.Books;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using static Dunning.Tests.Penalties.Claims;

namespace Dunning.Tests.Penalties;

public sealed class BookTests
{
    private static readonly LatePaymentRegime French = LatePaymentRegimes.FranceBusiness;

    [Fact]
    public void The_fixed_sum_of_an_invoice_in_several_terms_stands_on_the_term_first_late()
    {
        var book = Book(Claim(Term("F-12/2", "2026-02-28")), Claim(Term("F-12/1", "2026-01-31")), Claim(Term("F-12/3", "2026-03-31")));

        book.Statements.Select(statement => statement.Compensation).ShouldBe([Eur(0m), Eur(40m), Eur(0m)]);
        var doubt = book.Statements[0].Doubts.ShouldHaveSingleItem();
        (doubt.Kind, doubt.Amount, doubt.InvoiceNumber).ShouldBe((PenaltyDoubtKind.FixedSumOnOtherTerm, Eur(40m), "F-12/1"));
        book.Statements[0].Interest.ShouldBe(Statement(Term("F-12/2", "2026-02-28"), French, "2026-04-30").Interest);
        book.Totals.ShouldHaveSingleItem().Compensation.ShouldBe(Eur(40m));
    }

    [Fact]
    public void A_term_paid_in_time_bears_no_fixed_sum_and_leaves_it_to_the_next()
    {
        var book = Book(Claim(Term("F-12/1", "2026-01-31"), Paid("2026-01-31", 1_000m)), Claim(Term("F-12/2", "2026-02-28")));

        book.Statements.Select(statement => statement.Compensation).ShouldBe([Eur(0m), Eur(40m)]);
        book.Statements.ShouldAllBe(statement => statement.Doubts.Count == 0);
    }

    [Fact]
    public void A_fixed_sum_charged_already_stays_where_it_was_charged()
    {
        var charged = new FeeCharged(Date("2026-03-15"), Eur(40m), PenaltyKind.Compensation);

        var book = Book(Claim(Term("F-12/1", "2026-01-31")), Claim(Term("F-12/2", "2026-02-28"), charged));

        book.Statements.Select(statement => statement.Compensation).ShouldBe([Eur(0m), Eur(40m)]);
        book.Statements.ShouldAllBe(statement => statement.Total == statement.Interest);
    }

    [Fact]
    public void Rows_of_one_number_and_issue_date_are_terms_of_one_invoice() =>
        Book(Claim(Term("F-12", "2026-01-31")), Claim(Term("F-12", "2026-02-28"))).Statements.Select(s => s.Compensation).ShouldBe([Eur(40m), Eur(0m)]);

    [Fact]
    public void On_an_invoice_in_another_currency_the_sum_that_is_owed_besides_is_named_once()
    {
        var book = Book(Claim(Term("F-12/1", "2026-01-31", currency: Currency.Usd)), Claim(Term("F-12/2", "2026-02-28", currency: Currency.Usd)));

        book.Statements.Select(statement => statement.DoubtKinds().Single()).ShouldBe([PenaltyDoubtKind.FixedSumNotConverted, PenaltyDoubtKind.FixedSumOnOtherTerm]);
    }

    [Fact]
    public void Under_a_law_that_owes_it_for_each_late_payment_every_term_bears_it()
    {
        // BGB 288 Abs. 5 S. 2; CJEU C-370/21.
        var book = PenaltyBook.Of(
            new PenaltyCalculator(),
            [Claim(Term("F-12/1", "2026-01-31"), LatePaymentRegimes.GermanyBusiness), Claim(Term("F-12/2", "2026-02-28"), LatePaymentRegimes.GermanyBusiness)],
            Date("2026-04-30"));

        book.Statements.Select(statement => statement.Compensation).ShouldBe([Eur(40m), Eur(40m)]);
    }

    [Theory]
    [InlineData("2026/001", "2026/002", "2026-01-01", "C-1")]
    [InlineData("2026/101", "2026/102", "2026-01-01", "C-1")]
    [InlineData("F-12/1", "F-13/2", "2026-01-01", "C-1")]
    [InlineData("F-12/1", "F-12/b", "2026-01-01", "C-1")]
    [InlineData("F-12/1", "F-12/2", "2026-01-02", "C-1")]
    [InlineData("F-12/1", "F-12/2", "2026-01-01", "C-2")]
    [InlineData("/1", "/2", "2026-01-01", "C-1")]
    [InlineData("F-12/", "F-12/2", "2026-01-01", "C-1")]
    [InlineData("F-12/1", "F-12/2b", "2026-01-01", "C-1")]
    [InlineData("F-12/01", "F-12/02", "2026-01-01", "C-1")]
    [InlineData("F-12/99", "F-12/100", "2026-01-01", "C-1")]
    public void Numbers_that_only_look_alike_are_invoices_of_their_own(string first, string second, string secondIssued, string secondDebtor)
    {
        var book = Book(Claim(Term(first, "2026-01-31")), Claim(Term(second, "2026-02-28", secondIssued, secondDebtor)));

        book.Statements.Select(statement => statement.Compensation).ShouldBe([Eur(40m), Eur(40m)]);
    }

    [Theory]
    [InlineData("F-12/1", "F-12/9")]
    [InlineData("F-12/9", "F-12/10")]
    [InlineData("F-12/90", "F-12/99")]
    [InlineData("F-10/1", "F-10/2")]
    [InlineData("2026/001/1", "2026/001/2")]
    public void Numbers_that_differ_by_a_term_of_one_or_two_digits_are_one_invoice(string first, string second) =>
        Book(Claim(Term(first, "2026-01-31")), Claim(Term(second, "2026-02-28"))).Statements.Select(s => s.Compensation).ShouldBe([Eur(40m), Eur(0m)]);

    [Fact]
    public void Of_terms_first_late_on_one_day_the_one_first_due_bears_the_fixed_sum_and_then_the_lower_number()
    {
        var extended = new DueDateExtended(Date("2026-02-01"), Date("2026-03-31"));

        Book(Claim(Term("F-12/1", "2026-03-31")), Claim(Term("F-12/2", "2026-01-31"), extended)).Statements.Select(s => s.Compensation).ShouldBe([Eur(0m), Eur(40m)]);
        Book(Claim(Term("F-12/2", "2026-03-31")), Claim(Term("F-12/1", "2026-03-31"))).Statements.Select(s => s.Compensation).ShouldBe([Eur(0m), Eur(40m)]);
    }

    [Fact]
    public void A_term_due_earlier_whose_interest_was_suspended_is_not_the_one_first_late()
    {
        var suspended = new HoldPlaced(Date("2026-02-01"), Date("2026-04-01"), suspendsInterest: true);

        Book(Claim(Term("F-12/1", "2026-01-31"), suspended), Claim(Term("F-12/2", "2026-02-28"))).Statements.Select(s => s.Compensation).ShouldBe([Eur(0m), Eur(40m)]);
    }

    [Fact]
    public void A_claim_that_cannot_be_reckoned_does_not_stop_the_others()
    {
        var consumer = Invoice(1_000m, "2026-01-31", DebtorKind.Consumer);

        var book = Book(Claim(Term("F-1", "2026-01-31")), Claim(consumer), Claim(Term("F-3", "2026-01-31")));

        book.Statements.Select(statement => statement.Invoice.Number).ShouldBe(["F-1", "F-3"]);
        var refused = book.Refused.ShouldHaveSingleItem();
        (refused.Place, refused.Claim.Receivable.Invoice, refused.Faults[0].Code).ShouldBe((1, consumer, PenaltyFaultCodes.WrongDebtorKind));
    }

    [Fact]
    public void Totals_are_by_currency_and_count_what_was_late()
    {
        var book = Book(
            Claim(Term("F-1", "2026-01-31")),
            Claim(Term("F-2", "2026-04-30")),
            Claim(Term("F-3", "2026-03-31", currency: Currency.Usd)),
            Claim(Term("F-4", "2026-03-31")));

        book.Totals.Select(sum => (sum.Currency, sum.Count)).ShouldBe([(Currency.Eur, 2), (Currency.Usd, 1)]);
        book.Totals[0].Total.ShouldBe(book.Statements[0].Total + book.Statements[3].Total);
        book.Totals[0].Interest.ShouldBe(book.Statements[0].Interest + book.Statements[3].Interest);
        book.Totals[0].Compensation.ShouldBe(Eur(80m));
    }

    [Fact]
    public void One_further_term_alone_is_told_where_its_fixed_sum_stands()
    {
        var statement = Statement(Term("F-12/2", "2026-02-28"), French.WithFixedSumOn("F-12/1"), "2026-04-30");

        statement.Compensation.ShouldBe(Eur(0m));
        statement.IsLate.ShouldBeTrue();
        statement.Doubts.ShouldHaveSingleItem().Text.ShouldContain("F-12/1");
    }

    private static PenaltyBook Book(params PenaltyClaim[] claims) => PenaltyBook.Of(new PenaltyCalculator(), claims, Date("2026-04-30"));

    private static PenaltyClaim Claim(Invoice invoice, params DunningEvent[] events) => new(new Receivable(invoice, History(events)), French);

    private static PenaltyClaim Claim(Invoice invoice, LatePaymentRegime regime) => new(new Receivable(invoice, InvoiceHistory.Empty), regime);

    private static Invoice Term(string number, string due, string issued = "2026-01-01", string debtor = "C-1", Currency? currency = null) =>
        new(number, new Debtor(debtor, "Caron", DebtorKind.Business), Date(issued), Date(due), new Money(1_000m, currency ?? Currency.Eur));
}
