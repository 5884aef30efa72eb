using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Monetary;

namespace Dunning.Letters.Composing;

/// <summary>Sums by currency, which are never added up.</summary>
internal static class Sums
{
    /// <summary>One amount a currency, by code (ordinal); zeros left out.</summary>
    public static IReadOnlyList<Money> Of(IEnumerable<Money> amounts) =>
    [
        .. amounts.GroupBy(amount => amount.Currency.Code, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Aggregate((sum, next) => sum + next))
            .Where(sum => sum.Amount != 0m),
    ];
}
