namespace Dunning.Penalties.Terms;

/// <summary>How "days end of month" is read; French law accepts both readings of 45 days (C. com. L441-10 I).</summary>
public enum MonthEndReading
{
    /// <summary>No month's end: the days alone.</summary>
    None,

    /// <summary>The days first, then the end of the month they reach: 15 January + 45 days = 1 March, due 31 March.</summary>
    DaysThenMonthEnd,

    /// <summary>The end of the month of the invoice first, then the days: 31 January + 45 days, due 17 March.</summary>
    MonthEndThenDays,
}
