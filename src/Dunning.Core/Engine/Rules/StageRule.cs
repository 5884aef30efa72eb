using System;
using Dunning.Calendars;
using Dunning.Engine.Explaining;

namespace Dunning.Engine.Rules;

/// <summary>Rule 13, the next stage: which one it is, when it falls due, and by which channel (rules 4).</summary>
internal static class StageRule
{
    public static Outcome Decide(CompiledPolicy policy, in CaseState state, Triggers triggers, int today)
    {
        var stage = NextStage(policy, state, triggers, today, out var wantsChannel);
        if (stage == Outcome.NoStage) return NoneLeft(policy, state, today, wantsChannel);
        return DecideOn(policy, state, triggers, today, stage).About((sbyte)stage);
    }

    /// <summary>
    /// Whether a stage behind the position can be the next one, as far as the stage itself is concerned: <see cref="StageStatus.Next"/> when it can.
    /// </summary>
    public static StageStatus StatusOf(CompiledPolicy policy, in CaseState state, int today, int i)
    {
        ref readonly var stage = ref policy.Stages[i];
        if (!stage.AppliesTo(state.Kind)) return StageStatus.OtherDebtors;
        if (!stage.IsMandatory)
        {
            if (!stage.MinimumIsReachedBy(state.Collectible, state.Currency)) return StageStatus.BelowMinimum;
            if (!stage.Channels.AnyIn(state.ChannelsOf(stage.RecipientSlot))) return StageStatus.NoChannel;
        }

        if (!stage.IsPreventive) return StageStatus.Next;
        if (today > state.Due) return StageStatus.Lapsed;
        var terms = OwnTerms(policy, state, today, i, StageTries.Of(policy, state, i));
        return policy.Calendar.Roll(terms.Earliest) <= state.Due ? StageStatus.Next : StageStatus.TooLate;
    }

    /// <summary>
    /// Why a candidate is passed over in favour of the one after it; <see cref="StageStatus.Next"/> when it is not. A preventive stage lapses but is
    /// never passed over, and never a mandatory one.
    /// </summary>
    public static StageStatus PassedOver(CompiledPolicy policy, in CaseState state, Triggers triggers, int today, int candidate, int after)
    {
        var status = MayBePassedOver(policy, triggers, candidate);
        return status == StageStatus.CaughtUp && today < state.Due + policy.Stages[after].Day ? StageStatus.Next : status;
    }

    /// <summary>The days before none of which the stage falls due. A live trigger stands in for the day and spacing of one that is not preventive.</summary>
    public static StageTerms TermsOf(CompiledPolicy policy, in CaseState state, Triggers triggers, int today, int i, in StageTries tries)
    {
        if (!IsTriggered(policy, triggers, i)) return OwnTerms(policy, state, today, i, tries);
        var terms = CommonTerms(policy, state, today, tries);
        terms.Trigger = triggers.SetOn;
        terms.DayAfterDue = state.Due + 1;
        terms.Spacing = After(state.LastDay, 1);
        return terms;
    }

    /// <summary>The days before none of which it is said that no stage is left.</summary>
    public static StageTerms NoneLeftTerms(CompiledPolicy policy, in CaseState state)
    {
        var response = state.LastStage >= 0 ? policy.Stages[state.LastStage].ResponseDays : 0;
        return new StageTerms { DayAfterDue = state.Due + 1, Response = After(state.LastDay, response) };
    }

    private static int NextStage(CompiledPolicy policy, in CaseState state, Triggers triggers, int today, out bool wantsChannel)
    {
        wantsChannel = false;
        int next = Outcome.NoStage;
        for (var i = state.Position + 1; i < policy.Stages.Length; i++)
        {
            var status = StatusOf(policy, state, today, i);
            wantsChannel |= status == StageStatus.NoChannel && !policy.Stages[i].IsPreventive;
            if (status != StageStatus.Next) continue;
            if (next != Outcome.NoStage && PassedOver(policy, state, triggers, today, next, i) == StageStatus.Next) return next;
            next = i;
            if (MayBePassedOver(policy, triggers, i) == StageStatus.Next) return next;
        }

        return next;
    }

    /// <summary>Why a candidate is passed over if it is, whichever comes after it; <see cref="StageStatus.Next"/> when it stands in any case.</summary>
    private static StageStatus MayBePassedOver(CompiledPolicy policy, Triggers triggers, int candidate)
    {
        ref readonly var stage = ref policy.Stages[candidate];
        if (stage.IsPreventive || stage.IsMandatory) return StageStatus.Next;
        if (candidate < triggers.ResumeAt) return StageStatus.ResumedPast;
        return policy.SkipsToCurrent && !triggers.Accelerate ? StageStatus.CaughtUp : StageStatus.Next;
    }

    private static Outcome DecideOn(CompiledPolicy policy, in CaseState state, Triggers triggers, int today, int i)
    {
        ref readonly var stage = ref policy.Stages[i];
        if (stage.IsMandatory && !stage.MinimumIsReachedBy(state.Collectible, state.Currency))
            return Outcome.Wait(DecisionRule.Stage, DecisionReason.BelowMinimum);
        if (stage.NeedsTitle && !state.Has(CaseFlags.HasTitle)) return Outcome.Wait(DecisionRule.Stage, DecisionReason.AwaitingTitle);

        var tries = StageTries.Of(policy, state, i);
        if (tries.IsInDoubt) return Outcome.Review(DecisionRule.Stage, DecisionReason.DeliveryUnknown);
        if (stage.IsMandatory && tries.Count >= policy.MostTries) return Outcome.Review(DecisionRule.Stage, DecisionReason.Undeliverable);

        var terms = TermsOf(policy, state, triggers, today, i, tries);
        var dueOn = policy.Calendar.Roll(terms.Earliest);
        if (today < dueOn) return Outcome.Wait(DecisionRule.Stage, WaitReason(terms, state, today), dueOn);

        var channel = stage.Channels.Pick(state.ChannelsOf(stage.RecipientSlot), tries.Count);
        if (channel == Outcome.NoChannel) return Outcome.Review(DecisionRule.Stage, DecisionReason.NoReachableChannel);
        var reason = IsTriggered(policy, triggers, i) ? triggers.Reason : DecisionReason.StageDue;
        return Outcome.Act(DecisionRule.Stage, reason, stage.Action, dueOn, channel, (sbyte)i);
    }

    private static Outcome NoneLeft(CompiledPolicy policy, in CaseState state, int today, bool wantsChannel)
    {
        var terms = NoneLeftTerms(policy, state);
        var dueOn = policy.Calendar.Roll(terms.Earliest);
        if (today < dueOn) return Outcome.Wait(DecisionRule.Stage, WaitReason(terms, state, today), dueOn);
        return Outcome.Review(DecisionRule.Stage, wantsChannel ? DecisionReason.NoReachableChannel : DecisionReason.ProcessExhausted, dueOn);
    }

    private static bool IsTriggered(CompiledPolicy policy, Triggers triggers, int i) => triggers.Accelerate && !policy.Stages[i].IsPreventive;

    private static StageTerms OwnTerms(CompiledPolicy policy, in CaseState state, int today, int i, in StageTries tries)
    {
        ref readonly var stage = ref policy.Stages[i];
        var terms = CommonTerms(policy, state, today, tries);
        terms.OwnDay = state.Due + stage.Day;
        terms.Spacing = After(state.LastDay, Math.Max(1, stage.SpacingDays));
        return terms;
    }

    private static StageTerms CommonTerms(CompiledPolicy policy, in CaseState state, int today, in StageTries tries)
    {
        var terms = new StageTerms
        {
            Release = state.Release,
            Retry = After(tries.LastDay, policy.RetryAfterDays),
        };
        if (state.HoldEnd <= today) terms.Release = Math.Max(terms.Release, state.HoldEnd);
        if (state.GraceEnd <= today) terms.Release = Math.Max(terms.Release, state.GraceEnd);
        if (state.LastStage >= 0 && policy.Stages[state.LastStage].ResponseDays > 0)
            terms.Response = state.LastDay + policy.Stages[state.LastStage].ResponseDays;
        return terms;
    }

    private static int After(int day, int days) => day == DayNumber.None ? DayNumber.None : day + days;

    private static DecisionReason WaitReason(in StageTerms terms, in CaseState state, int today)
    {
        if (terms.ResponseIsLast) return DecisionReason.AwaitingResponse;
        return today <= state.Due ? DecisionReason.NotDue : DecisionReason.StageNotDue;
    }
}
