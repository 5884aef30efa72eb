using System;
using Dunning.Monetary;
using Dunning.Penalties.Rates;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Penalties.Presets;

/// <summary>Other European laws, and the rate that no statute sets.</summary>
internal static class EuropeanRegimes
{
    private static readonly LocalDate Since2013 = new(2013, 1, 1);

    private static readonly DebtorKind[] NotConsumers = [DebtorKind.Business, DebtorKind.Public];

    private static readonly DebtorKind[] Everybody = [DebtorKind.Business, DebtorKind.Consumer, DebtorKind.Public];

    private static readonly UnsettledQuestion[] Usual = [RegimeTexts.PaymentDayElsewhere, RegimeTexts.Basis, RegimeTexts.AllocationElsewhere];

    private static readonly UnsettledQuestion[] OfDirective = [.. Usual, RegimeTexts.Transposition, RegimeTexts.CompensationRank];

    public static LatePaymentRegime EuDirective() => OnEcb("eu-business", "EU", "Directive 2011/7/EU art. 3", "Directive 2011/7/EU art. 6");

    public static LatePaymentRegime Italy() => OnEcb("it-business", "IT", "D.Lgs. 231/2002 art. 5", "D.Lgs. 231/2002 art. 6");

    public static LatePaymentRegime Spain() => OnEcb("es-business", "ES", "Ley 3/2004", "Ley 3/2004 art. 8");

    public static LatePaymentRegime Luxembourg() => OnEcb("lu-business", "LU", "Loi du 18 avril 2004 relative aux délais de paiement et aux intérêts de retard");

    public static LatePaymentRegime Portugal() => OnEcb("pt-business", "PT", "DL 62/2013", "DL 62/2013 art. 7");

    public static LatePaymentRegime Belgium() => HalfYearly(
        "be-business",
        "BE",
        NotConsumers,
        RateRule.Above(ReferenceRates.EcbMainRefinancing, new MarginStep(8m)).WithRoundingUpTo(0.5m),
        FortyEuros(Since2013),
        Since2013,
        ["Loi du 2 août 2002", "Loi du 2 août 2002 art. 6"],
        OfDirective);

    public static LatePaymentRegime Austria() => HalfYearly(
        "at-business",
        "AT",
        NotConsumers,
        RateRule.Above(ReferenceRates.AustrianBase, new MarginStep(9.2m)),
        FortyEuros(Since2013),
        Since2013,
        ["UGB 456", "UGB 458"],
        [.. OfDirective, RegimeTexts.BelowZero]);

    public static LatePaymentRegime GermanBusiness()
    {
        // The new version of BGB 288 (9 points, 40 EUR) rules obligations that arose after 28 July 2014 (EGBGB 229 § 34).
        var renewed = new LocalDate(2014, 7, 29);
        return HalfYearly(
            "de-business",
            "DE",
            NotConsumers,
            RateRule.Above(ReferenceRates.GermanBase, new MarginStep(8m), new MarginStep(9m, renewed)),
            FortyEuros(renewed),
            forClaimsFrom: null,
            ["BGB 288 Abs. 2", "BGB 288 Abs. 5", "BGB 247"],
            [.. Usual, RegimeTexts.CompensationRank, RegimeTexts.BelowZero]);
    }

    public static LatePaymentRegime GermanConsumer() => HalfYearly(
        "de-consumer",
        "DE",
        [DebtorKind.Consumer],
        RateRule.Above(ReferenceRates.GermanBase, new MarginStep(5m)),
        compensation: null,
        forClaimsFrom: null,
        ["BGB 288 Abs. 1", "BGB 247"],
        [.. Usual, RegimeTexts.BelowZero]);

    public static LatePaymentRegime UnitedKingdom() => Of(
        "gb-business",
        "GB",
        NotConsumers,
        RateRule.Above(ReferenceRates.BankOfEngland, new MarginStep(8m)),
        RateSplit.WholeDelay,
        new FixedSum(Currency.Gbp, [new FixedSumBracket(0m, 40m), new FixedSumBracket(1_000m, 70m), new FixedSumBracket(10_000m, 100m)], FixedSumScope.Term),
        AgreedParts.None,
        forClaimsFrom: null,
        ["Late Payment of Commercial Debts (Interest) Act 1998 s. 4, 5A, 6", "SI 2002/1675"],
        [.. Usual, RegimeTexts.CompensationRank]);

    public static LatePaymentRegime Switzerland() => Of(
        "ch",
        "CH",
        Everybody,
        RateRule.Fixed(5m),
        RateSplit.WholeDelay,
        compensation: null,
        AgreedParts.None,
        forClaimsFrom: null,
        ["CO 104"],
        Usual);

    public static LatePaymentRegime Fixed() => Of(
        "fixed",
        country: null,
        Everybody,
        rate: null,
        RateSplit.WholeDelay,
        compensation: null,
        AgreedParts.Rate | AgreedParts.Compensation,
        forClaimsFrom: null,
        ["The contract"],
        Usual);

    private static FixedSum FortyEuros(LocalDate forClaimsFrom) => FixedSum.Flat(new Money(40m, Currency.Eur), FixedSumScope.Term, forClaimsFrom);

    private static LatePaymentRegime OnEcb(string name, string country, params string[] sources) => HalfYearly(
        name,
        country,
        NotConsumers,
        RateRule.Above(ReferenceRates.EcbMainRefinancing, new MarginStep(8m)),
        FortyEuros(Since2013),
        Since2013,
        sources,
        OfDirective);

    private static LatePaymentRegime HalfYearly(
        string name,
        string country,
        DebtorKind[] debtors,
        RateRule rate,
        FixedSum? compensation,
        LocalDate? forClaimsFrom,
        string[] sources,
        UnsettledQuestion[] unsettled) =>
        Of(name, country, debtors, rate, RateSplit.HalfYear, compensation, AgreedParts.None, forClaimsFrom, sources, unsettled);

    private static LatePaymentRegime Of(
        string name,
        string? country,
        DebtorKind[] debtors,
        RateRule? rate,
        RateSplit split,
        FixedSum? compensation,
        AgreedParts agreed,
        LocalDate? forClaimsFrom,
        string[] sources,
        UnsettledQuestion[] unsettled) =>
        new(
            name,
            country,
            debtors,
            rate,
            split,
            InterestStart.DueDate,
            basisDays: 365,
            MidpointRounding.AwayFromZero,
            AllocationOrder.PrincipalFirst,
            compensation,
            floor: null,
            agreed,
            forClaimsFrom,
            sources,
            unsettled);
}
