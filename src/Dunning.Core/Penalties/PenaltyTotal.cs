using System;
using Dunning.Monetary;

namespace Dunning.Penalties;

/// <summary>
/// What a late invoice costs its debtor through a day, in figures only: for books of many invoices. <c>default</c> is nothing owed in no currency.
/// </summary>
public readonly struct PenaltyTotal : IEquatable<PenaltyTotal>
{
    internal PenaltyTotal(
        Money interest,
        Money compensation,
        Money charged,
        Money waived,
        Money settled,
        Money total,
        Money principal,
        Money overpaid,
        Money? nextDay)
    {
        Interest = interest;
        Compensation = compensation;
        Charged = charged;
        Waived = waived;
        Settled = settled;
        Total = total;
        Principal = principal;
        Overpaid = overpaid;
        NextDay = nextDay;
    }

    /// <summary>Interest of the whole delay, each line rounded.</summary>
    public Money Interest { get; }

    /// <summary>The fixed sum; 0 where none is owed, or where it is in another currency than the invoice.</summary>
    public Money Compensation { get; }

    /// <summary>What was already claimed of interest and compensation; stage fees and proven costs are no part of it.</summary>
    public Money Charged { get; }

    /// <summary>What was given up of interest and compensation.</summary>
    public Money Waived { get; }

    /// <summary>What payments settled of interest and compensation: before principal under interest first, else what came in beyond the principal.</summary>
    public Money Settled { get; }

    /// <summary>What can be claimed now: interest + compensation - the greater of charged and settled - waived, never below 0.</summary>
    public Money Total { get; }

    /// <summary>What is left of the principal under the regime's order of allocation, never below 0.</summary>
    public Money Principal { get; }

    /// <summary>What came in beyond principal, interest and compensation.</summary>
    public Money Overpaid { get; }

    /// <summary>The interest of the day after, rounded on its own; null where its rate is not known yet.</summary>
    public Money? NextDay { get; }

    /// <summary><see cref="Total"/> and <see cref="Principal"/>.</summary>
    public Money TotalWithPrincipal => Total + Principal;

    /// <summary>Whether both say the same.</summary>
    /// <param name="left">One total.</param>
    /// <param name="right">Another.</param>
    public static bool operator ==(PenaltyTotal left, PenaltyTotal right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One total.</param>
    /// <param name="right">Another.</param>
    public static bool operator !=(PenaltyTotal left, PenaltyTotal right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(PenaltyTotal other) =>
        Interest == other.Interest && Compensation == other.Compensation && Charged == other.Charged && Waived == other.Waived
        && Settled == other.Settled && Total == other.Total && Principal == other.Principal && Overpaid == other.Overpaid && NextDay == other.NextDay;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PenaltyTotal other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Interest, Compensation, Total, Principal).GetHashCode();

    /// <summary>The total: <c>58.35 EUR</c>.</summary>
    public override string ToString() => Total.ToString();
}
