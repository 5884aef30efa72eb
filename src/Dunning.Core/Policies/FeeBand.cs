using System;

namespace Dunning.Policies;

/// <summary>The rate that rules the whole amount from a threshold on.</summary>
public sealed class FeeBand : IEquatable<FeeBand>
{
    /// <summary>Describes a band.</summary>
    /// <param name="fromInclusive">The least amount of the band, in major units.</param>
    /// <param name="rate">What is charged in it.</param>
    public FeeBand(decimal fromInclusive, FeeRate rate)
    {
        ArgumentNullException.ThrowIfNull(rate);
        FromInclusive = fromInclusive;
        Rate = rate;
    }

    /// <summary>The least amount of the band, in major units.</summary>
    public decimal FromInclusive { get; }

    /// <summary>What is charged in it.</summary>
    public FeeRate Rate { get; }

    /// <inheritdoc/>
    public bool Equals(FeeBand? other) => other is not null && FromInclusive == other.FromInclusive && Rate.Equals(other.Rate);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FeeBand);

    /// <inheritdoc/>
    public override int GetHashCode() => (FromInclusive, Rate).GetHashCode();
}
