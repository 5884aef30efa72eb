using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Vocabulary;

namespace Dunning.Monetary;

/// <summary>
/// An exact amount of one currency. Nothing is rounded unless <see cref="Round"/> is called; two currencies never mix.
/// <c>default</c> is zero of <see cref="Currency.None"/>, which mixes with no other currency.
/// </summary>
public readonly struct Money : IEquatable<Money>, IComparable<Money>
{
    /// <summary>States an amount exactly as given.</summary>
    /// <param name="amount">The amount in major units: 12.50 for 12 euros and 50 cents. May be negative, may be finer than the minor unit.</param>
    /// <param name="currency">Its currency.</param>
    public Money(decimal amount, Currency currency)
    {
        Amount = amount;
        Currency = currency;
    }

    /// <summary>The amount in major units.</summary>
    public decimal Amount { get; }

    /// <summary>Its currency.</summary>
    public Currency Currency { get; }

    /// <summary>Whether the amount can be paid: no finer, by value, than the minor unit (27989.0 JPY can, 10.005 EUR cannot).</summary>
    public bool IsPayable => Amount == decimal.Round(Amount, Currency.MinorUnits, MidpointRounding.AwayFromZero);

    /// <summary>Zero of a currency.</summary>
    /// <param name="currency">The currency.</param>
    public static Money Zero(Currency currency) => new(0m, currency);

    /// <summary>The nearest amount in whole minor units (cents for EUR, yen for JPY).</summary>
    /// <param name="rounding">What becomes of an exact half.</param>
    public Money Round(MidpointRounding rounding) => new(decimal.Round(Amount, Currency.MinorUnits, rounding), Currency);

    /// <summary>
    /// Splits the amount into parts in proportion to weights, in whole minor units. The parts add up to the amount;
    /// the minor units left over go one each to the first parts.
    /// </summary>
    /// <param name="weights">At least one weight, none negative, not all zero.</param>
    /// <returns>One part a weight, in their order.</returns>
    /// <exception cref="ArgumentException">The weights cannot be used.</exception>
    /// <exception cref="InvalidOperationException">The amount is finer than the minor unit, so that no split conserves it.</exception>
    /// <example>10.00 EUR by 1, 1 and 1 is 3.34, 3.33 and 3.33.</example>
    public ValueList<Money> Allocate(params IReadOnlyList<decimal> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var total = weights.Sum();
        if (weights.Count == 0 || total <= 0m || weights.Any(w => w < 0m))
            throw new ArgumentException("Weights must not be negative, and one at least must be positive.", nameof(weights));
        if (!IsPayable) throw new InvalidOperationException("An amount finer than its minor unit cannot be split without loss.");

        var (amount, currency) = (Amount, Currency);
        var unit = currency.MinorUnit;
        var parts = weights.Select(w => decimal.Truncate(amount * w / total / unit) * unit).ToArray();
        var left = amount - parts.Sum();
        var step = amount < 0m ? -unit : unit;
        for (var i = 0; left != 0m; i = (i + 1) % parts.Length)
        {
            if (weights[i] == 0m) continue;
            parts[i] += step;
            left -= step;
        }

        return ValueList<Money>.Of(parts.Select(part => new Money(part, currency)));
    }

    /// <summary>The sum.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another of the same currency.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static Money operator +(Money left, Money right) => new(left.Amount + right.In(left.Currency), left.Currency);

    /// <summary>The difference.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another of the same currency.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static Money operator -(Money left, Money right) => new(left.Amount - right.In(left.Currency), left.Currency);

    /// <summary>The opposite.</summary>
    /// <param name="value">The amount.</param>
    public static Money operator -(Money value) => new(-value.Amount, value.Currency);

    /// <summary>The multiple, exact.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="factor">The factor.</param>
    public static Money operator *(Money left, decimal factor) => new(left.Amount * factor, left.Currency);

    /// <summary>The sum.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another of the same currency.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static Money Add(Money left, Money right) => left + right;

    /// <summary>The difference.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another of the same currency.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static Money Subtract(Money left, Money right) => left - right;

    /// <summary>The opposite.</summary>
    /// <param name="value">The amount.</param>
    public static Money Negate(Money value) => -value;

    /// <summary>The multiple, exact.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="factor">The factor.</param>
    public static Money Multiply(Money left, decimal factor) => left * factor;

    /// <summary>Whether one amount is smaller.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another of the same currency.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether one amount is larger.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another of the same currency.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether one amount is smaller or equal.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another of the same currency.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one amount is larger or equal.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another of the same currency.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Whether amount (by value) and currency are the same.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another.</param>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Whether amount or currency differ.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another.</param>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <inheritdoc/>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public int CompareTo(Money other) => Amount.CompareTo(other.In(Currency));

    /// <inheritdoc/>
    public bool Equals(Money other) => Amount == other.Amount && Currency == other.Currency;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Amount, Currency).GetHashCode();

    /// <summary>
    /// The amount with at least the minor units of its currency, in invariant notation: <c>1250.00</c>, <c>27989</c>, <c>10.005</c>.
    /// </summary>
    public string ToAmountString()
    {
        var payable = decimal.Round(Amount, Currency.MinorUnits, MidpointRounding.AwayFromZero);
        return payable == Amount
            ? payable.ToString(Currency.AmountFormat, CultureInfo.InvariantCulture)
            : Amount.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Amount and code in invariant notation: <c>1250.00 EUR</c>.</summary>
    public override string ToString() => ToAmountString() + " " + Currency.Code;

    private decimal In(Currency currency) =>
        Currency == currency ? Amount : throw new CurrencyMismatchException(currency, Currency);
}
