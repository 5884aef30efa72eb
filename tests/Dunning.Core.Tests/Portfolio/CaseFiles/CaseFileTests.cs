using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Penalties;
using Dunning.Penalties.Books;
using Dunning.Policies.Presets;
using Dunning.Portfolio;
using Dunning.Portfolio.CaseFiles;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;
using Shouldly;
using Xunit;

namespace Dunning.Tests.Portfolio.CaseFiles;

public sealed class CaseFileTests
{
    private static readonly LocalDate Today = new(2026, 3, 31);
    private static readonly LocalDate Due = new(2026, 1, 30);
    private static readonly DunningEngine Engine = new(PolicyBooks.France);
    private static readonly Debtor Caron = new("C-1", "Caron", DebtorKind.Business, address: "1 rue du Lavoir", companyNumber: "732829320");

    [Fact]
    public void It_tells_what_happened_in_order_of_date_with_notes_proofs_and_what_was_left()
    {
        var item = Item(
            "F-1",
            100m,
            new NoteTaken(Due.PlusDays(5), "will pay", "Mrs Caron", Channel.Phone),
            new PaymentReceived(Due.PlusDays(20), Euros(40m), id: "p"),
            new ContactMade(Due.PlusDays(3), "reminder-1", Channel.Email, proof: "mail-17"),
            new EventReversed(Due.PlusDays(21), "p"),
            new PaymentReceived(Today.PlusDays(1), Euros(100m)));
        var debtor = Caron.WithHolds([new DebtorHold(Due.PlusDays(4), Due.PlusDays(6), "key account")]);
        var file = CaseFile.Of(Engine, Account(debtor, item), Today);

        file.Entries.Select(entry => (entry.On, entry.Event?.Kind.ToString() ?? entry.Kind.ToString(), entry.Balance?.Amount, entry.IsReversed)).ShouldBe(
        [
            (Due.PlusDays(-30), "Issued", 100m, false),
            (Due, "FellDue", 100m, false),
            (Due.PlusDays(3), "Contact", 100m, false),
            (Due.PlusDays(4), "DebtorHold", null, false),
            (Due.PlusDays(5), "Note", 100m, false),
            (Due.PlusDays(20), "Payment", 60m, true),
            (Due.PlusDays(21), "Reversed", 100m, false),
        ]);
        file.Entries.Select(entry => entry.Event).OfType<ContactMade>().Single().Proof.ShouldBe("mail-17");
        file.Entries.Single(entry => entry.Kind == CaseFileEntryKind.DebtorHold).Reason.ShouldBe("key account");
    }

    [Fact]
    public void Of_a_debtor_it_holds_what_is_open_and_of_an_invoice_that_one_paid_or_not()
    {
        var paid = Item("F-1", 100m, new PaymentReceived(Due, Euros(100m)));
        var later = new Receivable(new Invoice("F-3", Caron, Today.PlusDays(1), Today.PlusDays(31), Euros(5m)), InvoiceHistory.Empty);
        var account = Account(Caron, paid, Item("F-2", 200m), later);

        CaseFile.Of(Engine, account, Today).Invoices.Select(invoice => invoice.Invoice.Number).ShouldBe(["F-2"]);
        CaseFile.Of(Engine, account, Today, invoiceNumber: "F-1").Invoices.ShouldHaveSingleItem().Decision.Reason.ShouldBe(DecisionReason.Settled);
        Should.Throw<ArgumentException>(() => CaseFile.Of(Engine, account, Today, invoiceNumber: "F-3"));
        Should.Throw<RefusedFactsException>(() => CaseFile.Of(Engine, Account(Caron, Item("F-4", -1m)), Today));
    }

    [Fact]
    public void It_adds_the_penalties_to_the_principal()
    {
        var item = Item("F-1", 1000m, new PaymentReceived(Due.PlusDays(10), Euros(400m)));
        var penalties = Statements(item);
        var file = CaseFile.Of(Engine, Account(Caron, item), Today, penalties);
        var total = file.Totals.ShouldHaveSingleItem();

        (total.Principal, total.Contested, total.Penalties).ShouldBe((Euros(600m), Euros(0m), penalties.Statements[0].Total));
        total.Claim.ShouldBe(Euros(600m) + penalties.Statements[0].Total);
        file.Invoices[0].LimitationOn.ShouldBe(Due.PlusDays(10).PlusYears(5));
        Should.Throw<ArgumentException>(() => CaseFile.Of(Engine, Account(Caron, item), Today.PlusDays(-1), penalties));
    }

    [Fact]
    public void A_complete_file_lacks_nothing()
    {
        var item = new Receivable(
            new Invoice("F-1", Caron, Due.PlusDays(-30), Due, Euros(100m), documents: ["BL-7"], purchaseOrder: "PO-1"),
            InvoiceHistory.Of(
                new ContactMade(Due.PlusDays(43), "formal-notice", Channel.RegisteredLetter, proof: "1A 234"),
                new PromiseMade(Due.PlusDays(44), Today.PlusDays(-3), isWritten: true)));

        CaseFile.Of(Engine, Account(Caron, item), Today, Statements(item)).Gaps.ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_one_lacks_everything_of_the_debtor_first()
    {
        var unknown = new Debtor("C-2", string.Empty, DebtorKind.Business);
        var item = new Receivable(new Invoice("F-1", unknown, Due.PlusDays(-30), Due, Euros(100m)), InvoiceHistory.Of(new DisputeOpened(Due, "D", Euros(10m))));

        CaseFile.Of(Engine, Account(unknown, item), Today).Gaps.Select(gap => (gap.Kind, gap.Invoice?.Number)).ShouldBe(
        [
            (CaseFileGapKind.DebtorName, null), (CaseFileGapKind.DebtorAddress, null), (CaseFileGapKind.CompanyNumber, null),
            (CaseFileGapKind.PurchaseOrder, "F-1"), (CaseFileGapKind.Documents, "F-1"), (CaseFileGapKind.FormalNotice, "F-1"),
            (CaseFileGapKind.Acknowledgement, "F-1"), (CaseFileGapKind.DisputeOpen, "F-1"), (CaseFileGapKind.PenaltyStatement, "F-1"),
        ]);
    }

    [Theory]
    [InlineData(ContactOutcome.Delivered, null, CaseFileGapKind.FormalNoticeProof)]
    [InlineData(ContactOutcome.Delivered, "1A 234", null)]
    [InlineData(ContactOutcome.Failed, "1A 234", CaseFileGapKind.FormalNotice)]
    public void A_formal_notice_without_proof_or_that_came_back_is_a_gap(ContactOutcome outcome, string? proof, CaseFileGapKind? gap)
    {
        var day = Due.PlusDays(43);
        var item = Item(
            "F-1",
            100m,
            new ContactMade(day, "formal-notice", Channel.RegisteredLetter, key: "F-1|0|formal-notice|0", proof: proof),
            new ContactMade(day.PlusDays(4), "formal-notice", Channel.RegisteredLetter, outcome, "F-1|0|formal-notice|0", proof: proof));
        CaseFileGapKind[] notices = [CaseFileGapKind.FormalNotice, CaseFileGapKind.FormalNoticeProof];

        CaseFile.Of(Engine, Account(Caron, item), Today).Gaps.Select(one => one.Kind).Where(notices.Contains).ShouldBe(gap is { } kind ? [kind] : []);
    }

    [Theory]
    [InlineData(DebtorKind.Business, 5000, ConciliationFirst.BeforeCivilCourt)]
    [InlineData(DebtorKind.Business, 5000.01, ConciliationFirst.No)]
    [InlineData(DebtorKind.Consumer, 5000, ConciliationFirst.Yes)]
    [InlineData(DebtorKind.Consumer, 5000.01, ConciliationFirst.No)]
    public void A_suit_up_to_5000_euros_begins_with_conciliation_before_the_civil_court(DebtorKind kind, decimal amount, ConciliationFirst first)
    {
        var routes = Routes(kind, amount);

        routes.Single(route => route.Kind == CourtRouteKind.Suit).Conciliation.ShouldBe(first);

        // Cass. civ. 2e, avis, 25 September 2025, 25-70.013.
        routes.Single(route => route.Kind == CourtRouteKind.OrderForPayment).Conciliation.ShouldBe(ConciliationFirst.No);
        routes.Any(route => route.Kind == CourtRouteKind.SmallClaims).ShouldBe(amount <= 5000m);
    }

    [Theory]
    [InlineData(10000, false)]
    [InlineData(10000.01, true)]
    public void Above_10000_euros_a_suit_needs_a_lawyer(decimal amount, bool needs)
    {
        Routes(DebtorKind.Business, amount).Single(route => route.Kind == CourtRouteKind.Suit).NeedsLawyer.ShouldBe(needs);
        Routes(DebtorKind.Business, amount).Single(route => route.Kind == CourtRouteKind.OrderForPayment).NeedsLawyer.ShouldBeFalse();
    }

    /// <summary>CJA R421-1 holds for the interim payment too (CE, 23 September 2019, 427923); a lawyer must file whatever the amount (CJA R431-2).</summary>
    [Fact]
    public void Against_a_public_body_the_route_is_another_after_a_demand_and_by_a_lawyer()
    {
        var route = Routes(DebtorKind.Public, 100m).ShouldHaveSingleItem();

        (route.Kind, route.NeedsLawyer).ShouldBe((CourtRouteKind.AdministrativeInterimPayment, true));
        route.Sources.ShouldBe(["CJA R541-1", "CJA R421-1", "CE, 427923", "CJA R431-2"]);
    }

    [Fact]
    public void A_cost_is_what_the_host_says_and_stands_against_the_claim()
    {
        var costs = new Dictionary<CourtRouteKind, Money> { [CourtRouteKind.OrderForPayment] = Euros(40m) };
        var routes = CaseFile.Of(Engine, Account(Caron, Item("F-1", 200m)), Today, costs: costs).Routes;
        var order = routes.Single(route => route.Kind == CourtRouteKind.OrderForPayment);

        (order.Cost, order.CostShare).ShouldBe((Euros(40m), 40m / 200m));
        routes.Single(route => route.Kind == CourtRouteKind.Suit).Cost.ShouldBeNull();
        routes.Single(route => route.Kind == CourtRouteKind.Suit).CostShare.ShouldBeNull();
    }

    [Fact]
    public void There_is_no_route_for_what_is_not_due_stayed_time_barred_or_in_another_currency()
    {
        CaseFile.Of(Engine, Account(Caron, Item("F-1", 100m)), Due).Routes.ShouldBeEmpty();
        CaseFile.Of(Engine, Account(Caron, Item("F-1", 100m)), Due.PlusDays(1)).Routes.ShouldNotBeEmpty();
        CaseFile.Of(Engine, Account(Caron, Item("F-1", 100m)), Due.PlusYears(5)).Routes.ShouldNotBeEmpty();
        CaseFile.Of(Engine, Account(Caron, Item("F-1", 100m)), Due.PlusYears(5).PlusDays(1)).Routes.ShouldBeEmpty();
        CaseFile.Of(Engine, Account(Caron, Item("F-1", 100m, new InsolvencyRecorded(Due.PlusDays(9), Due.PlusDays(8)))), Today).Routes.ShouldBeEmpty();
        var francs = new Receivable(new Invoice("F-1", Caron, Due.PlusDays(-30), Due, new Money(100m, Currency.Chf)), InvoiceHistory.Empty);
        CaseFile.Of(Engine, Account(Caron, francs), Today).Routes.ShouldBeEmpty();
    }

    [Fact]
    public void There_is_no_route_for_what_is_before_a_court_has_a_title_or_is_paid_by_a_plan()
    {
        var action = new LegalActionStarted(Due.PlusDays(9));
        var plan = new PlanAgreed(Due.PlusDays(9), new PaymentPlan(new Instalment(Today, Euros(100m))));

        RoutesAfter(action).ShouldBeEmpty();
        RoutesAfter(action, new LegalActionEnded(Due.PlusDays(10))).ShouldNotBeEmpty();
        RoutesAfter(new EnforceableTitleObtained(Due.PlusDays(9))).ShouldBeEmpty();
        RoutesAfter(plan).ShouldBeEmpty();
        RoutesAfter(plan, new PlanCancelled(Due.PlusDays(10))).ShouldNotBeEmpty();

        IReadOnlyList<CourtRoute> RoutesAfter(params DunningEvent[] events) => CaseFile.Of(Engine, Account(Caron, Item("F-1", 100m, events)), Today).Routes;
    }

    [Fact]
    public void Credits_matched_to_no_invoice_stand_beside_the_claim()
    {
        var account = Account(Caron, Item("F-1", 100m)).WithUnapplied([Euros(30m), new Money(0m, Currency.Usd)]);
        var file = CaseFile.Of(Engine, account, Today);

        file.Unapplied.ShouldBe([Euros(30m)]);
        file.Totals.ShouldHaveSingleItem().Principal.ShouldBe(Euros(100m));
    }

    [Fact]
    public void The_formal_notice_is_the_first_that_did_not_come_back_and_was_not_reversed()
    {
        var notice = new ContactMade(Due.PlusDays(43), "formal-notice", Channel.RegisteredLetter, key: "F-1|0|formal-notice|0", id: "n");
        var again = new ContactMade(Due.PlusDays(50), "formal-notice", Channel.RegisteredLetter, key: "F-1|0|formal-notice|1");

        NoticeOf(notice, again).ShouldBe(notice.On);
        NoticeOf(notice, new EventReversed(Due.PlusDays(44), "n"), again).ShouldBe(again.On);
        NoticeOf(notice, new ContactMade(Due.PlusDays(47), "formal-notice", Channel.RegisteredLetter, ContactOutcome.Failed, notice.Key)).ShouldBeNull();
        NoticeOf().ShouldBeNull();

        LocalDate? NoticeOf(params DunningEvent[] events) => CaseFile.Of(Engine, Account(Caron, Item("F-1", 100m, events)), Today).Invoices[0].FormalNoticeOn;
    }

    [Fact]
    public void Each_route_names_what_it_rests_on() =>
        Routes(DebtorKind.Business, 100m).Select(route => route.Kind + ": " + string.Join(", ", route.Sources)).ShouldBe(
        [
            "SmallClaims: CPCE L125-1, CPCE R125-1", "OrderForPayment: CPC 1405, Cass. civ. 2e, avis, 25-70.013", "Suit: CPC 750-1, CPC 761, CPC 853",
        ]);

    [Fact]
    public void Invoices_stand_by_due_date_number_and_creditor_and_their_sums_by_currency()
    {
        Invoice Of(string number, int due, string? creditor, Currency currency, decimal amount) =>
            new(number, Caron, Due.PlusDays(-30), Due.PlusDays(due), new Money(amount, currency), creditorId: creditor);
        Invoice[] invoices =
        [
            Of("F-2", 3, null, Currency.Usd, 7m), Of("F-1", 3, "B", Currency.Eur, 100m), Of("F-1", 3, "A", Currency.Eur, 20m), Of("F-3", 1, null, Currency.Eur, 3m), Of("F-4", 3, null, Currency.Usd, 1m),
        ];
        var file = CaseFile.Of(Engine, Account(Caron, [.. invoices.Select(invoice => new Receivable(invoice, InvoiceHistory.Empty))]), Today);

        file.Invoices.Select(one => one.Invoice.Number + one.Invoice.CreditorId).ShouldBe(["F-3", "F-1A", "F-1B", "F-2", "F-4"]);
        file.Totals.Select(total => total.Principal).ShouldBe([Euros(123m), new Money(8m, Currency.Usd)]);
        file.Routes.Select(route => route.Claim).Distinct().ShouldBe([Euros(123m)]);
    }

    [Fact]
    public void What_several_invoices_owe_contest_and_cost_is_added_up_and_a_credit_takes_nothing_from_it()
    {
        var (first, second) = (Item("F-1", 1000m, new DisputeOpened(Due, "D", Euros(100m))), Item("F-2", 500m, new DisputeOpened(Due, "D", Euros(50m))));
        var overpaid = Item("F-3", 100m, new PaymentReceived(Due, Euros(130m)));
        var penalties = Statements(first, second);
        var total = CaseFile.Of(Engine, Account(Caron, first, second, overpaid), Today, penalties).Totals.ShouldHaveSingleItem();

        (total.Principal, total.Contested).ShouldBe((Euros(1500m), Euros(150m)));
        total.Penalties.ShouldBe(penalties.Statements[0].Total + penalties.Statements[1].Total);
        CaseFile.Of(Engine, Account(Caron, overpaid), Today, invoiceNumber: "F-3").Totals.ShouldHaveSingleItem().Principal.ShouldBe(Euros(0m));
        CaseFile.Of(Engine, Account(Caron, overpaid), Today, invoiceNumber: "F-3").Gaps.ShouldNotContain(gap => gap.Kind == CaseFileGapKind.DisputeOpen);
        CaseFile.Of(Engine, Account(Caron, overpaid), Today, invoiceNumber: "F-3").Routes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(10, true)]
    public void A_route_says_whether_a_part_is_contested(decimal contested, bool isContested)
    {
        DunningEvent[] events = contested > 0m ? [new DisputeOpened(Due, "D", Euros(contested))] : [];

        CaseFile.Of(Engine, Account(Caron, Item("F-1", 100m, events)), Today).Routes.Where(route => route.Kind != CourtRouteKind.Suit).ShouldAllBe(route => route.IsContested == isContested);
    }

    [Fact]
    public void A_statement_is_that_of_the_invoice_of_the_same_number_creditor_and_debtor()
    {
        Receivable Of(string? creditor, decimal amount) => new(new Invoice("F-1", Caron, Due.PlusDays(-30), Due, Euros(amount), creditorId: creditor), InvoiceHistory.Empty);
        var other = new Receivable(new Invoice("F-1", new Debtor("C-2", "Marin", DebtorKind.Business), Due.PlusDays(-30), Due, Euros(900m)), InvoiceHistory.Empty);
        var penalties = Statements(other, Of("A", 100m), Of("B", 200m), Item("F-2", 300m), Of(null, 400m));
        var file = CaseFile.Of(Engine, Account(Caron, Of("B", 200m), Of("A", 100m), Of(null, 400m)), Today, penalties);

        file.Invoices.ShouldAllBe(one => one.Penalties!.Invoice.Amount == one.Invoice.Amount);
        CaseFile.Of(Engine, Account(Caron, Item("F-9", 1m)), Today, penalties).Invoices[0].Penalties.ShouldBeNull();
        CaseFile.Of(Engine, Account(Caron, Item("F-9", 1m)), Today, penalties).Invoices[0].PenaltyFaults.ShouldBeEmpty();
    }

    [Fact]
    public void Why_an_invoice_has_no_statement_is_said_with_it()
    {
        var consumer = new Debtor("C-3", "Petit", DebtorKind.Consumer);
        var item = new Receivable(new Invoice("F-1", consumer, Due.PlusDays(-30), Due, Euros(100m)), InvoiceHistory.Empty);

        CaseFile.Of(Engine, Account(consumer, item), Today, Statements(item)).Invoices[0].PenaltyFaults.ShouldHaveSingleItem().Code.ShouldBe(PenaltyFaultCodes.WrongDebtorKind);
    }

    [Fact]
    public void The_days_of_issue_and_of_the_due_date_are_known_on_themselves()
    {
        CaseFile.Of(Engine, Account(Caron, Item("F-1", 100m)), Due).Entries.Select(entry => entry.Kind).ShouldBe([CaseFileEntryKind.Issued, CaseFileEntryKind.FellDue]);
        CaseFile.Of(Engine, Account(Caron, Item("F-1", 100m)), Due.PlusDays(-30)).Entries.Select(entry => entry.Kind).ShouldBe([CaseFileEntryKind.Issued]);
        CaseFile.Of(Engine, Account(Caron, Item("F-1", 100m)), Due.PlusDays(-31)).Invoices.ShouldBeEmpty();
        Should.Throw<ArgumentOutOfRangeException>(() => CaseFile.Of(Engine, Account(Caron), new LocalDate(2151, 1, 1))).ParamName.ShouldBe("today");
    }

    [Fact]
    public void What_happened_on_one_day_stands_by_invoice_after_what_is_the_debtors()
    {
        var debtor = Caron.WithHolds([new DebtorHold(Due)]);

        CaseFile.Of(Engine, Account(debtor, Item("F-2", 1m), Item("F-1", 1m)), Due).Entries.Where(entry => entry.On == Due).Select(entry => entry.Invoice?.Number).ShouldBe([null, "F-1", "F-2"]);
    }

    [Fact]
    public void An_acknowledgement_helps_and_its_want_stops_nothing()
    {
        var gaps = CaseFile.Of(Engine, Account(Caron, Item("F-1", 100m)), Today).Gaps;

        gaps.Where(gap => gap.IsOnlyHelpful).ShouldHaveSingleItem().Kind.ShouldBe(CaseFileGapKind.Acknowledgement);
    }

    [Fact]
    public void One_notice_with_a_proof_among_several_is_enough()
    {
        var day = Due.PlusDays(43);
        ContactMade Notice(int n, string? proof) => new(day.PlusDays(n), "formal-notice", Channel.RegisteredLetter, key: "F-1|0|formal-notice|" + n, proof: proof);

        CaseFile.Of(Engine, Account(Caron, Item("F-1", 100m, Notice(0, null), Notice(1, "1A 234"))), Today).Gaps.ShouldNotContain(gap => gap.Kind == CaseFileGapKind.FormalNoticeProof);
    }

    private static IReadOnlyList<CourtRoute> Routes(DebtorKind kind, decimal amount)
    {
        var debtor = new Debtor("C-9", "Debtor", kind);
        return CaseFile.Of(
            Engine, Account(debtor, new Receivable(new Invoice("F-1", debtor, Due.PlusDays(-30), Due, Euros(amount)), InvoiceHistory.Empty)), Today).Routes;
    }

    private static PenaltyBook Statements(params Receivable[] items) => PenaltyBook.Of(
        new PenaltyCalculator(), items.Select(item => new PenaltyClaim(item, LatePaymentRegimes.FranceBusiness)), Today);

    private static Money Euros(decimal amount) => new(amount, Currency.Eur);

    private static DebtorAccount Account(Debtor debtor, params Receivable[] items) =>
        new(debtor, items.Select(item => new Receivable(item.Invoice.WithDebtor(debtor), item.History)));

    private static Receivable Item(string number, decimal amount, params DunningEvent[] events) =>
        new(new Invoice(number, Caron, Due.PlusDays(-30), Due, Euros(amount)), InvoiceHistory.Of(events));
}
