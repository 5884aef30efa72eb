using System.Collections.Generic;
using Dunning.Calendars;
using Dunning.Engine.Folding;
using Dunning.Engine.Rules;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;

namespace Dunning.Engine.Explaining;

/// <summary>What the last rule looked at: which stage is next, and each day before which it does not fall due.</summary>
internal static class StageFacts
{
    public static IReadOnlyList<ExplainedFact> Of(
        CompiledPolicy policy,
        in CaseState state,
        in CaseFold fold,
        FoldLog log,
        Outcome outcome,
        Triggers triggers,
        List<(DecisionReason Reason, int Day)> told,
        int today)
    {
        var facts = new FactList(state.Currency);
        facts.Day(FactName.DueDate, state.Due);
        facts.Number(FactName.DaysLate, today - state.Due);
        if (state.Position >= 0) facts.Text(FactName.Position, policy.Source.Stages[state.Position].Name);
        if (state.LastStage >= 0) facts.TextAndDay(FactName.LastCarriedOut, policy.Source.Stages[state.LastStage].Name, state.LastDay);
        foreach (var (reason, day) in told)
        {
            facts.TextAndDay(FactName.Trigger, WireName.Of(reason), day, ClauseOf(policy, reason));
            Why(facts, state.History.Index, log, reason);
        }

        if (triggers.ResumeAt >= 0) facts.Text(FactName.ResumeAt, policy.Source.Stages[triggers.ResumeAt].Name, PassedOverFacts.ResumeClause(policy, told, triggers.ResumeAt));
        if (outcome.Considered == Outcome.NoStage) NoneLeft(facts, policy, state);
        else Next(facts, policy, state, fold, log, outcome, triggers, today);
        return facts.Facts;
    }

    private static string? ClauseOf(CompiledPolicy policy, DecisionReason trigger) => trigger switch
    {
        DecisionReason.PlanBroken => policy.PlanResumeAt >= 0 ? "$.plans.resumeAt" : "$.plans.toleranceDays",
        DecisionReason.PromiseBroken => "$.promises.whenBroken",
        DecisionReason.DisputeRejected => policy.DisputeResumeAt >= 0 ? "$.disputes.resumeAt" : null,
        _ => null,
    };

    /// <summary>What people gave as the reason of what cut the waiting short.</summary>
    private static void Why(FactList facts, HistoryIndex index, FoldLog log, DecisionReason trigger)
    {
        if (trigger == DecisionReason.PaymentReturned)
        {
            facts.Text(FactName.ReturnReason, ((PaymentReturned)index[log.ReturnedBy].Event).Reason);
        }
        else if (trigger == DecisionReason.Escalated)
        {
            var escalated = (StageEscalated)index[log.EscalatedBy].Event;
            facts.Text(FactName.EscalationReason, escalated.Reason);
            facts.Text(FactName.EscalatedBy, escalated.By);
        }
    }

    private static void Next(
        FactList facts, CompiledPolicy policy, in CaseState state, in CaseFold fold, FoldLog log, Outcome outcome, Triggers triggers, int today)
    {
        var i = outcome.Considered;
        ref readonly var stage = ref policy.Stages[i];
        facts.Text(FactName.NextStage, policy.Source.Stages[i].Name);
        if (stage.IsMandatory) facts.So(FactName.StageIsMandatory, PolicyClause.OfStage(i, "mandatory"));
        facts.Text(FactName.Recipient, policy.Source.Stages[i].Recipient.Code, PolicyClause.OfStage(i, "recipient"));
        if (!stage.MinimumIsReachedBy(state.Collectible, state.Currency))
        {
            facts.Amount(FactName.Collectible, state.Collectible);
            facts.Amount(FactName.Minimum, policy.Source.Stages[i].Minimum.For(state.Currency), PolicyClause.OfStage(i, "minimum"));
        }

        if (stage.NeedsTitle && state.Has(CaseFlags.HasTitle)) facts.Day(FactName.TitleObtained, fold.Limitation.TitleOn, PolicyClause.OfStage(i, "needsTitle"));
        else if (stage.NeedsTitle) facts.So(FactName.TitleNeeded, PolicyClause.OfStage(i, "needsTitle"));
        var tries = StageTries.Of(policy, state, i);
        foreach (var entry in log.ContactsOf(i)) facts.Try((ContactMade)state.History.Index[entry].Event);
        if (tries.Count > 0)
        {
            facts.Number(FactName.Tries, tries.Count);
            facts.Number(FactName.TriesAllowed, policy.Source.Retries.AtMost, "$.retries.atMost");
        }

        if (tries.IsInDoubt) facts.So(FactName.DeliveryInDoubt);

        // Where one of these stops the stage, its days were not looked at.
        if (outcome.Reason is DecisionReason.BelowMinimum or DecisionReason.AwaitingTitle or DecisionReason.DeliveryUnknown or DecisionReason.Undeliverable) return;
        var terms = StageRule.TermsOf(policy, state, triggers, today, i, tries);
        facts.Day(FactName.StageDay, terms.OwnDay, PolicyClause.OfStage(i, "day"), stage.Day);
        if (terms.Trigger == DayNumber.None) facts.Day(FactName.SpacedFrom, terms.Spacing, PolicyClause.OfStage(i, "spacingDays"), stage.SpacingDays);
        else facts.Day(FactName.SpacedFrom, terms.Spacing);
        facts.Day(FactName.TriggerSet, terms.Trigger);
        if (terms.Release != DayNumber.None) facts.TextAndDay(FactName.Released, ReleasedBy(state, fold, log, terms.Release), terms.Release);
        facts.Day(FactName.RetryFrom, terms.Retry, "$.retries.afterDays", policy.Source.Retries.AfterDays);
        Ends(facts, policy, state, terms, FactName.DueOn);
    }

    /// <summary>What ended on the day of the release.</summary>
    private static string ReleasedBy(in CaseState state, in CaseFold fold, FoldLog log, int day)
    {
        if (state.HoldEnd == day || fold.Hold.Release == day) return WireName.Of(DunningEventKind.Hold);
        if (log.ReleasedOn != day) return WireName.Of(DecisionReason.PaymentGrace);
        return WireName.Of(log.ReleasedBy == HistoryIndex.Nothing ? DunningEventKind.InsolvencyClosed : state.History.Index[log.ReleasedBy].Event.Kind);
    }

    private static void NoneLeft(FactList facts, CompiledPolicy policy, in CaseState state)
    {
        facts.So(FactName.NoStageLeft);
        Ends(facts, policy, state, StageRule.NoneLeftTerms(policy, state), FactName.AskedFrom);
    }

    /// <summary>The terms that both have, the latest of all, and what the calendar makes of it.</summary>
    private static void Ends(FactList facts, CompiledPolicy policy, in CaseState state, in StageTerms terms, FactName end)
    {
        facts.Day(FactName.LateFrom, terms.DayAfterDue);
        if (state.LastStage >= 0)
            facts.Day(FactName.ResponseEnds, terms.Response, PolicyClause.OfStage(state.LastStage, "responseDays"), policy.Stages[state.LastStage].ResponseDays);
        facts.Day(FactName.Earliest, terms.Earliest);
        facts.Text(FactName.Calendar, policy.Calendar.Name, "$.calendar");
        facts.Day(end, policy.Calendar.Roll(terms.Earliest), "$.calendar");
    }
}
