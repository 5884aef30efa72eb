using System;
using NodaTime;

namespace Dunning.Json.Reading;

/// <summary>Dates as <c>yyyy-MM-dd</c>, years 0001 through 9999 of the ISO calendar.</summary>
internal static class WireDates
{
    public const int Length = 10;

    public enum Reading
    {
        Read,
        NotADate,
        DoesNotExist,
    }

    public static Reading TryParse(ReadOnlySpan<byte> text, out LocalDate date)
    {
        date = default;
        if (text.Length != Length || text[4] != (byte)'-' || text[7] != (byte)'-') return Reading.NotADate;
        var year = (Pair(text, 0) * 100) + Pair(text, 2);
        var month = Pair(text, 5);
        var day = Pair(text, 8);
        if (Pair(text, 0) < 0 || Pair(text, 2) < 0 || month < 0 || day < 0) return Reading.NotADate;
        if (year == 0 || month is 0 or > 12 || day == 0 || day > DaysIn(year, month)) return Reading.DoesNotExist;
        date = new LocalDate(year, month, day);
        return Reading.Read;
    }

    /// <summary>Writes a date into ten bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year has not four digits.</exception>
    public static void Format(LocalDate date, Span<byte> text)
    {
        if (date.Calendar != CalendarSystem.Iso) date = date.WithCalendar(CalendarSystem.Iso);
        var year = date.Year;
        if (year is < 1 or > 9999) throw new ArgumentOutOfRangeException(nameof(date), "The wire format has the years 0001 through 9999 only.");
        WritePair(text, 0, year / 100);
        WritePair(text, 2, year % 100);
        text[4] = (byte)'-';
        WritePair(text, 5, date.Month);
        text[7] = (byte)'-';
        WritePair(text, 8, date.Day);
    }

    private static int DaysIn(int year, int month) => month switch
    {
        2 => CalendarSystem.Iso.IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    // Far below 0 where one of the two is no digit, so that a year of it is no digit either.
    private static int Pair(ReadOnlySpan<byte> text, int at)
    {
        var tens = text[at] - '0';
        var ones = text[at + 1] - '0';
        return tens is < 0 or > 9 || ones is < 0 or > 9 ? -1_000 : (tens * 10) + ones;
    }

    private static void WritePair(Span<byte> text, int at, int value)
    {
        text[at] = (byte)('0' + (value / 10));
        text[at + 1] = (byte)('0' + (value % 10));
    }
}
