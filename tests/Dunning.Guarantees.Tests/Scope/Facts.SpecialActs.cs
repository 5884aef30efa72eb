using System;
using System.Linq;
using Dunning.Receivables.Events;

namespace Dunning.Guarantees.Scope;

/// <content>Evidence to send and promises to confirm.</content>
internal sealed partial class Facts
{
    /// <summary>What the earliest open dispute without evidence asks for; null when none does.</summary>
    public SpecialAct? Evidence { get; private set; }

    /// <summary>What the promise asks for that counts; null when nothing is to be confirmed.</summary>
    public SpecialAct? Confirmation { get; private set; }

    private void ReadEvidence()
    {
        if (Policy.Disputes.EvidenceDays is not { } days) return;
        foreach (var dispute in _openDisputes)
        {
            if (Ask(Stages.SendEvidence, dispute, days) is not { } evidence) continue;
            Evidence = evidence;
            return;
        }
    }

    private void ReadConfirmation()
    {
        if (HasUnkeptPromise && Policy.Promises.ConfirmInWriting && !Frame.PromisesAreWritten) Confirmation = Ask(Stages.ConfirmPromise, Promise, 0);
    }

    private SpecialAct? Ask(int stage, int cause, int afterDays)
    {
        var acts = ActsOf(stage, cause).Select(place => _sequence[place]).ToList();
        if (acts.Exists(act => IsCarriedOut(act.Outcome))) return null;
        var isInDoubt = acts.Count > 0 && acts[^1].Outcome == ContactOutcome.Unknown;
        var isTriedOften = acts.Count >= Policy.Retries.AtMost;
        var dueOn = Frame.Roll(_sequence[cause].Day + afterDays);
        if (isInDoubt || isTriedOften) dueOn = acts[^1].Day;
        else if (acts.Count > 0) dueOn = Math.Max(dueOn, Frame.Roll(acts[^1].Day + Policy.Retries.AfterDays));
        return new SpecialAct(dueOn, acts.Count(act => IsTry(act.Outcome)), isInDoubt, isTriedOften);
    }
}
