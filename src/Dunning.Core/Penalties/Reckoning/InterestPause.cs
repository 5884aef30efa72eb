using System;
using Dunning.Calendars;
using Dunning.Receivables;
using Dunning.Receivables.Events;

namespace Dunning.Penalties.Reckoning;

/// <summary>
/// Days on which no interest runs because a court granted time (C. civ. 1343-5): from the day of a hold that suspends interest until its end,
/// the day it is lifted, or a newer hold.
/// </summary>
internal readonly struct InterestPause
{
    private InterestPause(int from, int until)
    {
        From = from;
        Until = until;
    }

    /// <summary>The first day without interest.</summary>
    public int From { get; }

    /// <summary>The day on which interest runs again.</summary>
    public int Until { get; }

    public static InterestPause None { get; } = new(DayNumber.Never, DayNumber.Never);

    /// <summary>The pause a day lies in, else the next one after it.</summary>
    public static InterestPause AtOrAfter(HistoryIndex index, int known, int day)
    {
        var (from, until) = (DayNumber.Never, DayNumber.Never);
        for (var i = 0; i < known; i++)
        {
            var happened = index[i].Event;
            if (happened.Kind is not (DunningEventKind.Hold or DunningEventKind.HoldLifted) || index.IsReversed(i, known)) continue;
            until = Math.Min(until, happened.Day);
            if (from < until && until > day) break;
            if (happened is HoldPlaced { SuspendsInterest: true } hold)
                (from, until) = (happened.Day, hold.UntilExclusive is { } date ? DayNumber.Of(date) : DayNumber.Never);
            else
                (from, until) = (DayNumber.Never, DayNumber.Never);
        }

        return from < until && until > day ? new InterestPause(from, until) : None;
    }
}
