using System;
using System.Collections.Generic;
using Dunning.Penalties;
using Dunning.Penalties.Rates;
using Dunning.Penalties.Terms;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using static Dunning.Tests.Penalties.Claims;

namespace Dunning.Tests.Penalties;

/// <summary>The first and the last value of each range are taken, the one beyond is refused.</summary>
public sealed class RangeTests
{
    private static readonly LatePaymentRegime TenPercent = LatePaymentRegimes.Fixed.WithRate(10m);

    [Fact]
    public void A_rate_is_0_to_1000_percent()
    {
        RateRule.Fixed(0m).Margins[0].Points.ShouldBe(0m);
        RateRule.Fixed(1_000m).Margins[0].Points.ShouldBe(1_000m);
        RateRule.Times(1_000m, ReferenceRates.GermanBase).Multiple.ShouldBe(1_000m);
        Should.Throw<RefusedPenaltyException>(() => RateRule.Fixed(1_000.01m));
        Should.Throw<RefusedPenaltyException>(() => RateRule.Times(1_000.01m, ReferenceRates.GermanBase));
    }

    [Fact]
    public void A_rounding_step_is_more_than_0()
    {
        RateRule.Fixed(1m).WithRoundingUpTo(0.01m).RoundedUpTo.ShouldBe(0.01m);
        Should.Throw<ArgumentOutOfRangeException>(() => RateRule.Fixed(1m).WithRoundingUpTo(0m));
        Should.Throw<ArgumentOutOfRangeException>(() => RateRule.Fixed(1m).WithRoundingUpTo(-0.5m));
    }

    [Fact]
    public void More_points_come_after_0_months_or_more()
    {
        var atOnce = RateRule.Fixed(1m).WithLaterPoints(5m, 0);

        (atOnce.LaterPoints, atOnce.LaterPointsAfterMonths).ShouldBe((5m, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => RateRule.Fixed(1m).WithLaterPoints(5m, -1));
    }

    [Fact]
    public void A_year_has_360_to_366_days()
    {
        (TenPercent.WithBasis(360).BasisDays, TenPercent.WithBasis(366).BasisDays).ShouldBe((360, 366));
        Should.Throw<RefusedPenaltyException>(() => TenPercent.WithBasis(359));
        Should.Throw<RefusedPenaltyException>(() => TenPercent.WithBasis(367));
    }

    [Fact]
    public void A_compensation_is_0_or_more()
    {
        LatePaymentRegimes.Fixed.WithCompensation(0m).Compensation!.AmountFor(1m).ShouldBe(0m);
        Should.Throw<RefusedPenaltyException>(() => LatePaymentRegimes.Fixed.WithCompensation(-0.01m));
    }

    [Fact]
    public void The_brackets_of_a_fixed_sum_rise_from_0()
    {
        Sum((0m, 0m), (0.01m, 40m)).AmountFor(0.01m).ShouldBe(40m);
        foreach (var brackets in new (decimal, decimal)[][] { [], [(1m, 40m)], [(0m, 40m), (0m, 70m)], [(0m, 40m), (9m, 70m), (5m, 100m)], [(0m, 40m), (9m, -0.01m)] })
            Should.Throw<ArgumentException>(() => Sum(brackets)).Message.ShouldStartWith("Brackets rise from 0, and no sum is negative.");
    }

    [Fact]
    public void Terms_are_0_to_3650_days_and_a_day_of_1_to_31()
    {
        (PaymentTerms.Net(0).Days, PaymentTerms.Net(3_650).Days).ShouldBe((0, 3_650));
        (PaymentTerms.Net(0).OnThe(1).DayOfMonth, PaymentTerms.Net(0).OnThe(31).DayOfMonth).ShouldBe((1, 31));
        foreach (var days in new[] { -1, 3_651 }) Should.Throw<ArgumentOutOfRangeException>(() => PaymentTerms.Net(days));
        foreach (var day in new[] { 0, 32 }) Should.Throw<ArgumentOutOfRangeException>(() => PaymentTerms.Net(0).OnThe(day));
    }

    [Fact]
    public void The_days_that_can_be_reckoned_are_those_of_1900_through_2150()
    {
        var (first, last) = (Invoice(100m, "1900-01-01", issued: "1900-01-01"), Invoice(36_500m, "2150-12-30"));

        Statement(first, TenPercent, "1900-01-01").IsLate.ShouldBeFalse();
        Statement(last, TenPercent, "2150-12-31").Interest.ShouldBe(Eur(10m));
        Should.Throw<ArgumentOutOfRangeException>(() => Statement(first, TenPercent, "1899-12-31"));
        Should.Throw<ArgumentOutOfRangeException>(() => Statement(last, TenPercent, "2151-01-01"));
    }

    [Fact]
    public void Figures_alone_are_refused_where_a_statement_is()
    {
        var calculator = new PenaltyCalculator();

        Should.Throw<RefusedPenaltyException>(
            () => calculator.Total(Invoice(100m, "2026-03-31", DebtorKind.Consumer), InvoiceHistory.Empty, LatePaymentRegimes.FranceBusiness, Date("2026-04-30")))
            .Faults[0].Code.ShouldBe(PenaltyFaultCodes.WrongDebtorKind);
    }

    [Fact]
    public void A_regime_serves_at_least_one_kind_of_debtor() =>
        Should.Throw<ArgumentException>(() => new LatePaymentRegime(
            "none",
            null,
            [],
            RateRule.Fixed(1m),
            RateSplit.WholeDelay,
            InterestStart.DueDate,
            365,
            MidpointRounding.AwayFromZero,
            AllocationOrder.PrincipalFirst,
            null,
            null,
            AgreedParts.None,
            null,
            ["The contract"],
            [])).Message.ShouldStartWith("A regime applies to at least one kind of debtor.");

    [Fact]
    public void Tables_of_another_name_differ()
    {
        var (table, rows) = (ReferenceRates.GermanBase, ReferenceRates.GermanBase.Rows);

        table.Equals(new ReferenceRateTable(table.Name, table.Fixing, rows)).ShouldBeTrue();
        table.Equals(new ReferenceRateTable("another", table.Fixing, rows)).ShouldBeFalse();
        table.Equals(null).ShouldBeFalse();
    }

    [Fact]
    public void Totals_that_differ_in_one_figure_are_different()
    {
        var waived = new PenaltyWaived(Date("2026-05-31"), Eur(10_000m));
        var atNought = LatePaymentRegimes.Fixed.WithRate(0m);
        var invoice = Invoice(36_500m, "2026-03-31");
        var allPaid = Paid("2026-04-30", 36_500m);
        var pairs = new Dictionary<string, (PenaltyTotal, PenaltyTotal)>
        {
            [nameof(PenaltyTotal.Interest)] = (Total(invoice, TenPercent, waived, allPaid), Total(invoice, LatePaymentRegimes.Fixed.WithRate(20m), waived, allPaid)),
            [nameof(PenaltyTotal.Compensation)] = (Total(invoice, TenPercent.WithCompensation(40m), waived), Total(invoice, TenPercent.WithCompensation(50m), waived)),
            [nameof(PenaltyTotal.Charged)] = (Total(invoice, TenPercent, waived), Total(invoice, TenPercent, waived, new FeeCharged(Date("2026-05-01"), Eur(10m), PenaltyKind.Compensation))),
            [nameof(PenaltyTotal.Waived)] = (Total(invoice, TenPercent, waived), Total(invoice, TenPercent, new PenaltyWaived(Date("2026-05-31"), Eur(20_000m)))),
            [nameof(PenaltyTotal.Settled)] = (
                Total(invoice, atNought.WithCompensation(40m), waived, Paid("2026-04-30", 36_510m)), Total(invoice, atNought.WithCompensation(40m), waived, Paid("2026-04-30", 36_520m))),
            [nameof(PenaltyTotal.Principal)] = (Total(invoice, atNought), Total(invoice, atNought, Paid("2026-04-30", 100m))),
            [nameof(PenaltyTotal.Overpaid)] = (Total(invoice, atNought, Paid("2026-04-30", 36_600m)), Total(invoice, atNought, Paid("2026-04-30", 36_700m))),
            [nameof(PenaltyTotal.NextDay)] = (Total(Invoice(36_500m, "2026-05-31"), TenPercent), Total(Invoice(36_500m, "2026-05-31"), LatePaymentRegimes.Fixed.WithRate(20m))),
        };

        foreach (var (figure, (one, other)) in pairs)
        {
            Differing(one, other).ShouldBe([figure]);
            (one == other, one != other, one.Equals(other)).ShouldBe((false, true, false), figure);
        }

        (Total(invoice, TenPercent) == Total(invoice, TenPercent), Total(invoice, TenPercent) != Total(invoice, TenPercent)).ShouldBe((true, false));
    }

    private static IEnumerable<string> Differing(PenaltyTotal one, PenaltyTotal other)
    {
        if (one.Interest != other.Interest) yield return nameof(one.Interest);
        if (one.Compensation != other.Compensation) yield return nameof(one.Compensation);
        if (one.Charged != other.Charged) yield return nameof(one.Charged);
        if (one.Waived != other.Waived) yield return nameof(one.Waived);
        if (one.Settled != other.Settled) yield return nameof(one.Settled);
        if (one.Total != other.Total) yield return nameof(one.Total);
        if (one.Principal != other.Principal) yield return nameof(one.Principal);
        if (one.Overpaid != other.Overpaid) yield return nameof(one.Overpaid);
        if (one.NextDay != other.NextDay) yield return nameof(one.NextDay);
    }

    private static PenaltyTotal Total(Invoice invoice, LatePaymentRegime regime, params DunningEvent[] events) =>
        new PenaltyCalculator().Total(invoice, History(events), regime, Date("2026-05-31"));

    private static FixedSum Sum(params (decimal From, decimal Amount)[] brackets) =>
        new(null, Array.ConvertAll(brackets, bracket => new FixedSumBracket(bracket.From, bracket.Amount)), FixedSumScope.Term);
}
