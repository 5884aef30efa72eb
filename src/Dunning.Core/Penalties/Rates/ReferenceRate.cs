using System;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Penalties.Rates;

/// <summary>One row of a <see cref="ReferenceRateTable"/>: the rate in force on a day, and who says so.</summary>
public sealed record ReferenceRate
{
    /// <summary>States a rate.</summary>
    /// <param name="from">The day it was in force on: the first day of the half-year it serves, or the day before, as the table has it.</param>
    /// <param name="percent">Percent a year; may be negative: -0.88 for -0.88 %.</param>
    /// <param name="status">How far it can be relied on.</param>
    /// <param name="publisher">Who publishes it.</param>
    /// <exception cref="ArgumentException">The publisher is empty.</exception>
    public ReferenceRate(LocalDate from, decimal percent, RateStatus status, string publisher)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(publisher);
        From = from;
        Percent = percent;
        Status = status;
        Publisher = publisher;
    }

    /// <summary>The day it was in force on.</summary>
    public LocalDate From { get; }

    /// <summary>Percent a year; may be negative.</summary>
    public decimal Percent { get; }

    /// <summary>How far it can be relied on.</summary>
    public RateStatus Status { get; }

    /// <summary>Who publishes it.</summary>
    public string Publisher { get; }

    /// <summary>Day and rate: <c>2026-07-01 2.40 %</c>.</summary>
    public override string ToString() =>
        LocalDatePattern.Iso.Format(From) + " " + Percent.ToString(CultureInfo.InvariantCulture) + " %";
}
