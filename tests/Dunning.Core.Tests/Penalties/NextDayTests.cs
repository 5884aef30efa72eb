using Dunning.Penalties;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using static Dunning.Tests.Penalties.Claims;

namespace Dunning.Tests.Penalties;

/// <summary>What one more day costs. 36,500 at 10 % cost 10 a day.</summary>
public sealed class NextDayTests
{
    private static readonly LatePaymentRegime TenPercent = LatePaymentRegimes.Fixed.WithRate(10m);

    [Theory]
    [InlineData("2026-03-29", 0)]
    [InlineData("2026-03-30", 0)]
    [InlineData("2026-03-31", 10)]
    [InlineData("2026-04-01", 10)]
    public void The_due_date_costs_nothing_and_the_day_after_does(string through, int cost) =>
        Statement(Due31March(), TenPercent, through).NextDay.ShouldBe(Eur(cost));

    [Theory]
    [InlineData("2026-04-09", 10)]
    [InlineData("2026-04-10", 0)]
    [InlineData("2026-04-18", 0)]
    [InlineData("2026-04-19", 10)]
    [InlineData("2026-04-25", 10)]
    public void A_day_of_a_suspension_costs_nothing(string through, int cost) =>
        Statement(Due31March(), TenPercent, through, new HoldPlaced(Date("2026-04-10"), Date("2026-04-20"), suspendsInterest: true))
            .NextDay.ShouldBe(Eur(cost));

    [Theory]
    [InlineData("2026-04-07", 10)]
    [InlineData("2026-04-08", 10)]
    [InlineData("2026-04-09", 0)]
    [InlineData("2026-04-10", 0)]
    public void The_eve_of_proceedings_announced_is_the_last_day_that_costs(string through, int cost) =>
        Statement(Due31March(), TenPercent, through, new InsolvencyRecorded(Date("2026-04-02"), Date("2026-04-10"))).NextDay.ShouldBe(Eur(cost));

    [Fact]
    public void A_settled_claim_costs_nothing_more_whether_the_rate_is_known_or_not()
    {
        var statement = Statement(Invoice(1_000m, "2026-11-30"), LatePaymentRegimes.FranceBusiness, "2026-12-31", Paid("2026-12-20", 1_000m));

        statement.NextDay.ShouldBe(Eur(0m));
        statement.Doubts.ShouldBeEmpty();
    }

    [Fact]
    public void One_rate_for_the_whole_delay_is_that_of_the_next_day_and_of_what_a_payment_leaves()
    {
        // CCP R2192-31: ECB 3.15 in the half-year of 1 June 2025, 2.15 in the next one.
        var invoice = Invoice(36_500m, "2025-05-31", DebtorKind.Public);

        Statement(invoice, LatePaymentRegimes.FrancePublic, "2025-08-31").NextDay.ShouldBe(Eur(11.15m));
        Statement(invoice, LatePaymentRegimes.FrancePublic, "2025-09-30", Paid("2025-08-15", 1_000m)).Percents().ShouldBe([11.15m, 11.15m]);
    }

    [Fact]
    public void Three_times_the_legal_rate_may_fall_with_it()
    {
        // C. com. L441-10 II: 3 x 3.71 in the first half of 2025, 3 x 2.76 in the second; the floor is that of the half-year in which interest begins.
        var regime = LatePaymentRegimes.FranceBusinessContract.WithRate(RateRule.Times(3m, Dunning.Penalties.Rates.ReferenceRates.FrenchLegalOtherCreditors));

        Statement(Invoice(1_000m, "2025-05-31"), regime, "2025-07-31").Percents().ShouldBe([11.13m, 8.28m]);
    }

    private static Invoice Due31March() => Invoice(36_500m, "2026-03-31");
}
