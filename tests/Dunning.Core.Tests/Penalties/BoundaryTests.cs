using System;
using System.Globalization;
using System.Linq;
using Dunning.Monetary;
using Dunning.Penalties;
using Dunning.Penalties.Rates;
using Dunning.Receivables;
using NodaTime;
using static Dunning.Tests.Penalties.Claims;

namespace Dunning.Tests.Penalties;

public sealed class BoundaryTests
{
    [Fact]
    public void A_line_ends_at_each_half_year_even_where_the_rate_stays()
    {
        // ECB 0.00 from the second half of 2016 through that of 2022.
        var statement = Statement(Invoice(10_000m, "2017-12-31"), LatePaymentRegimes.FranceBusiness, "2019-01-01");

        statement.Percents().ShouldBe([10m, 10m, 10m]);
        statement.Lines.Select(line => (line.From, line.Through)).ShouldBe(
        [
            (Date("2018-01-01"), Date("2018-06-30")), (Date("2018-07-01"), Date("2018-12-31")), (Date("2019-01-01"), Date("2019-01-01")),
        ]);
    }

    [Fact]
    public void A_contractual_rate_between_french_professionals_is_split_as_well() =>
        Statement(Invoice(10_000m, "2026-05-31"), LatePaymentRegimes.FranceBusinessContract.WithRate(12m), "2026-07-31").Days().ShouldBe([30, 31]);

    [Fact]
    public void A_rate_outside_the_statutes_is_not_split() =>
        Statement(Invoice(10_000m, "2025-05-31"), LatePaymentRegimes.Fixed.WithRate(12m), "2026-07-31").Days().ShouldBe([426]);

    [Theory]
    [InlineData("2023-12-31", "2024-06-30", 182)]
    [InlineData("2022-12-31", "2023-06-30", 181)]
    [InlineData("2024-02-28", "2024-03-01", 2)]
    [InlineData("2023-02-28", "2023-03-01", 1)]
    public void The_29th_of_february_is_a_day_like_any_other(string due, string through, int days) =>
        Statement(Invoice(10_000m, due), LatePaymentRegimes.FranceBusiness, through).Days().ShouldBe([days]);

    [Fact]
    public void A_basis_of_360_costs_more()
    {
        var regime = LatePaymentRegimes.Fixed.WithRate(10m);

        Statement(Invoice(10_000m, "2025-01-01"), regime.WithBasis(360), "2026-01-01").Interest.ShouldBe(Eur(1_013.89m));
        Statement(Invoice(10_000m, "2025-01-01"), regime.WithBasis(365), "2026-01-01").Interest.ShouldBe(Eur(1_000.00m));
    }

    [Fact]
    public void At_nought_percent_the_days_are_shown_and_cost_nothing()
    {
        var statement = Statement(Invoice(10_000m, "2026-03-31"), LatePaymentRegimes.Fixed.WithRate(0m).WithCompensation(40m), "2026-04-30");

        statement.Days().ShouldBe([30]);
        statement.Total.ShouldBe(Eur(40m));
    }

    [Fact]
    public void A_negative_reference_rate_eats_into_the_margin()
    {
        // Base rates of the second half of 2021: Germany -0.88, Austria -0.62.
        Statement(Invoice(10_000m, "2021-07-31"), LatePaymentRegimes.GermanyBusiness, "2021-08-31").Percents().ShouldBe([8.12m]);
        Statement(Invoice(10_000m, "2021-07-31"), LatePaymentRegimes.AustriaBusiness, "2021-08-31").Percents().ShouldBe([8.58m]);
        Statement(Invoice(10_000m, "2021-07-31", DebtorKind.Consumer), LatePaymentRegimes.GermanyConsumer, "2021-08-31").Percents().ShouldBe([4.12m]);
    }

    [Fact]
    public void A_rate_never_falls_below_nought()
    {
        var regime = LatePaymentRegimes.Fixed.WithRate(RateRule.Above(ReferenceRates.GermanBase, new MarginStep(0.5m)));
        var statement = Statement(Invoice(10_000m, "2021-07-31"), regime, "2021-08-31");

        statement.Percents().ShouldBe([0m]);
        statement.Interest.ShouldBe(Eur(0m));
    }

    [Fact]
    public void Yen_have_no_minor_unit()
    {
        var statement = Statement(Invoice(27_989m, "2026-07-31", currency: Currency.Jpy), LatePaymentRegimes.FranceBusiness, "2026-08-31");

        // 27,989 x 12.40 % x 31 / 365 = 294.77.
        statement.Interest.ShouldBe(new Money(295m, Currency.Jpy));
        statement.Interest.ToAmountString().ShouldBe("295");
        statement.NextDay.ShouldBe(new Money(10m, Currency.Jpy));
    }

    [Fact]
    public void A_cent_bears_nothing_for_long()
    {
        // 0.01 at 12.40 %: half a cent after 1472 days in one line; each line here is far below.
        var statement = Statement(Invoice(0.01m, "2024-12-31"), LatePaymentRegimes.FranceBusiness, "2026-10-31");

        statement.Interests().ShouldAllBe(interest => interest == 0m);
        statement.Compensation.ShouldBe(Eur(40m));
    }

    [Fact]
    public void Ten_billion_are_reckoned_to_the_cent() =>
        Statement(Invoice(10_000_000_000m, "2026-06-30"), LatePaymentRegimes.FranceBusiness, "2026-07-01").Interest.ShouldBe(Eur(3_397_260.27m));

    [Fact]
    public void Half_a_cent_rounds_away_from_nought()
    {
        // 36.50 at 10 % is a cent a day; 18.25 is half a cent.
        Statement(Invoice(18.25m, "2026-03-31"), LatePaymentRegimes.Fixed.WithRate(10m), "2026-04-01").Interest.ShouldBe(Eur(0.01m));
        Statement(Invoice(18.24m, "2026-03-31"), LatePaymentRegimes.Fixed.WithRate(10m), "2026-04-01").Interest.ShouldBe(Eur(0.00m));
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Texts_are_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            var statement = Statement(Invoice(1_200m, "2026-08-31", currency: Currency.Usd), LatePaymentRegimes.FranceBusiness, "2026-12-31");

            statement.Lines[0].ToString().ShouldBe("2026-09-01 through 2026-12-31: 122 days on 1200.00 USD at 12.40 % = 49.74 USD");
            statement.Doubts.Select(doubt => doubt.Text).ShouldContain(text => text.Contains("40.00 EUR", StringComparison.Ordinal));
            Should.Throw<UnknownRateException>(() => ReferenceRates.GermanBase.At(new LocalDate(2027, 1, 1))).Message.ShouldContain("2027-01-01");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
