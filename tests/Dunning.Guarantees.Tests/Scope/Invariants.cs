using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Receivables;

namespace Dunning.Guarantees.Scope;

/// <summary>The written list: what always holds, each with the clause of the rules it rests on.</summary>
internal static class Invariants
{
    public static IReadOnlyList<Invariant> All { get; } =
    [
        .. NeverInvariants.All,
        .. SpecialActInvariants.All,
        .. RuleInvariants.All,
        .. StageInvariants.All,
        .. NextStageInvariants.All,
        .. FormInvariants.All,
        .. AlertInvariants.All,
        .. TimeInvariants.All,
    ];

    /// <summary>An answer that would carry out a stage, whatever was right.</summary>
    public static Answer StageAct(Situation situation, Answer answer, int stage)
    {
        var policy = situation.Facts.Policy;
        return answer with
        {
            Verdict = Verdict.Act,
            Reason = DecisionReason.StageDue,
            Stage = stage,
            StageName = policy.Stages[stage].Name,
            Template = policy.Stages[stage].Template,
            Action = policy.Stages[stage].Action,
            Phase = policy.Stages[stage].Phase,
            Channel = policy.Stages[stage].Channels[0],
            NeedsApproval = policy.Stages[stage].NeedsApproval,
            DueOn = situation.Today,
            Until = null,
            Key = situation.Facts.KeyOf(stage),
        };
    }

    public static Answer LastStageAct(Situation situation, Answer answer) => StageAct(situation, answer, situation.Facts.Policy.Stages.Count - 1);

    /// <summary>An answer that would wait.</summary>
    public static Answer Wait(Answer answer, DecisionReason reason, int? until) =>
        answer with
        {
            Verdict = Verdict.Wait,
            Reason = reason,
            Until = until,
            Stage = Stages.None,
            StageName = null,
            Template = null,
            Action = null,
            Phase = null,
            Channel = null,
            DueOn = null,
            Deadline = null,
            Key = null,
        };

    public static Answer SpecialAct(Situation situation, Answer answer, Policies.DunningAction action) =>
        Wait(answer, default, null) with
        {
            Verdict = Verdict.Act,
            Reason = action switch
            {
                Policies.DunningAction.SendEvidence => DecisionReason.EvidenceToSend,
                Policies.DunningAction.ConfirmPromise => DecisionReason.PromiseToConfirm,
                _ => DecisionReason.ClaimToDeclare,
            },
            Action = action,
            DueOn = situation.Today,
            Channel = Channel.Email,
        };
}
