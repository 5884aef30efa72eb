using Dunning.Monetary;
using Dunning.Policies;

namespace Dunning.Engine;

/// <summary>A minimum in minor units, looked up without arithmetic.</summary>
internal readonly struct CompiledMinimum
{
    private const int MostMinorUnits = 4;

    private readonly long[]? _byMinorUnits;
    private readonly Money[]? _byCurrency;

    public CompiledMinimum(MinimumAmount minimum)
    {
        if (minimum.Everywhere is { } amount)
        {
            _byMinorUnits = new long[MostMinorUnits + 1];
            for (var digits = 0; digits <= MostMinorUnits; digits++) _byMinorUnits[digits] = MinorUnits.Ceiling(amount, digits);
        }
        else
        {
            _byCurrency = [.. minimum.ByCurrency];
        }
    }

    /// <summary>Whether an amount in minor units reaches the minimum; an equal amount does.</summary>
    public bool IsReachedBy(long amountMinor, Currency currency)
    {
        if (_byMinorUnits is not null) return amountMinor >= _byMinorUnits[currency.MinorUnits];
        foreach (var minimum in _byCurrency!)
        {
            if (minimum.Currency == currency) return amountMinor >= MinorUnits.Ceiling(minimum.Amount, currency.MinorUnits);
        }

        return true;
    }
}
