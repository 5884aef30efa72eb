using System;
using Dunning.Calendars;

namespace Dunning.Engine.Folding;

/// <summary>The rest after a payment, which a returned payment cuts short.</summary>
internal struct GraceFold(int graceDays)
{
    /// <summary>The day on which the grace of the latest payment ends; <see cref="DayNumber.None"/> when there is none.</summary>
    public int EndsOn { get; private set; } = DayNumber.None;

    /// <summary>The end of the latest grace that ran its time before another payment or a return.</summary>
    public int Release { get; private set; } = DayNumber.None;

    public void Pay(int day)
    {
        if (graceDays == 0) return;
        Finish(day);
        EndsOn = day + graceDays;
    }

    public void Return(int day)
    {
        Finish(day);
        EndsOn = DayNumber.None;
    }

    private void Finish(int day)
    {
        if (EndsOn <= day) Release = Math.Max(Release, EndsOn);
    }
}
