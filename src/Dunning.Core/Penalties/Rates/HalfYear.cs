using Dunning.Calendars;
using NodaTime;

namespace Dunning.Penalties.Rates;

/// <summary>Half-years as whole numbers, two a year: the step at which late-payment rates change.</summary>
internal static class HalfYear
{
    public static int Of(LocalDate date) => (date.Year * 2) + (date.Month > 6 ? 1 : 0);

    public static LocalDate FirstDay(int halfYear) => new(halfYear / 2, halfYear % 2 == 0 ? 1 : 7, 1);

    public static LocalDate LastDay(int halfYear) => FirstDay(halfYear + 1).PlusDays(-1);

    /// <summary>The last day of the half-year of a day.</summary>
    public static int LastDayOf(int day) => DayNumber.Of(LastDay(Of(DayNumber.ToDate(day))));
}
