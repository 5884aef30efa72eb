using System;

namespace Dunning.Monetary;

/// <summary>Amounts as whole numbers of the minor unit, which is how the engine counts.</summary>
internal static class MinorUnits
{
    /// <summary>One amount of a fact, at most: a hundred trillion minor units, so that the sums of a long history still fit 64 bits.</summary>
    public const long Most = 100_000_000_000_000;

    private static readonly decimal[] PerMajorUnit = [1m, 10m, 100m, 1_000m, 10_000m];

    /// <summary>Converts exactly, or not at all: not when finer than the minor unit, nor beyond <see cref="Most"/>.</summary>
    public static bool TryConvert(Money money, out long minor)
    {
        minor = 0;
        if (Math.Abs(money.Amount) > Most) return false;
        var scaled = money.Amount * PerMajorUnit[money.Currency.MinorUnits];
        if (scaled != decimal.Truncate(scaled) || Math.Abs(scaled) > Most) return false;
        minor = (long)scaled;
        return true;
    }

    /// <summary>The least whole number of minor units that is not below the amount: how a minimum is compared.</summary>
    public static long Ceiling(decimal amount, int minorUnits)
    {
        if (amount > Most) return long.MaxValue;
        return (long)decimal.Ceiling(amount * PerMajorUnit[minorUnits]);
    }

    public static Money ToMoney(long minor, Currency currency)
    {
        var magnitude = Math.Abs(minor);
        return new Money(
            new decimal(unchecked((int)magnitude), unchecked((int)(magnitude >> 32)), 0, minor < 0, (byte)currency.MinorUnits),
            currency);
    }
}
