using System;
using Dunning.Calendars;
using Dunning.Receivables;

namespace Dunning.Engine.Folding;

/// <summary>The rest after a payment, which a returned payment cuts short.</summary>
internal struct GraceFold(int graceDays)
{
    /// <summary>The day on which the grace of the latest payment ends; <see cref="DayNumber.None"/> when there is none.</summary>
    public int EndsOn { get; private set; } = DayNumber.None;

    /// <summary>The end of the latest grace that ran its time before another payment or a return.</summary>
    public int Release { get; private set; } = DayNumber.None;

    /// <summary>The place of the latest payment among the entries of the history; <see cref="HistoryIndex.Nothing"/> without one.</summary>
    public int Latest { get; private set; } = HistoryIndex.Nothing;

    /// <summary>The day something was returned since that payment; <see cref="DayNumber.None"/> when nothing was.</summary>
    public int ReturnedOn { get; private set; } = DayNumber.None;

    public void Pay(int day, int entry)
    {
        (Latest, ReturnedOn) = (entry, DayNumber.None);
        if (graceDays == 0) return;
        Finish(day);
        EndsOn = day + graceDays;
    }

    public void Return(int day)
    {
        ReturnedOn = day;
        Finish(day);
        EndsOn = DayNumber.None;
    }

    private void Finish(int day)
    {
        if (EndsOn <= day) Release = Math.Max(Release, EndsOn);
    }
}
