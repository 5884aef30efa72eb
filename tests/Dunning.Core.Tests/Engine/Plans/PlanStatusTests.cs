using System;
using System.Linq;
using Dunning.Engine.Plans;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Tests.Engine.Plans;

public sealed class PlanStatusTests
{
    private static readonly LocalDate Agreed = new(2026, 1, 10);
    private static readonly PlanRules Rules = new(toleranceDays: 3);
    private static readonly PaymentPlan Plan = new(new Instalment(Agreed, Euros(30m)), new Instalment(new LocalDate(2026, 2, 10), Euros(35m)), new Instalment(new LocalDate(2026, 3, 10), Euros(35m)));

    [Theory]
    [InlineData("2026-01-10", "on-track", "due to-come to-come", "30.00")]
    [InlineData("2026-01-13", "on-track", "due to-come to-come", "30.00")]
    [InlineData("2026-01-14", "broken", "missed to-come to-come", "100.00")]
    public void Without_a_payment_the_plan_breaks_after_the_tolerance_and_all_of_it_falls_due(string today, string state, string steps, string dueNow)
    {
        var status = Status(today);

        (WireName.Of(status.State), Steps(status), status.DueNow.ToAmountString()).ShouldBe((state, steps, dueNow));
        status.BreaksOn.ShouldBe(new LocalDate(2026, 1, 14));
        status.IsAccelerated.ShouldBe(state == "broken");
        if (state == "broken") Plan.Status(History(), Rules, Day(today), acceleratesOnBreach: false).DueNow.ShouldBe(Euros(30m));
    }

    [Fact]
    public void Money_covers_the_earliest_instalments_first()
    {
        var status = Status("2026-02-12", Paid("2026-01-10", 40m));

        status.Steps.Select(step => step.Paid.Amount).ShouldBe([30m, 10m, 0m]);
        (Steps(status), status.Paid, status.Left, status.DueNow, status.BreaksOn).ShouldBe(("paid due to-come", Euros(40m), Euros(60m), Euros(25m), new LocalDate(2026, 2, 14)));
    }

    [Fact]
    public void Money_that_comes_late_puts_it_on_track_again_and_a_return_off_it()
    {
        Status("2026-02-01", Paid("2026-01-20", 30m)).State.ShouldBe(PlanState.OnTrack);
        var bounced = Status("2026-02-01", Paid("2026-01-10", 30m), new PaymentReturned(Day("2026-01-20"), Euros(30m)));
        (bounced.State, bounced.Left, bounced.BreaksOn).ShouldBe((PlanState.Broken, Euros(100m), new LocalDate(2026, 1, 14)));
    }

    [Fact]
    public void Once_all_is_covered_it_is_paid()
    {
        var status = Status("2027-01-01", Paid("2026-01-10", 100m));

        (status.State, status.Left, status.DueNow, status.BreaksOn).ShouldBe((PlanState.Paid, Euros(0m), Euros(0m), null));
    }

    [Fact]
    public void A_plan_that_was_replaced_cancelled_or_overtaken_by_a_new_due_date_has_ended()
    {
        var other = new PaymentPlan(new Instalment(Day("2026-06-01"), Euros(100m)));

        Status("2026-02-01", new PlanAgreed(Day("2026-01-12"), other)).State.ShouldBe(PlanState.Ended);
        Status("2026-02-01", new PlanCancelled(Day("2026-01-12"))).State.ShouldBe(PlanState.Ended);
        Status("2026-02-01", new DueDateExtended(Day("2026-01-12"), Day("2026-06-01"))).State.ShouldBe(PlanState.Ended);
        Status("2026-02-01", Paid("2026-01-11", 30m), new PlanCancelled(Day("2026-01-12")), Paid("2026-01-13", 50m)).Paid.ShouldBe(Euros(30m));
        Status("2026-01-11", new PlanCancelled(Day("2026-01-12"))).State.ShouldBe(PlanState.OnTrack);
        Status("2026-02-01", new PlanCancelled(Day("2026-01-12"))).DueNow.ShouldBe(Euros(0m));
        Status("2026-02-01", new PlanCancelled(Day("2026-01-12"))).BreaksOn.ShouldBeNull();
    }

    [Fact]
    public void Payments_before_the_agreement_do_not_count_and_a_plan_nobody_agreed_is_none()
    {
        Plan.Status(InvoiceHistory.Of(Paid("2026-01-09", 30m), new PlanAgreed(Agreed, Plan)), Rules, Day("2026-01-10")).Paid.ShouldBe(Euros(0m));
        Plan.Status(History(), Rules, Day("2026-01-09")).State.ShouldBe(PlanState.NotAgreed);
        Plan.Status(InvoiceHistory.Of(new PlanAgreed(Agreed, Plan, "p"), new EventReversed(Agreed, "p")), Rules, Day("2026-01-10")).State.ShouldBe(PlanState.NotAgreed);
        Plan.Status(InvoiceHistory.Of(Paid("2026-01-09", 30m, "x"), new PlanAgreed(Agreed, Plan), Paid("2026-01-10", 30m, "y"), new EventReversed(Agreed, "y")), Rules, Day("2026-01-14")).State.ShouldBe(PlanState.Broken);
    }

    [Fact]
    public void A_plan_other_than_the_one_agreed_was_not_agreed()
    {
        var other = new PaymentPlan(new Instalment(Day("2026-06-01"), Euros(100m)));

        Plan.Status(InvoiceHistory.Of(new PlanAgreed(Agreed, other)), Rules, Day("2026-01-10")).State.ShouldBe(PlanState.NotAgreed);
    }

    [Fact]
    public void A_day_that_cannot_be_reckoned_with_has_no_status() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Plan.Status(History(), Rules, Day("2151-01-01"))).ParamName.ShouldBe("today");

    [Fact]
    public void A_plan_without_instalments_has_no_status() =>
        Should.Throw<ArgumentException>(() => new PaymentPlan().Status(History(), Rules, Agreed)).ParamName.ShouldBe("plan");

    private static PlanStatus Status(string today, params DunningEvent[] events) => Plan.Status(History(events), Rules, Day(today));

    private static InvoiceHistory History(params DunningEvent[] events) => InvoiceHistory.Of([new PlanAgreed(Agreed, Plan), .. events]);

    private static PaymentReceived Paid(string on, decimal amount, string? id = null) => new(Day(on), Euros(amount), id);

    private static string Steps(PlanStatus status) => string.Join(' ', status.Steps.Select(step => WireName.Of(step.State)));

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static Money Euros(decimal amount) => new(amount, Currency.Eur);
}
