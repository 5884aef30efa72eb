using System;
using System.Linq;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Penalties;
using Dunning.Penalties.Rates;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using static Dunning.Tests.Penalties.Claims;

namespace Dunning.Tests.Penalties;

public sealed class RefusalTests
{
    private static readonly LatePaymentRegime French = LatePaymentRegimes.FranceBusiness;

    [Fact]
    public void An_unknown_half_year_is_refused_and_not_guessed()
    {
        var invoice = Invoice(1_000m, "2026-11-30");

        Code(() => Statement(invoice, French, "2027-01-01")).ShouldBe(PenaltyFaultCodes.UnknownRate);
        Statement(invoice, French, "2026-12-31").Lines.ShouldHaveSingleItem().Days.ShouldBe(31);
    }

    [Fact]
    public void On_the_last_known_day_the_next_day_is_not_known_and_says_so()
    {
        var statement = Statement(Invoice(1_000m, "2026-11-30"), French, "2026-12-31");

        statement.NextDay.ShouldBeNull();
        statement.DoubtKinds().ShouldBe([PenaltyDoubtKind.NextDayUnknown]);
    }

    [Fact]
    public void A_claim_settled_before_the_unknown_half_year_needs_no_rate_of_it() =>
        Statement(Invoice(1_000m, "2026-11-30"), French, "2027-06-30", Paid("2026-12-31", 1_000m)).Interest.Amount.ShouldBeGreaterThan(0m);

    [Fact]
    public void Rates_before_the_series_are_refused() =>
        Code(() => Statement(Invoice(1_000m, "2008-11-30", arose: "2009-01-01"), French, "2009-02-01")).ShouldBe(PenaltyFaultCodes.UnknownRate);

    [Theory]
    [InlineData("fr-business", DebtorKind.Consumer)]
    [InlineData("fr-business", DebtorKind.Public)]
    [InlineData("fr-public", DebtorKind.Business)]
    [InlineData("fr-consumer", DebtorKind.Business)]
    [InlineData("eu-business", DebtorKind.Consumer)]
    [InlineData("de-consumer", DebtorKind.Business)]
    [InlineData("de-business", DebtorKind.Consumer)]
    [InlineData("gb-business", DebtorKind.Consumer)]
    public void A_regime_of_another_kind_of_debtor_is_refused(string regime, DebtorKind kind) =>
        Code(() => Statement(Invoice(1_000m, "2026-01-31", kind), LatePaymentRegimes.Named(regime), "2026-03-01"))
            .ShouldBe(PenaltyFaultCodes.WrongDebtorKind);

    [Fact]
    public void A_contractual_rate_under_three_times_the_legal_rate_is_refused()
    {
        // C. com. L441-10 II; 3 x 2.75 in the second half of 2026.
        var invoice = Invoice(1_000m, "2026-06-30");

        var refusal = Should.Throw<RefusedPenaltyException>(() => Statement(invoice, Contract(8.24m), "2026-07-01"));
        refusal.Faults[0].Code.ShouldBe(PenaltyFaultCodes.RateUnderFloor);
        refusal.Message.ShouldContain("8.25");
        Statement(invoice, Contract(8.25m), "2026-07-01").Percents().ShouldBe([8.25m]);
    }

    [Fact]
    public void The_floor_is_that_of_the_half_year_in_which_interest_begins()
    {
        // 3 x 2.62 = 7.86 in the first half of 2026, 8.25 in the second.
        Statement(Invoice(1_000m, "2026-06-29"), Contract(8m), "2026-12-31").Percents().ShouldBe([8m, 8m]);
        Code(() => Statement(Invoice(1_000m, "2026-06-30"), Contract(8m), "2026-12-31")).ShouldBe(PenaltyFaultCodes.RateUnderFloor);
    }

    [Fact]
    public void The_floor_binds_no_statutory_rate()
    {
        // Second half of 2024: 3 x 4.92 = 14.76, and the rate of the law stayed 4.25 + 10.
        Statement(Invoice(1_000m, "2024-08-31"), French, "2024-09-30").Percents().ShouldBe([14.25m]);
        Code(() => Statement(Invoice(1_000m, "2024-08-31"), Contract(14.25m), "2024-09-30")).ShouldBe(PenaltyFaultCodes.RateUnderFloor);
    }

    [Fact]
    public void Three_times_the_legal_rate_may_be_agreed_in_words()
    {
        var regime = LatePaymentRegimes.FranceBusinessContract.WithRate(RateRule.Times(3m, ReferenceRates.FrenchLegalOtherCreditors));

        Statement(Invoice(1_000m, "2026-05-31"), regime, "2026-07-31").Percents().ShouldBe([7.86m, 8.25m]);
    }

    [Fact]
    public void A_day_before_the_issue_date_is_refused()
    {
        var invoice = Invoice(1_000m, "2026-03-31", issued: "2026-03-01");

        Code(() => Statement(invoice, French, "2026-02-28")).ShouldBe(PenaltyFaultCodes.ThroughBeforeIssue);
        Statement(invoice, French, "2026-03-01").Total.ShouldBe(Eur(0m));
    }

    [Theory]
    [InlineData("fr-consumer", DebtorKind.Consumer, "$.regime.interestFrom")]
    [InlineData("fr-judgment", DebtorKind.Business, "$.regime.interestFrom")]
    [InlineData("fr-business-contract", DebtorKind.Business, "$.regime.rate")]
    [InlineData("fixed", DebtorKind.Business, "$.regime.rate")]
    public void A_regime_without_a_part_it_needs_is_refused(string name, DebtorKind kind, string path)
    {
        var fault = Fault(() => Statement(Invoice(1_000m, "2026-01-31", kind), LatePaymentRegimes.Named(name), "2026-03-01"));

        (fault.Code, fault.Path).ShouldBe((PenaltyFaultCodes.MissingRegimePart, path));
    }

    [Fact]
    public void A_part_a_regime_does_not_take_is_refused()
    {
        Code(() => French.WithRate(10m)).ShouldBe(PenaltyFaultCodes.UnknownRegimePart);
        Code(() => French.WithInterestFrom(Date("2026-01-01"))).ShouldBe(PenaltyFaultCodes.UnknownRegimePart);
        Code(() => French.WithCompensation(50m)).ShouldBe(PenaltyFaultCodes.UnknownRegimePart);
    }

    [Fact]
    public void Numbers_beyond_all_measure_are_refused()
    {
        Code(() => LatePaymentRegimes.Fixed.WithRate(-0.01m)).ShouldBe(PenaltyFaultCodes.NumberOutOfRange);
        Code(() => LatePaymentRegimes.Fixed.WithRate(1_000.01m)).ShouldBe(PenaltyFaultCodes.NumberOutOfRange);
        Code(() => LatePaymentRegimes.Fixed.WithCompensation(-1m)).ShouldBe(PenaltyFaultCodes.NumberOutOfRange);
        Code(() => French.WithBasis(359)).ShouldBe(PenaltyFaultCodes.NumberOutOfRange);
        Code(() => RateRule.Times(0m, ReferenceRates.GermanBase)).ShouldBe(PenaltyFaultCodes.NumberOutOfRange);
    }

    [Fact]
    public void An_unknown_name_is_refused()
    {
        Code(() => LatePaymentRegimes.Named("fr-busines")).ShouldBe(PenaltyFaultCodes.UnknownRegime);
        LatePaymentRegimes.Find("fr-busines").ShouldBeNull();
    }

    [Fact]
    public void A_claim_older_than_the_regime_is_refused()
    {
        Code(() => Statement(Invoice(1_000m, "2013-01-31", arose: "2012-12-31"), LatePaymentRegimes.ItalyBusiness, "2013-03-01"))
            .ShouldBe(PenaltyFaultCodes.RegimeNotInForce);
        Statement(Invoice(1_000m, "2013-01-31", arose: "2013-01-01"), LatePaymentRegimes.ItalyBusiness, "2013-03-01").Percents().ShouldBe([8.75m]);
    }

    [Fact]
    public void Facts_that_cannot_be_are_listed()
    {
        var refusal = Should.Throw<RefusedFactsException>(() => Statement(
            Invoice(1_000m, "2026-01-31"),
            French,
            "2026-03-01",
            new PaymentReceived(Date("2026-02-01"), new Money(10m, Currency.Usd)),
            Returned("2026-02-02", 5_000m)));

        refusal.Faults.Select(fault => fault.Code).ShouldBe([FaultCodes.OtherCurrency, FaultCodes.ReturnExceedsPayments]);
    }

    [Fact]
    public void A_stage_no_policy_explains_is_no_fault_here() =>
        Statement(
            Invoice(1_000m, "2026-01-31"),
            French,
            "2026-03-01",
            new ContactMade(Date("2026-02-10"), "reminder-of-long-ago", Channel.Email)).Total.Amount.ShouldBeGreaterThan(40m);

    [Fact]
    public void A_day_beyond_all_reckoning_is_a_programming_error() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Statement(Invoice(1m, "2026-01-31"), French, "2151-01-01"));

    [Fact]
    public void Margins_follow_each_other_by_day()
    {
        var (early, late) = (new MarginStep(8m, Date("2013-01-01")), new MarginStep(9m, Date("2014-07-29")));

        Should.Throw<ArgumentException>(() => RateRule.Above(ReferenceRates.GermanBase, late, early));
        Should.Throw<ArgumentException>(() => RateRule.Above(ReferenceRates.GermanBase, early, new MarginStep(9m)));
        RateRule.Above(ReferenceRates.GermanBase, new MarginStep(7m), early, late).Margins.Count.ShouldBe(3);
    }

    [Fact]
    public void A_table_is_given_once() =>
        Should.Throw<ArgumentException>(() => new PenaltyCalculator(ReferenceRates.GermanBase, ReferenceRates.GermanBase.CarryingForward()));

    private static LatePaymentRegime Contract(decimal percent) => LatePaymentRegimes.FranceBusinessContract.WithRate(percent);

    private static string Code(Func<object> act) => Fault(act).Code;

    private static Fault Fault(Func<object> act)
    {
        try
        {
            _ = act();
        }
        catch (DunningFaultException refusal)
        {
            return refusal.Faults.ShouldHaveSingleItem();
        }

        throw new InvalidOperationException("Nothing was refused.");
    }
}
