using System;
using System.Collections.Generic;
using Dunning.Engine;
using Dunning.Policies;

namespace Dunning.Guarantees.Scope;

/// <summary>What is so of every stage that is to be carried out.</summary>
internal static class StageInvariants
{
    public static IReadOnlyList<Invariant> All { get; } =
    [
        OfStages(
            "never two stages of one invoice on one day", "4 (last)", (s, in _) => s.Facts.LastDay != Facts.NoDay,
            (s, in a) => s.Today > s.Facts.LastDay && a.DueOn > s.Facts.LastDay),
        OfStages("the process only goes forward", "4 (position)", (_, in _) => true, (s, in a) => a.Stage > s.Facts.Position, stage: 0),
        OfStages(
            "never past a mandatory stage but by a skip", "4 (next)", (s, in _) => AnyMandatory(s, s.Facts.Position, int.MaxValue),
            (s, in a) => !AnyMandatory(s, s.Facts.Position, a.Stage)),
        OfStages(
            "never past a preventive stage that has not lapsed", "4 (next)", (s, in _) => s.Candidates.Exists(s.Facts.IsPreventive),
            (s, in a) => s.Facts.IsPreventive(a.Stage)),
        OfStages("only a stage that is for this kind of debtor", "2, 4", (_, in _) => true, (s, in a) => s.Facts.AppliesToDebtor(a.Stage), stage: 2),
        OfStages("only a stage whose minimum is reached", "2, 4", (_, in _) => true, (s, in a) => s.Facts.ReachesMinimum(a.Stage), stage: 3),
        OfStages("only by a channel of the stage that reaches the debtor", "2, 4 (channel)", (_, in _) => true, (s, in a) => IsReachable(s, a)),
        OfStages("no stage that needs a title without one", "4", (s, in a) => s.Facts.Policy.Stages[a.Stage].NeedsTitle, (s, in _) => s.Facts.HasTitle, stage: 4),
        OfStages(
            "not before its own day, unless a trigger cuts the waiting short", "2, 4 (earliest)", (s, in a) => !IsCutShort(s, a),
            (s, in a) => a.DueOn >= s.Facts.Due + s.Facts.Policy.Stages[a.Stage].Day),
        OfStages(
            "not before its spacing has passed, unless a trigger cuts the waiting short", "2, 4 (earliest)",
            (s, in a) => !IsCutShort(s, a) && s.Facts.LastDay != Facts.NoDay,
            (s, in a) => a.DueOn >= s.Facts.LastDay + Math.Max(1, s.Facts.Policy.Stages[a.Stage].SpacingDays)),
        OfStages(
            "not while the debtor has time to answer, whatever triggers are live", "4 (earliest)", (s, in _) => s.Facts.ResponseEnd != Facts.NoDay,
            (s, in a) => a.DueOn >= s.Facts.ResponseEnd),
        OfStages(
            "due no earlier than the day that ended what held the process", "4 (release)", (s, in _) => s.Facts.ReleasedBy(s.Today) > s.Facts.Due,
            (s, in a) => a.DueOn >= s.Facts.ReleasedBy(s.Today), due: s => s.Facts.ReleasedBy(s.Today) - 1),
        OfStages(
            "tried again only after the days between tries", "4 (earliest)", (s, in a) => s.Facts.Tries(a.Stage) > 0,
            (s, in a) => a.DueOn >= s.Facts.LastTry(a.Stage) + s.Facts.Policy.Retries.AfterDays, due: s => s.Facts.LastEvent),
        OfStages(
            "not tried more often than the policy says", "4 (carried out)", (s, in a) => s.Facts.Tries(a.Stage) > 0,
            (s, in a) => s.Facts.Tries(a.Stage) < s.Facts.Policy.Retries.AtMost, stage: 1),
        OfStages("nothing is sent twice on a doubt", "4", (_, in _) => true, (s, in a) => !s.Facts.IsInDoubt(a.Stage), stage: 1),
        new(
            "an act in doubt goes to a person", "4",
            (s, in _) => s.Ruling == Ruling.Stage && s.Next >= 0 && !s.IsNextBelowMinimum && !s.IsNextWithoutTitle && s.Facts.IsInDoubt(s.Next),
            (_, in a) => a.Says(Verdict.Review, DecisionReason.DeliveryUnknown),
            (_, a) => Invariants.Wait(a, DecisionReason.StageNotDue, null)),
        OfStages(
            "the channel changes with every try", "4 (channel)", (_, in _) => true, (s, in a) => a.Channel == ChannelAfter(s, a),
            wrong: (s, a) => a with { Channel = null }),
        OfStages(
            "a triggered stage gives the earliest trigger as its reason, any other that it is due", "3, 4 (triggers)", (_, in _) => true,
            (s, in a) => a.Reason == (IsCutShort(s, a) ? s.EarliestTrigger.Reason : DecisionReason.StageDue),
            wrong: (_, a) => a with { Reason = DecisionReason.PlanBroken }),
        OfStages(
            "a triggered stage waits for the trigger and for the day after the due date", "4 (triggers)", IsCutShort,
            (s, in a) => a.DueOn >= s.EarliestTrigger.Day && a.DueOn > s.Facts.Due, due: s => s.IsTriggered ? s.EarliestTrigger.Day - 1 : s.Today),
        OfStages(
            "an escalation goes on at its stage, at a mandatory one before it, or at the last that is left", "4 (resume)", (s, in _) => s.ResumeAt >= 0,
            (s, in a) => a.Stage >= s.ResumeAt || s.Facts.IsPreventive(a.Stage) || s.Facts.Policy.Stages[a.Stage].IsMandatory || a.Stage == s.LastCandidate,
            stage: 1),
        OfStages(
            "what the stage is, comes with it", "6", (_, in _) => true, (s, in a) => IsDescribed(s.Facts.Policy.Stages[a.Stage], a),
            wrong: (_, a) => a with { NeedsApproval = !a.NeedsApproval }),
        OfStages(
            "due on a business day", "2 (calendar)", (s, in _) => s.Facts.Policy.Calendar != Calendars.BusinessCalendar.None,
            (s, in a) => s.Facts.Policy.Calendar.IsBusinessDay(s.Facts.Frame.Date(a.DueOn!.Value))),
    ];

    /// <summary>Something that is so of every act of a stage; the wrong answer is another stage, or another day since when it is due.</summary>
    private static Invariant OfStages(
        string name,
        string clause,
        Claim where,
        Claim holds,
        int? stage = null,
        Func<Situation, int>? due = null,
        Falsified? wrong = null) =>
        new(
            name, clause, (s, in a) => a.IsStageAct && where(s, a), holds,
            (s, a) => wrong is not null && a.IsStageAct ? wrong(s, a) : Wrong(s, a, stage, due));

    private static Answer Wrong(Situation situation, Answer answer, int? stage, Func<Situation, int>? due)
    {
        var last = situation.Facts.Policy.Stages.Count - 1;
        var wrong = due is not null && answer.IsStageAct ? answer : Invariants.StageAct(situation, answer, stage ?? last);
        return due is null ? wrong : wrong with { DueOn = due(situation) };
    }

    private static bool AnyMandatory(Situation situation, int after, int before)
    {
        for (var i = after + 1; i < Math.Min(before, situation.Facts.Policy.Stages.Count); i++)
        {
            if (situation.Facts.Policy.Stages[i].IsMandatory && situation.Facts.AppliesToDebtor(i)) return true;
        }

        return false;
    }

    private static bool IsCutShort(Situation situation, in Answer answer) => situation.IsTriggered && !situation.Facts.IsPreventive(answer.Stage);

    private static bool IsReachable(Situation situation, in Answer answer)
    {
        foreach (var channel in situation.Facts.Frame.Reachable(situation.Facts.Policy.Stages[answer.Stage].Channels))
        {
            if (channel == answer.Channel) return true;
        }

        return false;
    }

    private static Receivables.Channel? ChannelAfter(Situation situation, in Answer answer)
    {
        var reachable = situation.Facts.Frame.Reachable(situation.Facts.Policy.Stages[answer.Stage].Channels);
        return reachable.Count == 0 ? null : reachable[situation.Facts.Tries(answer.Stage) % reachable.Count];
    }

    private static bool IsDescribed(DunningStage stage, in Answer answer) =>
        answer.StageName == stage.Name && answer.Phase == stage.Phase && answer.Action == stage.Action && answer.Template == stage.Template
        && answer.NeedsApproval == stage.NeedsApproval;
}
