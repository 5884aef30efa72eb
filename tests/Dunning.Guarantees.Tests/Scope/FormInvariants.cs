using System;
using System.Collections.Generic;
using Dunning.Engine;

namespace Dunning.Guarantees.Scope;

/// <summary>What comes with every decision: amounts, dates, key, and nothing that does not belong to its verdict.</summary>
internal static class FormInvariants
{
    public static IReadOnlyList<Invariant> All { get; } =
    [
        Always("the balance is what plain addition makes it", "1 (amounts)", (s, in a) => a.Balance == s.Facts.Balance, (_, a) => a with { Balance = a.Balance + 0.01m }),
        Always(
            "what is collectible is what plain subtraction leaves", "1 (amounts)", (s, in a) => a.Collectible == s.Facts.Collectible,
            (_, a) => a with { Collectible = a.Collectible + 0.01m }),
        Always(
            "never more is collectible than is owed, never less than nothing", "1 (amounts)",
            (_, in a) => a.Collectible >= 0m && a.Collectible <= Math.Max(0m, a.Balance), (_, a) => a with { Collectible = -1m }),
        Always("days late are counted from the due date", "1 (amounts)", (s, in a) => a.DaysLate == s.Today - s.Facts.Due, (_, a) => a with { DaysLate = a.DaysLate + 1 }),
        Always("the reason is one of its verdict", "3, wire", (_, in a) => a.Verdict == VerdictOf(a.Reason), (_, a) => a with { Verdict = a.Verdict == Verdict.Wait ? Verdict.Act : Verdict.Wait }),
        Always(
            "only an act has an action, a text and a key", "6, wire",
            (_, in a) => (a.Verdict == Verdict.Act) == (a.Action is not null && a.StageName is not null && a.Template is not null && a.Key is not null)
                && (a.Verdict == Verdict.Act || (a.Action is null && a.StageName is null && a.Template is null && a.Key is null && a.Channel is null && a.Phase is null && !a.NeedsApproval)),
            (_, a) => a with { Key = a.Key is null ? "F-1|0|reminder-1|0" : null }),
        Always(
            "since when it is due is said of acts and of the end of the process alone", "6, wire",
            (s, in a) => (a.DueOn is not null) == (a.Verdict == Verdict.Act || IsEnd(s, a)), (s, a) => a with { DueOn = a.DueOn is null ? s.Today : null }),
        Always("until when is said of waits alone", "6, wire", (_, in a) => a.Until is null || a.Verdict == Verdict.Wait, (s, a) => a with { Until = s.Today + 1 }),
        Always(
            "a deadline is said of claims to declare alone", "6, wire",
            (_, in a) => a.Deadline is null || a.Reason is DecisionReason.ClaimToDeclare or DecisionReason.ClaimDeadlineMissed, (s, a) => a with { Deadline = s.Today }),
        new(
            "what is to be done can be done today", "6 (dueOn)", (_, in a) => a.DueOn is not null, (s, in a) => a.DueOn <= s.Today,
            (s, a) => a with { DueOn = s.Today + 1 }),
        new(
            "a wait has a reason, and a day unless nothing but an event can end it", "3, 4",
            (_, in a) => a.Verdict == Verdict.Wait,
            (_, in a) => VerdictOf(a.Reason) == Verdict.Wait && (a.Until is not null || WaitsForAnEvent(a.Reason)),
            (_, a) => a with { Until = null, Reason = DecisionReason.StageNotDue }),
        new(
            "a key is never used twice", "6 (key)", (_, in a) => a.Key is not null, (s, in a) => !s.Facts.WasUsed(a.Key!),
            (s, a) => a with { Key = s.Facts.Sequence.Length > 0 ? s.Facts.Sequence[0].Key ?? a.Key : a.Key }),
        new(
            "a key names invoice, cycle, stage and how many acts of it the cycle has", "6 (key)", (_, in a) => a.Key is not null,
            (s, in a) => a.Key == (a.IsStageAct ? s.Facts.KeyOf(a.Stage) : SpecialKey(s, a)),
            (_, a) => a with { Key = a.Key + "1" }),
        new(
            "every act but a declaration has a channel", "5", (_, in a) => a.Verdict == Verdict.Act,
            (_, in a) => (a.Channel is null) == (a.Action == Policies.DunningAction.DeclareClaim), (_, a) => a with { Channel = null }),
    ];

    private static Invariant Always(string name, string clause, Claim holds, Falsified wrong) => new(name, clause, (_, in _) => true, holds, wrong);

    private static string SpecialKey(Situation situation, in Answer answer) => answer.Action switch
    {
        Policies.DunningAction.SendEvidence => situation.Facts.KeyOf(Stages.SendEvidence),
        Policies.DunningAction.ConfirmPromise => situation.Facts.KeyOf(Stages.ConfirmPromise),
        _ => situation.Facts.KeyOfDeclaration,
    };

    private static bool IsEnd(Situation situation, in Answer answer) =>
        answer.Verdict == Verdict.Review && situation.Ruling == Ruling.Stage && situation.Next < 0;

    private static bool WaitsForAnEvent(DecisionReason reason) =>
        reason is DecisionReason.InsolvencyStay or DecisionReason.HandedOver or DecisionReason.OnHold or DecisionReason.BelowMinimum or DecisionReason.AwaitingTitle;

    private static Verdict VerdictOf(DecisionReason reason) => reason switch
    {
        <= DecisionReason.WrittenOff => Verdict.None,
        <= DecisionReason.PromiseToConfirm => Verdict.Act,
        <= DecisionReason.InsolvencyStay => Verdict.Wait,
        _ => Verdict.Review,
    };
}
