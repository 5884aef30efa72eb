using System;
using Dunning.Receivables;
using Dunning.Receivables.Events;

namespace Dunning.Penalties.Reckoning;

/// <summary>
/// The first piece: what the facts make of the claim. Principal and what was paid of it, in major units; the base of interest follows from it.
/// </summary>
internal struct ClaimFold(decimal invoiced, AllocationOrder allocation)
{
    private decimal _principal = invoiced;
    private decimal _creditAwaited;
    private decimal _netPaid;
    private decimal _paidInterest;
    private decimal _lastToPrincipal;
    private decimal _lastToInterest;
    private decimal _waivedInterest;

    /// <summary>What is left of the principal, not below 0.</summary>
    public readonly decimal Principal => Math.Max(0m, _principal);

    /// <summary>What bears interest: the principal less what was conceded in disputes and not credited yet.</summary>
    public readonly decimal Base => Math.Max(0m, _principal - _creditAwaited);

    /// <summary>What was conceded in disputes and not credited yet.</summary>
    public readonly decimal CreditAwaited => _creditAwaited;

    /// <summary>Interest that payments settled before principal.</summary>
    public readonly decimal PaidInterest => _paidInterest;

    /// <summary>Money that came in beyond the principal; a credit note is no money.</summary>
    public readonly decimal Excess => Math.Max(0m, Math.Min(-_principal, _netPaid - _paidInterest));

    public decimal ChargedInterest { get; private set; }

    public decimal ChargedCompensation { get; private set; }

    public decimal ChargedUnspecified { get; private set; }

    public decimal ChargedOther { get; private set; }

    /// <summary>Waived of interest and compensation, or of no kind that was said.</summary>
    public decimal Waived { get; private set; }

    /// <summary>Takes in an event that touches the claim.</summary>
    /// <param name="happened">The event; others change nothing.</param>
    /// <param name="acceptedAmount">For the closing of a dispute that was accepted: its amount, null for the principal of that day.</param>
    /// <param name="accruedInterest">Interest accrued through the day of the event.</param>
    public void Apply(DunningEvent happened, decimal? acceptedAmount, decimal accruedInterest)
    {
        var amount = happened.CarriedAmount?.Amount;
        switch (happened.Kind)
        {
            case DunningEventKind.Payment:
                Pay(amount!.Value, accruedInterest);
                break;
            case DunningEventKind.PaymentReturned:
                Return(amount!.Value);
                break;
            case DunningEventKind.CreditNote:
                _principal -= amount!.Value;
                _creditAwaited = Math.Max(0m, _creditAwaited - amount.Value);
                break;
            case DunningEventKind.WriteOff:
                _principal -= amount ?? Principal;
                break;
            case DunningEventKind.DisputeClosed when ((DisputeClosed)happened).Outcome == DisputeOutcome.Accepted:
                _creditAwaited += acceptedAmount ?? Principal;
                break;
            case DunningEventKind.InterestCharged:
                ChargedInterest += amount!.Value;
                break;
            case DunningEventKind.FeeCharged:
                Charge(((FeeCharged)happened).PenaltyKind, amount!.Value);
                break;
            case DunningEventKind.PenaltyWaived:
                Waive(((PenaltyWaived)happened).PenaltyKind, amount!.Value);
                break;
        }
    }

    private void Pay(decimal amount, decimal accruedInterest)
    {
        var interestDue = allocation == AllocationOrder.InterestFirst ? Math.Max(0m, accruedInterest - _paidInterest - _waivedInterest) : 0m;
        _lastToInterest = Math.Min(amount, interestDue);
        _lastToPrincipal = amount - _lastToInterest;
        _paidInterest += _lastToInterest;
        _principal -= _lastToPrincipal;
        _netPaid += amount;
    }

    /// <summary>Undoes the latest payment first, principal before interest; what goes beyond it comes off the principal, then the interest, paid before.</summary>
    private void Return(decimal amount)
    {
        _netPaid -= amount;
        var toPrincipal = Math.Min(amount, _lastToPrincipal);
        var toInterest = Math.Min(amount - toPrincipal, _lastToInterest);
        _lastToPrincipal -= toPrincipal;
        _lastToInterest -= toInterest;

        var beyond = amount - toPrincipal - toInterest;
        var earlierInterest = _paidInterest - toInterest;
        var stillPaid = _netPaid + beyond;
        var earlierPrincipal = Math.Min(beyond, stillPaid - earlierInterest);
        _principal += toPrincipal + earlierPrincipal;
        _paidInterest = earlierInterest - (beyond - earlierPrincipal);
    }

    private void Charge(PenaltyKind? kind, decimal amount)
    {
        switch (kind)
        {
            case null:
                ChargedUnspecified += amount;
                break;
            case PenaltyKind.Compensation:
                ChargedCompensation += amount;
                break;
            default:
                ChargedOther += amount;
                break;
        }
    }

    private void Waive(PenaltyKind? kind, decimal amount)
    {
        if (kind is PenaltyKind.Stage or PenaltyKind.Cost) return;
        Waived += amount;
        if (kind != PenaltyKind.Compensation) _waivedInterest += amount;
    }
}
