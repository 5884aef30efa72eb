using System;
using Dunning.Calendars;
using Dunning.Policies;

namespace Dunning.Engine.Rules;

/// <summary>The rules in their order (rules 3): the first that applies decides.</summary>
internal static class DecisionRules
{
    // Made once: a decision made anew is built field by field and copied at once, which costs more than the rest of looking at a settled case.
    private static readonly CompactDecision[] Finals = FinalDecisions();

    /// <summary>The decision on a final case, which no day changes.</summary>
    public static ref readonly CompactDecision Final(in CaseState state) => ref Finals[(int)state.Closure];

    /// <summary>Decides on a case for a day on or after the one it was folded for.</summary>
    public static Outcome Decide(CompiledPolicy policy, in CaseState state, int today)
    {
        if (state.IsFinal) return Final(state).Outcome;
        var triggers = Triggers.LiveOn(policy, state, today);
        var outcome = FirstThatApplies(policy, state, triggers, today);
        return outcome.WithAlerts(AlertsOf(policy, state, triggers, outcome, today));
    }

    private static Outcome FirstThatApplies(CompiledPolicy policy, in CaseState state, Triggers triggers, int today)
    {
        if (state.Closure == Closure.PenaltiesOutstanding) return Outcome.Review(DecisionRule.Closed, DecisionReason.PenaltiesOutstanding);
        if (state.Has(CaseFlags.Stayed | CaseFlags.ClaimToDeclare)) return Insolvency(state, today);
        if (state.Has(CaseFlags.HandedOver)) return Outcome.Wait(DecisionRule.HandedOver, DecisionReason.HandedOver);
        if (today > state.Limit) return Outcome.Review(DecisionRule.Limitation, DecisionReason.TimeBarred);
        if (today < state.HoldEnd) return Outcome.Wait(DecisionRule.Hold, DecisionReason.OnHold, state.HoldEnd);
        if (today >= state.EvidenceDue) return SendEvidence(state);
        if (state.Has(CaseFlags.DisputeIsOpen) && state.Collectible == 0) return Disputed(state, today);
        if (state.Collectible == 0) return Outcome.Review(DecisionRule.NothingCollectible, DecisionReason.CreditToIssue);
        if (state.Has(CaseFlags.BelowMinimum)) return Outcome.Wait(DecisionRule.Minimum, DecisionReason.BelowMinimum);
        if (IsInForce(state.PlanBreak, today)) return Outcome.Wait(DecisionRule.Plan, DecisionReason.PlanOnTrack, state.PlanBreak);
        if (IsInForce(state.PromiseBreak, today)) return Promised(state, today);
        if (state.Has(CaseFlags.Automatic)) return Automatic(policy, state, today);
        if (today < state.GraceEnd) return Outcome.Wait(DecisionRule.PaymentGrace, DecisionReason.PaymentGrace, state.GraceEnd);
        return StageRule.Decide(policy, state, triggers, today);
    }

    private static CompactDecision[] FinalDecisions()
    {
        var finals = new CompactDecision[(int)Closure.WrittenOff + 1];
        finals[(int)Closure.WrittenOff] = Of(DecisionReason.WrittenOff);
        finals[(int)Closure.Overpaid] = Of(DecisionReason.Overpaid);
        finals[(int)Closure.Settled] = Of(DecisionReason.Settled);
        return finals;

        static CompactDecision Of(DecisionReason reason) => new(Outcome.None(DecisionRule.Closed, reason), DayNumber.Never);
    }

    private static Outcome Insolvency(in CaseState state, int today)
    {
        if (state.Has(CaseFlags.Stayed)) return Outcome.Wait(DecisionRule.Insolvency, DecisionReason.InsolvencyStay);

        var isMissed = state.ClaimDeadline != DayNumber.None && today > state.ClaimDeadline;
        var outcome = isMissed
            ? Outcome.Review(DecisionRule.Insolvency, DecisionReason.ClaimDeadlineMissed)
            : Outcome.Act(DecisionRule.Insolvency, DecisionReason.ClaimToDeclare, DunningAction.DeclareClaim, state.InsolvencyRecorded);
        return outcome.WithDeadline(state.ClaimDeadline);
    }

    private static Outcome SendEvidence(in CaseState state) =>
        SpecialAct(
            state, DecisionRule.Dispute, DecisionReason.EvidenceToSend, DunningAction.SendEvidence,
            state.EvidenceDue, state.EvidenceTries, CaseFlags.EvidenceInDoubt, CaseFlags.EvidenceUndeliverable);

    private static Outcome Disputed(in CaseState state, int today) =>
        today >= state.StaleOn
            ? Outcome.Review(DecisionRule.Dispute, DecisionReason.DisputeStale)
            : Outcome.Wait(DecisionRule.Dispute, DecisionReason.DisputeOpen, Math.Min(state.EvidenceDue, state.StaleOn));

    private static Outcome Promised(in CaseState state, int today) =>
        today >= state.ConfirmDue
            ? SpecialAct(
                state, DecisionRule.Promise, DecisionReason.PromiseToConfirm, DunningAction.ConfirmPromise,
                state.ConfirmDue, state.ConfirmTries, CaseFlags.ConfirmationInDoubt, CaseFlags.ConfirmationUndeliverable)
            : Outcome.Wait(DecisionRule.Promise, DecisionReason.PromisePending, state.PromiseBreak);

    private static Outcome Automatic(CompiledPolicy policy, in CaseState state, int today)
    {
        var missingFrom = AutomaticPaymentMissingFrom(policy, state);
        return today < missingFrom
            ? Outcome.Wait(DecisionRule.AutomaticPayment, DecisionReason.AutomaticPayment, missingFrom)
            : Outcome.Review(DecisionRule.AutomaticPayment, DecisionReason.AutomaticPaymentMissing);
    }

    private static Outcome SpecialAct(
        in CaseState state,
        DecisionRule rule,
        DecisionReason reason,
        DunningAction action,
        int dueOn,
        int tries,
        CaseFlags inDoubt,
        CaseFlags undeliverable)
    {
        if (state.Has(inDoubt)) return Outcome.Review(rule, DecisionReason.DeliveryUnknown);
        if (state.Has(undeliverable)) return Outcome.Review(rule, DecisionReason.Undeliverable);
        var channel = CompiledPolicy.SpecialChannels.Pick(state.ChannelsOf(CompiledPolicy.AnyRecipientSlot), tries);
        return channel == Outcome.NoChannel ? Outcome.Review(rule, DecisionReason.NoReachableChannel) : Outcome.Act(rule, reason, action, dueOn, channel);
    }

    private static DunningAlerts AlertsOf(CompiledPolicy policy, in CaseState state, Triggers triggers, Outcome outcome, int today)
    {
        var alerts = triggers.Alerts;
        if (today >= state.StaleOn) alerts |= DunningAlerts.DisputeStale;
        if (state.Has(CaseFlags.CreditIsMissing) && state.Collectible > 0) alerts |= DunningAlerts.CreditToIssue;
        if (today >= LimitationWarning(policy, state) && today <= state.Limit) alerts |= DunningAlerts.LimitationApproaching;
        if (outcome.Verdict == Verdict.Act && today >= OverdueFrom(policy, outcome)) alerts |= DunningAlerts.ActionOverdue;
        return alerts;
    }

    /// <summary>
    /// The first day after today on which a decision differs whatever else is so: its wait is over, or has another name, or an alert appears or goes.
    /// <see cref="DayNumber.Never"/> when there is none.
    /// </summary>
    public static int CertainChange(CompiledPolicy policy, in CaseState state, Outcome decided, int today)
    {
        var first = decided.Until;
        if (decided.Verdict == Verdict.Act) Consider(OverdueFrom(policy, decided));

        // No wait is called so once the claim is late, and a preventive stage lapses.
        if (decided.Reason == DecisionReason.NotDue || (decided.Stage >= 0 && policy.Stages[decided.Stage].IsPreventive)) Consider(state.Due + 1);
        Consider(state.StaleOn);
        if (state.Limit == DayNumber.Never) return first;
        Consider(LimitationWarning(policy, state));
        Consider(state.Limit + 1);
        return first;

        void Consider(int day)
        {
            if (day > today && day < first) first = day;
        }
    }

    /// <summary>
    /// The next day after one on which the decision may differ though nothing happens: the ends and beginnings the rules look at.
    /// <see cref="DayNumber.Never"/> when there is none.
    /// </summary>
    public static int NextBoundary(CompiledPolicy policy, in CaseState state, int day)
    {
        var next = DayNumber.Never;
        Consider(state.Due + 1);
        Consider(state.ClaimDeadline + 1);
        Consider(state.EvidenceDue);
        Consider(state.PlanBreak);
        Consider(state.PromiseBreak);
        Consider(state.ConfirmDue);
        if (policy.SkipsToCurrent)
        {
            for (var i = 0; i < policy.Stages.Length; i++) Consider(state.Due + policy.Stages[i].Day);
        }

        return next;

        void Consider(int boundary)
        {
            if (boundary > day && boundary < next) next = boundary;
        }
    }

    private static bool IsInForce(int breakDay, int today) => breakDay != DayNumber.Never && today < breakDay;

    public static int AutomaticPaymentMissingFrom(CompiledPolicy policy, in CaseState state) => state.Due + policy.AutomaticGraceDays + 1;

    private static int LimitationWarning(CompiledPolicy policy, in CaseState state) =>
        state.Limit == DayNumber.Never ? DayNumber.Never : state.Limit - policy.LimitationWarningDays;

    private static int OverdueFrom(CompiledPolicy policy, Outcome outcome) => outcome.DueOn + policy.OverdueActionDays;
}
