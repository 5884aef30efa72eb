using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Portfolio;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Tests.Portfolio;

public sealed class AgendaTests
{
    private static readonly Debtor Caron = new("C-1", "Menuiserie Caron", DebtorKind.Business);

    [Fact]
    public void Payments_that_are_too_old_are_told_first_and_every_contact_needs_approval()
    {
        var late = Item("F-1", Book.Today.PlusDays(-12));
        var barred = Item("F-2", new LocalDate(2021, 5, 20));

        Agenda On(int lag) => AgendaOf(new AgendaOptions(paymentsKnownThrough: Book.Today.PlusDays(-lag), paymentsMayLagDays: 3), late, barred);

        On(3).Notices.ShouldNotContain(notice => notice.Kind == AgendaNoticeKind.PaymentsNotCurrent);
        var stale = On(4);
        (stale.Notices[0].Kind, stale.Notices[0].Day).ShouldBe((AgendaNoticeKind.PaymentsNotCurrent, Book.Today.PlusDays(-4)));
        stale.Contacts.ShouldHaveSingleItem().ApprovalReasons.ShouldBe(ApprovalReasons.PaymentsNotCurrent);
        Should.Throw<System.ArgumentException>(() => On(-1)).ParamName.ShouldBe("options");
        AgendaOf(new AgendaOptions(), late).Contacts.ShouldHaveSingleItem().NeedsApproval.ShouldBeFalse();
    }

    [Fact]
    public void On_stale_payments_everything_but_a_claim_to_declare_needs_approval()
    {
        var agenda = AgendaOf(
            new AgendaOptions(paymentsKnownThrough: Book.Today.PlusDays(-30)),
            Item("F-1", Book.Today.PlusDays(-12)),
            Item("F-2", Book.Today.PlusDays(-12), new DisputeOpened(Book.Today.PlusDays(-9), "D")),
            Item("F-3", Book.Today.PlusDays(-10), new InsolvencyRecorded(Book.Today, Book.Today, Book.Today)));

        agenda.Decisions.Select(decision => decision.StageName + " " + decision.NeedsApproval).Order().ShouldBe(["declare-claim False", "reminder-1 True", "send-evidence True"]);
    }

    [Fact]
    public void The_most_urgent_limit_is_told_first_whatever_the_amounts()
    {
        var agenda = AgendaOf(
            new AgendaOptions(),
            Item("F-late", Book.Today.PlusYears(-5).PlusDays(60), amount: 9_000m),
            Item("F-soon", Book.Today.PlusYears(-5).PlusDays(1), amount: 10m));

        agenda.Notices.Where(notice => notice.Kind == AgendaNoticeKind.LimitationApproaching).Select(notice => notice.Invoice!.Number).ShouldBe(["F-soon", "F-late"]);
    }

    [Fact]
    public void What_came_in_beyond_an_invoice_is_part_of_the_account()
    {
        var agenda = AgendaOf(new AgendaOptions(), Item("F-1", Book.Today.PlusDays(-12), new PaymentReceived(Book.Today, Book.Euros(118m))));

        agenda.Overpaid.ShouldBe([new CurrencyTotal(Book.Euros(18m), 1)]);
        agenda.Balances.ShouldHaveSingleItem().Overpaid.ShouldBe(agenda.Overpaid);
        agenda.Open.ShouldBeEmpty();
    }

    [Fact]
    public void A_debtor_of_whom_something_could_not_be_read_is_contacted_with_approval_only() =>
        AgendaOf(new AgendaOptions(doubtfulDebtors: ["C-1"]), Item("F-1", Book.Today.PlusDays(-12)))
            .Contacts.ShouldHaveSingleItem().ApprovalReasons.ShouldBe(ApprovalReasons.DoubtfulData);

    [Fact]
    public void What_a_person_should_see_first_stands_above_the_list_in_its_own_order()
    {
        var plan = new PaymentPlan(new Instalment(Book.Today.PlusDays(-20), Book.Euros(50m)), new Instalment(Book.Today.PlusDays(20), Book.Euros(50m)));
        Receivable[] items =
        [
            Item("F-overdue", Book.Today.PlusDays(-40)),
            Item("F-plan", Book.Today.PlusDays(-60), new PlanAgreed(Book.Today.PlusDays(-50), plan)),
            Item("F-limit", Book.Today.PlusDays(-10).PlusYears(-5).PlusDays(30)),
            Item("F-claim", Book.Today.PlusDays(-10), new InsolvencyRecorded(Book.Today, Book.Today, Book.Today)),
        ];

        var agenda = AgendaOf(new AgendaOptions(paymentsKnownThrough: Book.Today.PlusDays(-30)), [Book.Euros(10m)], items);

        agenda.Notices.Select(notice => notice.Kind + " " + notice.Invoice).ShouldBe(
        [
            "PaymentsNotCurrent ", "ClaimToDeclare F-claim", "LimitationApproaching F-limit", "PlanBroken F-plan", "UnappliedCredit ",
            .. agenda.Decisions.Where(decision => decision.Alerts.HasFlag(DunningAlerts.ActionOverdue)).OrderBy(decision => decision.DueOn).Select(decision => "ActionOverdue " + decision.Invoice),
        ]);
        agenda.Decisions.ShouldContain(decision => decision.Alerts.HasFlag(DunningAlerts.ActionOverdue));
        var days = agenda.Notices.ToLookup(notice => notice.Kind, notice => notice.Day);
        days[AgendaNoticeKind.ClaimToDeclare].ShouldBe([Book.Today.PlusMonths(2)]);
        days[AgendaNoticeKind.LimitationApproaching].ShouldBe([Book.Today.PlusDays(20)]);
        days[AgendaNoticeKind.PlanBroken].ShouldBe([Book.Today.PlusDays(-16)]);
        agenda.Notices.Single(notice => notice.Kind == AgendaNoticeKind.UnappliedCredit).Amount.ShouldBe(Book.Euros(10m));
    }

    [Fact]
    public void Who_cannot_be_reached_is_told()
    {
        var nobody = new Debtor("C-2", "Unknown", DebtorKind.Business, contacts: []);
        var item = new Receivable(new Invoice("F-1", nobody, Book.Today.PlusDays(-90), Book.Today.PlusDays(-60), Book.Euros(100m)), InvoiceHistory.Empty);

        AgendaOf(new AgendaOptions(), item).Notices.Select(notice => notice.Kind).ShouldBe([AgendaNoticeKind.MissingChannel]);
    }

    [Fact]
    public void A_credit_is_told_only_where_something_is_open_in_its_currency()
    {
        AgendaOf(new AgendaOptions(), [Book.Euros(10m)], Item("F-1", Book.Today.PlusDays(10))).Notices.Count.ShouldBe(1);
        AgendaOf(new AgendaOptions(), [new Money(10m, Currency.Chf)], Item("F-1", Book.Today.PlusDays(10))).Notices.ShouldBeEmpty();
        var alone = AgendaOf(new AgendaOptions(), [Book.Euros(10m)]);
        alone.Notices.ShouldBeEmpty();
        alone.Unapplied.ShouldBe([new CurrencyTotal(Book.Euros(10m), 1)]);
    }

    [Fact]
    public void What_rests_is_shown_for_information_with_its_reason_and_day()
    {
        var agenda = AgendaOf(
            new AgendaOptions(),
            Item("F-1", Book.Today.PlusDays(-12), new HoldPlaced(Book.Today.PlusDays(-1), Book.Today.PlusDays(5))),
            Item("F-2", Book.Today.PlusDays(-12), new DisputeOpened(Book.Today, "D")),
            Item("F-3", Book.Today.PlusDays(-12), new PromiseMade(Book.Today, Book.Today.PlusDays(7), isWritten: true)),
            Item("F-4", Book.Today.PlusDays(-12), new HandedOver(Book.Today, "Cabinet Roux")),
            Item("F-5", Book.Today.PlusDays(-1)));

        agenda.Information.Select(decision => decision.Invoice.Number + " " + decision.Reason).Order().ShouldBe(["F-1 OnHold", "F-2 DisputeOpen", "F-3 PromisePending", "F-4 HandedOver"]);
        agenda.Information.Single(decision => decision.Invoice.Number == "F-1").Until.ShouldBe(Book.Today.PlusDays(5));
    }

    [Fact]
    public void The_list_is_grouped_by_debtor_owner_and_action_and_keeps_its_order()
    {
        var agenda = new ReceivablesBook(Book.Engine, Book.Accounts(200)).AgendaOn(Book.Today, cancellation: TestContext.Current.CancellationToken);

        foreach (var grouping in System.Enum.GetValues<AgendaGrouping>())
        {
            var groups = agenda.GroupBy(grouping);
            groups.Select(group => group.Key).ShouldBeUnique();
            groups.Select(group => group.Decisions[0]).ShouldBe(groups.Select(group => group.Decisions[0]).OrderBy(decision => decision, AgendaOrder.Instance));
            groups.SelectMany(group => group.Decisions).OrderBy(decision => decision, AgendaOrder.Instance).ShouldBe(agenda.Decisions);
            groups.Sum(group => group.Collectible.Sum(total => total.Amount.Amount)).ShouldBe(agenda.Decisions.Sum(decision => decision.Collectible.Amount));
        }

        agenda.GroupBy(AgendaGrouping.Owner).Select(group => group.Key).ShouldContain("receivables");
        agenda.GroupBy(AgendaGrouping.Action).Select(group => group.Key).ShouldContain("remind");
        agenda.GroupBy(AgendaGrouping.Debtor)[0].Decisions.ShouldAllBe(decision => decision.Invoice.Debtor.Id == agenda.Decisions[0].Invoice.Debtor.Id);
    }

    [Fact]
    public void The_minimum_of_the_policy_is_measured_on_the_debtor_in_the_agenda_too()
    {
        var engine = new DunningEngine(FrenchPolicies.Standard.ToBuilder().WithMinimum(MinimumAmount.InEveryCurrency(100m)).Build());
        var items = Enumerable.Range(1, 50).Select(i => Item("F-" + i, Book.Today.PlusDays(-12), amount: 9.99m)).ToArray();

        engine.NextAction(items[0].Invoice, items[0].History, Book.Today).Reason.ShouldBe(DecisionReason.BelowMinimum);
        new ReceivablesBook(engine, [new DebtorAccount(Caron, items)]).AgendaOn(Book.Today, cancellation: TestContext.Current.CancellationToken)
            .Contacts.ShouldHaveSingleItem().Lines.Count.ShouldBe(50);
    }

    private static Receivable Item(string number, LocalDate due, params DunningEvent[] events) => Item(number, due, 100m, events);

    private static Receivable Item(string number, LocalDate due, decimal amount, params DunningEvent[] events) =>
        new(new Invoice(number, Caron, due.PlusDays(-30), due, Book.Euros(amount)), InvoiceHistory.Of(events));

    private static Agenda AgendaOf(AgendaOptions options, params Receivable[] items) => AgendaOf(options, [], items);

    private static Agenda AgendaOf(AgendaOptions options, Money[] credits, params Receivable[] items) =>
        new ReceivablesBook(Book.Engine, [new DebtorAccount(items.Length == 0 ? Caron : items[0].Invoice.Debtor, items, credits)])
            .AgendaOn(Book.Today, options, cancellation: TestContext.Current.CancellationToken);
}
