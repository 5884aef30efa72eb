using System;
using System.Collections.Generic;
using Dunning.Calendars;

namespace Dunning.Engine.Rules;

/// <summary>
/// What cuts the waiting short on a day (rules 4): live from the day it was set until a stage of the policy is carried out on or after it.
/// </summary>
internal struct Triggers
{
    /// <summary>The day of the earliest live trigger that accelerates; <see cref="DayNumber.Never"/> without one.</summary>
    public int SetOn;

    /// <summary>The reason it gives; meaningful only with one.</summary>
    public DecisionReason Reason;

    /// <summary>The furthest stage a live trigger resumes at; <see cref="CompiledPolicy.BeforeAllStages"/> when none names one.</summary>
    public int ResumeAt;

    /// <summary>The alerts of live triggers, also of those that do not accelerate.</summary>
    public DunningAlerts Alerts;

    public readonly bool Accelerate => SetOn != DayNumber.Never;

    /// <summary>The triggers that are live on a day.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="state">The case.</param>
    /// <param name="today">The day.</param>
    /// <param name="told">Where to tell every trigger that accelerates, each with its day: for explanations only, null for a decision.</param>
    public static Triggers LiveOn(CompiledPolicy policy, in CaseState state, int today, List<(DecisionReason Reason, int Day)>? told = null)
    {
        var live = new Triggers { SetOn = DayNumber.Never, ResumeAt = CompiledPolicy.BeforeAllStages };

        // In the order of the text, so that of equal days the first gives the reason.
        if (HasBroken(state.PlanBreak, state, today))
        {
            live.Alerts |= DunningAlerts.PlanBroken;
            live.Add(state.PlanBreak, DecisionReason.PlanBroken, policy.PlanResumeAt, told);
        }

        if (HasBroken(state.PromiseBreak, state, today))
        {
            live.Alerts |= DunningAlerts.PromiseBroken;
            if (policy.PromiseAccelerates) live.Add(state.PromiseBreak, DecisionReason.PromiseBroken, CompiledPolicy.BeforeAllStages, told);
        }

        if (state.ReturnedOn != DayNumber.None)
        {
            live.Alerts |= DunningAlerts.PaymentReturned;
            live.Add(state.ReturnedOn, DecisionReason.PaymentReturned, CompiledPolicy.BeforeAllStages, told);
        }

        if (state.RejectedOn != DayNumber.None) live.Add(state.RejectedOn, DecisionReason.DisputeRejected, policy.DisputeResumeAt, told);
        if (state.EscalatedOn != DayNumber.None) live.Add(state.EscalatedOn, DecisionReason.Escalated, state.EscalatedTo, told);
        return live;
    }

    private static bool HasBroken(int breakDay, in CaseState state, int today) => breakDay <= today && state.LastDay < breakDay;

    private void Add(int day, DecisionReason reason, int resumeAt, List<(DecisionReason Reason, int Day)>? told)
    {
        told?.Add((reason, day));
        if (day < SetOn)
        {
            SetOn = day;
            Reason = reason;
        }

        ResumeAt = Math.Max(ResumeAt, resumeAt);
    }
}
