using System;
using System.Linq;
using Dunning.Policies;
using NodaTime;

namespace Dunning.Reference;

/// <summary>Section 2, Calendar: "moved forward to the next business day". Reckoned day by day from the articles of the labour code, without the tables of the engine:
/// of a calendar only its name is read.</summary>
internal static class BusinessDays
{
    private static readonly (int Month, int Day)[] Fixed = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)];

    // Easter Monday, Ascension, Whit Monday.
    private static readonly int[] AfterEaster = [1, 39, 50];

    /// <summary>The day itself if it is a business day, else the next one.</summary>
    public static LocalDate Roll(EscalationPolicy policy, LocalDate day)
    {
        while (IsOff(policy.Calendar.Name, day)) day = day.PlusDays(1);
        return day;
    }

    private static bool IsOff(string calendar, LocalDate day) => calendar switch
    {
        "none" => false,
        "weekdays" => IsWeekend(day),
        "FR" => IsWeekend(day) || IsHoliday(day),
        "FR-57" => IsWeekend(day) || IsHoliday(day) || IsHolidayOfThreeDepartments(day),
        _ => throw new ArgumentOutOfRangeException(nameof(calendar), calendar, "The text knows four calendars."),
    };

    private static bool IsWeekend(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    /// <summary>C. trav. art. L3133-1.</summary>
    private static bool IsHoliday(LocalDate day) => Fixed.Contains((day.Month, day.Day)) || AfterEaster.Contains(Period.DaysBetween(Easter(day.Year), day));

    /// <summary>C. trav. art. L3134-13: Good Friday and 26 December in Moselle, Bas-Rhin and Haut-Rhin.</summary>
    private static bool IsHolidayOfThreeDepartments(LocalDate day) => day is { Month: 12, Day: 26 } || day == Easter(day.Year).PlusDays(-2);

    /// <summary>The Sunday after the full moon of the ecclesiastical calendar (Knuth, The Art of Computer Programming, 1.3.2, exercise 14).</summary>
    private static LocalDate Easter(int year)
    {
        var golden = (year % 19) + 1;
        var century = (year / 100) + 1;
        var leapYearsDropped = (3 * century / 4) - 12;
        var moonCorrection = (((8 * century) + 5) / 25) - 5;
        var epact = ((11 * golden) + 20 + moonCorrection - leapYearsDropped) % 30;
        if (epact < 0) epact += 30;
        if ((epact == 25 && golden > 11) || epact == 24) epact++;
        var fullMoon = 44 - epact;
        if (fullMoon < 21) fullMoon += 30;
        return new LocalDate(year, 3, 1).PlusDays(fullMoon - 1).Next(IsoDayOfWeek.Sunday);
    }
}
