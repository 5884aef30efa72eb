using System;
using Dunning.Calendars;
using Dunning.Policies;
using Dunning.Receivables;

namespace Dunning.Engine.Folding;

/// <summary>The state that what was folded amounts to.</summary>
internal partial struct CaseFold
{
    public readonly CaseState ToState(Invoice invoice, InvoiceHistory history, int asOf)
    {
        var policy = _policy.Source;
        var closure = _balance.CloseFor(policy.CollectsPenalties);
        return new CaseState
        {
            History = history,
            Tried = _progress.Tried,
            Reach = _policy.ReachOf(invoice.Debtor),
            Balance = _balance.Balance,
            Collectible = _balance.Collectible,
            AsOf = asOf,
            Known = _known,
            Due = _due,
            InsolvencyRecorded = _insolvency.RecordedOn,
            ClaimDeadline = _insolvency.PublishedOn is { } published
                ? DayNumber.Of(published.PlusMonths(policy.Insolvency.ClaimMonths))
                : DayNumber.None,

            // Nobody asks how long a closed case can be sued for, and most cases are closed.
            Limit = closure >= Closure.Settled
                ? DayNumber.Never
                : _limitation.LastDay(_kind, _due, _insolvency.IsOpen && _insolvency.IsDeclared, policy.Limitation),
            HoldEnd = _hold.EndWith(invoice.Debtor, asOf, out _),
            EvidenceDue = _dispute.EvidenceDue(policy),
            StaleOn = _dispute.StaleOn(policy.Disputes),
            PlanBreak = _plan.BreakOn(policy.Plans.ToleranceDays),
            PromiseBreak = _promise.BreakOn,
            ConfirmDue = _promise.ConfirmDue(policy),
            GraceEnd = _grace.EndsOn,
            LastDay = _progress.LastDay,
            Release = Math.Max(_release, Math.Max(_hold.Release, _grace.Release)),
            ReturnedOn = _progress.ReturnedOn,
            RejectedOn = _progress.RejectedOn,
            EscalatedOn = _progress.EscalatedOn,
            Cycle = (ushort)_index.CountExtensions(_known),
            CurrencyIndex = invoice.Amount.Currency.Index,
            Flags = FlagsOf(invoice) | CaseState.FlagsOf(closure),
            KindCode = (byte)_kind,
            PolicyIndex = (byte)_policy.Index,
            Position = _progress.Position,
            LastStage = _progress.LastStage,
            EscalatedTo = _progress.EscalatedTo,
            EvidenceTries = _dispute.Evidence.Tries,
            ConfirmTries = _promise.Confirmation.Tries,
        };
    }

    private readonly CaseFlags FlagsOf(Invoice invoice)
    {
        var flags = CaseFlags.None;
        if (_insolvency.Stays(invoice.AroseDay))
            flags |= _insolvency.IsDeclared || _insolvency.Kind == InsolvencyKind.OverIndebtedness ? CaseFlags.Stayed : CaseFlags.ClaimToDeclare;
        if (_isHandedOver) flags |= CaseFlags.HandedOver;
        if (_dispute.OpenSince != DayNumber.None) flags |= CaseFlags.DisputeIsOpen;
        if (_dispute.Evidence.IsInDoubt) flags |= CaseFlags.EvidenceInDoubt;
        if (_dispute.Evidence.IsExhausted(_policy.Source.Retries)) flags |= CaseFlags.EvidenceUndeliverable;
        if (_promise.Confirmation.IsInDoubt) flags |= CaseFlags.ConfirmationInDoubt;
        if (_promise.Confirmation.IsExhausted(_policy.Source.Retries)) flags |= CaseFlags.ConfirmationUndeliverable;
        if (_balance.CreditIsMissing) flags |= CaseFlags.CreditIsMissing;
        if (!_progress.WasReturned && IsAutomatic(invoice)) flags |= CaseFlags.Automatic;
        if (_limitation.HasTitle) flags |= CaseFlags.HasTitle;
        if (!_policy.MinimumIsReachedBy(_balance.Collectible, invoice.Amount.Currency)) flags |= CaseFlags.BelowMinimum;
        return flags;
    }

    public static bool IsAutomatic(Invoice invoice) =>
        invoice.Method.IsAutomatic() || invoice.Debtor.Profile == PayerProfile.Automatic;
}
