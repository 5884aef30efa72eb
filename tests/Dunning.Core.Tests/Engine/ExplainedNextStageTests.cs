using System;
using System.Linq;
using Dunning.Engine;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;
using static Dunning.Tests.Engine.ExplainedCase;

namespace Dunning.Tests.Engine;

/// <summary>What the last rule tells of the next stage: what drives it on, by which clause, and what stops it before its days are looked at.</summary>
public sealed class ExplainedNextStageTests
{
    private static readonly PlanAgreed BrokenPlan = new(Due.PlusDays(1), new PaymentPlan(new Instalment(Due.PlusDays(2), Eur(100m))));
    private static readonly DunningEvent[] RejectedDispute = [new DisputeOpened(Due.PlusDays(2), "L", Eur(1m)), new DisputeClosed(Due.PlusDays(5), "L", DisputeOutcome.Rejected)];

    /// <summary>What a broken plan and a rejected dispute resume at; what a person escalated to; the triggers told; the stage resumed at, with its clause; and of the first stage why it is passed over.</summary>
    public static TheoryData<string?, string?, string[], string[]> Resumptions => new()
    {
        { null, null, ["plan"], ["Trigger plan-broken 2026-02-20 [$.plans.toleranceDays]"] },
        { "first", null, ["plan"], ["Trigger plan-broken 2026-02-20 [$.plans.resumeAt]", "ResumeAt first [$.plans.resumeAt]"] },
        { "second", null, ["plan"], ["Trigger plan-broken 2026-02-20 [$.plans.resumeAt]", "ResumeAt second [$.plans.resumeAt]", "passed: ResumeAt second [$.plans.resumeAt]"] },
        { null, null, ["dispute"], ["Trigger dispute-rejected 2026-02-19"] },
        { null, "first", ["dispute"], ["Trigger dispute-rejected 2026-02-19 [$.disputes.resumeAt]", "ResumeAt first [$.disputes.resumeAt]"] },
        {
            "second", "second", ["dispute"],
            ["Trigger dispute-rejected 2026-02-19 [$.disputes.resumeAt]", "ResumeAt second [$.disputes.resumeAt]", "passed: ResumeAt second [$.disputes.resumeAt]"]
        },
        {
            "second", "second", ["plan", "dispute"],
            [
                "Trigger plan-broken 2026-02-20 [$.plans.resumeAt]", "Trigger dispute-rejected 2026-02-19 [$.disputes.resumeAt]", "ResumeAt second [$.plans.resumeAt]",
                "passed: ResumeAt second [$.plans.resumeAt]",
            ]
        },
        {
            "second", "third", ["plan", "dispute"],
            [
                "Trigger plan-broken 2026-02-20 [$.plans.resumeAt]", "Trigger dispute-rejected 2026-02-19 [$.disputes.resumeAt]", "ResumeAt third [$.disputes.resumeAt]",
                "passed: ResumeAt third [$.disputes.resumeAt]",
            ]
        },
        { null, null, ["first"], ["Trigger escalated 2026-02-20", "ResumeAt first"] },
        { "second", "second", ["second"], ["Trigger escalated 2026-02-20", "ResumeAt second", "passed: ResumeAt second"] },
        {
            "second", "second", ["plan", "third"],
            ["Trigger plan-broken 2026-02-20 [$.plans.resumeAt]", "Trigger escalated 2026-02-20", "ResumeAt third", "passed: ResumeAt third"]
        },
        {
            "second", "second", ["dispute", "third"],
            ["Trigger dispute-rejected 2026-02-19 [$.disputes.resumeAt]", "Trigger escalated 2026-02-20", "ResumeAt third", "passed: ResumeAt third"]
        },
    };

    [Theory]
    [MemberData(nameof(Resumptions), DisableDiscoveryEnumeration = true)]
    public void Every_trigger_and_the_stage_it_resumes_at_name_the_clause_that_says_so(string? afterPlan, string? afterDispute, string[] what, string[] told)
    {
        var policy = Policy(Stage("first", 5), Stage("second", 15), Stage("third", 25)).WithPlans(new PlanRules(3, afterPlan)).WithDisputes(new DisputeRules(null, 30, afterDispute));
        DunningEvent[] events = [.. what.SelectMany(happened => happened switch
        {
            "plan" => [BrokenPlan],
            "dispute" => RejectedDispute,
            var stage => [new StageEscalated(Due.PlusDays(6), stage)],
        })];

        var explanation = Explain(policy, Due.PlusDays(9), events);

        explanation.Facts(DecisionRule.Stage).Where(fact => fact.StartsWith("Trigger ", StringComparison.Ordinal) || fact.StartsWith("ResumeAt", StringComparison.Ordinal))
            .Concat(explanation.Stage("first").Facts().Select(fact => "passed: " + fact)).ShouldBe(told);
    }

    [Fact]
    public void A_mandatory_stage_that_too_little_is_collectible_for_tells_both_amounts_and_no_day() =>
        Explain(Policy(Mandatory("notice", 5, MinimumAmount.InEveryCurrency(1250.01m))), Due.PlusDays(9)).Facts(DecisionRule.Stage).ShouldBe(
        [
            "DueDate 2026-02-14", "DaysLate 9", "NextStage notice", "StageIsMandatory [$.stages[0].mandatory]", "Recipient accounts-payable [$.stages[0].recipient]",
            "Collectible 1250.00", "Minimum 1250.01 [$.stages[0].minimum]",
        ]);

    [Fact]
    public void What_waits_for_a_title_tells_no_day() =>
        Explain(Policy(new DunningStage("enforce", DunningPhase.Litigation, DunningAction.Enforce, 5, [Channel.Bailiff], needsTitle: true)), Due.PlusDays(9)).Facts(DecisionRule.Stage)
            .ShouldBe(["DueDate 2026-02-14", "DaysLate 9", "NextStage enforce", "Recipient accounts-payable [$.stages[0].recipient]", "TitleNeeded [$.stages[0].needsTitle]"]);

    [Fact]
    public void What_is_in_doubt_tells_no_day() =>
        Explain(Policy(Stage("first", 5)), Due.PlusDays(9), new ContactMade(Due.PlusDays(6), "first", Channel.Email, ContactOutcome.Unknown)).Facts(DecisionRule.Stage)
            .ShouldBe(["DueDate 2026-02-14", "DaysLate 9", "NextStage first", "Recipient accounts-payable [$.stages[0].recipient]", "Try Email unknown 2026-02-20", "DeliveryInDoubt"]);

    [Fact]
    public void What_cannot_be_delivered_tells_its_tries_and_no_day()
    {
        var tries = Enumerable.Range(6, 3).Select(day => new ContactMade(Due.PlusDays(day), "notice", Channel.RegisteredLetter, ContactOutcome.Failed));

        Explain(Policy(Mandatory("notice", 5)), Due.PlusDays(9), [.. tries]).Facts(DecisionRule.Stage).ShouldBe(
        [
            "DueDate 2026-02-14", "DaysLate 9", "NextStage notice", "StageIsMandatory [$.stages[0].mandatory]", "Recipient accounts-payable [$.stages[0].recipient]",
            "Try RegisteredLetter failed 2026-02-20", "Try RegisteredLetter failed 2026-02-21", "Try RegisteredLetter failed 2026-02-22", "Tries 3", "TriesAllowed 3 [$.retries.atMost]",
        ]);
    }

    [Fact]
    public void Where_something_cut_the_waiting_short_the_day_after_the_last_stage_still_counts() =>
        Explain(Policy(Stage("first", 5), Stage("second", 15)), Due.PlusDays(6), new ContactMade(Due.PlusDays(6), "first", Channel.Email), new StageEscalated(Due.PlusDays(6), "second"))
            .Facts(DecisionRule.Stage).ShouldBe(
            [
                "DueDate 2026-02-14", "DaysLate 6", "Position first", "LastCarriedOut first 2026-02-20", "Trigger escalated 2026-02-20", "ResumeAt second", "NextStage second",
                "Recipient accounts-payable [$.stages[1].recipient]", "SpacedFrom 2026-02-21", "TriggerSet 2026-02-20", "LateFrom 2026-02-15", "Earliest 2026-02-21",
                "Calendar none [$.calendar]", "DueOn 2026-02-21 [$.calendar]",
            ]);

    [Fact]
    public void The_end_of_the_debtors_proceedings_is_named_as_what_ended()
    {
        var debtor = new Debtor("C-001", "Menuiserie Caron", DebtorKind.Business, insolvency: new DebtorInsolvency(Due, Due, closedOn: Due.PlusDays(7)));

        Explain(Policy(Stage("first", 5)), Invoice(debtor), Due.PlusDays(9)).Facts(DecisionRule.Stage).ShouldContain("Released insolvency-closed 2026-02-21");
    }
}
