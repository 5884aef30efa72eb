using System;
using System.Linq;
using Dunning.Calendars;
using Dunning.Receivables;

namespace Dunning.Portfolio;

/// <summary>When facts that are dated ahead become known, which is as good as an event.</summary>
internal static class FactsToCome
{
    /// <summary>The first day after one on which a fact of an account becomes known; <see cref="DayNumber.Never"/> when all are.</summary>
    public static int After(DebtorAccount account, int day) => account.Items.Select(item => After(item, day)).DefaultIfEmpty(DayNumber.Never).Min();

    /// <summary>The first day after one on which a fact of a receivable becomes known; <see cref="DayNumber.Never"/> when all are.</summary>
    public static int After(Receivable receivable, int day)
    {
        var first = OfDebtor(receivable.Invoice.Debtor, day);
        Consider(ref first, DayNumber.Of(receivable.Invoice.IssuedOn), day);
        var index = receivable.History.Index;
        for (var i = index.CountKnown(day); i < index.Count; i++) Consider(ref first, index[i].Event.Day, day);
        return first;
    }

    private static int OfDebtor(Debtor debtor, int day)
    {
        var first = DayNumber.Never;
        foreach (var hold in debtor.Holds) Consider(ref first, DayNumber.Of(hold.FromInclusive), day);
        if (debtor.Insolvency is not { } insolvency) return first;
        Consider(ref first, DayNumber.Of(insolvency.RecordedOn), day);
        if (insolvency.ClosedOn is { } closed) Consider(ref first, DayNumber.Of(closed), day);
        return first;
    }

    private static void Consider(ref int first, int known, int day)
    {
        if (known > day) first = Math.Min(first, known);
    }
}
