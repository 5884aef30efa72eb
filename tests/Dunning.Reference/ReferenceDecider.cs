using System;
using System.Linq;
using Dunning.Engine;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Reference;

/// <summary>Section 3: the order of the rules. Slow and obvious: objects, lists and the sentences of the text. It trusts its facts: what the text refuses is not
/// refused here.</summary>
public static class ReferenceDecider
{
    /// <summary>Decides on an invoice, and looks for the day on which the decision changes.</summary>
    /// <param name="invoice">The invoice.</param>
    /// <param name="history">What happened to it.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="today">The day asked; what is dated after it is not known.</param>
    public static ReferenceDecision Decide(Invoice invoice, InvoiceHistory history, EscalationPolicy policy, LocalDate today)
    {
        var its = new Case(invoice, history, policy, today, null);
        var decision = DecideOn(its, today);
        return decision with { ReviewOn = ReviewOn.Of(its, decision, today) };
    }

    /// <summary>Decides on an invoice without looking for <c>reviewOn</c>, which takes most of the time.</summary>
    /// <param name="invoice">The invoice.</param>
    /// <param name="history">What happened to it.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="today">The day asked; what is dated after it is not known.</param>
    public static ReferenceDecision DecideWithoutReviewOn(Invoice invoice, InvoiceHistory history, EscalationPolicy policy, LocalDate today) =>
        DecideOn(new Case(invoice, history, policy, today, null), today);

    /// <summary>Decides for a later day with nothing new: only what was known on an earlier day counts. No <c>reviewOn</c>.</summary>
    /// <param name="invoice">The invoice.</param>
    /// <param name="history">What happened to it.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="known">The day whose facts are known.</param>
    /// <param name="day">The day decided for, not before <paramref name="known"/>.</param>
    public static ReferenceDecision DecideWithNothingNew(Invoice invoice, InvoiceHistory history, EscalationPolicy policy, LocalDate known, LocalDate day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, known);
        return DecideOn(new Case(invoice, history, policy, known, null), day);
    }

    /// <summary>"The first that applies gives the verdict".</summary>
    internal static ReferenceDecision DecideOn(Case its, LocalDate today) =>
        Paid(its, today)
        ?? Insolvent(its, today)
        ?? HandedOver(its, today)
        ?? TimeBarred(its, today)
        ?? OnHold(its, today)
        ?? Disputed(its, today)
        ?? NothingCollectible(its, today)
        ?? BelowMinimum(its, today)
        ?? OnPlan(its, today)
        ?? Promised(its, today)
        ?? Automatic(its, today)
        ?? InGrace(its, today)
        ?? new NextStage(its, today).Decide();

    /// <summary>Rule 1: "Balance ≤ 0 → something was written off (an amount > 0): none written-off; else penalties outstanding and the policy collects penalties:
    /// review penalties-outstanding; more came in beyond the principal than charged − waived: none overpaid; else none settled."</summary>
    private static ReferenceDecision? Paid(Case its, LocalDate today)
    {
        var amounts = its.Amounts;
        if (amounts.Balance > 0m) return null;
        if (amounts.WrittenOff > 0m) return Answers.None(its, today, DecisionReason.WrittenOff);
        if (amounts.PenaltiesOutstanding > 0m && its.Policy.CollectsPenalties) return Answers.Review(its, today, DecisionReason.PenaltiesOutstanding);

        // Waiving more than was charged brings nothing in.
        var isOverpaid = amounts.BeyondPrincipal > Math.Max(0m, amounts.ChargedLessWaived);
        return Answers.None(its, today, isOverpaid ? DecisionReason.Overpaid : DecisionReason.Settled);
    }

    /// <summary>Rule 2: "over-indebtedness, or the claim was declared: wait insolvency-stay, no date. Past the deadline: review claim-deadline-missed, with the deadline.
    /// Else act declare-claim (due on the day the insolvency was recorded, not rolled; deadline null while unpublished)."</summary>
    private static ReferenceDecision? Insolvent(Case its, LocalDate today)
    {
        if (its.Insolvencies.Stay is not { } stay) return null;
        if (stay.Kind == InsolvencyKind.OverIndebtedness || stay.IsDeclared) return Answers.Wait(its, today, DecisionReason.InsolvencyStay, null);
        var deadline = its.Insolvencies.Deadline;
        var decision = today > deadline
            ? Answers.Review(its, today, DecisionReason.ClaimDeadlineMissed)
            : Answers.SpecialAct(its, today, DunningAction.DeclareClaim, DecisionReason.ClaimToDeclare, stay.RecordedOn, null);
        return decision with { Deadline = deadline };
    }

    /// <summary>Rule 3: "Handed over and not recalled → wait handed-over, no date."</summary>
    private static ReferenceDecision? HandedOver(Case its, LocalDate today) =>
        its.HandOvers.IsHandedOver ? Answers.Wait(its, today, DecisionReason.HandedOver, null) : null;

    /// <summary>Rule 4: "Time-barred (7) → review time-barred."</summary>
    private static ReferenceDecision? TimeBarred(Case its, LocalDate today) =>
        its.Limitation.IsBarred(today) ? Answers.Review(its, today, DecisionReason.TimeBarred) : null;

    /// <summary>Rule 5: "A hold in force → wait on-hold until its end (no date without one)."</summary>
    private static ReferenceDecision? OnHold(Case its, LocalDate today) =>
        its.Holds.IsOnHold(today) ? Answers.Wait(its, today, DecisionReason.OnHold, its.Holds.Until(today)) : null;

    /// <summary>Rule 6: "Disputes."</summary>
    private static ReferenceDecision? Disputed(Case its, LocalDate today)
    {
        var open = its.Amounts.OpenDisputes;
        if (open.Count == 0) return null;

        // "For the earliest open dispute without a carried-out send-evidence after it, where the policy sends evidence: due = roll(opened + evidenceDays)".
        var unanswered = open.FirstOrDefault(d => !SpecialAct.IsCarriedOutSince(its, DunningAction.SendEvidence, d.Opening));
        var evidence = unanswered is not null && its.Policy.Disputes.EvidenceDays is { } days
            ? new SpecialAct(its, DunningAction.SendEvidence, DecisionReason.EvidenceToSend, unanswered.Opening, unanswered.Opening.On.PlusDays(days))
            : null;
        if (evidence?.Decide(today) is { } decision) return decision;

        // "Then, if nothing is collectible: stale = opening of the earliest open dispute + staleDays; reached: review dispute-stale".
        if (its.Amounts.Collectible > 0m) return null;
        var stale = open[0].Opening.On.PlusDays(its.Policy.Disputes.StaleDays);
        if (today >= stale) return Answers.Review(its, today, DecisionReason.DisputeStale);

        // "else wait dispute-open until the earlier of the evidence day still to come and stale".
        return Answers.Wait(its, today, DecisionReason.DisputeOpen, Days.Earliest(evidence?.DueOn, stale));
    }

    /// <summary>Rule 7: "Nothing collectible → review credit-to-issue."</summary>
    private static ReferenceDecision? NothingCollectible(Case its, LocalDate today) =>
        its.Amounts.Collectible == 0m ? Answers.Review(its, today, DecisionReason.CreditToIssue) : null;

    /// <summary>Rule 8: "Collectible below the policy's minimum → wait below-minimum, no date."</summary>
    private static ReferenceDecision? BelowMinimum(Case its, LocalDate today) =>
        its.CollectibleForMinimum < Minimums.In(its.Policy.Minimum, its.Currency) ? Answers.Wait(its, today, DecisionReason.BelowMinimum, null) : null;

    /// <summary>Rule 9: "Plan in force and not broken → wait plan-on-track until the day it would break."</summary>
    private static ReferenceDecision? OnPlan(Case its, LocalDate today) =>
        today < its.Plans.BreaksOn ? Answers.Wait(its, today, DecisionReason.PlanOnTrack, its.Plans.BreaksOn) : null;

    /// <summary>Rule 10: "Promise in force and pending → not written, no confirm-promise carried out since, and the policy confirms in writing: due = roll(day the promise
    /// was made); reached: act confirm-promise (special act); else wait promise-pending until the day it would break."</summary>
    private static ReferenceDecision? Promised(Case its, LocalDate today)
    {
        if (its.Promises.Standing is not { } promise || !(today < its.Promises.BreaksOn)) return null;
        var isToConfirm = its.Policy.Promises.ConfirmInWriting
            && !((PromiseMade)promise.Event).IsWritten
            && !SpecialAct.IsCarriedOutSince(its, DunningAction.ConfirmPromise, promise);
        var confirmation = isToConfirm ? new SpecialAct(its, DunningAction.ConfirmPromise, DecisionReason.PromiseToConfirm, promise, promise.On) : null;
        return confirmation?.Decide(today) ?? Answers.Wait(its, today, DecisionReason.PromisePending, its.Promises.BreaksOn);
    }

    /// <summary>Rule 11: "Automatic payment (the method is direct-debit or bill-of-exchange, or the profile is automatic; and nothing was returned in this cycle): through
    /// due + grace → wait automatic-payment until the day after; then review automatic-payment-missing."</summary>
    private static ReferenceDecision? Automatic(Case its, LocalDate today)
    {
        var isAutomatic = its.Facts.Invoice.Method is PaymentMethod.DirectDebit or PaymentMethod.BillOfExchange || its.Facts.Debtor.Profile == PayerProfile.Automatic;
        if (!isAutomatic || its.Facts.OfCycle<PaymentReturned>().Any()) return null;
        var through = its.Facts.DueOn.PlusDays(its.Policy.AutomaticGraceDays);
        return today <= through
            ? Answers.Wait(its, today, DecisionReason.AutomaticPayment, through.PlusDays(1))
            : Answers.Review(its, today, DecisionReason.AutomaticPaymentMissing);
    }

    /// <summary>Rule 12: "wait payment-grace until then".</summary>
    private static ReferenceDecision? InGrace(Case its, LocalDate today) =>
        its.Grace.Until(today) is { } until ? Answers.Wait(its, today, DecisionReason.PaymentGrace, until) : null;
}
