using System.Collections.Generic;
using Dunning.Calendars;
using Dunning.Engine.Folding;
using Dunning.Engine.Rules;
using Dunning.Policies;
using Dunning.Vocabulary;

namespace Dunning.Engine.Explaining;

/// <summary>What the last rule looked at: which stage is next, and each day before which it does not fall due.</summary>
internal static class StageFacts
{
    public static IReadOnlyList<ExplainedFact> Of(
        CompiledPolicy policy, in CaseState state, in CaseFold fold, in Outcome outcome, in Triggers triggers, List<(DecisionReason Reason, int Day)> told, int today)
    {
        var facts = new FactList(state.Currency);
        facts.Day(FactName.DueDate, state.Due);
        facts.Number(FactName.DaysLate, today - state.Due);
        if (state.Position >= 0) facts.Text(FactName.Position, policy.Source.Stages[state.Position].Name);
        if (state.LastStage >= 0) facts.TextAndDay(FactName.LastCarriedOut, policy.Source.Stages[state.LastStage].Name, state.LastDay);
        foreach (var (reason, day) in told) facts.TextAndDay(FactName.Trigger, WireName.Of(reason), day, ClauseOf(policy, reason));
        if (triggers.ResumeAt >= 0) facts.Text(FactName.ResumeAt, policy.Source.Stages[triggers.ResumeAt].Name);
        if (outcome.Considered == Outcome.NoStage) NoneLeft(facts, policy, state, outcome);
        else Next(facts, policy, state, fold, outcome, triggers, today);
        return facts.Facts;
    }

    private static string? ClauseOf(CompiledPolicy policy, DecisionReason trigger) => trigger switch
    {
        DecisionReason.PlanBroken => policy.PlanResumeAt >= 0 ? "$.plans.resumeAt" : "$.plans.toleranceDays",
        DecisionReason.PromiseBroken => "$.promises.whenBroken",
        DecisionReason.DisputeRejected => policy.DisputeResumeAt >= 0 ? "$.disputes.resumeAt" : null,
        _ => null,
    };

    private static void Next(
        FactList facts, CompiledPolicy policy, in CaseState state, in CaseFold fold, in Outcome outcome, in Triggers triggers, int today)
    {
        var i = outcome.Considered;
        ref readonly var stage = ref policy.Stages[i];
        facts.Text(FactName.NextStage, policy.Source.Stages[i].Name);
        if (!stage.MinimumIsReachedBy(state.Collectible, state.Currency))
        {
            facts.Amount(FactName.Collectible, state.Collectible);
            facts.Amount(FactName.Minimum, policy.Source.Stages[i].Minimum.For(state.Currency), PolicyClause.OfStage(i, "minimum"));
        }

        if (stage.NeedsTitle && state.Has(CaseFlags.HasTitle)) facts.Day(FactName.TitleObtained, fold.Limitation.TitleOn, PolicyClause.OfStage(i, "needsTitle"));
        else if (stage.NeedsTitle) facts.So(FactName.TitleNeeded, PolicyClause.OfStage(i, "needsTitle"));
        var tries = StageTries.Of(policy, state, i);
        if (tries.Count > 0) facts.Number(FactName.Tries, tries.Count, "$.retries.atMost");
        if (tries.IsInDoubt) facts.So(FactName.DeliveryInDoubt);

        // Where one of these stops the stage, its days were not looked at.
        if (outcome.Reason is DecisionReason.BelowMinimum or DecisionReason.AwaitingTitle or DecisionReason.DeliveryUnknown or DecisionReason.Undeliverable) return;
        var terms = StageRule.TermsOf(policy, state, triggers, today, i, tries);
        facts.Day(FactName.StageDay, terms.OwnDay, PolicyClause.OfStage(i, "day"));
        facts.Day(FactName.SpacedFrom, terms.Spacing, terms.Trigger == DayNumber.None ? PolicyClause.OfStage(i, "spacingDays") : null);
        facts.Day(FactName.TriggerSet, terms.Trigger);
        facts.Day(FactName.Released, terms.Release);
        facts.Day(FactName.RetryFrom, terms.Retry, "$.retries.afterDays");
        Ends(facts, policy, state, terms);
    }

    private static void NoneLeft(FactList facts, CompiledPolicy policy, in CaseState state, in Outcome outcome)
    {
        facts.So(FactName.NoStageLeft);
        Ends(facts, policy, state, StageRule.NoneLeftTerms(policy, state));
    }

    /// <summary>The terms that both have, the latest of all, and what the calendar makes of it.</summary>
    private static void Ends(FactList facts, CompiledPolicy policy, in CaseState state, in StageTerms terms)
    {
        facts.Day(FactName.LateFrom, terms.DayAfterDue);
        facts.Day(FactName.ResponseEnds, terms.Response, state.LastStage >= 0 ? PolicyClause.OfStage(state.LastStage, "responseDays") : null);
        facts.Day(FactName.Earliest, terms.Earliest);
        facts.Text(FactName.Calendar, policy.Calendar.Name, "$.calendar");
        facts.Day(FactName.DueOn, policy.Calendar.Roll(terms.Earliest), "$.calendar");
    }
}
