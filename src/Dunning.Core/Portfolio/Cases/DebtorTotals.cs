using System;
using System.Collections.Generic;
using Dunning.Engine;
using Dunning.Monetary;

namespace Dunning.Portfolio.Cases;

/// <summary>
/// What is collectible on all rows of each debtor, by currency: what a policy's minimum is measured on (rules 8), as fifty small invoices are not small.
/// </summary>
internal sealed class DebtorTotals
{
    private const int Nothing = -1;

    private readonly Dictionary<string, int> _debtors = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Debtor, ushort Currency), decimal> _totals = [];
    private readonly List<int> _lastRowOf = [];
    private int[] _debtorOf = [];
    private int[] _before = [];

    public void Reach(int rows)
    {
        if (rows <= _debtorOf.Length) return;
        var length = Math.Max(rows, _debtorOf.Length * 2);
        Array.Resize(ref _debtorOf, length);
        Array.Resize(ref _before, length);
    }

    /// <summary>Takes in a row of a debtor.</summary>
    public void Add(int row, string debtorId)
    {
        if (!_debtors.TryGetValue(debtorId, out var debtor))
        {
            _debtors.Add(debtorId, debtor = _lastRowOf.Count);
            _lastRowOf.Add(Nothing);
        }

        _debtorOf[row] = debtor;
        _before[row] = _lastRowOf[debtor];
        _lastRowOf[debtor] = row;
    }

    /// <summary>Puts the new collectible of a row in the place of the old.</summary>
    /// <returns>Whether what the debtor owes now reaches the policy's minimum where it did not before, or no longer does.</returns>
    public bool Change(int row, CompiledPolicy policy, Currency currency, long before, long now)
    {
        if (before == now) return false;
        var key = (_debtorOf[row], currency.Index);
        _totals.TryGetValue(key, out var total);
        var then = total + now - before;
        _totals[key] = then;
        return Reaches(policy, currency, total) != Reaches(policy, currency, then);
    }

    /// <summary>Whether all that is collectible of a row's debtor in a currency reaches the policy's minimum.</summary>
    public bool IsMinimumReached(int row, CompiledPolicy policy, Currency currency)
    {
        _totals.TryGetValue((_debtorOf[row], currency.Index), out var total);
        return Reaches(policy, currency, total);
    }

    /// <summary>Whether a debtor has other rows.</summary>
    public bool IsAlone(int row) => _before[row] == Nothing && _lastRowOf[_debtorOf[row]] == row;

    /// <summary>The last row of the debtor of a row.</summary>
    public int LastOfDebtor(int row) => _lastRowOf[_debtorOf[row]];

    /// <summary>The row of the same debtor before one; negative before the first.</summary>
    public int Before(int row) => _before[row];

    private static bool Reaches(CompiledPolicy policy, Currency currency, decimal total) =>
        policy.MinimumIsReachedBy((long)Math.Min(total, long.MaxValue), currency);
}
