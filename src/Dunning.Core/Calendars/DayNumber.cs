using NodaTime;

namespace Dunning.Calendars;

/// <summary>Dates as whole numbers of days since 1970-01-01, which is how the engine counts.</summary>
internal static class DayNumber
{
    /// <summary>No such day. Earlier than every day that can be given.</summary>
    public const int None = int.MinValue;

    /// <summary>A day that never comes. Later than every day that can be given.</summary>
    public const int Never = int.MaxValue;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    public static int Of(LocalDate date) => Period.DaysBetween(Epoch, date);

    public static LocalDate ToDate(int day) => Epoch.PlusDays(day);

    public static LocalDate? ToDateOrNull(int day) => day is None or Never ? null : ToDate(day);
}
