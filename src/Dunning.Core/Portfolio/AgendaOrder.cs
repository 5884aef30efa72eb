using System;
using System.Collections.Generic;
using Dunning.Engine;

namespace Dunning.Portfolio;

/// <summary>
/// The order of an agenda, most pressing first: deadline (earliest first, none last), phase (furthest first, none last), currency (ordinal),
/// collectible (largest first), days late (most first), number, creditor and debtor (ordinal). A total order on the decisions of one day.
/// </summary>
public sealed class AgendaOrder : IComparer<DunningDecision>
{
    private AgendaOrder()
    {
    }

    /// <summary>The one order.</summary>
    public static AgendaOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(DunningDecision x, DunningDecision y)
    {
        var order = NoneLast(x.Deadline, y.Deadline);
        if (order == 0) order = -NoneFirst(x.Phase, y.Phase);
        if (order == 0) order = string.CompareOrdinal(x.Collectible.Currency.Code, y.Collectible.Currency.Code);
        if (order == 0) order = y.Collectible.Amount.CompareTo(x.Collectible.Amount);
        if (order == 0) order = y.DaysLate.CompareTo(x.DaysLate);
        if (order == 0) order = string.CompareOrdinal(x.Invoice.Number, y.Invoice.Number);
        if (order == 0) order = string.CompareOrdinal(x.Invoice.CreditorId, y.Invoice.CreditorId);
        return order != 0 ? order : string.CompareOrdinal(x.Invoice.Debtor.Id, y.Invoice.Debtor.Id);
    }

    internal static int NoneLast<T>(T? x, T? y) where T : struct, IComparable<T> =>
        x is { } left && y is { } right ? left.CompareTo(right) : (x is null).CompareTo(y is null);

    private static int NoneFirst<T>(T? x, T? y) where T : struct, Enum => Comparer<T?>.Default.Compare(x, y);
}
