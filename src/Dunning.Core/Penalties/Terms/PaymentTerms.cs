using System;
using System.Globalization;
using NodaTime;

namespace Dunning.Penalties.Terms;

/// <summary>When an invoice is to be paid, reckoned from its issue date.</summary>
/// <example>
/// <code>
/// PaymentTerms.DaysThenMonthEnd(30).OnThe(10).DueOn(new LocalDate(2026, 1, 15)); // 14 February, 28 February, 10 March 2026
/// </code>
/// </example>
public sealed record PaymentTerms
{
    /// <summary>The most days that are reckoned with: ten years.</summary>
    public const int MostDays = 3650;

    private PaymentTerms(int days, MonthEndReading monthEnd)
    {
        Days = days is >= 0 and <= MostDays ? days : throw new ArgumentOutOfRangeException(nameof(days), days, "Must be 0 to 3650 days.");
        MonthEnd = monthEnd;
    }

    /// <summary>The days.</summary>
    public int Days { get; }

    /// <summary>Whether the month's end counts, and how.</summary>
    public MonthEndReading MonthEnd { get; }

    /// <summary>The day of the month on which payment is made, 1 to 31, the last of a shorter month; null: no such day.</summary>
    public int? DayOfMonth { get; private init; }

    /// <summary>Days from the issue date; 0: on issue.</summary>
    /// <param name="days">0 to <see cref="MostDays"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are outside their range.</exception>
    public static PaymentTerms Net(int days) => new(days, MonthEndReading.None);

    /// <summary>Days from the issue date, then the end of the month they reach.</summary>
    /// <param name="days">0 to <see cref="MostDays"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are outside their range.</exception>
    public static PaymentTerms DaysThenMonthEnd(int days) => new(days, MonthEndReading.DaysThenMonthEnd);

    /// <summary>The end of the month of the issue date, then days.</summary>
    /// <param name="days">0 to <see cref="MostDays"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are outside their range.</exception>
    public static PaymentTerms MonthEndThenDays(int days) => new(days, MonthEndReading.MonthEndThenDays);

    /// <summary>The same terms, paid on a day of the month: the first such day on or after the one they reach.</summary>
    /// <param name="dayOfMonth">1 to 31; in a shorter month its last day.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public PaymentTerms OnThe(int dayOfMonth) =>
        dayOfMonth is >= 1 and <= 31
            ? new(this) { DayOfMonth = dayOfMonth }
            : throw new ArgumentOutOfRangeException(nameof(dayOfMonth), dayOfMonth, "Must be 1 to 31.");

    /// <summary>The due date of an invoice.</summary>
    /// <param name="issuedOn">Its issue date.</param>
    public LocalDate DueOn(LocalDate issuedOn)
    {
        var reached = MonthEnd switch
        {
            MonthEndReading.None => issuedOn.PlusDays(Days),
            MonthEndReading.DaysThenMonthEnd => EndOfMonth(issuedOn.PlusDays(Days)),
            MonthEndReading.MonthEndThenDays => EndOfMonth(issuedOn).PlusDays(Days),
            _ => throw new InvalidOperationException("The reading of the month's end is not declared."),
        };
        if (DayOfMonth is not { } day) return reached;
        var sameMonth = DayIn(reached, day);
        return sameMonth >= reached ? sameMonth : DayIn(EndOfMonth(reached).PlusDays(1), day);
    }

    /// <summary>The terms in English: <c>45 days then end of month, on day 10 of the month</c>.</summary>
    public override string ToString()
    {
        var days = Days.ToString(CultureInfo.InvariantCulture) + " days";
        var reach = MonthEnd switch
        {
            MonthEndReading.DaysThenMonthEnd => days + " then end of month",
            MonthEndReading.MonthEndThenDays => "end of month then " + days,
            _ => days,
        };
        return DayOfMonth is { } day ? reach + ", on day " + day.ToString(CultureInfo.InvariantCulture) + " of the month" : reach;
    }

    private static LocalDate EndOfMonth(LocalDate date) => DateAdjusters.EndOfMonth(date);

    private static LocalDate DayIn(LocalDate month, int day) =>
        new(month.Year, month.Month, Math.Min(day, month.Calendar.GetDaysInMonth(month.Year, month.Month)));
}
