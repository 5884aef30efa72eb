using System;
using Dunning.Monetary;

namespace Dunning.Portfolio;

/// <summary>A sum over invoices or credits of one currency.</summary>
public sealed class CurrencyTotal : IEquatable<CurrencyTotal>
{
    /// <summary>States a sum.</summary>
    /// <param name="amount">The sum.</param>
    /// <param name="count">Over how many invoices or credits, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public CurrencyTotal(Money amount, int count)
    {
        if (count < 0) throw new ArgumentOutOfRangeException(nameof(count), count, "A number of things is not negative.");
        Amount = amount;
        Count = count;
    }

    /// <summary>The sum.</summary>
    public Money Amount { get; }

    /// <summary>Over how many invoices, or credits.</summary>
    public int Count { get; }

    /// <inheritdoc/>
    public bool Equals(CurrencyTotal? other) => other is not null && Amount == other.Amount && Count == other.Count;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CurrencyTotal);

    /// <inheritdoc/>
    public override int GetHashCode() => (Amount, Count).GetHashCode();
}
