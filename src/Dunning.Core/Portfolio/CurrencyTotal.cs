using System;
using Dunning.Monetary;

namespace Dunning.Portfolio;

/// <summary>A sum over the invoices of one currency.</summary>
public sealed class CurrencyTotal : IEquatable<CurrencyTotal>
{
    /// <summary>States a sum.</summary>
    /// <param name="amount">The sum.</param>
    /// <param name="invoices">Over how many invoices, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of invoices is negative.</exception>
    public CurrencyTotal(Money amount, int invoices)
    {
        if (invoices < 0) throw new ArgumentOutOfRangeException(nameof(invoices), invoices, "A number of invoices is not negative.");
        Amount = amount;
        Invoices = invoices;
    }

    /// <summary>The sum.</summary>
    public Money Amount { get; }

    /// <summary>Over how many invoices.</summary>
    public int Invoices { get; }

    /// <inheritdoc/>
    public bool Equals(CurrencyTotal? other) => other is not null && Amount == other.Amount && Invoices == other.Invoices;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CurrencyTotal);

    /// <inheritdoc/>
    public override int GetHashCode() => (Amount, Invoices).GetHashCode();
}
