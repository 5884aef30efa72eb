using System;
using Dunning.Monetary;
using Dunning.Penalties.Rates;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Penalties.Presets;

/// <summary>French law: between professionals, public buyers, consumers, judgments.</summary>
internal static class FrenchRegimes
{
    private static readonly UnsettledQuestion[] OfLegalRate = [RegimeTexts.PaymentDayInFrance, RegimeTexts.Basis, RegimeTexts.AllocationInFrance];

    private static readonly FixedSum FortyEuros = FixedSum.Flat(new Money(40m, Currency.Eur), FixedSumScope.Invoice, new LocalDate(2013, 1, 1));

    public static LatePaymentRegime Business() => Between(
        "fr-business",
        RateRule.Above(ReferenceRates.EcbMainRefinancing, new MarginStep(10m)),
        floor: null,
        AgreedParts.None);

    public static LatePaymentRegime BusinessContract() => Between(
        "fr-business-contract",
        rate: null,
        new RateFloor(3m, ReferenceRates.FrenchLegalOtherCreditors),
        AgreedParts.Rate);

    public static LatePaymentRegime Public() => new(
        "fr-public",
        "FR",
        [DebtorKind.Public],
        RateRule.Above(ReferenceRates.EcbMainRefinancing, new MarginStep(8m)),
        RateSplit.WholeDelay,
        InterestStart.DueDate,
        basisDays: 365,
        MidpointRounding.AwayFromZero,
        AllocationOrder.PrincipalFirst,
        FortyEuros,
        floor: null,
        AgreedParts.None,
        forClaimsFrom: new LocalDate(2013, 3, 16),
        ["CCP R2192-31", "CCP R2192-32", "CCP D2192-35"],
        [RegimeTexts.Basis, RegimeTexts.AllocationInFrance, RegimeTexts.CompensationRank, RegimeTexts.FixedSumOfTerms]);

    public static LatePaymentRegime Consumer() => AtLegalRate(
        "fr-consumer",
        [DebtorKind.Consumer],
        RateRule.Above(ReferenceRates.FrenchLegalOtherCreditors),
        InterestStart.FormalNotice,
        ["C. civ. 1231-6", "C. civ. 1344-1"],
        OfLegalRate);

    public static LatePaymentRegime Judgment() => AtLegalRate(
        "fr-judgment",
        [DebtorKind.Business, DebtorKind.Consumer, DebtorKind.Public],
        RateRule.Above(ReferenceRates.FrenchLegalOtherCreditors).WithLaterPoints(5m, afterMonths: 2),
        InterestStart.Enforceability,
        ["CMF L313-3", "C. civ. 1231-7"],
        [.. OfLegalRate, RegimeTexts.StartOfJudgment]);

    private static LatePaymentRegime Between(string name, RateRule? rate, RateFloor? floor, AgreedParts agreed) => new(
        name,
        "FR",
        [DebtorKind.Business],
        rate,
        RateSplit.HalfYear,
        InterestStart.DueDate,
        basisDays: 365,
        MidpointRounding.AwayFromZero,
        AllocationOrder.PrincipalFirst,
        FortyEuros,
        floor,
        agreed,
        forClaimsFrom: new LocalDate(2009, 1, 1),
        ["C. com. L441-10 II", "C. com. D441-5"],
        [RegimeTexts.PaymentDayInFrance, RegimeTexts.Basis, RegimeTexts.AllocationInFrance, RegimeTexts.CompensationRank, RegimeTexts.FixedSumOfTerms]);

    private static LatePaymentRegime AtLegalRate(
        string name,
        DebtorKind[] debtors,
        RateRule rate,
        InterestStart start,
        string[] sources,
        UnsettledQuestion[] unsettled) => new(
        name,
        "FR",
        debtors,
        rate,
        RateSplit.HalfYear,
        start,
        basisDays: 365,
        MidpointRounding.AwayFromZero,
        AllocationOrder.PrincipalFirst,
        compensation: null,
        floor: null,
        AgreedParts.None,
        forClaimsFrom: null,
        sources,
        unsettled);
}
