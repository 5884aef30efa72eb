using System;
using Dunning.Calendars;
using Dunning.Receivables;

namespace Dunning.Engine.Folding;

/// <summary>The hold placed on the invoice.</summary>
internal struct HoldFold()
{
    private int _until = DayNumber.None;

    /// <summary>The latest day on which a hold that is no longer there ended: by its date, or by an event before it.</summary>
    public int Release { get; private set; } = DayNumber.None;

    /// <summary>The place of the hold that stands among the entries of the history; <see cref="HistoryIndex.Nothing"/> without one.</summary>
    public int Placed { get; private set; } = HistoryIndex.Nothing;

    /// <summary>Replaces the hold there is. One that would end on or before the day it is placed never holds, and so ends the other.</summary>
    public void Place(int day, int until, int entry)
    {
        Lift(day);
        if (until > day) (_until, Placed) = (until, entry);
    }

    public void Lift(int day)
    {
        if (_until == DayNumber.None) return;
        Release = Math.Max(Release, Math.Min(day, _until));
        (_until, Placed) = (DayNumber.None, HistoryIndex.Nothing);
    }

    /// <summary>
    /// The end of all holds known on a day, the debtor's among them; past when none is in force, <see cref="DayNumber.Never"/> when one has no end,
    /// <see cref="DayNumber.None"/> when there never was one. Tells whose it is too: the debtor's hold of that place, or null for the invoice's own.
    /// </summary>
    public readonly int EndWith(Debtor debtor, int asOf, out DebtorHold? debtors)
    {
        var end = _until;
        debtors = null;
        for (var i = 0; i < debtor.Holds.Count; i++)
        {
            var hold = debtor.Holds[i];
            var from = DayNumber.Of(hold.FromInclusive);
            var until = hold.UntilExclusive is { } date ? DayNumber.Of(date) : DayNumber.Never;
            if (from > asOf || from >= until || until <= end) continue;
            end = until;
            debtors = hold;
        }

        return end;
    }
}
