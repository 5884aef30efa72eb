using System;
using System.Linq;
using Dunning.Penalties;
using Dunning.Penalties.Rates;
using Dunning.Penalties.Terms;
using NodaTime;
using static Dunning.Tests.Penalties.Claims;

namespace Dunning.Tests.Penalties;

public sealed class PaymentTermsTests
{
    [Theory]
    [InlineData("2026-01-15", 30, "2026-02-14")]
    [InlineData("2026-01-31", 30, "2026-03-02")]
    [InlineData("2024-02-28", 1, "2024-02-29")]
    [InlineData("2026-01-15", 0, "2026-01-15")]
    public void Days_are_calendar_days(string issued, int days, string due) =>
        PaymentTerms.Net(days).DueOn(Date(issued)).ShouldBe(Date(due));

    // 45 days end of month in both readings.
    [Theory]
    [InlineData("2026-01-15", "2026-03-31", "2026-03-17")]
    [InlineData("2026-01-31", "2026-03-31", "2026-03-17")]
    [InlineData("2026-02-14", "2026-03-31", "2026-04-14")]
    [InlineData("2026-02-15", "2026-04-30", "2026-04-14")]
    [InlineData("2024-01-15", "2024-02-29", "2024-03-16")]
    public void End_of_month_has_two_readings(string issued, string daysFirst, string monthFirst)
    {
        PaymentTerms.DaysThenMonthEnd(45).DueOn(Date(issued)).ShouldBe(Date(daysFirst));
        PaymentTerms.MonthEndThenDays(45).DueOn(Date(issued)).ShouldBe(Date(monthFirst));
    }

    [Theory]
    [InlineData("2026-01-15", 10, "2026-03-10")]
    [InlineData("2026-01-15", 28, "2026-02-28")]
    [InlineData("2026-01-15", 31, "2026-02-28")]
    [InlineData("2026-03-10", 31, "2026-04-30")]
    [InlineData("2025-11-20", 15, "2026-01-15")]
    public void Thirty_days_end_of_month_are_paid_on_a_day_of_the_month(string issued, int day, string due) =>
        PaymentTerms.DaysThenMonthEnd(30).OnThe(day).DueOn(Date(issued)).ShouldBe(Date(due));

    [Theory]
    [InlineData("2026-01-11", "2026-02-10")]
    [InlineData("2026-01-12", "2026-03-10")]
    public void A_day_of_the_month_that_is_reached_is_kept(string issued, string due) =>
        PaymentTerms.Net(30).OnThe(10).DueOn(Date(issued)).ShouldBe(Date(due));

    [Fact]
    public void Days_out_of_range_are_a_programming_error()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => PaymentTerms.Net(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => PaymentTerms.Net(3651));
        Should.Throw<ArgumentOutOfRangeException>(() => PaymentTerms.Net(30).OnThe(0));
        Should.Throw<ArgumentOutOfRangeException>(() => PaymentTerms.Net(30).OnThe(32));
    }

    [Fact]
    public void Terms_are_told_apart_and_told_in_words()
    {
        PaymentTerms.Net(30).ShouldBe(FrenchTerms.WhenNothingIsAgreed);
        PaymentTerms.DaysThenMonthEnd(45).ShouldNotBe(PaymentTerms.MonthEndThenDays(45));
        PaymentTerms.DaysThenMonthEnd(30).OnThe(10).ToString().ShouldBe("30 days then end of month, on day 10 of the month");
        PaymentTerms.MonthEndThenDays(45).ToString().ShouldBe("end of month then 45 days");
    }

    // C. com. L441-10 I: 60 days from the invoice, 45 for a periodic one; L441-11 II: 30 for transport; CCP R2192-10 and -11.
    [Theory]
    [InlineData(SupplyKind.General, 60)]
    [InlineData(SupplyKind.PeriodicInvoice, 45)]
    [InlineData(SupplyKind.Transport, 30)]
    [InlineData(SupplyKind.PublicBuyer, 30)]
    [InlineData(SupplyKind.PublicHospital, 50)]
    [InlineData(SupplyKind.PublicUndertaking, 60)]
    public void Terms_are_allowed_up_to_the_legal_maximum_and_not_a_day_longer(SupplyKind supply, int most)
    {
        FrenchTerms.Check(PaymentTerms.Net(most), Date("2026-01-15"), supply).IsAllowed.ShouldBeTrue();
        var tooLong = FrenchTerms.Check(PaymentTerms.Net(most + 1), Date("2026-01-15"), supply);

        tooLong.IsAllowed.ShouldBeFalse();
        tooLong.Fault!.Code.ShouldBe(PenaltyFaultCodes.TermsTooLong);
        tooLong.Fault.Message.ShouldContain(tooLong.Article);
        tooLong.LatestDueOn.ShouldBe(Date("2026-01-15").PlusDays(most));
    }

    [Fact]
    public void Forty_five_days_end_of_month_are_allowed_in_both_readings_on_every_day()
    {
        foreach (var day in Enumerable.Range(0, 366).Select(i => new LocalDate(2023, 12, 1).PlusDays(i)))
        {
            FrenchTerms.Check(PaymentTerms.DaysThenMonthEnd(45), day).IsAllowed.ShouldBeTrue();
            FrenchTerms.Check(PaymentTerms.MonthEndThenDays(45), day).IsAllowed.ShouldBeTrue();
        }
    }

    [Fact]
    public void Sixty_days_end_of_month_are_too_long_on_some_day()
    {
        FrenchTerms.Check(PaymentTerms.DaysThenMonthEnd(60), Date("2026-01-05")).IsAllowed.ShouldBeFalse();
        FrenchTerms.Check(PaymentTerms.MonthEndThenDays(60), Date("2026-01-05")).IsAllowed.ShouldBeFalse();
        FrenchTerms.Check(PaymentTerms.DaysThenMonthEnd(45).OnThe(10), Date("2026-01-31")).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void End_of_month_is_a_derogation_of_general_supplies_only()
    {
        FrenchTerms.Check(PaymentTerms.DaysThenMonthEnd(30), Date("2026-01-05"), SupplyKind.Transport).IsAllowed.ShouldBeFalse();
        FrenchTerms.Check(PaymentTerms.DaysThenMonthEnd(45), Date("2026-01-05"), SupplyKind.PeriodicInvoice).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void An_invoice_with_every_mention_is_in_order() =>
        FrenchInvoiceMentions.FaultsOf(new InvoiceMentions(Date("2026-08-31"), true, RateRule.Fixed(12m), Eur(40m)), Date("2026-08-01")).ShouldBeEmpty();

    [Fact]
    public void Every_missing_mention_is_named_with_its_article()
    {
        var faults = FrenchInvoiceMentions.FaultsOf(new InvoiceMentions(), Date("2026-08-01"));

        faults.Select(fault => fault.Path).ShouldBe(["$.mentions.dueOn", "$.mentions.discount", "$.mentions.penaltyRate", "$.mentions.compensation"]);
        faults.ShouldAllBe(fault => fault.Code == PenaltyFaultCodes.MentionMissing && fault.Message.Contains("C. com. L441-9", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("8.24", false)]
    [InlineData("8.25", true)]
    public void The_rate_mentioned_reaches_three_times_the_legal_rate(string percent, bool isInOrder)
    {
        var rate = RateRule.Fixed(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture));
        var faults = FrenchInvoiceMentions.FaultsOf(new InvoiceMentions(Date("2026-08-31"), true, rate, Eur(40m)), Date("2026-08-01"));

        (faults.Count == 0).ShouldBe(isInOrder);
        faults.ShouldAllBe(fault => fault.Code == PenaltyFaultCodes.MentionWrong);
    }

    [Fact]
    public void The_rate_of_the_law_needs_no_floor()
    {
        // Second half of 2024: 14.25 under 14.76.
        var mentions = new InvoiceMentions(Date("2024-08-31"), true, LatePaymentRegimes.FranceBusiness.Rate, Eur(40m));

        FrenchInvoiceMentions.FaultsOf(mentions, Date("2024-08-01")).ShouldBeEmpty();
        FrenchInvoiceMentions.FaultsOf(new InvoiceMentions(Date("2024-08-31"), true, RateRule.Fixed(14.25m), Eur(40m)), Date("2024-08-01")).Count.ShouldBe(1);
    }

    [Fact]
    public void The_rate_of_the_law_needs_no_floor_whatever_rows_the_caller_added()
    {
        var ecb = ReferenceRates.EcbMainRefinancing.WithRow(new ReferenceRate(Date("2024-07-01"), 4.25m, RateStatus.Agreed, "read in the Journal officiel"));
        var mentions = new InvoiceMentions(Date("2024-08-31"), true, RateRule.Above(ecb, new MarginStep(10m)), Eur(40m));

        FrenchInvoiceMentions.FaultsOf(mentions, Date("2024-08-01")).ShouldBeEmpty();
        FrenchInvoiceMentions.FaultsOf(new InvoiceMentions(Date("2024-08-31"), true, RateRule.Above(ecb, new MarginStep(9m)), Eur(40m)), Date("2024-08-01"))
            .ShouldHaveSingleItem().Code.ShouldBe(PenaltyFaultCodes.MentionWrong);
    }

    [Fact]
    public void A_legal_rate_the_caller_knows_serves_the_floor_and_the_multiple_alike()
    {
        var legal = ReferenceRates.FrenchLegalOtherCreditors.WithRow(new ReferenceRate(Date("2027-01-01"), 3m, RateStatus.Agreed, "Arrêté"));
        InvoiceMentions Rate(RateRule rate) => new(Date("2027-02-28"), true, rate, Eur(40m));

        FrenchInvoiceMentions.FaultsOf(Rate(RateRule.Times(3m, ReferenceRates.FrenchLegalOtherCreditors)), Date("2027-01-15"), legal).ShouldBeEmpty();
        FrenchInvoiceMentions.FaultsOf(Rate(RateRule.Fixed(8.99m)), Date("2027-01-15"), legal).Count.ShouldBe(1);
    }

    [Fact]
    public void A_rate_on_another_series_is_held_against_the_floor_by_that_series()
    {
        // Second half of 2026: floor 8.25, ECB 2.40, legal rate 2.75.
        Faults(RateRule.Above(ReferenceRates.EcbMainRefinancing, new MarginStep(5.84m))).ShouldBe(1);
        Faults(RateRule.Above(ReferenceRates.EcbMainRefinancing, new MarginStep(5.85m))).ShouldBe(0);
        Faults(RateRule.Fixed(8.24m).WithLaterPoints(5m, 2)).ShouldBe(1, "what comes on top later reaches no floor now");

        int Faults(RateRule rate) => FrenchInvoiceMentions.FaultsOf(new InvoiceMentions(Date("2026-08-31"), true, rate, Eur(40m)), Date("2026-08-01")).Count;
    }

    [Fact]
    public void Another_fixed_sum_than_forty_euros_is_wrong() =>
        FrenchInvoiceMentions.FaultsOf(new InvoiceMentions(Date("2026-08-31"), true, RateRule.Fixed(12m), Eur(15m)), Date("2026-08-01"))
            .ShouldHaveSingleItem().Code.ShouldBe(PenaltyFaultCodes.MentionWrong);
}
