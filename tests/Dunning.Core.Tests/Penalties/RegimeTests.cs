using System.Linq;
using Dunning.Monetary;
using Dunning.Penalties;
using Dunning.Penalties.Rates;
using Dunning.Receivables;
using static Dunning.Tests.Penalties.Claims;

namespace Dunning.Tests.Penalties;

public sealed class RegimeTests
{
    [Fact]
    public void The_names_are_those_of_the_wire_format() =>
        LatePaymentRegimes.All.Select(regime => regime.Name).ShouldBe(
        [
            "fr-business", "fr-business-contract", "fr-public", "fr-consumer", "fr-judgment", "eu-business", "de-business", "de-consumer",
            "at-business", "it-business", "es-business", "lu-business", "pt-business", "be-business", "gb-business", "ch", "fixed",
        ]);

    [Fact]
    public void Each_names_its_articles_and_what_it_leaves_open()
    {
        LatePaymentRegimes.All.ShouldAllBe(regime => regime.Sources.Count > 0 && regime.Unsettled.Count > 0 && regime.BasisDays == 365);
        LatePaymentRegimes.All.ShouldAllBe(regime => regime.Allocation == AllocationOrder.PrincipalFirst);
    }

    // Rates of the second half of 2026: ECB 2.40, German base 1.52, Austrian base 1.53, Bank Rate 3.75.
    [Theory]
    [InlineData("fr-business", "12.40", "40")]
    [InlineData("eu-business", "10.40", "40")]
    [InlineData("it-business", "10.40", "40")]
    [InlineData("es-business", "10.40", "40")]
    [InlineData("lu-business", "10.40", "40")]
    [InlineData("pt-business", "10.40", "40")]
    [InlineData("de-business", "10.52", "40")]
    [InlineData("at-business", "10.73", "40")]
    [InlineData("be-business", "10.50", "40")]
    [InlineData("ch", "5", "0")]
    public void A_business_owes_the_rate_and_the_sum_of_its_law(string name, string percent, string fixedSum)
    {
        var statement = Statement(Invoice(1_000m, "2026-07-31"), LatePaymentRegimes.Named(name), "2026-08-31");

        statement.Percents().ShouldBe([Number(percent)]);
        statement.Compensation.ShouldBe(Eur(Number(fixedSum)));
    }

    [Fact]
    public void A_german_consumer_owes_five_points_and_no_fixed_sum()
    {
        var statement = Statement(Invoice(1_000m, "2026-07-31", DebtorKind.Consumer), LatePaymentRegimes.GermanyConsumer, "2026-08-31");

        statement.Percents().ShouldBe([6.52m]);
        statement.Compensation.ShouldBe(Eur(0m));
    }

    [Theory]
    [InlineData("2014-07-28", "7.27", "0")]
    [InlineData("2014-07-29", "8.27", "40")]
    public void German_claims_from_before_29_July_2014_bear_eight_points_and_no_fixed_sum(string arose, string percent, string fixedSum)
    {
        // BGB 288 in its new version rules obligations that arose after 28 July 2014 (EGBGB 229 § 34); base -0.73.
        var statement = Statement(Invoice(1_000m, "2014-08-31", arose: arose), LatePaymentRegimes.GermanyBusiness, "2014-09-30");

        statement.Percents().ShouldBe([Number(percent)]);
        statement.Compensation.ShouldBe(Eur(Number(fixedSum)));
    }

    [Theory]
    [InlineData("2012-12-31", "0")]
    [InlineData("2013-01-01", "40")]
    public void The_french_fixed_sum_came_with_2013(string arose, string fixedSum) =>
        Statement(Invoice(1_000m, "2013-02-28", arose: arose), LatePaymentRegimes.FranceBusiness, "2013-03-31")
            .Compensation.ShouldBe(Eur(Number(fixedSum)));

    [Fact]
    public void Belgium_rounds_up_to_the_half_point_and_leaves_a_half_point_as_it_is()
    {
        // 2.15 + 8 = 10.15 is 10.5; 4.00 + 8 = 12 stays 12; 2.50 + 8 = 10.5 stays 10.5.
        Percent("2026-03-31").ShouldBe(10.5m);
        Percent("2023-09-30").ShouldBe(12m);
        Percent("2023-03-31").ShouldBe(10.5m);

        static decimal Percent(string due) => Statement(Invoice(1_000m, due), LatePaymentRegimes.BelgiumBusiness, Date(due).PlusDays(9).ToString("uuuu-MM-dd", null)).Lines[0].Percent;
    }

    [Fact]
    public void A_french_public_buyer_owes_the_rate_of_the_first_half_year_for_the_whole_delay()
    {
        // ECB 2.15 on 1 January 2026: 10.15 %, also after 1 July.
        var statement = Statement(Invoice(1_000m, "2026-05-31", DebtorKind.Public), LatePaymentRegimes.FrancePublic, "2026-09-30");

        var line = statement.Lines.ShouldHaveSingleItem();
        (line.Percent, line.Days).ShouldBe((10.15m, 122));
        statement.Compensation.ShouldBe(Eur(40m));
    }

    [Fact]
    public void Interest_that_begins_on_the_first_of_july_bears_the_new_rate_for_the_whole_delay() =>
        Statement(Invoice(1_000m, "2026-06-30", DebtorKind.Public), LatePaymentRegimes.FrancePublic, "2026-09-30").Percents().ShouldBe([10.40m]);

    [Theory]
    [InlineData("2025-06-29", "12.75")]
    [InlineData("2025-06-30", "12.25")]
    public void British_interest_takes_the_bank_rate_of_the_eve_of_its_half_year(string due, string percent)
    {
        // Bank Rate 4.75 on 31 December 2024, 4.25 on 30 June 2025.
        var statement = Statement(Invoice(1_000m, due, currency: Currency.Gbp), LatePaymentRegimes.UnitedKingdomBusiness, "2026-03-31");

        statement.Percents().ShouldBe([Number(percent)]);
    }

    [Fact]
    public void After_a_judgment_five_points_come_on_top_once_two_months_are_full()
    {
        // Enforceable on 15 January: from 16 March (CMF L313-3).
        var regime = LatePaymentRegimes.FranceJudgment.WithInterestFrom(Date("2026-01-15"));
        var statement = Statement(Invoice(10_000m, "2025-06-30", DebtorKind.Consumer), regime, "2026-07-31");

        statement.Lines.Select(line => (line.From, line.Percent)).ShouldBe(
        [
            (Date("2026-01-16"), 2.62m), (Date("2026-03-16"), 7.62m), (Date("2026-07-01"), 7.75m),
        ]);
        statement.Compensation.ShouldBe(Eur(0m));
    }

    [Fact]
    public void Two_months_from_the_end_of_december_end_with_february()
    {
        var regime = LatePaymentRegimes.FranceJudgment.WithInterestFrom(Date("2025-12-31"));

        Statement(Invoice(10_000m, "2025-06-30"), regime, "2026-03-31").Lines.Select(line => line.From)
            .ShouldBe([Date("2026-01-01"), Date("2026-03-01")]);
    }

    [Fact]
    public void A_notice_before_the_due_date_sets_nothing_running_before_it() =>
        Statement(
            Invoice(1_000m, "2026-03-31", DebtorKind.Consumer),
            LatePaymentRegimes.FranceConsumer.WithInterestFrom(Date("2026-03-01")),
            "2026-04-10").Days().ShouldBe([10]);

    [Fact]
    public void The_column_of_the_legal_rate_follows_the_creditor()
    {
        var regime = LatePaymentRegimes.FranceConsumer.WithInterestFrom(Date("2026-01-31")).WithCreditor(CreditorKind.Individual);

        Statement(Invoice(1_000m, "2026-01-31", DebtorKind.Consumer), regime, "2026-03-31").Percents().ShouldBe([6.67m]);
        LatePaymentRegimes.FranceBusiness.WithCreditor(CreditorKind.Individual).ShouldBe(LatePaymentRegimes.FranceBusiness);
    }

    [Fact]
    public void A_doubtful_row_is_reported_by_every_statement_that_rests_on_it()
    {
        var regime = LatePaymentRegimes.FranceConsumer.WithInterestFrom(Date("2026-01-31")).WithCreditor(CreditorKind.Individual);
        var invoice = Invoice(1_000m, "2026-01-31", DebtorKind.Consumer);

        Statement(invoice, regime, "2026-06-29").Doubts.ShouldBeEmpty();
        Statement(invoice, regime, "2026-06-30").DoubtKinds().ShouldBe([PenaltyDoubtKind.DoubtfulRate]);
        var doubt = Statement(invoice, regime, "2026-08-01").Doubts.ShouldHaveSingleItem();
        doubt.Text.ShouldContain("2026-07-01 6.84 %");
    }

    [Fact]
    public void A_rate_carried_forward_is_reported()
    {
        var calculator = new PenaltyCalculator(ReferenceRates.EcbMainRefinancing.CarryingForward());
        var statement = calculator.Calculate(Invoice(1_000m, "2026-11-30"), InvoiceHistory.Empty, LatePaymentRegimes.FranceBusiness, Date("2027-01-31"));

        statement.Percents().ShouldBe([12.40m, 12.40m]);
        statement.Lines.Select(line => line.IsCarriedForward).ShouldBe([false, true]);
        statement.DoubtKinds().ShouldBe([PenaltyDoubtKind.CarriedForwardRate]);
        statement.NextDay.ShouldNotBeNull();
    }

    [Fact]
    public void A_row_the_caller_knows_serves_every_regime_on_that_series()
    {
        var ecb = ReferenceRates.EcbMainRefinancing.WithRow(new ReferenceRate(Date("2027-01-01"), 2.65m, RateStatus.Agreed, "European Central Bank"));
        var calculator = new PenaltyCalculator(ecb);

        calculator.Calculate(Invoice(1_000m, "2026-12-31"), InvoiceHistory.Empty, LatePaymentRegimes.FranceBusiness, Date("2027-01-31")).Percents().ShouldBe([12.65m]);
        calculator.Calculate(Invoice(1_000m, "2026-12-31"), InvoiceHistory.Empty, LatePaymentRegimes.SpainBusiness, Date("2027-01-31")).Percents().ShouldBe([10.65m]);
    }

    [Theory]
    [InlineData("FR", DebtorKind.Business, "fr-business", "L441-10")]
    [InlineData("FR", DebtorKind.Public, "fr-public", "R2192-31")]
    [InlineData("FR", DebtorKind.Consumer, "fr-consumer", "1231-6")]
    [InlineData("RE", DebtorKind.Business, "fr-business", "L441-10")]
    [InlineData("DE", DebtorKind.Business, "de-business", "BGB 288")]
    [InlineData("DE", DebtorKind.Consumer, "de-consumer", "BGB 288")]
    [InlineData("GB", DebtorKind.Public, "gb-business", "1998")]
    [InlineData("BE", DebtorKind.Business, "be-business", "2 août 2002")]
    [InlineData("CH", DebtorKind.Consumer, "ch", "CO 104")]
    [InlineData("NL", DebtorKind.Business, "eu-business", "2011/7")]
    public void A_regime_is_picked_with_its_reason(string country, DebtorKind kind, string name, string article)
    {
        var choice = LatePaymentRegime.For(country, kind);

        choice.Regime.Name.ShouldBe(name);
        choice.Reasons.ShouldHaveSingleItem().ShouldContain(article);
        choice.Doubts.ShouldNotBeEmpty();
    }

    [Fact]
    public void What_the_parties_or_a_court_said_comes_before_the_statute()
    {
        LatePaymentRegime.For("FR", DebtorKind.Business, agreedPercent: 15m).Regime.ShouldBe(LatePaymentRegimes.FranceBusinessContract.WithRate(15m));
        LatePaymentRegime.For("FR", DebtorKind.Public, enforceableOn: Date("2026-01-15")).Regime.Name.ShouldBe("fr-judgment");
        LatePaymentRegime.For("FR", DebtorKind.Consumer, formalNoticeOn: Date("2026-02-10")).Regime.InterestFrom.ShouldBe(Date("2026-02-10"));
    }

    [Theory]
    [InlineData("IT", DebtorKind.Consumer)]
    [InlineData("US", DebtorKind.Business)]
    public void Where_no_regime_is_known_none_is_guessed(string country, DebtorKind kind) =>
        Should.Throw<RefusedPenaltyException>(() => LatePaymentRegime.For(country, kind)).Faults[0].Code.ShouldBe(PenaltyFaultCodes.NoRegime);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
