using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Monetary;
using Dunning.Vocabulary;

namespace Dunning.Policies;

/// <summary>
/// A least amount below which nothing is done: one figure in every currency, or one a currency. An amount equal to the minimum passes.
/// </summary>
public sealed class MinimumAmount : IEquatable<MinimumAmount>
{
    private MinimumAmount(decimal? everywhere, IEnumerable<Money> byCurrency)
    {
        Everywhere = everywhere;
        ByCurrency = ValueList<Money>.Of(byCurrency.OrderBy(m => m.Currency.Code, StringComparer.Ordinal));
    }

    /// <summary>No minimum.</summary>
    public static MinimumAmount Zero { get; } = new(0m, []);

    /// <summary>The figure that holds in every currency; null when each has its own.</summary>
    public decimal? Everywhere { get; }

    /// <summary>The minimum of each currency that has its own, by code; a currency not named has none, which is 0.</summary>
    public ValueList<Money> ByCurrency { get; }

    /// <summary>One figure for every currency.</summary>
    /// <param name="amount">In major units of whatever currency; a negative one is a fault of the policy.</param>
    public static MinimumAmount InEveryCurrency(decimal amount) => new(amount, []);

    /// <summary>A figure for each currency named, and 0 for the others.</summary>
    /// <param name="amounts">At most one a currency.</param>
    /// <exception cref="ArgumentException">A currency is named twice.</exception>
    public static MinimumAmount PerCurrency(params IEnumerable<Money> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        var minimum = new MinimumAmount(null, amounts);
        if (minimum.ByCurrency.GroupBy(m => m.Currency).Any(g => g.Count() > 1))
            throw new ArgumentException("A currency has two minimums.", nameof(amounts));
        return minimum;
    }

    /// <summary>The minimum in a currency.</summary>
    /// <param name="currency">The currency.</param>
    public Money For(Currency currency) =>
        Everywhere is { } amount
            ? new Money(amount, currency)
            : ByCurrency.FirstOrDefault(m => m.Currency == currency) is var own && own.Currency == currency ? own : Money.Zero(currency);

    /// <inheritdoc/>
    public bool Equals(MinimumAmount? other) => other is not null && Everywhere == other.Everywhere && ByCurrency.Equals(other.ByCurrency);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MinimumAmount);

    /// <inheritdoc/>
    public override int GetHashCode() => (Everywhere, ByCurrency).GetHashCode();
}
