using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Policies;
using Dunning.Receivables;

namespace Dunning.Guarantees.Scope;

/// <content>What applies on a day, and the stages that are left.</content>
internal sealed partial class Facts
{
    public int AutomaticMissingFrom => Due + Policy.AutomaticGraceDays + 1;

    public bool WaitsForAutomaticPayment => Frame.IsAutomatic && !WasReturnedInCycle;

    public decimal PolicyMinimum => Frame.PolicyMinimum;

    public bool IsPlanBroken(int today) => PlanBreak <= today && LastDay < PlanBreak;

    public bool IsPromiseBroken(int today) => PromiseBreak <= today && LastDay < PromiseBreak;

    public bool PromiseAccelerates => Policy.Promises.WhenBroken == BrokenPromiseMode.Accelerate;

    public Ruling RulingOn(int today)
    {
        if (IsClosed) return Ruling.Closed;
        if (IsInsolvent) return Ruling.Insolvency;
        if (IsHandedOver) return Ruling.HandedOver;
        if (today > Limit) return Ruling.Barred;
        if (IsHeld(today)) return Ruling.Held;
        if (Evidence is { } evidence && today >= evidence.DueOn) return Ruling.EvidenceToSend;
        if (IsWhollyDisputed) return Ruling.WhollyDisputed;
        if (Collectible == 0m) return Ruling.NothingCollectible;
        if (Collectible < PolicyMinimum) return Ruling.BelowMinimum;
        if (IsPlanOnTrack(today)) return Ruling.PlanOnTrack;
        if (IsPromisePending(today)) return Ruling.PromisePending;
        if (WaitsForAutomaticPayment) return Ruling.Automatic;
        return IsInGrace(today) ? Ruling.Grace : Ruling.Stage;
    }

    /// <summary>The live triggers that cut the waiting short on a day, in the order of the text.</summary>
    public List<(int Day, DecisionReason Reason, int ResumeAt)> TriggersOn(int today)
    {
        var live = new List<(int, DecisionReason, int)>();
        if (IsPlanBroken(today)) live.Add((PlanBreak, DecisionReason.PlanBroken, PlaceOf(Policy.Plans.ResumeAt)));
        if (IsPromiseBroken(today) && PromiseAccelerates) live.Add((PromiseBreak, DecisionReason.PromiseBroken, Stages.None));
        if (ReturnedOn != NoDay) live.Add((ReturnedOn, DecisionReason.PaymentReturned, Stages.None));
        if (RejectedOn != NoDay) live.Add((RejectedOn, DecisionReason.DisputeRejected, PlaceOf(Policy.Disputes.ResumeAt)));
        if (EscalatedOn != NoDay) live.Add((EscalatedOn, DecisionReason.Escalated, EscalatedTo));
        return live;
    }

    public bool IsPreventive(int stage) => Policy.Stages[stage].Phase == DunningPhase.Preventive;

    public bool AppliesToDebtor(int stage) => Policy.Stages[stage].Debtors.Contains(Frame.Kind);

    public bool ReachesMinimum(int stage) => Collectible >= Frame.MinimumOf(stage);

    /// <summary>The stages of rules 4 that may come next, on a day.</summary>
    public List<int> CandidatesOn(int today)
    {
        var candidates = new List<int>();
        for (var i = Position + 1; i < Policy.Stages.Count; i++)
        {
            var isLeftOut = !AppliesToDebtor(i)
                || (!Policy.Stages[i].IsMandatory && !(ReachesMinimum(i) && Frame.Reaches(i)))
                || (IsPreventive(i) && (today > Due || Frame.Roll(OwnEarliest(i, today)) > Due));
            if (!isLeftOut) candidates.Add(i);
        }

        return candidates;
    }

    /// <summary>Whether a stage that is not preventive was left out only for want of a channel.</summary>
    public bool LacksChannel()
    {
        for (var i = Position + 1; i < Policy.Stages.Count; i++)
        {
            if (!IsPreventive(i) && !Policy.Stages[i].IsMandatory && AppliesToDebtor(i) && ReachesMinimum(i) && !Frame.Reaches(i)) return true;
        }

        return false;
    }

    /// <summary>The end of the time the debtor was given by the last stage, of those without one too; before all days when none was carried out.</summary>
    public int LastResponseEnd => LastStage >= 0 ? LastDay + Policy.Stages[LastStage].ResponseDays : NoDay;

    public int ResponseEnd => LastStage >= 0 && Policy.Stages[LastStage].ResponseDays > 0 ? LastDay + Policy.Stages[LastStage].ResponseDays : NoDay;

    /// <summary>The stage's own day and the spacing, with what binds every stage.</summary>
    public int OwnEarliest(int stage, int today) =>
        Latest(CommonEarliest(stage, today), Due + Policy.Stages[stage].Day, LastDay == NoDay ? NoDay : LastDay + Math.Max(1, Policy.Stages[stage].SpacingDays));

    /// <summary>What binds a stage in any case: the time to answer, the releases, the time between tries.</summary>
    public int CommonEarliest(int stage, int today) =>
        Latest(ResponseEnd, ReleasedBy(today), LastTry(stage) == NoDay ? NoDay : LastTry(stage) + Policy.Retries.AfterDays);

    public int TriggeredEarliest(int stage, int today, int trigger) =>
        Latest(CommonEarliest(stage, today), trigger, Due + 1, LastDay == NoDay ? NoDay : LastDay + 1);

    private static int Latest(params ReadOnlySpan<int> days)
    {
        var latest = NoDay;
        foreach (var day in days) latest = Math.Max(latest, day);
        return latest;
    }

    private int PlaceOf(string? stage) => stage is null ? Stages.None : Policy.Stages.Select((one, place) => (one, place)).Single(pair => pair.one.Name == stage).place;
}
