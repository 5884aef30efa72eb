using System.Globalization;
using Dunning.Monetary;
using Dunning.Penalties.Rates;
using NodaTime;

namespace Dunning.Penalties;

/// <summary>Days in a row on which one base bore one rate.</summary>
public sealed record PenaltyLine
{
    /// <summary>States a line.</summary>
    /// <param name="from">The first day that counts.</param>
    /// <param name="through">The last day that counts.</param>
    /// <param name="days">The days of both and between.</param>
    /// <param name="baseAmount">What was owed on those days.</param>
    /// <param name="percent">Percent a year.</param>
    /// <param name="reference">The row the rate rests on; null for a fixed percentage.</param>
    /// <param name="isCarriedForward">Whether that row was carried forward from an earlier half-year.</param>
    /// <param name="interest">The interest, rounded.</param>
    public PenaltyLine(
        LocalDate from,
        LocalDate through,
        int days,
        Money baseAmount,
        decimal percent,
        ReferenceRate? reference,
        bool isCarriedForward,
        Money interest)
    {
        From = from;
        Through = through;
        Days = days;
        Base = baseAmount;
        Percent = percent;
        Reference = reference;
        IsCarriedForward = isCarriedForward;
        Interest = interest;
    }

    /// <summary>The first day that counts.</summary>
    public LocalDate From { get; }

    /// <summary>The last day that counts.</summary>
    public LocalDate Through { get; }

    /// <summary>The days of both and between.</summary>
    public int Days { get; }

    /// <summary>What was owed on those days.</summary>
    public Money Base { get; }

    /// <summary>Percent a year: 12.40 for 12.40 %.</summary>
    public decimal Percent { get; }

    /// <summary>Where the rate comes from: the row of the published series; null for a fixed percentage.</summary>
    public ReferenceRate? Reference { get; }

    /// <summary>Whether that row was carried forward from an earlier half-year.</summary>
    public bool IsCarriedForward { get; }

    /// <summary>Base × percent × days / (100 × basis), rounded once.</summary>
    public Money Interest { get; }

    /// <summary>The rate with at least two decimals, in invariant notation: <c>12.40</c>, <c>5.00</c>, <c>6.125</c>.</summary>
    public string ToPercentString() => Percent.ToString("0.00##########", CultureInfo.InvariantCulture);

    /// <summary>The line in words: <c>2026-09-01 through 2026-10-15: 45 days on 1200.00 EUR at 12.40 % = 18.35 EUR</c>.</summary>
    public override string ToString() =>
        PenaltyFaults.Text(From) + " through " + PenaltyFaults.Text(Through) + ": " + PenaltyFaults.Text(Days) + (Days == 1 ? " day" : " days")
        + " on " + Base + " at " + ToPercentString() + " % = " + Interest;
}
