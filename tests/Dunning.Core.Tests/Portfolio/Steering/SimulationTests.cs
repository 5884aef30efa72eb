using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Calendars;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Portfolio;
using Dunning.Portfolio.Steering;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;
using Shouldly;
using Xunit;

namespace Dunning.Tests.Portfolio.Steering;

public sealed class SimulationTests
{
    private static readonly LocalDate Due = new(2026, 3, 2);
    private static readonly Debtor Caron = new("C-1", "Caron", DebtorKind.Business);

    // Without days off, so that every day below is the due date and a number of days.
    private static readonly EscalationPolicy Policy = FrenchPolicies.Standard.ToBuilder().WithCalendar(BusinessCalendar.None).Build();
    private static readonly DunningEngine Engine = new(Policy);

    [Fact]
    public void A_forecast_carries_out_each_stage_on_its_day()
    {
        var forecast = Forecast(Engine, [Account(Item("F-1", Due))], Due.PlusDays(-10), Due.PlusDays(100));

        forecast.Acts.Select(act => (Period.DaysBetween(Due, act.On), act.Stage)).ShouldBe(
        [
            (-5, "pre-due"), (3, "reminder-1"), (10, "reminder-2"), (22, "reminder-3"), (30, "registered-reminder"), (43, "formal-notice"), (55, "mediation"),
            (65, "hand-over"),
        ]);
        forecast.ContactCount.ShouldBe(7);
        forecast.Acts[^1].Role.ShouldBeNull();
        forecast.Reviews.ShouldBeEmpty();
        forecast.Stages.Select(stage => stage.Stage).ShouldBe(Policy.Stages.Select(stage => stage.Name));
    }

    [Fact]
    public void The_first_and_the_last_day_count()
    {
        Forecast(Engine, [Account(Item("F-1", Due))], Due.PlusDays(3), Due.PlusDays(10)).Acts.Select(act => act.Stage).ShouldBe(["reminder-1", "reminder-2"]);
        Forecast(Engine, [Account(Item("F-1", Due))], Due.PlusDays(3), Due.PlusDays(9)).Acts.Select(act => act.Stage).ShouldBe(["reminder-1"]);
    }

    [Fact]
    public void In_a_forecast_nothing_comes_in_that_is_not_known_on_its_first_day()
    {
        var paid = Item("F-1", Due, new PaymentReceived(Due.PlusDays(2), Euros(100m)));
        var today = Due.PlusDays(1);

        Forecast(Engine, [Account(paid)], today, Due.PlusDays(9)).Acts.ShouldHaveSingleItem().Stage.ShouldBe("reminder-1");
        OfPast(Engine, [Account(paid)], today, Due.PlusDays(9)).Acts.ShouldBeEmpty();
        Forecast(Engine, [Account(Item("F-2", Due.PlusDays(90)))], Due, Due.PlusDays(300)).Acts.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void What_is_dated_after_the_first_day_is_not_known_to_a_forecast(int daysAhead, bool isKnown)
    {
        var day = Due.PlusDays(daysAhead);
        bool Reminds(Debtor debtor, int issued = -30) =>
            Forecast(Engine, [new DebtorAccount(debtor, [new Receivable(new Invoice("F-1", debtor, Due.PlusDays(issued), Due, Euros(100m)), InvoiceHistory.Empty)])], Due, Due.PlusDays(9)).Acts
                .Any(act => act.Stage == "reminder-1");

        Reminds(Caron.WithHolds([new DebtorHold(day)])).ShouldBe(!isKnown);
        Reminds(Caron.WithInsolvency(new DebtorInsolvency(day, Due.PlusDays(-10)))).ShouldBe(!isKnown);
        Reminds(Caron.WithInsolvency(new DebtorInsolvency(Due.PlusDays(-50), Due.PlusDays(-10), closedOn: day))).ShouldBe(isKnown);
        Reminds(Caron, issued: daysAhead).ShouldBe(isKnown);
    }

    [Fact]
    public void In_a_simulation_of_the_past_the_recorded_contacts_give_way()
    {
        var reminded = Item(
            "F-1",
            Due,
            new ContactMade(Due.PlusDays(7), "reminder-1", Channel.Email, key: "F-1|0|reminder-1|0", id: "c"),
            new EventReversed(Due.PlusDays(8), "c"));

        OfPast(Engine, [Account(reminded)], Due.PlusDays(1), Due.PlusDays(12)).Acts.Select(act => Period.DaysBetween(Due, act.On)).ShouldBe([3, 10]);
    }

    [Fact]
    public void Invoices_of_one_debtor_go_out_together_and_one_of_them_early()
    {
        var forecast = Forecast(Engine, [Account(Item("F-1", Due), Item("F-2", Due.PlusDays(1)))], Due.PlusDays(2), Due.PlusDays(6));

        forecast.ContactCount.ShouldBe(1);
        forecast.Acts.Select(act => (act.Invoice.Number, act.Role)).ShouldBe([("F-1", ContactLineRole.Lead), ("F-2", ContactLineRole.Early)]);
        forecast.Stages.ShouldHaveSingleItem().EarlyCount.ShouldBe(1);
        forecast.Stages[0].Amounts.ShouldHaveSingleItem().Amount.ShouldBe(Euros(100m + 100m));
    }

    [Fact]
    public void What_a_person_must_decide_is_listed_once_and_left_as_it_is()
    {
        var debtor = new Debtor("C-1", "Caron", DebtorKind.Business, contacts: []);
        var item = new Receivable(new Invoice("F-1", debtor, Due.PlusDays(-30), Due, Euros(100m)), InvoiceHistory.Empty);
        var forecast = Forecast(Engine, [new DebtorAccount(debtor, [item])], Due, Due.PlusDays(200));

        forecast.Acts.ShouldBeEmpty();
        var review = forecast.Reviews.ShouldHaveSingleItem();
        (review.Decision!.Value.Reason, Period.DaysBetween(Due, review.On)).ShouldBe((DecisionReason.NoReachableChannel, 43));
    }

    [Fact]
    public void A_credit_that_covers_everything_is_a_review_of_the_debtor()
    {
        var account = new DebtorAccount(Caron, [Item("F-1", Due)], [Euros(100m)]);
        var review = Forecast(Engine, [account], Due.PlusDays(1), Due.PlusDays(20)).Reviews.ShouldHaveSingleItem();

        (review.On, review.Decision).ShouldBe((Due.PlusDays(3), null));
    }

    [Fact]
    public void Invoices_and_accounts_that_cannot_be_are_listed()
    {
        var wrong = new Receivable(new Invoice("F-9", Caron, Due, Due, Euros(-1m)), InvoiceHistory.Empty);
        var forecast = Forecast(Engine, [Account(Item("F-1", Due), wrong)], Due.PlusDays(1), Due.PlusDays(5));

        forecast.Refused.ShouldHaveSingleItem().Receivable.Invoice.Number.ShouldBe("F-9");
        forecast.Acts.Count.ShouldBe(1);
        Forecast(Engine, [Account(Item("F-1", Due), Item("F-1", Due))], Due, Due.PlusDays(5)).RefusedAccounts.Count.ShouldBe(1);
    }

    [Fact]
    public void The_last_day_is_not_before_the_first()
    {
        Should.Throw<ArgumentException>(() => Forecast(Engine, [], Due, Due.PlusDays(-1))).ParamName.ShouldBe("throughInclusive");
        Forecast(Engine, [Account(Item("F-1", Due))], Due.PlusDays(3), Due.PlusDays(3)).Acts.Count.ShouldBe(1);
        Should.Throw<ArgumentOutOfRangeException>(() => Forecast(Engine, [], new LocalDate(1899, 12, 31), Due));
        Should.Throw<ArgumentOutOfRangeException>(() => Forecast(Engine, [], Due, new LocalDate(2151, 1, 1)));
        Should.Throw<ArgumentOutOfRangeException>(() => Compared(Engine, Engine, [], Due, new LocalDate(2151, 1, 1)));
    }

    [Fact]
    public void It_tells_how_far_it_has_come_and_ends_when_it_is_told_to()
    {
        var told = new List<long>();
        using var stopping = new System.Threading.CancellationTokenSource();

        Simulation.Forecast(Engine, Book.Accounts(3), Due, Due.PlusDays(5), new Told(told.Add), TestContext.Current.CancellationToken);
        told.ShouldBe([1, 2, 3]);

        stopping.Cancel();
        Should.Throw<OperationCanceledException>(() => Simulation.Forecast(Engine, Book.Accounts(3), Due, Due.PlusDays(5), null, stopping.Token));
        Should.Throw<OperationCanceledException>(() => Comparison.Of(Engine, Engine, Book.Accounts(3), Due, Due.PlusDays(5), stopping.Token));
    }

    [Fact]
    public void Acts_and_reviews_stand_by_day_then_by_debtor()
    {
        var forecast = Forecast(Book.Engine, Enumerable.Reverse(Book.Accounts(40)), Book.Today, Book.Today.PlusDays(60));

        forecast.Acts.Select(act => (act.On, act.Invoice.Debtor.Id)).ShouldBe(forecast.Acts.Select(act => (act.On, act.Invoice.Debtor.Id)).Order());
        forecast.Reviews.Select(review => (review.On, review.Debtor.Id)).ShouldBe(forecast.Reviews.Select(review => (review.On, review.Debtor.Id)).Order());
        forecast.Reviews.Count.ShouldBeGreaterThan(10);
        forecast.Stages.Sum(stage => stage.Count).ShouldBe(forecast.Acts.Count);
    }

    [Fact]
    public void Stages_stand_in_the_order_of_the_process_and_special_acts_last()
    {
        var disputed = Item("F-2", Due, new DisputeOpened(Due.PlusDays(4), "D", Euros(10m)));

        Forecast(Engine, [Account(Item("F-1", Due.PlusDays(30)), disputed)], Due.PlusDays(4), Due.PlusDays(34)).Stages.Select(stage => (stage.Stage, stage.Action, stage.Count)).ShouldBe(
        [
            ("pre-due", DunningAction.Remind, 1), ("reminder-1", DunningAction.Remind, 1), ("reminder-2", DunningAction.Remind, 1), ("reminder-3", DunningAction.Remind, 1),
            ("registered-reminder", DunningAction.Remind, 1), ("send-evidence", DunningAction.SendEvidence, 1),
        ]);
    }

    [Fact]
    public void An_account_beyond_the_calendar_is_refused_and_stops_no_other()
    {
        var shortSighted = BusinessCalendar.Custom("first-half", [], [], Due.PlusDays(-60), Due.PlusDays(25));
        var engine = new DunningEngine(Policy.ToBuilder().WithCalendar(shortSighted).Build());
        var marin = new Debtor("C-0", "Marin", DebtorKind.Business);
        var paid = new DebtorAccount(marin, [new Receivable(new Invoice("F-1", marin, Due.PlusDays(-30), Due, Euros(1m)), InvoiceHistory.Of(new PaymentReceived(Due, Euros(1m))))]);
        var forecast = Forecast(engine, [Account(Item("F-1", Due)), paid], Due, Due.PlusDays(24));

        forecast.RefusedAccounts.ShouldHaveSingleItem().Account.Debtor.ShouldBe(Caron);
        forecast.Accounts.ShouldHaveSingleItem().Debtor.ShouldBe(marin);
    }

    [Fact]
    public void In_a_simulation_of_the_past_a_claim_that_was_declared_stays_declared()
    {
        var item = Item("F-1", Due, new InsolvencyRecorded(Due.PlusDays(2), Due.PlusDays(1)), new ClaimDeclared(Due.PlusDays(3)));

        OfPast(Engine, [Account(item)], Due.PlusDays(1), Due.PlusDays(9)).Acts.Select(act => (Period.DaysBetween(Due, act.On), act.Action)).ShouldBe([(2, DunningAction.DeclareClaim)]);
    }

    [Fact]
    public void A_replay_shows_the_act_of_the_day_on_which_it_was_carried_out()
    {
        var reminded = Item("F-1", Due, new ContactMade(Due.PlusDays(3), "reminder-1", Channel.Email, key: "F-1|0|reminder-1|0"));
        var replay = Replayed(Engine, [Account(reminded)], Due.PlusDays(1), Due.PlusDays(10));

        replay.Decisions.Select(change => (Period.DaysBetween(Due, change.On), change.Decision.Verdict, change.Decision.Reason, change.IsBeforeActs)).ShouldBe(
        [
            (1, Verdict.Wait, DecisionReason.StageNotDue, false),
            (3, Verdict.Act, DecisionReason.StageDue, true),
            (3, Verdict.Wait, DecisionReason.StageNotDue, false),
            (10, Verdict.Act, DecisionReason.StageDue, false),
        ]);
        replay.Contacts.Where(change => change.Contact.Verdict == ContactVerdict.Contact).Select(change => change.Contact.Key)
            .ShouldBe(["C-1|F-1|0|reminder-1|0", "C-1|F-1|0|reminder-2|0"]);
    }

    [Fact]
    public void What_came_in_before_the_act_of_the_day_was_known_to_it_and_what_came_in_after_was_not()
    {
        DunningEvent paid = new PaymentReceived(Due.PlusDays(3), Euros(40m));
        DunningEvent reminded = new ContactMade(Due.PlusDays(3), "reminder-1", Channel.Email, key: "F-1|0|reminder-1|0");

        Collectible(paid, reminded).ShouldBeEmpty();
        Collectible(reminded, paid).ShouldBe([Euros(100m)]);

        Money[] Collectible(params DunningEvent[] events) =>
            [.. Replayed(Engine, [Account(Item("F-1", Due, events))], Due.PlusDays(1), Due.PlusDays(4)).Decisions.Where(change => change.Decision.Verdict == Verdict.Act).Select(change => change.Decision.Collectible)];
    }

    [Fact]
    public void Two_policies_differ_from_the_day_on_which_one_of_them_acts()
    {
        var reminder = new DunningStage("reminder-1", DunningPhase.Level1, DunningAction.Remind, day: 6, [Channel.Email]);
        var later = Policy.ToBuilder().WithName("later", "1").WithStages(Policy.Stages.Select(stage => stage.Name == reminder.Name ? reminder : stage)).Build();
        var comparison = Compared(Engine, new DunningEngine(later), [Account(Item("F-1", Due))], Due.PlusDays(1), Due.PlusDays(7));

        var difference = comparison.Invoices.ShouldHaveSingleItem();
        difference.On.ShouldBe(Due.PlusDays(3));
        (difference.First.Verdict, difference.First.StageName).ShouldBe((Verdict.Act, "reminder-1"));
        (difference.Second.Verdict, difference.Second.Reason, difference.Second.Until).ShouldBe((Verdict.Wait, DecisionReason.StageNotDue, Due.PlusDays(6)));
        difference.FirstActs.Select(act => act.On).ShouldBe([Due.PlusDays(3)]);
        difference.SecondActs.Select(act => act.On).ShouldBe([Due.PlusDays(6)]);
        (difference.FirstAct?.On, difference.SecondAct?.On).ShouldBe((Due.PlusDays(3), Due.PlusDays(6)));
    }

    [Fact]
    public void Two_policies_part_with_the_first_act_that_they_do_not_carry_out_alike()
    {
        var shorter = Policy.ToBuilder().WithName("shorter", "1").WithStages(Policy.Stages.Take(2)).Build();
        var difference = Compared(Engine, new DunningEngine(shorter), [Account(Item("F-1", Due))], Due.PlusDays(1), Due.PlusDays(20)).Invoices.ShouldHaveSingleItem();

        (difference.FirstAct?.Stage, difference.FirstAct?.On, difference.SecondAct).ShouldBe(("reminder-2", Due.PlusDays(10), null));
    }

    /// <summary>A stage without a phase is read by the policy that has it alone: the invoice is in neither forecast, and said to be in none.</summary>
    [Fact]
    public void What_one_of_two_policies_cannot_read_is_left_out_of_both_and_listed()
    {
        var own = new DunningStage("my-reminder", DunningPhase.Level1, DunningAction.Remind, day: 3, [Channel.Email]);
        var other = new DunningEngine(Policy.ToBuilder().WithName("own", "1").WithStages([own]).Build());
        var account = Account(Item("F-1", Due), Item("F-2", Due, new ContactMade(Due.PlusDays(3), own.Name, Channel.Email)), Item("F-3", Due, new ContactMade(Due.PlusDays(3), "reminder-1", Channel.Email)));
        var comparison = Compared(Engine, other, [account], Due.PlusDays(4), Due.PlusDays(60));

        comparison.Refused.Select(refused => refused.Receivable.Invoice.Number).ShouldBe(["F-2", "F-3"]);
        comparison.First.Acts.Concat(comparison.Second.Acts).Select(act => act.Invoice.Number).Distinct().ShouldBe(["F-1"]);
        (comparison.First.Refused.Count, comparison.Second.Refused.Count).ShouldBe((0, 0));
    }

    [Fact]
    public void A_policy_does_not_differ_from_itself() =>
        Compared(Book.Engine, new DunningEngine(PolicyBooks.France), Book.Accounts(60), Book.Today, Book.Today.PlusDays(90)).Invoices.ShouldBeEmpty();

    [Fact]
    public void One_that_asks_a_person_instead_differs()
    {
        var account = Account(Item("F-1", Due, new DisputeOpened(Due.PlusDays(-1), "D", reason: "wrong goods")));
        var patient = Policy.ToBuilder().WithDisputes(new DisputeRules(null, 60)).Build();
        var hasty = Policy.ToBuilder().WithDisputes(new DisputeRules(null, 10)).Build();
        var difference = Compared(new DunningEngine(patient), new DunningEngine(hasty), [account], Due, Due.PlusDays(30)).Invoices.ShouldHaveSingleItem();

        (difference.On, difference.First.Reason, difference.Second.Reason).ShouldBe((Due.PlusDays(9), DecisionReason.DisputeOpen, DecisionReason.DisputeStale));
    }

    [Fact]
    public void Differences_stand_by_the_day_on_which_they_begin_debtor_number_and_creditor()
    {
        var shorter = new DunningEngine(Policy.ToBuilder().WithName("shorter", "1").WithStages(Policy.Stages.Take(2)).Build());
        Receivable Of(Debtor debtor, string number, int due, string? creditor) =>
            new(new Invoice(number, debtor, Due.PlusDays(-30), Due.PlusDays(due), Euros(100m), creditorId: creditor), InvoiceHistory.Empty);
        var marin = new Debtor("C-0", "Marin", DebtorKind.Business);
        DebtorAccount[] accounts =
        [
            new(Caron, [Of(Caron, "F-2", 0, null), Of(Caron, "F-1", 0, "B"), Of(Caron, "F-1", 0, "A"), Of(Caron, "F-0", 40, null)]),
            new(marin, [Of(marin, "F-9", 0, null)]),
        ];

        Compared(Engine, shorter, accounts, Due.PlusDays(1), Due.PlusDays(60)).Invoices.Select(one => one.Invoice.Debtor.Id + " " + one.Invoice.Number + one.Invoice.CreditorId)
            .ShouldBe(["C-0 F-9", "C-1 F-1A", "C-1 F-1B", "C-1 F-2", "C-1 F-0"]);
    }

    [Fact]
    public void An_account_that_both_refuse_is_listed_once_and_one_that_the_second_refuses_too()
    {
        var twice = Account(Item("F-1", Due), Item("F-1", Due));
        var ends = BusinessCalendar.Custom("first-half", [], [], Due.PlusDays(-60), Due.PlusDays(25));
        var shortSighted = new DunningEngine(Policy.ToBuilder().WithCalendar(ends).Build());
        var marin = new Debtor("C-0", "Marin", DebtorKind.Business);
        var usual = new DebtorAccount(marin, [new Receivable(new Invoice("F-1", marin, Due.PlusDays(-30), Due, Euros(100m)), InvoiceHistory.Empty)]);

        Compared(Engine, Engine, [twice], Due, Due.PlusDays(24)).RefusedAccounts.ShouldHaveSingleItem().Account.ShouldBe(twice);
        Compared(Engine, shortSighted, [usual], Due, Due.PlusDays(24)).RefusedAccounts.ShouldHaveSingleItem().Account.ShouldBe(usual);
        Compared(shortSighted, Engine, [usual], Due, Due.PlusDays(24)).RefusedAccounts.ShouldHaveSingleItem().Account.ShouldBe(usual);
        Compared(Engine, shortSighted, [usual], Due, Due.PlusDays(24)).Invoices.ShouldBeEmpty();
    }

    [Fact]
    public void The_decision_in_which_they_differ_is_that_of_the_morning()
    {
        var reminder = new DunningStage("reminder-1", DunningPhase.Level1, DunningAction.Remind, day: 9, [Channel.Email]);
        var later = new DunningEngine(Policy.ToBuilder().WithName("later", "1").WithStages(Policy.Stages.Select(stage => stage.Name == reminder.Name ? reminder : stage)).Build());
        var closing = Item("F-1", Due, new ContactMade(Due.PlusDays(-5), "pre-due", Channel.Email, key: "F-1|0|pre-due|0"));
        var difference = Compared(Engine, later, [Account(closing)], Due, Due.PlusDays(20)).Invoices.ShouldHaveSingleItem();

        (difference.On, difference.First.Key, difference.Second.Reason).ShouldBe((Due.PlusDays(3), "F-1|0|reminder-1|0", DecisionReason.StageNotDue));
    }

    [Fact]
    public void An_act_says_how_it_goes_out()
    {
        var forecast = Forecast(Engine, [Account(Item("F-1", Due), Item("F-2", Due.PlusDays(1)), Item("F-3", Due.PlusDays(1)))], Due.PlusDays(2), Due.PlusDays(6));

        forecast.Acts.Select(act => act.ToString()).ShouldBe(["2026-03-05 F-1 reminder-1 lead", "2026-03-05 F-2 reminder-1 early", "2026-03-05 F-3 reminder-1 early"]);
        forecast.Acts.ShouldAllBe(act => act.ContactKey == "C-1|F-1|0|reminder-1|0" && act.Channel == Channel.Email);
        forecast.Stages.ShouldHaveSingleItem().EarlyCount.ShouldBe(2);
        var handedOver = Forecast(Engine, [Account(Item("F-1", Due, new StageSkipped(Due, "mediation")))], Due.PlusDays(60), Due.PlusDays(66)).Acts.ShouldHaveSingleItem();
        (handedOver.ToString(), handedOver.ContactKey, handedOver.Channel).ShouldBe(("2026-05-06 F-1 hand-over", null, Channel.Email));
    }

    [Fact]
    public void In_a_simulation_of_the_past_contacts_before_its_first_day_stand()
    {
        var item = Item("F-1", Due, new ContactMade(Due.PlusDays(3), "reminder-1", Channel.Email), new ContactMade(Due.PlusDays(10), "reminder-2", Channel.Phone));

        OfPast(Engine, [Account(item)], Due.PlusDays(4), Due.PlusDays(12)).Acts.Select(act => act.Stage).ShouldBe(["reminder-2"]);
        OfPast(Engine, [Account(item)], Due.PlusDays(3), Due.PlusDays(9)).Acts.Select(act => act.Stage).ShouldBe(["reminder-1"]);
        OfPast(Engine, [Account(item)], Due.PlusDays(11), Due.PlusDays(21)).Acts.ShouldBeEmpty();
    }

    private sealed class Told(Action<long> tell) : IProgress<long>
    {
        public void Report(long value) => tell(value);
    }

    private static Simulation Forecast(DunningEngine engine, IEnumerable<DebtorAccount> accounts, LocalDate today, LocalDate through) =>
        Simulation.Forecast(engine, accounts, today, through, cancellation: TestContext.Current.CancellationToken);

    private static Simulation OfPast(DunningEngine engine, IEnumerable<DebtorAccount> accounts, LocalDate from, LocalDate through) =>
        Simulation.OfPast(engine, accounts, from, through, cancellation: TestContext.Current.CancellationToken);

    private static Replay Replayed(DunningEngine engine, IEnumerable<DebtorAccount> accounts, LocalDate from, LocalDate through) =>
        Replay.Of(engine, accounts, from, through, cancellation: TestContext.Current.CancellationToken);

    private static Comparison Compared(DunningEngine first, DunningEngine second, IEnumerable<DebtorAccount> accounts, LocalDate today, LocalDate through) =>
        Comparison.Of(first, second, accounts, today, through, TestContext.Current.CancellationToken);

    private static Money Euros(decimal amount) => new(amount, Currency.Eur);

    private static DebtorAccount Account(params Receivable[] items) => new(Caron, items);

    private static Receivable Item(string number, LocalDate due, params DunningEvent[] events) =>
        new(new Invoice(number, Caron, due.PlusDays(-30), due, Euros(100m)), InvoiceHistory.Of(events));
}
