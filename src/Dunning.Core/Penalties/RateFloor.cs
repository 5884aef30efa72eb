using System;
using System.Globalization;
using Dunning.Penalties.Rates;

namespace Dunning.Penalties;

/// <summary>The least a contractual rate may be: a multiple of a reference rate, in the half-year in which interest begins.</summary>
public sealed record RateFloor
{
    /// <summary>Describes a floor.</summary>
    /// <param name="multiple">What the reference rate is multiplied by.</param>
    /// <param name="reference">The series.</param>
    public RateFloor(decimal multiple, ReferenceRateTable reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        Multiple = multiple;
        Reference = reference;
    }

    /// <summary>What the reference rate is multiplied by: 3 in France.</summary>
    public decimal Multiple { get; }

    /// <summary>The series.</summary>
    public ReferenceRateTable Reference { get; }

    /// <summary>Multiple and series: <c>3 x fr-legal-rate-other-creditors</c>.</summary>
    public override string ToString() => Multiple.ToString(CultureInfo.InvariantCulture) + " x " + Reference.Name;
}
