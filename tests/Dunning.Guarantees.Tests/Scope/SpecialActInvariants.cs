using System.Collections.Generic;
using Dunning.Engine;
using Dunning.Policies;

namespace Dunning.Guarantees.Scope;

/// <summary>Special acts only where rules 2, 6 and 10 give them.</summary>
internal static class SpecialActInvariants
{
    public static IReadOnlyList<Invariant> All { get; } =
    [
        new(
            "a claim is declared only in open proceedings, undeclared, before its deadline has passed", "3.2",
            (_, in a) => a.Is(DunningAction.DeclareClaim),
            (s, in _) => !s.Facts.IsClosed && s.Facts.MustDeclare && !(s.Today > s.Facts.ClaimDeadline),
            (s, a) => Invariants.SpecialAct(s, a, DunningAction.DeclareClaim)),
        new(
            "evidence is sent only for an open dispute that has none, on its day or after", "3.6, 5",
            (_, in a) => a.Is(DunningAction.SendEvidence),
            (s, in _) => s.Facts.Evidence is { IsInDoubt: false, IsTriedOften: false } evidence && s.Today >= evidence.DueOn,
            (s, a) => Invariants.SpecialAct(s, a, DunningAction.SendEvidence)),
        new(
            "a promise is confirmed only while it is pending and was not", "3.10, 5",
            (_, in a) => a.Is(DunningAction.ConfirmPromise),
            (s, in _) => s.Facts.IsPromisePending(s.Today)
                && s.Facts.Confirmation is { IsInDoubt: false, IsTriedOften: false } confirmation && s.Today >= confirmation.DueOn,
            (s, a) => Invariants.SpecialAct(s, a, DunningAction.ConfirmPromise)),
        new(
            "no special act but a declaration where proceedings, a hand-over, limitation or a hold come first", "3 (order)",
            (s, in _) => s.Ruling is > Ruling.Closed and <= Ruling.Held,
            (_, in a) => a.Verdict != Verdict.Act || a.Is(DunningAction.DeclareClaim),
            (s, a) => Invariants.SpecialAct(s, a, DunningAction.SendEvidence)),
        new(
            "a special act speaks for itself: no phase, no approval, its name for a text", "5, 6",
            (_, in a) => a.Verdict == Verdict.Act && !a.IsStageAct,
            (_, in a) => a.Phase is null && !a.NeedsApproval && a.Template == a.StageName
                && a.Reason is DecisionReason.ClaimToDeclare or DecisionReason.EvidenceToSend or DecisionReason.PromiseToConfirm,
            (_, a) => a with { NeedsApproval = true }),
        new(
            "no special act is tried more often than the policy says", "5",
            (s, in a) => a.Is(DunningAction.SendEvidence) || a.Is(DunningAction.ConfirmPromise),
            (s, in a) => Asked(s, a) is { } asked && asked.Tries < s.Facts.Policy.Retries.AtMost,
            (s, a) => Invariants.SpecialAct(s, a, s.Facts.Evidence is { IsTriedOften: true } ? DunningAction.SendEvidence : DunningAction.ConfirmPromise)),
        new(
            "the channel of a special act changes with every try", "5",
            (s, in a) => Asked(s, a) is not null,
            (s, in a) => a.Channel == ChannelAfter(s, Asked(s, a)!.Tries),
            (_, a) => a with { Channel = Receivables.Channel.Bailiff }),
    ];

    private static readonly Receivables.Channel[] SpecialChannels =
        [Receivables.Channel.Email, Receivables.Channel.Letter, Receivables.Channel.RegisteredLetter];

    private static SpecialAct? Asked(Situation situation, in Answer answer) =>
        answer.Is(DunningAction.SendEvidence) ? situation.Facts.Evidence
        : answer.Is(DunningAction.ConfirmPromise) ? situation.Facts.Confirmation
        : null;

    private static Receivables.Channel ChannelAfter(Situation situation, int tries)
    {
        var reachable = situation.Facts.Frame.Reachable(SpecialChannels);
        return reachable[tries % reachable.Count];
    }
}
