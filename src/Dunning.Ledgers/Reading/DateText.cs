using System;
using NodaTime;

namespace Dunning.Ledgers.Reading;

/// <summary>Dates as accounting systems write them, in numbers: the year first, or the day or the month first and the year of four digits last.</summary>
internal static class DateText
{
    /// <summary><c>2026-03-12</c>, <c>2026/3/12</c>, <c>20260312</c>; a time of midnight behind it says nothing more.</summary>
    public static bool TryReadYearFirst(string text, out LocalDate date)
    {
        date = default;
        var day = WithoutMidnight(text.AsSpan().Trim());
        if (day.Length == 8 && TryNumber(day, out var compact)) return TryDate(compact / 10000, compact / 100 % 100, compact % 100, out date);
        return TryParts(day, out var year, out var month, out var last) && year.Digits == 4 && last.Digits <= 2
            && TryDate(year.Value, month.Value, last.Value, out date);
    }

    /// <summary><c>12/03/2026</c>, <c>12.3.2026</c>, <c>12-03-2026</c>.</summary>
    public static bool TryReadYearLast(string text, bool isDayFirst, out LocalDate date)
    {
        date = default;
        return TryParts(WithoutMidnight(text.AsSpan().Trim()), out var first, out var second, out var year) && first.Digits <= 2 && year.Digits == 4
            && TryDate(year.Value, isDayFirst ? second.Value : first.Value, isDayFirst ? first.Value : second.Value, out date);
    }

    public static bool IsInRange(LocalDate date) => date >= Bounds.FirstDate && date <= Bounds.LastDate;

    private static ReadOnlySpan<char> WithoutMidnight(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAny('T', ' ');
        if (at < 0) return text;
        foreach (var character in text.Slice(at + 1))
        {
            if (character is not ('0' or ':' or '.')) return text;
        }

        return text.Slice(0, at);
    }

    private static bool TryParts(ReadOnlySpan<char> text, out Part first, out Part second, out Part third)
    {
        first = second = third = default;
        var one = text.IndexOfAny('/', '-', '.');
        if (one < 0 || text.Length > 10) return false;
        var rest = text.Slice(one + 1);
        var two = rest.IndexOf(text[one]);
        return two >= 0 && Part.TryRead(text.Slice(0, one), out first) && Part.TryRead(rest.Slice(0, two), out second)
            && Part.TryRead(rest.Slice(two + 1), out third) && second.Digits <= 2;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var character in text)
        {
            if (character is < '0' or > '9') return false;
            number = (number * 10) + (character - '0');
        }

        return text.Length > 0;
    }

    private static bool TryDate(int year, int month, int day, out LocalDate date)
    {
        date = default;
        if (year < Bounds.FirstDate.Year || year > Bounds.LastDate.Year || month is < 1 or > 12) return false;
        if (day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)) return false;
        date = new LocalDate(year, month, day);
        return true;
    }

    private readonly struct Part(int value, int digits)
    {
        public int Value { get; } = value;

        public int Digits { get; } = digits;

        public static bool TryRead(ReadOnlySpan<char> text, out Part part)
        {
            part = default;
            if (text.Length > 4 || !TryNumber(text, out var value)) return false;
            part = new Part(value, text.Length);
            return true;
        }
    }
}
