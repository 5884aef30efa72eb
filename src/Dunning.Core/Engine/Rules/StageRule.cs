using System;
using Dunning.Calendars;

namespace Dunning.Engine.Rules;

/// <summary>Rule 13, the next stage: which one it is, when it falls due, and by which channel (rules 4).</summary>
internal static class StageRule
{
    private const int NoStage = -1;

    public static Outcome Decide(CompiledPolicy policy, in CaseState state, in Triggers triggers, int today)
    {
        var stage = NextStage(policy, state, triggers, today, out var wantsChannel);
        return stage == NoStage ? NoneLeft(policy, state, today, wantsChannel) : DecideOn(policy, state, triggers, today, stage);
    }

    /// <summary>The first candidate that is not passed over. A preventive one lapses but is never passed over, and never a mandatory one.</summary>
    private static int NextStage(CompiledPolicy policy, in CaseState state, in Triggers triggers, int today, out bool wantsChannel)
    {
        wantsChannel = false;
        var next = NoStage;
        for (var i = state.Position + 1; i < policy.Stages.Length; i++)
        {
            if (!IsCandidate(policy, state, today, i, ref wantsChannel)) continue;
            if (next != NoStage && !IsPassedOver(policy, state, triggers, today, next, i)) return next;
            next = i;
        }

        return next;
    }

    private static bool IsCandidate(CompiledPolicy policy, in CaseState state, int today, int i, ref bool wantsChannel)
    {
        ref readonly var stage = ref policy.Stages[i];
        if (!stage.AppliesTo(state.Kind)) return false;
        if (!stage.IsMandatory)
        {
            if (!stage.MinimumIsReachedBy(state.Collectible, state.Currency)) return false;
            if (!stage.Channels.AnyIn(state.ChannelsOf(stage.RecipientSlot)))
            {
                wantsChannel |= !stage.IsPreventive;
                return false;
            }
        }

        return !stage.IsPreventive
            || (today <= state.Due && policy.Calendar.Roll(OwnTerms(policy, state, today, i).Earliest) <= state.Due);
    }

    private static bool IsPassedOver(CompiledPolicy policy, in CaseState state, in Triggers triggers, int today, int candidate, int after)
    {
        ref readonly var stage = ref policy.Stages[candidate];
        if (stage.IsPreventive || stage.IsMandatory) return false;
        return candidate < triggers.ResumeAt
            || (policy.SkipsToCurrent && !triggers.Accelerate && today >= state.Due + policy.Stages[after].Day);
    }

    private static Outcome DecideOn(CompiledPolicy policy, in CaseState state, in Triggers triggers, int today, int i)
    {
        ref readonly var stage = ref policy.Stages[i];
        if (stage.IsMandatory && !stage.MinimumIsReachedBy(state.Collectible, state.Currency))
            return Outcome.Wait(DecisionRule.Stage, DecisionReason.BelowMinimum);
        if (stage.NeedsTitle && !state.Has(CaseFlags.HasTitle)) return Outcome.Wait(DecisionRule.Stage, DecisionReason.AwaitingTitle);

        var tries = StageTries.Of(policy, state, i);
        if (tries.IsInDoubt) return Outcome.Review(DecisionRule.Stage, DecisionReason.DeliveryUnknown);
        if (stage.IsMandatory && tries.Count >= policy.Source.Retries.AtMost) return Outcome.Review(DecisionRule.Stage, DecisionReason.Undeliverable);

        var isTriggered = triggers.Accelerate && !stage.IsPreventive;
        var terms = isTriggered ? TriggeredTerms(policy, state, triggers, today, tries) : OwnTerms(policy, state, today, i, tries);
        var dueOn = policy.Calendar.Roll(terms.Earliest);
        if (today < dueOn) return Outcome.Wait(DecisionRule.Stage, WaitReason(terms, state, today), dueOn);

        var channel = stage.Channels.Pick(state.ChannelsOf(stage.RecipientSlot), tries.Count);
        if (channel == Outcome.NoChannel) return Outcome.Review(DecisionRule.Stage, DecisionReason.NoReachableChannel);
        var act = Outcome.Act(DecisionRule.Stage, isTriggered ? triggers.Reason : DecisionReason.StageDue, stage.Action, dueOn);
        act.Stage = (sbyte)i;
        act.Channel = channel;
        return act;
    }

    private static Outcome NoneLeft(CompiledPolicy policy, in CaseState state, int today, bool wantsChannel)
    {
        var response = state.LastStage >= 0 ? policy.Stages[state.LastStage].ResponseDays : 0;
        var terms = new Terms(state.Due + 1, After(state.LastDay, response));
        var dueOn = policy.Calendar.Roll(terms.Earliest);
        if (today < dueOn) return Outcome.Wait(DecisionRule.Stage, WaitReason(terms, state, today), dueOn);
        var review = Outcome.Review(DecisionRule.Stage, wantsChannel ? DecisionReason.NoReachableChannel : DecisionReason.ProcessExhausted);
        review.DueOn = dueOn;
        return review;
    }

    private static Terms OwnTerms(CompiledPolicy policy, in CaseState state, int today, int i) =>
        OwnTerms(policy, state, today, i, StageTries.Of(policy, state, i));

    private static Terms OwnTerms(CompiledPolicy policy, in CaseState state, int today, int i, in StageTries tries)
    {
        ref readonly var stage = ref policy.Stages[i];
        return CommonTerms(policy, state, today, tries).And(state.Due + stage.Day).And(After(state.LastDay, Math.Max(1, stage.SpacingDays)));
    }

    /// <summary>A live trigger stands in for the day and spacing of the stage.</summary>
    private static Terms TriggeredTerms(CompiledPolicy policy, in CaseState state, in Triggers triggers, int today, in StageTries tries) =>
        CommonTerms(policy, state, today, tries).And(triggers.SetOn).And(state.Due + 1).And(After(state.LastDay, 1));

    private static Terms CommonTerms(CompiledPolicy policy, in CaseState state, int today, in StageTries tries)
    {
        var terms = new Terms(state.Release, ResponseEnd(policy, state)).And(After(tries.LastDay, policy.Source.Retries.AfterDays));
        if (state.HoldEnd <= today) terms = terms.And(state.HoldEnd);
        return state.GraceEnd <= today ? terms.And(state.GraceEnd) : terms;
    }

    private static int ResponseEnd(CompiledPolicy policy, in CaseState state) =>
        state.LastStage >= 0 && policy.Stages[state.LastStage].ResponseDays > 0
            ? state.LastDay + policy.Stages[state.LastStage].ResponseDays
            : DayNumber.None;

    private static int After(int day, int days) => day == DayNumber.None ? DayNumber.None : day + days;

    private static DecisionReason WaitReason(in Terms terms, in CaseState state, int today)
    {
        if (terms.ResponseIsLast) return DecisionReason.AwaitingResponse;
        return today <= state.Due ? DecisionReason.NotDue : DecisionReason.StageNotDue;
    }

    /// <summary>The days before none of which a stage falls due; the time to respond apart, as it gives the wait its name.</summary>
    private readonly struct Terms(int others, int response)
    {
        private readonly int _others = others;
        private readonly int _response = response;

        public int Earliest => Math.Max(_others, _response);

        public bool ResponseIsLast => _response > _others;

        public Terms And(int day) => new(Math.Max(_others, day), _response);
    }
}
