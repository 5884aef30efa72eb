using System;
using Dunning.Penalties.Presets;
using Dunning.Vocabulary;

namespace Dunning.Penalties;

/// <summary>
/// The regimes that come with the package, with their articles. Collected on 2026-11-22 and reviewed by no lawyer: no legal advice.
/// What the parties give (<see cref="LatePaymentRegime.Agreed"/>, the day of a formal notice) is added with the regime's <c>With</c> members.
/// </summary>
public static class LatePaymentRegimes
{
    /// <summary><c>fr-business</c>: France, between professionals, the rate of the law (ECB + 10, C. com. L441-10 II).</summary>
    public static LatePaymentRegime FranceBusiness { get; } = FrenchRegimes.Business();

    /// <summary><c>fr-business-contract</c>: France, between professionals, a contractual rate, not below 3 × the legal rate. Needs a rate.</summary>
    public static LatePaymentRegime FranceBusinessContract { get; } = FrenchRegimes.BusinessContract();

    /// <summary><c>fr-public</c>: French public buyers (ECB + 8, one rate for the whole delay, CCP R2192-31).</summary>
    public static LatePaymentRegime FrancePublic { get; } = FrenchRegimes.Public();

    /// <summary><c>fr-consumer</c>: French consumers, the legal rate from the formal notice (C. civ. 1231-6). Needs the day of the notice.</summary>
    public static LatePaymentRegime FranceConsumer { get; } = FrenchRegimes.Consumer();

    /// <summary><c>fr-judgment</c>: after a French judgment, the legal rate, 5 points more after two months (CMF L313-3). Needs the day of enforceability.</summary>
    public static LatePaymentRegime FranceJudgment { get; } = FrenchRegimes.Judgment();

    /// <summary><c>eu-business</c>: the EU directive (ECB + 8, 40 EUR), for member states without a regime of their own here.</summary>
    public static LatePaymentRegime EuBusiness { get; } = EuropeanRegimes.EuDirective();

    /// <summary><c>de-business</c>: Germany, no consumer among the parties (base + 9, BGB 288).</summary>
    public static LatePaymentRegime GermanyBusiness { get; } = EuropeanRegimes.GermanBusiness();

    /// <summary><c>de-consumer</c>: Germany, consumers (base + 5, BGB 288).</summary>
    public static LatePaymentRegime GermanyConsumer { get; } = EuropeanRegimes.GermanConsumer();

    /// <summary><c>at-business</c>: Austria (base + 9.2, UGB 456).</summary>
    public static LatePaymentRegime AustriaBusiness { get; } = EuropeanRegimes.Austria();

    /// <summary><c>it-business</c>: Italy (ECB + 8, D.Lgs. 231/2002).</summary>
    public static LatePaymentRegime ItalyBusiness { get; } = EuropeanRegimes.Italy();

    /// <summary><c>es-business</c>: Spain (ECB + 8, Ley 3/2004).</summary>
    public static LatePaymentRegime SpainBusiness { get; } = EuropeanRegimes.Spain();

    /// <summary><c>lu-business</c>: Luxembourg (ECB + 8).</summary>
    public static LatePaymentRegime LuxembourgBusiness { get; } = EuropeanRegimes.Luxembourg();

    /// <summary><c>pt-business</c>: Portugal (ECB + 8, DL 62/2013).</summary>
    public static LatePaymentRegime PortugalBusiness { get; } = EuropeanRegimes.Portugal();

    /// <summary><c>be-business</c>: Belgium (ECB + 8 rounded up to the half point, law of 2 August 2002).</summary>
    public static LatePaymentRegime BelgiumBusiness { get; } = EuropeanRegimes.Belgium();

    /// <summary><c>gb-business</c>: United Kingdom (Bank Rate + 8, one rate for the whole delay, sums by bracket).</summary>
    public static LatePaymentRegime UnitedKingdomBusiness { get; } = EuropeanRegimes.UnitedKingdom();

    /// <summary><c>ch</c>: Switzerland (5 %, CO 104).</summary>
    public static LatePaymentRegime Switzerland { get; } = EuropeanRegimes.Switzerland();

    /// <summary><c>fixed</c>: any contractual rate outside these statutes; no floor is checked. Needs a rate, takes a compensation.</summary>
    public static LatePaymentRegime Fixed { get; } = EuropeanRegimes.Fixed();

    /// <summary>All of them.</summary>
    public static ValueList<LatePaymentRegime> All { get; } = ValueList<LatePaymentRegime>.Of(
    [
        FranceBusiness, FranceBusinessContract, FrancePublic, FranceConsumer, FranceJudgment, EuBusiness, GermanyBusiness, GermanyConsumer,
        AustriaBusiness, ItalyBusiness, SpainBusiness, LuxembourgBusiness, PortugalBusiness, BelgiumBusiness, UnitedKingdomBusiness, Switzerland, Fixed,
    ]);

    /// <summary>The regime of a wire name.</summary>
    /// <param name="name">The name: <c>fr-business</c>.</param>
    /// <exception cref="RefusedPenaltyException">No regime has that name.</exception>
    public static LatePaymentRegime Named(string name) =>
        Find(name) ?? throw new RefusedPenaltyException("Regime " + name, [PenaltyFaults.UnknownRegime(name)]);

    /// <summary>The regime of a wire name; null when none has it.</summary>
    /// <param name="name">The name.</param>
    public static LatePaymentRegime? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var regime in All)
        {
            if (regime.Name == name) return regime;
        }

        return null;
    }
}
