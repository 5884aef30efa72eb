using System;
using System.Collections.Generic;
using Dunning.Monetary;

namespace Dunning.Portfolio;

/// <summary>Sums being added up; amounts of different currencies never are.</summary>
internal sealed class CurrencyTotals
{
    private readonly SortedDictionary<string, CurrencyTotal> _byCode = new(StringComparer.Ordinal);

    public IReadOnlyList<CurrencyTotal> ByCurrency => [.. _byCode.Values];

    public void Add(Money amount) => Add(new CurrencyTotal(amount, 1));

    public void Add(IEnumerable<CurrencyTotal> totals)
    {
        foreach (var total in totals) Add(total);
    }

    private void Add(CurrencyTotal more)
    {
        var code = more.Amount.Currency.Code;
        _byCode[code] = _byCode.TryGetValue(code, out var sum) ? new CurrencyTotal(sum.Amount + more.Amount, sum.Count + more.Count) : more;
    }
}
