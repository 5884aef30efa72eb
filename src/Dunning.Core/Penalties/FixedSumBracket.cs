using System.Globalization;

namespace Dunning.Penalties;

/// <summary>The fixed sum of claims from an amount on.</summary>
public sealed record FixedSumBracket
{
    /// <summary>Describes a bracket.</summary>
    /// <param name="fromInclusive">The least claim of the bracket, in major units.</param>
    /// <param name="amount">The fixed sum, in major units.</param>
    public FixedSumBracket(decimal fromInclusive, decimal amount)
    {
        FromInclusive = fromInclusive;
        Amount = amount;
    }

    /// <summary>The least claim of the bracket, in major units.</summary>
    public decimal FromInclusive { get; }

    /// <summary>The fixed sum, in major units.</summary>
    public decimal Amount { get; }

    /// <summary>Threshold and sum: <c>70 from 1000</c>.</summary>
    public override string ToString() =>
        Amount.ToString(CultureInfo.InvariantCulture) + " from " + FromInclusive.ToString(CultureInfo.InvariantCulture);
}
