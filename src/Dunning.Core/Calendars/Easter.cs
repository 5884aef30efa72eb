using NodaTime;

namespace Dunning.Calendars;

/// <summary>The date of Easter in the Gregorian calendar.</summary>
public static class Easter
{
    /// <summary>Easter Sunday of a year.</summary>
    /// <param name="year">A year of the Gregorian calendar, from 1583.</param>
    /// <returns>The Sunday, from 22 March to 25 April.</returns>
    /// <exception cref="System.ArgumentOutOfRangeException">The year is before 1583.</exception>
    /// <example>Easter of 2026 is 2026-04-05.</example>
    /// <remarks>The anonymous algorithm published in Nature, 20 April 1876, as given by Meeus, Astronomical Algorithms, chapter 8.</remarks>
    public static LocalDate SundayOf(int year)
    {
        if (year < 1583) throw new System.ArgumentOutOfRangeException(nameof(year), year, "The Gregorian Easter begins in 1583.");
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var d = b / 4;
        var e = b % 4;
        var f = (b + 8) / 25;
        var g = (b - f + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var i = c / 4;
        var k = c % 4;
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new LocalDate(year, n / 31, (n % 31) + 1);
    }
}
