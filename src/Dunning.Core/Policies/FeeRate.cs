using System;

namespace Dunning.Policies;

/// <summary>A fixed fee or a percentage; the other is null.</summary>
public sealed class FeeRate : IEquatable<FeeRate>
{
    /// <summary>States a rate.</summary>
    /// <param name="fixedAmount">A sum in major units, not negative.</param>
    /// <param name="percent">A percentage, not negative: 1.5 for 1.5 %.</param>
    public FeeRate(decimal? fixedAmount, decimal? percent)
    {
        FixedAmount = fixedAmount;
        Percent = percent;
    }

    /// <summary>A sum in major units.</summary>
    public decimal? FixedAmount { get; }

    /// <summary>A percentage: 1.5 for 1.5 %.</summary>
    public decimal? Percent { get; }

    /// <inheritdoc/>
    public bool Equals(FeeRate? other) => other is not null && FixedAmount == other.FixedAmount && Percent == other.Percent;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FeeRate);

    /// <inheritdoc/>
    public override int GetHashCode() => (FixedAmount, Percent).GetHashCode();
}
