using System;
using NodaTime;

namespace Dunning.Calendars;

/// <summary>A calendar was asked about a day outside the years whose holidays it knows. It does not guess.</summary>
public sealed class CalendarRangeException : ArgumentOutOfRangeException
{
    /// <summary>Refuses a day.</summary>
    /// <param name="calendar">The calendar that was asked.</param>
    /// <param name="date">The day it was asked about.</param>
    public CalendarRangeException(BusinessCalendar calendar, LocalDate date)
        : base(nameof(date), Describe(calendar, date))
    {
        CalendarName = calendar.Name;
        Date = date;
    }

    /// <summary>The name of the calendar.</summary>
    public string CalendarName { get; }

    /// <summary>The day it was asked about.</summary>
    public LocalDate Date { get; }

    private static string Describe(BusinessCalendar calendar, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var iso = NodaTime.Text.LocalDatePattern.Iso;
        return "The calendar " + calendar.Name + " knows " + iso.Format(calendar.KnownFrom) + " through " + iso.Format(calendar.KnownThrough)
            + ", not " + iso.Format(date) + ".";
    }
}
