using Dunning.Monetary;
using Dunning.Policies;

namespace Dunning.Engine;

/// <summary>A minimum in minor units, looked up without arithmetic.</summary>
internal readonly struct CompiledMinimum
{
    // In the minor units of each currency, by its place among all; null where there is no minimum, as with most stages.
    private readonly long[]? _byCurrency;

    public CompiledMinimum(MinimumAmount minimum)
    {
        if (minimum.Everywhere is 0 || (minimum.Everywhere is null && minimum.ByCurrency.Count == 0)) return;
        _byCurrency = new long[Currency.Count];
        foreach (var one in minimum.ByCurrency) _byCurrency[one.Currency.Index] = MinorUnits.Ceiling(one.Amount, one.Currency.MinorUnits);
        if (minimum.Everywhere is not { } amount) return;
        for (ushort i = 0; i < Currency.Count; i++) _byCurrency[i] = MinorUnits.Ceiling(amount, Currency.FromIndex(i).MinorUnits);
    }

    /// <summary>Whether an amount in minor units reaches the minimum; an equal amount does.</summary>
    public bool IsReachedBy(long amountMinor, Currency currency) => _byCurrency is null || amountMinor >= _byCurrency[currency.Index];
}
