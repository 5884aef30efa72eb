using System;
using System.Collections.Generic;
using Dunning.Engine;

namespace Dunning.Guarantees.Scope;

/// <summary>In what situations no stage of the policy may be carried out, whatever else is so.</summary>
internal static class NeverInvariants
{
    public static IReadOnlyList<Invariant> All { get; } =
    [
        new(
            "nothing is done about an invoice of which nothing is left", "3.1",
            (s, in _) => s.Facts.IsClosed,
            (_, in a) => a.Verdict is Verdict.None or Verdict.Review,
            (s, a) => Invariants.SpecialAct(s, a, Policies.DunningAction.SendEvidence)),
        new(
            "nothing is done about an invoice written off", "3.1",
            (s, in _) => s.Facts.IsClosed && s.Facts.WrittenOff > 0m,
            (_, in a) => a.Verdict == Verdict.None,
            (_, a) => a with { Verdict = Verdict.Review, Reason = DecisionReason.PenaltiesOutstanding }),
        NoStage("nothing is left of it", "3.1", s => s.Facts.IsClosed),
        NoStage("proceedings are open", "3.2", s => s.Facts.IsInsolvent),
        NoStage("somebody else has the file", "3.3", s => s.Facts.IsHandedOver),
        NoStage("the claim is barred", "3.4, 7", s => s.Today > s.Facts.Limit),
        NoStage("a hold is in force", "3.5", s => s.Facts.IsHeld(s.Today)),
        NoStage("all of it is disputed", "3.6", s => s.Facts.IsWhollyDisputed),
        NoStage("what is left waits for a credit note", "3.7", s => s.Facts.Collectible == 0m && s.Facts.CreditMissing > 0m),
        NoStage("less than the policy's minimum is collectible", "3.8", s => s.Facts.Collectible < s.Facts.PolicyMinimum),
        NoStage("a plan is on track", "3.9, 5", s => s.Facts.IsPlanOnTrack(s.Today)),
        NoStage("a promise is pending", "3.10, 5", s => s.Facts.IsPromisePending(s.Today)),
        NoStage("an automatic payment is expected", "3.11", s => s.Facts.WaitsForAutomaticPayment),
        NoStage("money came in and the rest after it has not ended", "3.12", s => s.Facts.IsInGrace(s.Today)),
        new(
            "no stage but a preventive one until the due date has passed", "1 (due), 4",
            (s, in a) => a.IsStageAct && s.Today <= s.Facts.Due,
            (s, in a) => s.Facts.IsPreventive(a.Stage),
            Invariants.LastStageAct),
        new(
            "no preventive stage after the due date", "4",
            (s, in a) => a.IsStageAct && s.Today > s.Facts.Due,
            (s, in a) => !s.Facts.IsPreventive(a.Stage),
            (s, a) => Invariants.StageAct(s, a, 0)),
    ];

    private static Invariant NoStage(string where, string clause, Func<Situation, bool> premise) =>
        new("no stage where " + where, clause, (s, in _) => premise(s), (_, in a) => !a.IsStageAct, Invariants.LastStageAct);
}
