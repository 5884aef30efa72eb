using System.Linq;
using Dunning.Engine;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;
using static Dunning.Tests.Engine.ExplainedCase;

namespace Dunning.Tests.Engine;

/// <summary>Which tries count: of this cycle, not reversed, each act once, and however many there are.</summary>
public sealed class TriesTests
{
    [Fact]
    public void A_new_due_date_makes_the_tries_begin_anew()
    {
        var policy = Policy(Stage("reminder", 3), Stage("second", 10));
        var extended = new DueDateExtended(Due.PlusDays(5), Due.PlusDays(20));

        Next(policy, Due.PlusDays(25), Failed("reminder", 3), Failed("reminder", 5), extended, Failed("reminder", 23)).StageName.ShouldBe("reminder");
        Next(policy, Due.PlusDays(40), extended, Failed("reminder", 23), Failed("reminder", 25), Failed("reminder", 27)).StageName.ShouldBe("second");
    }

    [Fact]
    public void A_new_due_date_makes_the_tries_of_a_mandatory_stage_begin_anew()
    {
        var events = new DunningEvent[]
        {
            Failed("notice", 3), Failed("notice", 5), Failed("notice", 7), new DueDateExtended(Due.PlusDays(8), Due.PlusDays(20)), Failed("notice", 23),
        };

        Next(Policy(Mandatory("notice", 3)), Due.PlusDays(7), events).Reason.ShouldBe(DecisionReason.Undeliverable);
        Next(Policy(Mandatory("notice", 3)), Due.PlusDays(25), events).Reason.ShouldBe(DecisionReason.StageDue);
    }

    [Fact]
    public void An_act_whose_first_record_was_reversed_is_of_the_cycle_of_the_next()
    {
        var policy = Policy(Stage("reminder", 3), Stage("second", 10));
        var recorded = new ContactMade(Due.PlusDays(3), "reminder", Channel.Email, ContactOutcome.Unknown, "key", id: "c");
        var undone = new EventReversed(Due.PlusDays(4), "c");
        var extended = new DueDateExtended(Due.PlusDays(5), Due.PlusDays(20));
        var sent = new ContactMade(Due.PlusDays(24), "reminder", Channel.Email, ContactOutcome.Sent, "key");

        Next(policy, Due.PlusDays(30), recorded, undone, extended, sent).StageName.ShouldBe("second");
        Next(policy, Due.PlusDays(30), recorded, extended, sent).StageName.ShouldBe("reminder");
    }

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(300)]
    public void However_often_a_stage_was_tried_the_last_try_counts(int tries)
    {
        DunningEvent[] events = [.. Enumerable.Range(0, tries - 1).Select(_ => Failed("reminder", 3)), Failed("reminder", 9)];
        var policy = Policy(Stage("reminder", 3), Stage("second", 4));

        Next(policy, Due.PlusDays(9), events).Until.ShouldBe(Due.PlusDays(10));
    }

    [Fact]
    public void A_confirmation_sent_twice_is_sent()
    {
        var decision = Next(Confirming, Due.PlusDays(12), new PromiseMade(Due.PlusDays(4), Due.PlusDays(20)), Confirmed(4), Confirmed(5));

        (decision.Verdict, decision.Reason).ShouldBe((Verdict.Wait, DecisionReason.PromisePending));
    }

    [Fact]
    public void What_nobody_knows_the_outcome_of_turns_no_channel()
    {
        var decision = Next(
            Confirming, Due.PlusDays(9), new PromiseMade(Due.PlusDays(4), Due.PlusDays(20)), Confirmed(4, ContactOutcome.Unknown), Confirmed(5, ContactOutcome.Failed));

        (decision.Action, decision.Channel).ShouldBe((DunningAction.ConfirmPromise, Channel.Letter));
    }

    [Fact]
    public void A_hand_over_takes_effect_with_the_record_that_says_it_went_out()
    {
        var policy = Policy(new DunningStage("hand-over", DunningPhase.Litigation, DunningAction.HandOver, 3, [Channel.Email]));
        ContactMade Recorded(int day, ContactOutcome outcome) => new(Due.PlusDays(day), "hand-over", Channel.Email, outcome, "key");

        Next(policy, Due.PlusDays(6), Recorded(3, ContactOutcome.Unknown), Recorded(5, ContactOutcome.Sent)).Reason.ShouldBe(DecisionReason.HandedOver);
        Next(policy, Due.PlusDays(4), Recorded(3, ContactOutcome.Unknown), Recorded(5, ContactOutcome.Sent)).Reason.ShouldBe(DecisionReason.DeliveryUnknown);
    }

    [Fact]
    public void Money_on_the_day_a_promise_breaks_comes_late_and_releases_nothing()
    {
        var policy = Policy(Stage("reminder", 3)).WithPaymentGraceDays(0).WithPromises(new PromiseRules(toleranceDays: 0));
        var promise = new PromiseMade(Due.PlusDays(1), Due.PlusDays(10), Eur(100m));

        Next(policy, Due.PlusDays(12), promise, Paid(10, 100m)).DueOn.ShouldBe(Due.PlusDays(10));
        Next(policy, Due.PlusDays(12), promise, Paid(11, 100m)).DueOn.ShouldBe(Due.PlusDays(3));
    }

    [Fact]
    public void A_plan_replaced_by_one_that_is_broken_already_releases_on_the_day_of_the_new_one()
    {
        var policy = Policy(Stage("reminder", 3)).WithPlans(new PlanRules(toleranceDays: 0));
        var kept = new PlanAgreed(Due.PlusDays(1), new PaymentPlan(new Instalment(Due.PlusDays(60), Eur(1250m))));
        var broken = new PlanAgreed(Due.PlusDays(12), new PaymentPlan(new Instalment(Due.PlusDays(5), Eur(1250m))));

        Next(policy, Due.PlusDays(12), kept, broken).DueOn.ShouldBe(Due.PlusDays(12));
    }

    private static EscalationPolicyBuilder Confirming => Policy(Stage("reminder", 3)).WithPromises(new PromiseRules(confirmInWriting: true));

    private static DunningDecision Next(EscalationPolicyBuilder policy, LocalDate today, params DunningEvent[] events) =>
        new DunningEngine(policy.Build()).NextAction(Invoice(), InvoiceHistory.Of(events), today);

    private static ContactMade Failed(string stage, int day) => new(Due.PlusDays(day), stage, Channel.Email, ContactOutcome.Failed);

    private static ContactMade Confirmed(int day, ContactOutcome outcome = ContactOutcome.Sent) => new(Due.PlusDays(day), "confirm-promise", Channel.Email, outcome);

    private static PaymentReceived Paid(int day, decimal amount) => new(Due.PlusDays(day), Eur(amount));
}
