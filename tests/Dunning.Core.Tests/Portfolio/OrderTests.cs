using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Portfolio.Figures;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;
using static Dunning.Tests.Portfolio.Agendas;

namespace Dunning.Tests.Portfolio;

/// <summary>In what order lists stand, whatever the order in which their parts came in.</summary>
public sealed class OrderTests
{
    /// <summary>Deadline, phase, currency, collectible, days late, number, creditor, debtor: of each pair the first is more pressing by that alone.</summary>
    [Fact]
    public void What_is_more_pressing_comes_first_by_each_of_its_reasons()
    {
        (DunningDecision, DunningDecision)[] pairs =
        [
            (Decision(declared: 20), Decision(declared: 10)), (Decision(declared: 10), Decision(late: 60)), (Decision(late: 60), Decision(late: 12)), (Decision(late: 12), Decision(late: 1)),
            (Decision(currency: Currency.Chf), Decision(amount: 900m)), (Decision(amount: 900m), Decision(amount: 100m)), (Decision(late: 13), Decision(late: 12, number: "F-0")),
            (Decision(number: "F-1"), Decision(number: "F-2", creditor: "A")), (Decision(), Decision(creditor: "A")), (Decision(creditor: "A", debtor: "C-2"), Decision(creditor: "B", debtor: "C-1")),
            (Decision(debtor: "C-1"), Decision(debtor: "C-2")),
        ];

        foreach (var (first, second) in pairs)
        {
            AgendaOrder.Instance.Compare(first, second).ShouldBeLessThan(0, first + " / " + second);
            AgendaOrder.Instance.Compare(second, first).ShouldBeGreaterThan(0, first + " / " + second);
            AgendaOrder.Instance.Compare(first, first).ShouldBe(0);
        }
    }

    [Fact]
    public void All_lists_of_an_agenda_stand_in_their_order()
    {
        var wrong = Enumerable.Range(0, 3).Select(n => Account("C-9" + (2 - n), ("F-2", "B", -1m), ("F-2", "A", -1m), ("F-1", null, -1m), ("F-3", null, 50m + n)));
        var doubled = Enumerable.Range(0, 3).Select(n => Account("C-8" + (2 - n), ("F-1", null, 10m), ("F-1", null, 10m)));
        var invoice = new Invoice("F-1", Named("C-75"), Book.Today.PlusDays(-60), Book.Today.PlusDays(-12), Book.Euros(10m));
        var insolvent = new DebtorAccount(invoice.Debtor, [new Receivable(invoice, InvoiceHistory.Of(new InsolvencyRecorded(Book.Today, Book.Today)))]);
        var agenda = AgendaOf([insolvent, .. wrong, .. doubled, .. Book.Accounts(60)], new AgendaOptions(AgendaScope.All));

        string[] refused = [.. agenda.Refused.Select(one => one.Receivable.Invoice.Debtor.Id + one.Receivable.Invoice.Number + one.Receivable.Invoice.CreditorId)];
        refused.ShouldBe(["C-90F-1", "C-90F-2A", "C-90F-2B", "C-91F-1", "C-91F-2A", "C-91F-2B", "C-92F-1", "C-92F-2A", "C-92F-2B"]);
        agenda.RefusedAccounts.Select(one => one.Account.Debtor.Id).ShouldBe(["C-80", "C-81", "C-82"]);
        agenda.Balances.Select(balance => balance.Debtor.Id).ShouldBe(agenda.Balances.Select(balance => balance.Debtor.Id).Order(StringComparer.Ordinal));
        agenda.Information.ShouldBe(agenda.Information.Order(AgendaOrder.Instance));
        agenda.Information.Count.ShouldBeGreaterThan(5);
        agenda.Decisions.ShouldBe(agenda.Decisions.Order(AgendaOrder.Instance));
        var silent = agenda.Contacts.Select(contact => contact.Verdict == ContactVerdict.None && contact.Tasks.Count + contact.Reviews.Count == 0).ToList();
        silent.ShouldBe(silent.Order());
        silent.Distinct().Count().ShouldBe(2);
        agenda.Contacts.Count(contact => contact.Verdict == ContactVerdict.None && contact.Tasks.Count + contact.Reviews.Count > 0).ShouldBePositive();

        AgedBalance.Of(Book.Engine, [.. wrong, .. doubled], Book.Today).Refused.Select(one => one.Receivable.Invoice.Debtor.Id + one.Receivable.Invoice.Number + one.Receivable.Invoice.CreditorId).ShouldBe(refused);
        AgedBalance.Of(Book.Engine, [.. wrong, .. doubled], Book.Today).RefusedAccounts.Select(one => one.Account.Debtor.Id).ShouldBe(["C-80", "C-81", "C-82"]);
    }

    [Fact]
    public void Whatever_is_in_one_part_is_in_the_whole()
    {
        var later = new Receivable(new Invoice("F-later", Named("C-70"), Book.Today.PlusDays(2), Book.Today.PlusDays(30), Book.Euros(9m)), InvoiceHistory.Empty);
        DebtorAccount[] accounts =
        [
            Account("C-90", ("F-1", null, -1m), ("F-2", null, 10m)), Account("C-80", ("F-1", null, 10m), ("F-1", null, 10m)), new(Named("C-70"), [later]), .. Book.Accounts(30),
            new(Named("C-60"), [new Receivable(new Invoice("F-1", Named("C-60"), Book.Today.PlusDays(-60), Book.Today.PlusDays(-30), Book.Euros(9m)), InvoiceHistory.Of(new PaymentReceived(Book.Today, Book.Euros(12m))))]),
        ];

        var whole = AgendaOf(accounts, new AgendaOptions(AgendaScope.All));
        ShouldSayTheSame(Agenda.Merge(accounts.Select(account => AgendaOf([account], new AgendaOptions(AgendaScope.All)))), whole);
        whole.NotIssuedYet.ShouldBe(1);
        whole.Overpaid.ShouldContain(new CurrencyTotal(Book.Euros(3m), 1));
        Enum.GetValues<Verdict>().Sum(whole.CountOf).ShouldBe(whole.Decisions.Count);
        Enum.GetValues<ContactVerdict>().Sum(whole.CountOf).ShouldBe(whole.Contacts.Count + 1, "one has no invoice yet");
    }

    [Fact]
    public void Agendas_that_differ_in_one_option_alone_are_not_put_together()
    {
        var (one, other) = (Book.Accounts(2)[0], Book.Accounts(2)[1]);
        Agenda Of(DebtorAccount account, AgendaOptions options, int days = 0) =>
            new ReceivablesBook(Book.Engine, [account]).AgendaOn(Book.Today.PlusDays(days), options, cancellation: TestContext.Current.CancellationToken);
        void Refused(AgendaOptions first, AgendaOptions second, string why, int days = 0) =>
            Should.Throw<ArgumentException>(() => Agenda.Merge([Of(one, first), Of(other, second, days)])).Message.ShouldContain(why);

        Agenda.Merge([Of(one, new AgendaOptions()), Of(other, new AgendaOptions(threads: 2, doubtfulDebtors: ["x"]))]).Today.ShouldBe(Book.Today);
        Refused(new AgendaOptions(), new AgendaOptions(), "different days", days: 1);
        Refused(new AgendaOptions(), new AgendaOptions(AgendaScope.All), "different options");
        Refused(new AgendaOptions(), new AgendaOptions(paymentsMayLagDays: 4), "different options");
        Refused(new AgendaOptions(), new AgendaOptions(paymentsKnownThrough: Book.Today), "different options");
    }

    [Fact]
    public void Options_are_in_their_ranges()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new AgendaOptions((AgendaScope)9)).ParamName.ShouldBe("scope");
        Should.Throw<ArgumentOutOfRangeException>(() => new AgendaOptions(paymentsMayLagDays: -1)).ParamName.ShouldBe("paymentsMayLagDays");
        Should.Throw<ArgumentOutOfRangeException>(() => new AgendaOptions(threads: 0)).ParamName.ShouldBe("threads");
        new AgendaOptions(paymentsMayLagDays: 0, threads: 1).PaymentsMayLagDays.ShouldBe(0);
        var agenda = AgendaOf([]);
        Should.Throw<ArgumentOutOfRangeException>(() => agenda.CountOf((Verdict)9)).ParamName.ShouldBe("verdict");
        Should.Throw<ArgumentOutOfRangeException>(() => agenda.CountOf((ContactVerdict)9)).ParamName.ShouldBe("verdict");
        Should.Throw<ArgumentOutOfRangeException>(() => agenda.GroupBy((AgendaGrouping)9)).ParamName.ShouldBe("grouping");
        Should.Throw<ArgumentOutOfRangeException>(() => new CurrencyTotal(Book.Euros(1m), -1)).ParamName.ShouldBe("count");
    }

    private static Debtor Named(string id) => new(id, "Debtor " + id, DebtorKind.Business);

    private static DebtorAccount Account(string id, params (string Number, string? Creditor, decimal Amount)[] items) =>
        new(Named(id), items.Select(item => new Receivable(
            new Invoice(item.Number, Named(id), Book.Today.PlusDays(-60), Book.Today.PlusDays(-12), Book.Euros(item.Amount), creditorId: item.Creditor), InvoiceHistory.Empty)));

    private static DunningDecision Decision(
        int late = 12, Currency? currency = null, decimal amount = 100m, string number = "F-1", string? creditor = null, string debtor = "C-1", int? declared = null)
    {
        var its = declared is { } days ? Named(debtor).WithInsolvency(new DebtorInsolvency(Book.Today.PlusDays(-days), Book.Today.PlusDays(-days), Book.Today.PlusDays(-days))) : Named(debtor);
        var invoice = new Invoice(number, its, Book.Today.PlusDays(-late - 30), Book.Today.PlusDays(-late), new Money(amount, currency ?? Currency.Eur), creditorId: creditor);
        return Book.Engine.NextAction(invoice, InvoiceHistory.Of(late < 60 ? [] : [new StageSkipped(Book.Today.PlusDays(-40), "formal-notice")]), Book.Today);
    }
}
