using System;
using System.Collections.Generic;
using Dunning.Monetary;
using Dunning.Vocabulary;

namespace Dunning.Policies;

/// <summary>What a stage costs the debtor, once per stage and invoice, where the law lets it (in France it does not: CPCE L111-8).</summary>
public sealed class StageFee : IEquatable<StageFee>
{
    /// <summary>Describes a fee: either <paramref name="rate"/> or <paramref name="bands"/>.</summary>
    /// <param name="currency">Its currency; the fee is not charged in another.</param>
    /// <param name="rate">A fixed sum or a percentage of every amount.</param>
    /// <param name="of">What a percentage is taken of.</param>
    /// <param name="least">The least a percentage gives, in major units.</param>
    /// <param name="most">The most a percentage gives, in major units.</param>
    /// <param name="bands">Rates by amount.</param>
    public StageFee(
        Currency currency,
        FeeRate? rate = null,
        FeeBase of = FeeBase.Remaining,
        decimal? least = null,
        decimal? most = null,
        IEnumerable<FeeBand>? bands = null)
    {
        Currency = currency;
        Rate = rate;
        Of = of;
        Least = least;
        Most = most;
        Bands = ValueList<FeeBand>.Of(bands);
    }

    /// <summary>Its currency; the fee is not charged in another.</summary>
    public Currency Currency { get; }

    /// <summary>A fixed sum or a percentage of every amount; null when there are bands.</summary>
    public FeeRate? Rate { get; }

    /// <summary>What a percentage is taken of.</summary>
    public FeeBase Of { get; }

    /// <summary>The least a percentage gives, in major units.</summary>
    public decimal? Least { get; }

    /// <summary>The most a percentage gives, in major units.</summary>
    public decimal? Most { get; }

    /// <summary>Rates by amount; empty when one rate serves every amount.</summary>
    public ValueList<FeeBand> Bands { get; }

    /// <inheritdoc/>
    public bool Equals(StageFee? other) =>
        other is not null && Currency == other.Currency && Equals(Rate, other.Rate) && Of == other.Of && Least == other.Least && Most == other.Most
        && Bands.Equals(other.Bands);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StageFee);

    /// <inheritdoc/>
    public override int GetHashCode() => (Currency, Rate, Of, Least, Most, Bands).GetHashCode();
}
