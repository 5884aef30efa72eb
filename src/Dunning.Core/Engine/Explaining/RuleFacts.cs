using System;
using System.Collections.Generic;
using Dunning.Calendars;
using Dunning.Engine.Folding;
using Dunning.Engine.Rules;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;

namespace Dunning.Engine.Explaining;

/// <summary>
/// What each rule but the last looked at: what the case state holds, and what the folds it was made from knew besides. Nothing is worked out here.
/// </summary>
internal sealed class RuleFacts(CompiledPolicy policy, Invoice invoice, CaseState state, CaseFold fold, FoldLog log, long? others)
{
    private readonly HistoryIndex _index = state.History.Index;

    /// <summary>Whether French law can be named: the debtor is in France, or its country is not said.</summary>
    public bool IsUnderFrenchLaw => invoice.Debtor.Country is not { } country || FrenchLand.Contains(country);

    /// <summary>The kind of proceedings there are or were; null without any.</summary>
    public InsolvencyKind? Proceedings => state.InsolvencyRecorded == DayNumber.None ? null : fold.Insolvency.Kind;

    /// <summary>Whether proceedings are open that do not stay the claim, as it arose after their opening.</summary>
    public bool AroseAfterOpening => fold.Insolvency.IsOpen && !fold.Insolvency.Stays(invoice.AroseDay);

    /// <summary>The kind of event that interrupted the limitation period last; null where it runs from the due date, or does not run.</summary>
    public DunningEventKind? InterruptedBy => state.Limit == DayNumber.Never ? null : fold.Limitation.Base(state.Due).By;

    /// <summary>Whether no period runs as the claim is declared in proceedings that are open.</summary>
    public bool IsDeclaredInProceedings => fold.Insolvency is { IsOpen: true, IsDeclared: true };

    /// <summary>Whether the claim is before a court.</summary>
    public bool IsBeforeCourt => fold.Limitation.BeforeCourtSince != DayNumber.None;

    public IReadOnlyList<ExplainedFact> Of(DecisionRule rule, RuleStatus status)
    {
        var facts = new FactList(state.Currency);
        switch (rule)
        {
            case DecisionRule.Closed: Closed(facts, status); break;
            case DecisionRule.Insolvency: Insolvency(facts); break;
            case DecisionRule.HandedOver: HandedOver(facts); break;
            case DecisionRule.Limitation: Limitation(facts); break;
            case DecisionRule.Hold: Hold(facts); break;
            case DecisionRule.Dispute: Dispute(facts); break;
            case DecisionRule.NothingCollectible: NothingCollectible(facts); break;
            case DecisionRule.Minimum: Minimum(facts); break;
            case DecisionRule.Plan: Plan(facts); break;
            case DecisionRule.Promise: Promise(facts); break;
            case DecisionRule.AutomaticPayment: Automatic(facts); break;
            case DecisionRule.PaymentGrace: Grace(facts); break;
            default: throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a rule before the last.");
        }

        return facts.Facts;
    }

    /// <summary>What is asked only once nothing is left of the principal is told only then.</summary>
    private void Closed(FactList facts, RuleStatus status)
    {
        facts.Amount(FactName.Balance, state.Balance);
        if (status != RuleStatus.Held) return;
        facts.Amount(FactName.WrittenOff, fold.Balance.WrittenOff);
        facts.Amount(FactName.PenaltiesCharged, fold.Balance.PenaltiesCharged);
        facts.Amount(FactName.PenaltiesWaived, fold.Balance.PenaltiesWaived);
        facts.Amount(FactName.PenaltiesOutstanding, fold.Balance.PenaltiesOutstanding, "$.collectPenalties");
        if (state.Balance < 0) facts.Amount(FactName.OverpaidBy, -state.Balance);
    }

    private void Insolvency(FactList facts)
    {
        var insolvency = fold.Insolvency;
        if (Proceedings is not { } kind) return;
        facts.Text(FactName.InsolvencyKind, WireName.Of(kind));
        facts.Day(FactName.InsolvencyRecorded, insolvency.RecordedOn);
        facts.Day(FactName.InsolvencyOpened, insolvency.OpenedOn);
        facts.Day(FactName.InsolvencyPublished, insolvency.PublishedOn is { } published ? DayNumber.Of(published) : DayNumber.None);
        facts.Day(FactName.ClaimArose, invoice.AroseDay);
        if (AroseAfterOpening) facts.So(FactName.AroseAfterOpening);
        if (!insolvency.IsOpen) facts.Day(FactName.InsolvencyClosed, fold.InsolvencyClosedOn);
        if (insolvency.IsDeclared) facts.Day(FactName.ClaimDeclared, insolvency.DeclaredOn);
        else if (kind == InsolvencyKind.Collective && insolvency.Stays(invoice.AroseDay)) facts.So(FactName.ClaimNotDeclared);
        if (kind == InsolvencyKind.Collective && insolvency.Stays(invoice.AroseDay))
            facts.Day(FactName.ClaimDeadline, state.ClaimDeadline, "$.insolvency.claimMonths", policy.Source.Insolvency.ClaimMonths);
    }

    private void HandedOver(FactList facts)
    {
        if (fold.HandedOverBy != HistoryIndex.Nothing)
        {
            var happened = _index[fold.HandedOverBy].Event;
            facts.Day(FactName.HandedOver, happened.Day);
            if (happened is HandedOver handed) facts.Text(FactName.HandedOverTo, handed.To);
            else facts.Text(FactName.HandedOverByStage, ((ContactMade)happened).Stage, StageClause(((ContactMade)happened).Stage, "action"));
        }
        else if (fold.RecalledBy != HistoryIndex.Nothing)
        {
            facts.Day(FactName.Recalled, _index[fold.RecalledBy].Event.Day);
        }
        else if (log.HandOverUndoneBy != HistoryIndex.Nothing)
        {
            var undone = (ContactMade)_index[log.HandOverUndoneBy].Event;
            facts.TextAndDay(FactName.HandOverUndone, undone.Stage, undone.Day);
        }
    }

    private void Limitation(FactList facts)
    {
        var limitation = fold.Limitation;
        if (limitation.HasTitle) facts.Day(FactName.TitleObtained, limitation.TitleOn);
        if (state.Limit == DayNumber.Never)
        {
            facts.So(FactName.NoLimitationRuns);
            facts.Day(FactName.CourtActionSince, limitation.BeforeCourtSince);
            if (IsDeclaredInProceedings) facts.Day(FactName.ClaimDeclared, fold.Insolvency.DeclaredOn);
            return;
        }

        var (from, by) = limitation.Base(state.Due);
        facts.Day(FactName.LimitationFrom, from);
        facts.Text(FactName.LimitationBegunBy, by is { } interrupted ? WireName.Of(interrupted) : WireName.Of(FactName.DueDate));
        facts.Number(FactName.LimitationYears, limitation.Years(state.Kind, policy.Source.Limitation), RuleSources.LimitationClause(state));
        facts.Day(FactName.LimitationEnds, state.Limit);
    }

    private void Hold(FactList facts)
    {
        if (state.HoldEnd == DayNumber.None) return;
        fold.Hold.EndWith(invoice.Debtor, state.AsOf, out var debtors);
        var own = debtors is null ? (HoldPlaced)_index[fold.Hold.Placed].Event : null;
        facts.Day(FactName.HoldBegan, own?.Day ?? DayNumber.Of(debtors!.FromInclusive));
        if (state.HoldEnd == DayNumber.Never) facts.So(FactName.HoldWithoutEnd);
        else facts.Day(FactName.HoldEnds, state.HoldEnd);
        facts.Text(FactName.HoldReason, debtors is null ? own!.Reason : debtors.Reason);
        if (debtors is not null) facts.So(FactName.HoldIsTheDebtors);
    }

    private void Dispute(FactList facts)
    {
        if (!state.Has(CaseFlags.DisputeIsOpen)) return;
        var opened = (DisputeOpened)_index[fold.Disputes.Earliest].Event;
        facts.Number(FactName.OpenDisputes, fold.Disputes.Open);
        facts.Day(FactName.DisputeOpened, opened.Day);
        facts.Text(FactName.DisputeName, opened.DisputeId);
        facts.Text(FactName.DisputeReason, opened.Reason);
        if (opened.Amount is { } amount) facts.Amount(FactName.DisputeAmount, amount);
        else facts.So(FactName.DisputeOfEverything);
        facts.Amount(FactName.Collectible, state.Collectible);
        facts.Day(FactName.EvidenceSent, fold.Disputes.EvidenceSentOn);
        if (state.EvidenceDue != DayNumber.Never && Act(facts, CompiledPolicy.SendEvidence, fold.Disputes.EvidenceCause, fold.Disputes.Evidence))
        {
            facts.Day(FactName.EvidenceDue, fold.Disputes.EvidenceOwnDay(policy.Source), "$.disputes.evidenceDays", policy.Source.Disputes.EvidenceDays);
            Retry(facts, fold.Disputes.Evidence);
        }

        facts.Day(FactName.DisputeStaleOn, state.StaleOn, "$.disputes.staleDays", policy.Source.Disputes.StaleDays);
    }

    private void NothingCollectible(FactList facts)
    {
        facts.Amount(FactName.Collectible, state.Collectible);
        if (!fold.Balance.CreditIsMissing) return;
        facts.Amount(FactName.CreditIsMissing, fold.Balance.CreditMissing);
        foreach (var entry in log.Accepted) facts.TextAndDay(FactName.DisputeAccepted, ((DisputeClosed)_index[entry].Event).DisputeId, _index[entry].Event.Day);
    }

    private void Minimum(FactList facts)
    {
        facts.Amount(FactName.Collectible, state.Collectible);
        if (others > 0) facts.Amount(FactName.DebtorCollectible, state.Collectible + others.Value);
        facts.Amount(FactName.Minimum, policy.Source.Minimum.For(state.Currency), "$.minimum");
    }

    private void Plan(FactList facts)
    {
        if (fold.Plan.Plan is not { } plan) return;
        facts.Day(FactName.PlanAgreed, _index[fold.Plan.Agreed].Event.Day);
        var step = fold.Plan.AtStake(out var owed);
        if (step < 0)
        {
            facts.So(FactName.PlanIsPaid);
        }
        else
        {
            facts.Number(FactName.PlanInstalment, step + 1);
            facts.Amount(FactName.PlanInstalmentAmount, plan.Steps[step].AmountMinor);
            facts.Day(FactName.PlanInstalmentDue, plan.Steps[step].DueDay);
        }

        facts.Amount(FactName.PlanOwed, owed);
        facts.Amount(FactName.PlanPaid, fold.Plan.PaidSince);
        facts.Day(FactName.PlanBreaks, state.PlanBreak, "$.plans.toleranceDays", policy.Source.Plans.ToleranceDays);
    }

    private void Promise(FactList facts)
    {
        var promise = fold.StandingPromise;
        if (promise.Stands)
        {
            var made = (PromiseMade)_index[promise.Entry].Event;
            var (promised, counted) = (DayNumber.Of(made.PromisedOn), promise.CountsUntil);
            facts.Day(FactName.PromiseMade, made.Day);
            facts.Amount(FactName.PromiseAmount, promise.Amount);
            facts.Day(FactName.PromiseFor, promised);
            if (counted != promised) facts.Day(FactName.PromiseCutTo, counted, "$.promises.longestDays", policy.Source.Promises.LongestDays);
            facts.Number(FactName.PromiseNumber, promise.Number);
            facts.Number(FactName.PromisesAllowed, policy.Source.Promises.AtMost, "$.promises.atMost");
            facts.Amount(FactName.PromisePaid, promise.PaidSince);
            if (promise.BreakOn == DayNumber.Never) facts.So(FactName.PromiseIsKept);
            if (made.IsWritten) facts.So(FactName.PromiseIsWritten);
            if (promise.Confirmation.IsCarriedOut) facts.Day(FactName.PromiseConfirmed, promise.Confirmation.LastDay);
            if (state.ConfirmDue != DayNumber.Never && promise.IsPending(state.AsOf) && Act(facts, CompiledPolicy.ConfirmPromise, promise.Entry, promise.Confirmation))
            {
                facts.Day(FactName.ConfirmationDue, promise.ConfirmOwnDay(policy.Source), "$.promises.confirmInWriting");
                Retry(facts, promise.Confirmation);
            }

            facts.Day(FactName.PromiseBreaks, state.PromiseBreak, "$.promises.toleranceDays", policy.Source.Promises.ToleranceDays);
        }

        if (promise.Made > policy.Source.Promises.AtMost) facts.Number(FactName.PromisesMade, promise.Made, "$.promises.atMost");
    }

    /// <summary>The tries of a special act since what it answers. Tells whether it is still to be done: in doubt, or after as many tries as are made, a person is asked.</summary>
    private bool Act(FactList facts, int stage, int since, in SpecialActFold act)
    {
        foreach (var entry in log.ContactsOf(stage))
        {
            if (entry > since) facts.Try((ContactMade)_index[entry].Event);
        }

        if (act.Acts > 0)
        {
            facts.Number(FactName.Tries, act.Acts);
            facts.Number(FactName.TriesAllowed, policy.Source.Retries.AtMost, "$.retries.atMost");
        }

        if (act.IsInDoubt) facts.So(FactName.DeliveryInDoubt);
        return !act.IsInDoubt && !act.IsExhausted(policy.Source.Retries);
    }

    private void Retry(FactList facts, in SpecialActFold act)
    {
        if (act.Acts > 0) facts.Day(FactName.RetryFrom, act.RetryFrom(policy.Calendar, policy.Source.Retries), "$.retries.afterDays", policy.Source.Retries.AfterDays);
    }

    private void Returned(FactList facts, int day)
    {
        facts.Day(FactName.PaymentReturned, day);
        if (day != DayNumber.None) facts.Text(FactName.ReturnReason, ((PaymentReturned)_index[log.ReturnedBy].Event).Reason);
    }

    private void Automatic(FactList facts)
    {
        facts.Text(FactName.Method, WireName.Of(invoice.Method));
        facts.Text(FactName.Profile, WireName.Of(invoice.Debtor.Profile));
        if (CaseFold.IsAutomatic(invoice)) Returned(facts, fold.Progress.LastReturnOn);
        if (!state.Has(CaseFlags.Automatic)) return;
        var missingFrom = DecisionRules.AutomaticPaymentMissingFrom(policy, state);
        facts.Day(FactName.AutomaticGraceEnds, missingFrom - 1, "$.automaticGraceDays", policy.Source.AutomaticGraceDays);
        facts.Day(FactName.AutomaticPaymentMissingFrom, missingFrom);
    }

    private void Grace(FactList facts)
    {
        if (fold.Grace.Latest == HistoryIndex.Nothing) return;
        var payment = _index[fold.Grace.Latest].Event;
        facts.Day(FactName.LatestPayment, payment.Day);
        facts.Amount(FactName.LatestPaymentAmount, payment.AmountMinor);
        Returned(facts, fold.Grace.ReturnedOn);
        facts.Day(FactName.PaymentGraceEnds, state.GraceEnd, "$.paymentGraceDays", policy.Source.PaymentGraceDays);
    }

    private string? StageClause(string stage, string member) =>
        policy.IndexOf(stage) is >= 0 and var i ? PolicyClause.OfStage(i, member) : null;
}
