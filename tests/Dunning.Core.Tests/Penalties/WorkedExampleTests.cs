using System.Linq;
using Dunning.Monetary;
using Dunning.Penalties;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using static Dunning.Tests.Penalties.Claims;

namespace Dunning.Tests.Penalties;

/// <summary>The worked examples collected with the law of late payment; each test bears the number of its example.</summary>
public sealed class WorkedExampleTests
{
    private static readonly LatePaymentRegime TenPercent = LatePaymentRegimes.Fixed.WithRate(10m);

    [Fact]
    public void F1_a_year_at_ten_percent_is_a_tenth_and_the_fixed_sum_comes_on_top()
    {
        var statement = Statement(Invoice(10_000m, "2025-01-01"), TenPercent.WithCompensation(40m), "2026-01-01");

        statement.Interest.ShouldBe(Eur(1_000.00m));
        statement.TotalWithPrincipal.ShouldBe(Eur(11_040.00m));
    }

    [Fact]
    public void F2_a_credit_note_lowers_the_base_from_the_day_after()
    {
        var statement = Statement(Invoice(10_000m, "2025-01-01"), TenPercent, "2026-01-01", Credited("2025-07-01", 4_000m));

        statement.Days().ShouldBe([181, 184]);
        statement.Lines.Select(line => line.Base).ShouldBe([Eur(10_000m), Eur(6_000m)]);
        statement.Interest.ShouldBe(Eur(798.36m));
    }

    [Fact]
    public void F3_a_leap_year_has_366_days_on_a_basis_of_365() =>
        Statement(Invoice(10_000m, "2023-12-31"), TenPercent, "2024-12-31").Interest.ShouldBe(Eur(1_002.74m));

    [Theory]
    [InlineData("2025-07-01", "2025-07-01")]
    [InlineData("2025-06-15", "2025-12-31")]
    public void F4_paid_in_time_costs_nothing_and_no_fixed_sum(string paidOn, string through)
    {
        var statement = Statement(Invoice(10_000m, "2025-07-01"), LatePaymentRegimes.FranceBusiness, through, Paid(paidOn, 10_000m));

        statement.Lines.ShouldBeEmpty();
        statement.TotalWithPrincipal.ShouldBe(Eur(0m));
    }

    [Fact]
    public void F4_not_yet_due_costs_nothing_and_no_fixed_sum()
    {
        var statement = Statement(Invoice(10_000m, "2025-07-01"), LatePaymentRegimes.FranceBusiness, "2025-07-01");

        statement.Total.ShouldBe(Eur(0m));
        statement.Principal.ShouldBe(Eur(10_000m));
    }

    [Fact]
    public void F5_thirty_days_at_fifteen_percent() =>
        Statement(Invoice(15_000m, "2026-03-01"), LatePaymentRegimes.Fixed.WithRate(15m), "2026-03-31").Interest.ShouldBe(Eur(184.93m));

    [Fact]
    public void X1_forty_five_days_within_a_half_year()
    {
        var statement = Statement(
            Invoice(1_200m, "2026-08-31", issued: "2026-08-01"),
            LatePaymentRegimes.FranceBusiness,
            "2026-10-15",
            Paid("2026-10-15", 1_200m));

        var line = statement.Lines.ShouldHaveSingleItem();
        (line.From, line.Through, line.Days, line.Percent).ShouldBe((Date("2026-09-01"), Date("2026-10-15"), 45, 12.40m));
        (statement.Interest, statement.Compensation).ShouldBe((Eur(18.35m), Eur(40m)));
        statement.Doubts.ShouldBeEmpty();
    }

    [Fact]
    public void X1_while_unpaid_is_the_line_of_the_wire_format()
    {
        var statement = Statement(Invoice(1_200m, "2026-08-31", issued: "2026-08-01"), LatePaymentRegimes.FranceBusiness, "2026-10-15");

        statement.Total.ShouldBe(Eur(58.35m));
        statement.TotalWithPrincipal.ShouldBe(Eur(1_258.35m));
        statement.NextDay.ShouldBe(Eur(0.41m));
        statement.Sources[0].ShouldBe("C. com. L441-10 II");
        statement.Doubts.ShouldBeEmpty();
        statement.Lines[0].ToString().ShouldBe("2026-09-01 through 2026-10-15: 45 days on 1200.00 EUR at 12.40 % = 18.35 EUR");
    }

    [Fact]
    public void X2_one_day_late_on_the_first_of_july_bears_the_new_rate()
    {
        var statement = Statement(Invoice(10_000m, "2026-06-30"), LatePaymentRegimes.FranceBusiness, "2026-07-31", Paid("2026-07-01", 10_000m));

        statement.Days().ShouldBe([1]);
        statement.Percents().ShouldBe([12.40m]);
        statement.Interest.ShouldBe(Eur(3.40m));
    }

    [Fact]
    public void X6_interest_first_leaves_more_of_the_principal()
    {
        var statement = Statement(
            Invoice(10_000m, "2025-12-31"),
            LatePaymentRegimes.FranceBusiness.WithAllocation(AllocationOrder.InterestFirst),
            "2026-06-30",
            Paid("2026-03-31", 4_000m));

        statement.Interests().ShouldBe([299.59m, 190.83m]);
        statement.Principal.ShouldBe(Eur(6_299.59m));
        statement.Settled.ShouldBe(Eur(299.59m));
        statement.TotalWithPrincipal.ShouldBe(Eur(6_530.42m));
        statement.Changes.ShouldHaveSingleItem().ToInterest.ShouldBe(Eur(299.59m));
    }

    [Fact]
    public void X6_principal_first_costs_the_debtor_less()
    {
        var statement = Statement(
            Invoice(10_000m, "2025-12-31"),
            LatePaymentRegimes.FranceBusiness.WithAllocation(AllocationOrder.PrincipalFirst),
            "2026-06-30",
            Paid("2026-03-31", 4_000m));

        statement.Principal.ShouldBe(Eur(6_000m));
        statement.TotalWithPrincipal.ShouldBe(Eur(6_521.34m));
    }

    [Fact]
    public void X7_a_consumer_owes_the_legal_rate_from_the_day_after_the_formal_notice()
    {
        var statement = Statement(
            Invoice(3_000m, "2026-01-15", DebtorKind.Consumer),
            LatePaymentRegimes.FranceConsumer.WithCreditor(CreditorKind.Business).WithInterestFrom(Date("2026-02-10")),
            "2026-10-31",
            Paid("2026-09-10", 3_000m));

        statement.Days().ShouldBe([140, 72]);
        statement.Percents().ShouldBe([2.62m, 2.75m]);
        statement.Interests().ShouldBe([30.15m, 16.27m]);
        statement.Compensation.ShouldBe(Eur(0m));
        statement.Doubts.ShouldBeEmpty();
    }

    [Fact]
    public void X9_insolvency_stops_interest_on_its_eve()
    {
        var statement = Statement(
            Invoice(10_000m, "2026-03-31"),
            LatePaymentRegimes.FranceBusiness,
            "2026-10-31",
            new InsolvencyRecorded(Date("2026-07-25"), Date("2026-07-20")));

        statement.Interests().ShouldBe([302.92m, 64.55m]);
        statement.Interest.ShouldBe(Eur(367.47m));
        statement.Lines[1].Through.ShouldBe(Date("2026-07-19"));
        statement.Compensation.ShouldBe(Eur(40m));
        statement.NextDay.ShouldBe(Eur(0m));
        statement.Sources.ShouldContain("C. com. L622-28");
    }

    [Theory]
    [InlineData("999.99", "40")]
    [InlineData("1000", "70")]
    [InlineData("9999.99", "70")]
    [InlineData("10000", "100")]
    public void UK_fixed_sums_go_by_the_size_of_the_debt(string debt, string fixedSum) =>
        Statement(Invoice(decimal.Parse(debt, Invariant), "2026-03-31", currency: Currency.Gbp), LatePaymentRegimes.UnitedKingdomBusiness, "2026-04-01")
            .Compensation.ShouldBe(new Money(decimal.Parse(fixedSum, Invariant), Currency.Gbp));

    [Fact]
    public void DE_nine_points_over_the_base_rate_of_each_half_year()
    {
        var statement = Statement(Invoice(10_000m, "2022-12-31"), LatePaymentRegimes.GermanyBusiness, "2023-07-01");

        statement.Days().ShouldBe([181, 1]);
        statement.Percents().ShouldBe([10.62m, 12.12m]);
        statement.Interests().ShouldBe([526.64m, 3.32m]);
    }

    private static System.Globalization.CultureInfo Invariant => System.Globalization.CultureInfo.InvariantCulture;
}
