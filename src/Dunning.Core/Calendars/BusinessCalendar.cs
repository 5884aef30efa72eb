using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Dunning.Calendars;

/// <summary>
/// Which days are business days, within the years the calendar knows; a day outside them is refused, never taken for a plain weekday.
/// The day an action falls due is rolled forward to a business day; nothing else is moved.
/// </summary>
public sealed class BusinessCalendar : IEquatable<BusinessCalendar>
{
    private const int DaysOfWeek = 7;

    private static readonly IsoDayOfWeek[] SaturdayAndSunday = [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];

    private readonly int _knownFrom;
    private readonly int _knownThrough;

    // One bit a day from _knownFrom, set on days off; null when every known day is a business day.
    private readonly ulong[]? _daysOff;

    private BusinessCalendar(string name, LocalDate knownFrom, LocalDate knownThrough, IEnumerable<IsoDayOfWeek> weekend, IEnumerable<LocalDate> holidays)
    {
        Name = name;
        KnownFrom = knownFrom;
        KnownThrough = knownThrough;
        _knownFrom = DayNumber.Of(knownFrom);
        _knownThrough = DayNumber.Of(knownThrough);

        var daysOff = new ulong[((_knownThrough - _knownFrom) / 64) + 1];
        foreach (var weekday in weekend)
        {
            var first = ((int)weekday - (int)knownFrom.DayOfWeek + DaysOfWeek) % DaysOfWeek;
            for (var offset = first; offset <= _knownThrough - _knownFrom; offset += DaysOfWeek) Close(offset);
        }

        foreach (var holiday in holidays) Close(DayNumber.Of(holiday) - _knownFrom);
        if (Array.Exists(daysOff, days => days != 0)) _daysOff = daysOff;

        void Close(int offset) => daysOff[offset >> 6] |= 1UL << (offset & 63);
    }

    /// <summary>Every day is a business day. Wire name <c>none</c>.</summary>
    public static BusinessCalendar None { get; } = new("none", EarliestDate, LatestDate, [], []);

    /// <summary>Saturdays and Sundays are off. Wire name <c>weekdays</c>.</summary>
    public static BusinessCalendar Weekdays { get; } = new("weekdays", EarliestDate, LatestDate, SaturdayAndSunday, []);

    /// <summary>
    /// Weekends and the eleven French public holidays (C. trav. L3133-1), known from 1982. Wire name <c>FR</c>.
    /// </summary>
    /// <example>2026-07-14 is a day off: an action due that day rolls to 2026-07-15.</example>
    public static BusinessCalendar France { get; } = French("FR", FrenchHolidays.National);

    /// <summary>
    /// France with the two further holidays of Moselle, Bas-Rhin and Haut-Rhin, Good Friday and 26 December (C. trav. L3134-13),
    /// known from 1982. Wire name <c>FR-57</c>.
    /// </summary>
    public static BusinessCalendar AlsaceMoselle { get; } = French("FR-57", FrenchHolidays.AlsaceMoselle);

    /// <summary>The name; for the four built-in calendars also the wire name.</summary>
    public string Name { get; }

    /// <summary>The first day the calendar knows.</summary>
    public LocalDate KnownFrom { get; }

    /// <summary>The last day the calendar knows.</summary>
    public LocalDate KnownThrough { get; }

    // What invoices and events may lie in, with room for limitation and long delays after it.
    private static LocalDate EarliestDate => new(1900, 1, 1);

    private static LocalDate LatestDate => new(2299, 12, 31);

    /// <summary>Defines a calendar of one's own: a country's or a company's.</summary>
    /// <param name="name">Its name; not one of the built-in ones.</param>
    /// <param name="weekend">The days of the week that are off; not all seven.</param>
    /// <param name="holidays">The single days that are off.</param>
    /// <param name="knownFrom">The first day of which the holidays are known.</param>
    /// <param name="knownThrough">The last day of which the holidays are known.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentException">The name is taken, the range is empty, a holiday lies outside it, or no weekday is left.</exception>
    public static BusinessCalendar Custom(
        string name,
        IEnumerable<IsoDayOfWeek> weekend,
        IEnumerable<LocalDate> holidays,
        LocalDate knownFrom,
        LocalDate knownThrough)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(weekend);
        ArgumentNullException.ThrowIfNull(holidays);
        if (TryParse(name, out _)) throw new ArgumentException("'" + name + "' names a built-in calendar.", nameof(name));
        if (knownFrom > knownThrough) throw new ArgumentException("The calendar would know no day.", nameof(knownThrough));
        if (knownFrom < EarliestDate || knownThrough > LatestDate) throw new ArgumentException("Calendars reach from 1900 through 2299.", nameof(knownFrom));
        var off = new HashSet<IsoDayOfWeek>(weekend);
        var daysOff = holidays.ToList();
        if (off.Count >= DaysOfWeek) throw new ArgumentException("No business day is left.", nameof(weekend));
        if (daysOff.Any(h => h < knownFrom || h > knownThrough)) throw new ArgumentException("A holiday lies outside the known days.", nameof(holidays));

        return new BusinessCalendar(name, knownFrom, knownThrough, off, daysOff);
    }

    /// <summary>The built-in calendar of a wire name.</summary>
    /// <param name="name"><c>none</c>, <c>weekdays</c>, <c>FR</c> or <c>FR-57</c>.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="FormatException">No built-in calendar has that name.</exception>
    public static BusinessCalendar Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return TryParse(name, out var calendar)
            ? calendar
            : throw new FormatException("'" + name + "' is none of: none, weekdays, FR, FR-57.");
    }

    /// <summary>The built-in calendar of a wire name, if there is one.</summary>
    /// <param name="name"><c>none</c>, <c>weekdays</c>, <c>FR</c> or <c>FR-57</c>.</param>
    /// <param name="calendar">The calendar; <see cref="None"/> when there is none of that name.</param>
    /// <returns>Whether a built-in calendar has that name.</returns>
    public static bool TryParse(string? name, out BusinessCalendar calendar)
    {
        BusinessCalendar? found = name switch
        {
            "none" => None,
            "weekdays" => Weekdays,
            "FR" => France,
            "FR-57" => AlsaceMoselle,
            _ => null,
        };
        calendar = found ?? None;
        return found is not null;
    }

    /// <summary>Whether a day is a business day.</summary>
    /// <param name="date">The day.</param>
    /// <exception cref="CalendarRangeException">The calendar does not know that day.</exception>
    public bool IsBusinessDay(LocalDate date) => IsBusinessDay(DayNumber.Of(date));

    /// <summary>The day itself if it is a business day, else the next one.</summary>
    /// <param name="date">The day an action would fall due.</param>
    /// <exception cref="CalendarRangeException">The calendar does not know that day, or no business day after it.</exception>
    /// <example>With <see cref="France"/>, Saturday 2026-04-04 rolls over Easter Monday to 2026-04-07.</example>
    public LocalDate Roll(LocalDate date) => DayNumber.ToDate(Roll(DayNumber.Of(date)));

    /// <inheritdoc/>
    public bool Equals(BusinessCalendar? other) =>
        other is not null && Name == other.Name && _knownFrom == other._knownFrom && _knownThrough == other._knownThrough
        && (_daysOff ?? []).SequenceEqual(other._daysOff ?? []);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BusinessCalendar);

    /// <inheritdoc/>
    public override int GetHashCode() => (Name, _knownFrom, _knownThrough).GetHashCode();

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal int Roll(int day)
    {
        while (!IsBusinessDay(day)) day++;
        return day;
    }

    private static BusinessCalendar French(string name, Func<int, IEnumerable<LocalDate>> holidaysOf) =>
        new(
            name,
            new LocalDate(FrenchHolidays.FirstYear, 1, 1),
            new LocalDate(FrenchHolidays.LastYear, 12, 31),
            SaturdayAndSunday,
            Enumerable.Range(FrenchHolidays.FirstYear, FrenchHolidays.LastYear - FrenchHolidays.FirstYear + 1).SelectMany(holidaysOf));

    private bool IsBusinessDay(int day)
    {
        if (day < _knownFrom || day > _knownThrough) throw new CalendarRangeException(this, DayNumber.ToDate(day));
        var offset = day - _knownFrom;
        return _daysOff is null || (_daysOff[offset >> 6] & (1UL << (offset & 63))) == 0;
    }
}
