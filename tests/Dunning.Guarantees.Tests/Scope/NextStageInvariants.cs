using System;
using System.Collections.Generic;
using Dunning.Engine;
using Dunning.Policies;

namespace Dunning.Guarantees.Scope;

/// <summary>Where rules 1 to 12 leave it to the next stage: which one that is, that it is not held back, and what the waiting is called.</summary>
internal static class NextStageInvariants
{
    public static IReadOnlyList<Invariant> All { get; } =
    [
        new(
            "the stage is the next one of rules 4", "4 (next)",
            (_, in a) => a.IsStageAct,
            (s, in a) => a.Stage == s.Next,
            Invariants.LastStageAct),
        new(
            "step by step no stage is passed over for being late", "4 (catchUp)",
            (s, in a) => a.IsStageAct && s.Facts.Policy.CatchUp == CatchUpMode.StepByStep && s.ResumeAt < 0,
            (s, in a) => a.Stage == s.FirstCandidate,
            Invariants.LastStageAct),
        new(
            "catching up, a stage is passed over only when the one after it has reached its day", "4 (catchUp)",
            (s, in a) => a.IsStageAct && s.Facts.Policy.CatchUp == CatchUpMode.SkipToCurrent && s.ResumeAt < 0 && a.Stage != s.FirstCandidate,
            (s, in a) => !s.IsTriggered && s.Today >= s.Facts.Due + s.Facts.Policy.Stages[a.Stage].Day,
            Invariants.LastStageAct),
        new(
            "a stage whose every term has passed is carried out, by a person where no channel is left", "4 (dueOn)",
            (s, in _) => s.IsNextUnhindered && s.Today >= s.Facts.Frame.Roll(s.NextEarliest),
            (s, in a) => s.Facts.Frame.Reaches(s.Next)
                ? a.IsStageAct && a.DueOn == s.Facts.Frame.Roll(s.NextEarliest)
                : a.Says(Verdict.Review, DecisionReason.NoReachableChannel),
            (s, a) => Invariants.Wait(a, DecisionReason.StageNotDue, s.Today + 1)),
        new(
            "before that it is waited for until that day, and the wait has the right name", "4 (dueOn)",
            (s, in _) => s.IsNextUnhindered && s.Today < s.Facts.Frame.Roll(s.NextEarliest),
            (s, in a) => a.Says(Verdict.Wait, NameOfWait(s)) && a.Until == s.Facts.Frame.Roll(s.NextEarliest),
            (_, a) => a with { Until = a.Until + 1 }),
        new(
            "a mandatory stage below its minimum waits without a date", "4",
            (s, in _) => s.Ruling == Ruling.Stage && s.Next >= 0 && s.IsNextBelowMinimum,
            (_, in a) => a.Says(Verdict.Wait, DecisionReason.BelowMinimum) && a.Until is null,
            Invariants.LastStageAct),
        new(
            "a stage waits for its title without a date", "4",
            (s, in _) => s.Ruling == Ruling.Stage && s.Next >= 0 && !s.IsNextBelowMinimum && s.IsNextWithoutTitle,
            (_, in a) => a.Says(Verdict.Wait, DecisionReason.AwaitingTitle) && a.Until is null,
            Invariants.LastStageAct),
        new(
            "a mandatory stage that was tried often goes to a person", "4",
            (s, in _) => s.Ruling == Ruling.Stage && s.Next >= 0 && !s.IsNextWithoutTitle && !s.IsNextBelowMinimum && !s.Facts.IsInDoubt(s.Next) && s.IsNextTriedOften,
            (_, in a) => a.Says(Verdict.Review, DecisionReason.Undeliverable),
            Invariants.LastStageAct),
        new(
            "the process is exhausted only when no stage is left", "4 (none left)",
            (_, in a) => a.Reason == DecisionReason.ProcessExhausted,
            (s, in a) => s.Ruling == Ruling.Stage && s.Next < 0 && !s.Facts.LacksChannel(),
            (_, a) => a with { Verdict = Verdict.Review, Reason = DecisionReason.ProcessExhausted }),
        new(
            "when no stage is left, a person is told once the last time to answer and the due date have passed", "4 (none left)",
            (s, in _) => s.Ruling == Ruling.Stage && s.Next < 0,
            (s, in a) => IsEnd(s, a),
            (s, a) => a with { DueOn = s.Today + 1 }),
    ];

    private static DecisionReason NameOfWait(Situation situation)
    {
        var facts = situation.Facts;
        var isResponse = facts.ResponseEnd != Facts.NoDay && facts.ResponseEnd == situation.NextEarliest && !IsElse(situation);
        return isResponse ? DecisionReason.AwaitingResponse : situation.Today <= facts.Due ? DecisionReason.NotDue : DecisionReason.StageNotDue;
    }

    /// <summary>Whether another term than the time to answer reaches as far.</summary>
    private static bool IsElse(Situation situation)
    {
        var (facts, today, next) = (situation.Facts, situation.Today, situation.Next);
        var latest = Math.Max(facts.ReleasedBy(today), facts.LastTry(next) == Facts.NoDay ? Facts.NoDay : facts.LastTry(next) + facts.Policy.Retries.AfterDays);
        if (situation.IsNextTriggered) latest = Math.Max(latest, Math.Max(situation.EarliestTrigger.Day, Math.Max(facts.Due, facts.LastDay) + 1));
        else latest = Math.Max(latest, Math.Max(facts.Due + facts.Policy.Stages[next].Day, facts.LastDay + Math.Max(1, facts.Policy.Stages[next].SpacingDays)));
        return latest >= facts.ResponseEnd;
    }

    private static bool IsEnd(Situation situation, in Answer answer)
    {
        var facts = situation.Facts;
        var from = facts.Frame.Roll(situation.NoneLeftFrom);
        if (situation.Today >= from)
            return answer.Says(Verdict.Review, facts.LacksChannel() ? DecisionReason.NoReachableChannel : DecisionReason.ProcessExhausted) && answer.DueOn == from;
        var name = facts.LastResponseEnd > facts.Due + 1 ? DecisionReason.AwaitingResponse
            : situation.Today <= facts.Due ? DecisionReason.NotDue
            : DecisionReason.StageNotDue;
        return answer.Says(Verdict.Wait, name) && answer.Until == from;
    }
}
