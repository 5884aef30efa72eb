using System;
using System.Collections.Generic;
using Dunning.Engine;

namespace Dunning.Guarantees.Scope;

/// <summary>The rules in their order: the first that applies gives this answer, and no other gives it.</summary>
internal static class RuleInvariants
{
    public static IReadOnlyList<Invariant> All { get; } =
    [
        new(
            "closed: called by how it was closed", "3.1",
            (s, in _) => s.Ruling == Ruling.Closed,
            (s, in a) => a.Reason == Closed(s.Facts) && a.Verdict == (a.Reason == DecisionReason.PenaltiesOutstanding ? Verdict.Review : Verdict.None),
            (_, a) => a with { Reason = DecisionReason.Overpaid }),
        new(
            "only what is closed needs nothing", "3.1",
            (_, in a) => a.Verdict == Verdict.None,
            (s, in _) => s.Facts.IsClosed,
            (_, a) => a with { Verdict = Verdict.None, Reason = DecisionReason.Settled }),
        new(
            "proceedings: stayed without a date", "3.2",
            (s, in _) => s.Ruling == Ruling.Insolvency && s.Facts.IsStayed,
            (_, in a) => a.Says(Verdict.Wait, DecisionReason.InsolvencyStay) && a.Until is null,
            (s, a) => a with { Until = s.Today + 1 }),
        new(
            "proceedings: the claim is to be declared through the deadline, and missed after it", "3.2",
            (s, in _) => s.Ruling == Ruling.Insolvency && s.Facts.MustDeclare,
            (s, in a) => a.Deadline == s.Facts.ClaimDeadline
                && (s.Today > s.Facts.ClaimDeadline
                    ? a.Says(Verdict.Review, DecisionReason.ClaimDeadlineMissed)
                    : a.Says(Verdict.Act, DecisionReason.ClaimToDeclare) && a.DueOn == s.Facts.InsolvencyRecordedOn),
            (s, a) => s.Today > s.Facts.ClaimDeadline ? Invariants.SpecialAct(s, a, Policies.DunningAction.DeclareClaim) : a),
        Rule("handed over: wait without a date", "3.3", Ruling.HandedOver, (_, in a) => a.Says(Verdict.Wait, DecisionReason.HandedOver) && a.Until is null),
        Rule("barred: to a person", "3.4", Ruling.Barred, (_, in a) => a.Says(Verdict.Review, DecisionReason.TimeBarred)),
        Rule(
            "held: wait until the hold ends, without a date where it has none", "3.5", Ruling.Held,
            (s, in a) => a.Says(Verdict.Wait, DecisionReason.OnHold) && a.Until == (s.Facts.HeldUntil == Facts.Never ? null : s.Facts.HeldUntil)),
        Rule(
            "evidence to send: sent, or to a person when in doubt or tried often", "3.6, 5", Ruling.EvidenceToSend,
            (s, in a) => IsAsked(s.Facts.Evidence!, a, DecisionReason.EvidenceToSend)),
        Rule(
            "wholly disputed: wait until evidence or stale, then to a person", "3.6", Ruling.WhollyDisputed,
            (s, in a) => s.Today >= s.Facts.StaleOn
                ? a.Says(Verdict.Review, DecisionReason.DisputeStale)
                : a.Says(Verdict.Wait, DecisionReason.DisputeOpen) && a.Until == Math.Min(s.Facts.StaleOn, s.Facts.Evidence?.DueOn ?? Facts.Never)),
        Rule("nothing collectible: to a person, for the credit note", "3.7", Ruling.NothingCollectible, (_, in a) => a.Says(Verdict.Review, DecisionReason.CreditToIssue)),
        Rule("below the minimum: wait without a date", "3.8", Ruling.BelowMinimum, (_, in a) => a.Says(Verdict.Wait, DecisionReason.BelowMinimum) && a.Until is null),
        Rule(
            "plan on track: wait until the day it would break", "3.9, 5", Ruling.PlanOnTrack,
            (s, in a) => a.Says(Verdict.Wait, DecisionReason.PlanOnTrack) && a.Until == s.Facts.PlanBreak),
        Rule(
            "promise pending: confirm it, else wait until the day it would break", "3.10, 5", Ruling.PromisePending,
            (s, in a) => s.Facts.Confirmation is { } confirmation && s.Today >= confirmation.DueOn
                ? IsAsked(confirmation, a, DecisionReason.PromiseToConfirm)
                : a.Says(Verdict.Wait, DecisionReason.PromisePending) && a.Until == s.Facts.PromiseBreak),
        Rule(
            "automatic payment: wait through the grace, then to a person", "3.11", Ruling.Automatic,
            (s, in a) => s.Today < s.Facts.AutomaticMissingFrom
                ? a.Says(Verdict.Wait, DecisionReason.AutomaticPayment) && a.Until == s.Facts.AutomaticMissingFrom
                : a.Says(Verdict.Review, DecisionReason.AutomaticPaymentMissing)),
        Rule(
            "payment grace: wait until it ends", "3.12", Ruling.Grace,
            (s, in a) => a.Says(Verdict.Wait, DecisionReason.PaymentGrace) && a.Until == s.Facts.GraceEnd),
        Rule(
            "else the next stage and nothing but it", "3.13, 4", Ruling.Stage,
            (_, in a) => a.IsStageAct
                || (a.Verdict == Verdict.Wait && a.Reason is DecisionReason.NotDue or DecisionReason.StageNotDue or DecisionReason.AwaitingResponse or DecisionReason.AwaitingTitle or DecisionReason.BelowMinimum)
                || (a.Verdict == Verdict.Review && a.Reason is DecisionReason.ProcessExhausted or DecisionReason.NoReachableChannel or DecisionReason.Undeliverable or DecisionReason.DeliveryUnknown)),
    ];

    private static Invariant Rule(string name, string clause, Ruling ruling, Claim holds) =>
        new(name, clause, (s, in _) => s.Ruling == ruling, holds, (_, a) => Invariants.Wait(a, DecisionReason.InsolvencyStay, null));

    private static DecisionReason Closed(Facts facts) =>
        facts.WrittenOff > 0m ? DecisionReason.WrittenOff
        : facts.Policy.CollectsPenalties && facts.PenaltiesOutstanding > 0m ? DecisionReason.PenaltiesOutstanding
        : facts.Beyond > facts.Charged ? DecisionReason.Overpaid
        : DecisionReason.Settled;

    private static bool IsAsked(SpecialAct asked, in Answer answer, DecisionReason reason) =>
        asked.IsInDoubt ? answer.Says(Verdict.Review, DecisionReason.DeliveryUnknown)
        : asked.IsTriedOften ? answer.Says(Verdict.Review, DecisionReason.Undeliverable)
        : answer.Says(Verdict.Act, reason) && answer.DueOn == asked.DueOn;
}
