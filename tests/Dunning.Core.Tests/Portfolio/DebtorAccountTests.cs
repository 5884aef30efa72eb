using System;
using System.Linq;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Policies.Presets;
using Dunning.Portfolio;
using Dunning.Profiles;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Tests.Portfolio;

public sealed class DebtorAccountTests
{
    private static readonly Debtor Caron = new("C-1", "Caron", DebtorKind.Business);
    private static readonly Debtor Marin = new("C-2", "Marin", DebtorKind.Business);

    [Fact]
    public void Invoices_and_credits_are_gathered_by_debtor_in_the_order_in_which_debtors_come()
    {
        var accounts = DebtorAccount.GroupByDebtor(
            [Item("F-1", Marin), Item("F-2", Caron), Item("F-3", Marin)], [new UnappliedCredit(Marin, Book.Euros(5m)), new UnappliedCredit(Named("C-3", "Petit"), Book.Euros(7m))]);

        accounts.Select(account => account.Debtor.Id + ": " + string.Join(' ', account.Items.Select(item => item.Invoice.Number)) + " " + string.Join(' ', account.Unapplied))
            .ShouldBe(["C-2: F-1 F-3 5.00 EUR", "C-1: F-2 ", "C-3:  7.00 EUR"]);
        DebtorAccount.GroupByDebtor([Item("F-1", Caron)]).ShouldHaveSingleItem().Unapplied.ShouldBeEmpty();
    }

    [Fact]
    public void A_debtor_is_described_in_one_way()
    {
        DebtorAccount.GroupByDebtor([Item("F-1", Caron), Item("F-2", Named("C-1", "Caron"))], [new UnappliedCredit(Named("C-1", "Caron"), Book.Euros(5m))]).Count.ShouldBe(1);
        Should.Throw<ArgumentException>(() => DebtorAccount.GroupByDebtor([Item("F-1", Caron), Item("F-2", Named("C-1", "Other"))])).Message.ShouldContain("F-2");
        Should.Throw<ArgumentException>(() => DebtorAccount.GroupByDebtor([Item("F-1", Caron)], [new UnappliedCredit(Named("C-1", "Other"), Book.Euros(5m))])).ParamName.ShouldBe("unapplied");
        Should.Throw<ArgumentException>(() => new DebtorAccount(Marin, [Item("F-1", Caron)])).Message.ShouldContain("F-1");
    }

    [Fact]
    public void What_is_not_there_is_named() =>
        Should.Throw<ArgumentException>(() => new DebtorAccount(Caron, [Item("F-1", Caron)]).With("F-9", [new NoteTaken(Book.Today, "called")])).Message.ShouldStartWith("The account of C-1 has no invoice F-9.");

    [Fact]
    public void An_account_that_cannot_be_is_refused_with_all_that_is_wrong()
    {
        var account = new DebtorAccount(Named("C|1", "Caron"), [Item("F-1", Named("C|1", "Caron")), Item("F-1", Named("C|1", "Caron"))], [Book.Euros(5m), Book.Euros(-1m), Book.Euros(0.001m)]);
        string[] faults =
        [
            FaultCodes.SeparatorInName + " $.debtor.id", FaultCodes.InvoiceTwice + " $.items[1].invoice.number", FaultCodes.AmountNegative + " $.unapplied[1].amount",
            FaultCodes.AmountNotPayable + " $.unapplied[2].amount",
        ];

        Faults(() => Book.Engine.NextContact(account, Book.Today)).ShouldBe(faults);
        Faults(() => Book.Engine.Explain(account, account.Items[0], Book.Today)).ShouldBe(faults);
        Faults(() => new PayerProfileClassifier().Assess(account, Book.Today)).ShouldBe(faults);
        account.WithAssessedProfile(new PayerProfileClassifier(), Book.Today).ShouldBeSameAs(account);
        new PayerProfileClassifier().Assess(new DebtorAccount(Caron, [Item("F-1", Caron)]), Book.Today).Debtor.ShouldBe(Caron);

        static string[] Faults(Action act) => [.. Should.Throw<RefusedAccountException>(act).Faults.Select(fault => fault.Code + " " + fault.Path)];
    }

    [Fact]
    public void A_contact_is_refused_with_the_invoices_that_cannot_be_and_their_places()
    {
        var account = new DebtorAccount(Caron, [Item("F-1", Caron), Item("F-2", Caron, amount: -1m), Item("F-3", Caron, issued: 5, amount: -1m)]);

        Should.Throw<RefusedAccountException>(() => Book.Engine.NextContact(account, Book.Today)).Faults.Select(fault => fault.Path).ShouldBe(["$.items[2].invoice.amount", "$.items[1].invoice.amount"], ignoreOrder: true);
        Should.Throw<ArgumentOutOfRangeException>(() => Book.Engine.NextContact(account, new LocalDate(2151, 1, 1))).ParamName.ShouldBe("today");
    }

    /// <summary>Two of 6.00 EUR: neither reaches the minimum of 10.00 EUR alone.</summary>
    [Fact]
    public void An_invoice_is_explained_with_what_else_its_debtor_owes_from_its_issue_date_on()
    {
        var (one, other) = (Item("F-1", Caron, amount: 6m), Item("F-2", Caron, amount: 6m));
        var later = Item("F-3", Caron, issued: 1, amount: 6m);

        Explained([one, other], one, 0).ShouldBe(DecisionReason.StageDue);
        Explained([one], one, 0).ShouldBe(DecisionReason.BelowMinimum);
        Explained([one, later], one, 0).ShouldBe(DecisionReason.BelowMinimum);
        Explained([one, later], later, 0).ShouldBe(DecisionReason.BelowMinimum);
        Explained([one, later], later, 1).ShouldBe(DecisionReason.StageDue);
        Should.Throw<ArgumentException>(() => Explained([one], other, 0)).Message.ShouldContain("F-2");

        static DecisionReason Explained(Receivable[] items, Receivable item, int days) => Book.Engine.Explain(new DebtorAccount(Caron, items), item, Book.Today.PlusDays(days)).Decision.Reason;
    }

    [Fact]
    public void A_profile_that_was_assessed_takes_the_place_of_the_one_set_and_none_leaves_it()
    {
        Receivable Paid(int n, int days) => new(
            new Invoice("F-" + n, Caron, Book.Today.PlusDays(-200 - n), Book.Today.PlusDays(-170 - n), Book.Euros(100m)), InvoiceHistory.Of(new PaymentReceived(Book.Today.PlusDays(-170 - n + days), Book.Euros(100m))));
        var few = new DebtorAccount(Caron, [Item("F-1", Caron)]).WithProfile(PayerProfile.Bad);
        var many = new DebtorAccount(Caron, Enumerable.Range(0, 12).Select(n => Paid(n, -1)));

        few.WithAssessedProfile(new PayerProfileClassifier(), Book.Today).Debtor.Profile.ShouldBe(PayerProfile.Bad);
        many.WithAssessedProfile(new PayerProfileClassifier(), Book.Today).Debtor.Profile.ShouldBe(PayerProfile.Good);
    }

    [Fact]
    public void A_debtor_without_a_policy_is_refused_and_listed()
    {
        var book = Dunning.Policies.PolicyBook.Create("b", [FrenchPolicies.Consumer], kinds: new System.Collections.Generic.Dictionary<DebtorKind, string> { [DebtorKind.Consumer] = "fr-consumer" });
        var agenda = new ReceivablesBook(new DunningEngine(book), [new DebtorAccount(Caron, [Item("F-1", Caron)])]).AgendaOn(Book.Today, cancellation: TestContext.Current.CancellationToken);

        agenda.RefusedAccounts.ShouldHaveSingleItem().Faults.ShouldHaveSingleItem().Code.ShouldBe(FaultCodes.NoPolicy);
        agenda.Notices.ShouldHaveSingleItem().Kind.ShouldBe(AgendaNoticeKind.DoubtfulData);
        Dunning.Portfolio.Figures.AgedBalance.Of(new DunningEngine(book), [new DebtorAccount(Caron, [Item("F-1", Caron)])], Book.Today).RefusedAccounts.ShouldHaveSingleItem().Faults.ShouldHaveSingleItem().Code.ShouldBe(FaultCodes.NoPolicy);
    }

    private static Debtor Named(string id, string name) => new(id, name, DebtorKind.Business);

    private static Receivable Item(string number, Debtor debtor, int issued = -60, decimal amount = 100m) =>
        new(new Invoice(number, debtor, Book.Today.PlusDays(issued), Book.Today.PlusDays(-12), Book.Euros(amount)), InvoiceHistory.Empty);
}
