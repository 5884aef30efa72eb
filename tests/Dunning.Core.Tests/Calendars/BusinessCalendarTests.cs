using System;
using System.Linq;
using Dunning.Calendars;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Tests.Calendars;

public sealed class BusinessCalendarTests
{
    // Easter Sundays as published by the Observatoire de Paris (IMCCE), "Dates de Pâques".
    [Theory]
    [InlineData("1983-04-03")]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2011-04-24")]
    [InlineData("2019-04-21")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    public void Easter_falls_on_its_sunday(string sunday) => Easter.SundayOf(Date(sunday).Year).ShouldBe(Date(sunday));

    [Fact]
    public void Easter_is_not_reckoned_before_the_gregorian_calendar() => Should.Throw<ArgumentOutOfRangeException>(() => Easter.SundayOf(1582));

    // The public holidays of 2026 as service-public.fr lists them (C. trav. L3133-1).
    [Theory]
    [InlineData("2026-01-01")]
    [InlineData("2026-04-06")]
    [InlineData("2026-05-01")]
    [InlineData("2026-05-08")]
    [InlineData("2026-05-14")]
    [InlineData("2026-05-25")]
    [InlineData("2026-07-14")]
    [InlineData("2026-08-15")]
    [InlineData("2026-11-01")]
    [InlineData("2026-11-11")]
    [InlineData("2026-12-25")]
    public void French_holidays_are_days_off(string holiday)
    {
        BusinessCalendar.France.IsBusinessDay(Date(holiday)).ShouldBeFalse();
        BusinessCalendar.AlsaceMoselle.IsBusinessDay(Date(holiday)).ShouldBeFalse();
    }

    [Fact]
    public void France_has_eleven_holidays_and_alsace_moselle_thirteen()
    {
        // 2026 has 104 days of weekend; 15 August is a Saturday and 1 November a Sunday.
        DaysOff(BusinessCalendar.France).ShouldBe(104 + 11 - 2);
        DaysOff(BusinessCalendar.AlsaceMoselle).ShouldBe(104 + 13 - 3);
        DaysOff(BusinessCalendar.Weekdays).ShouldBe(104);
        DaysOff(BusinessCalendar.None).ShouldBe(0);
    }

    [Theory]
    [InlineData("FR", "2026-04-03", "2026-04-03")]
    [InlineData("FR-57", "2026-04-03", "2026-04-07")]
    [InlineData("FR", "2026-04-04", "2026-04-07")]
    [InlineData("FR", "2025-12-26", "2025-12-26")]
    [InlineData("FR-57", "2025-12-25", "2025-12-29")]
    [InlineData("weekdays", "2026-04-04", "2026-04-06")]
    [InlineData("none", "2026-04-04", "2026-04-04")]
    public void A_day_off_rolls_to_the_next_business_day(string calendar, string from, string to) =>
        BusinessCalendar.Parse(calendar).Roll(Date(from)).ShouldBe(Date(to));

    [Theory]
    [InlineData("1981-12-31")]
    [InlineData("2200-01-01")]
    public void A_day_outside_the_known_years_is_refused(string day)
    {
        var refusal = Should.Throw<CalendarRangeException>(() => BusinessCalendar.France.Roll(Date(day)));

        refusal.CalendarName.ShouldBe("FR");
        refusal.Date.ShouldBe(Date(day));
        refusal.Message.ShouldContain("1982-01-01 through 2199-12-31");
    }

    [Fact]
    public void A_calendar_of_ones_own_knows_what_it_was_told()
    {
        var gulf = BusinessCalendar.Custom(
            "AE", [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday], [Date("2026-12-02")], Date("2026-01-01"), Date("2026-12-31"));

        gulf.Roll(Date("2026-12-02")).ShouldBe(Date("2026-12-03"));
        Should.Throw<CalendarRangeException>(() => gulf.Roll(Date("2027-01-01")));
    }

    [Fact]
    public void A_calendar_that_cannot_be_is_refused()
    {
        var (from, through) = (Date("2026-01-01"), Date("2026-12-31"));
        Should.Throw<ArgumentException>(() => BusinessCalendar.Custom("FR", [], [], from, through));
        Should.Throw<ArgumentException>(() => BusinessCalendar.Custom("X", [], [], through, from));
        Should.Throw<ArgumentException>(() => BusinessCalendar.Custom("X", Enumerable.Range(1, 7).Select(d => (IsoDayOfWeek)d), [], from, through));
        Should.Throw<ArgumentException>(() => BusinessCalendar.Custom("X", [], [Date("2027-01-01")], from, through));
    }

    [Fact]
    public void A_calendar_of_ones_own_reaches_from_its_first_day_through_its_last()
    {
        var (first, last) = (Date("1900-01-01"), Date("2299-12-31"));
        var widest = BusinessCalendar.Custom("widest", [], [first, last], first, last);

        widest.IsBusinessDay(first).ShouldBeFalse();
        widest.IsBusinessDay(first.PlusDays(1)).ShouldBeTrue();
        widest.IsBusinessDay(last.PlusDays(-1)).ShouldBeTrue();
        widest.IsBusinessDay(last).ShouldBeFalse();
        Should.Throw<CalendarRangeException>(() => widest.IsBusinessDay(first.PlusDays(-1)));
        Should.Throw<CalendarRangeException>(() => widest.IsBusinessDay(last.PlusDays(1)));
        Should.Throw<ArgumentException>(() => BusinessCalendar.Custom("X", [], [], first.PlusDays(-1), last)).ParamName.ShouldBe("knownFrom");
        Should.Throw<ArgumentException>(() => BusinessCalendar.Custom("X", [], [], first, last.PlusDays(1))).ParamName.ShouldBe("knownFrom");
        Should.Throw<ArgumentException>(() => BusinessCalendar.Custom("X", [], [first], first.PlusDays(1), last)).ParamName.ShouldBe("holidays");
    }

    [Fact]
    public void A_calendar_may_know_a_single_day() =>
        BusinessCalendar.Custom("one", [], [], Date("2026-03-12"), Date("2026-03-12")).IsBusinessDay(Date("2026-03-12")).ShouldBeTrue();

    [Fact]
    public void Easter_is_reckoned_from_the_first_gregorian_year() => Easter.SundayOf(1583).ShouldBe(Date("1583-04-10"));

    [Fact]
    public void Only_the_built_in_names_are_read()
    {
        BusinessCalendar.TryParse("fr", out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => BusinessCalendar.Parse("DE"));
        BusinessCalendar.Parse("FR-57").ShouldBeSameAs(BusinessCalendar.AlsaceMoselle);
    }

    private static int DaysOff(BusinessCalendar calendar) =>
        Enumerable.Range(0, 365).Count(day => !calendar.IsBusinessDay(Date("2026-01-01").PlusDays(day)));

    private static LocalDate Date(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
