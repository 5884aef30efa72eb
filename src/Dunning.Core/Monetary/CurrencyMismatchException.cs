using System;

namespace Dunning.Monetary;

/// <summary>Two amounts of different currencies were added, subtracted or compared.</summary>
public sealed class CurrencyMismatchException : ArgumentException
{
    /// <summary>Refuses to mix two currencies.</summary>
    /// <param name="expected">The currency that was worked in.</param>
    /// <param name="actual">The currency that was met.</param>
    public CurrencyMismatchException(Currency expected, Currency actual)
        : base("Amounts in " + expected.Code + " and " + actual.Code + " cannot be mixed.")
    {
        Expected = expected;
        Actual = actual;
    }

    /// <summary>The currency that was worked in.</summary>
    public Currency Expected { get; }

    /// <summary>The currency that was met.</summary>
    public Currency Actual { get; }
}
