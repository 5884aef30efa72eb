using System.Collections.Generic;
using NodaTime;

namespace Dunning.Calendars;

/// <summary>
/// The public holidays of the French labour code: C. trav. L3133-1 (eleven days), and for Moselle, Bas-Rhin and
/// Haut-Rhin L3134-13 (Good Friday and 26 December besides).
/// </summary>
internal static class FrenchHolidays
{
    /// <summary>The list has stood unchanged since law 81-893 of 2 October 1981 gave 8 May back: 1982 is the first full year of it.</summary>
    public const int FirstYear = 1982;

    /// <summary>Through this year the list is computed on the law as it stands in 2026.</summary>
    public const int LastYear = 2199;

    public static IEnumerable<LocalDate> National(int year)
    {
        var easter = Easter.SundayOf(year);
        yield return new LocalDate(year, 1, 1);
        yield return easter.PlusDays(1);
        yield return new LocalDate(year, 5, 1);
        yield return new LocalDate(year, 5, 8);
        yield return easter.PlusDays(39);
        yield return easter.PlusDays(50);
        yield return new LocalDate(year, 7, 14);
        yield return new LocalDate(year, 8, 15);
        yield return new LocalDate(year, 11, 1);
        yield return new LocalDate(year, 11, 11);
        yield return new LocalDate(year, 12, 25);
    }

    public static IEnumerable<LocalDate> AlsaceMoselle(int year)
    {
        foreach (var holiday in National(year)) yield return holiday;
        yield return Easter.SundayOf(year).PlusDays(-2);
        yield return new LocalDate(year, 12, 26);
    }
}
