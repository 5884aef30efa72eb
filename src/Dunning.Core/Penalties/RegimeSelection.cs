using System;
using System.Collections.Generic;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Penalties;

/// <summary>Which regime serves a claim. The first rule that fits gives it.</summary>
internal static class RegimeSelection
{
    // Member states without a regime of their own here; each has one in its law, at least as dear as the directive's.
    private static readonly HashSet<string> OtherMemberStates = new(StringComparer.Ordinal)
    {
        "BG", "CY", "CZ", "DK", "EE", "FI", "GR", "HR", "HU", "IE", "LT", "LV", "MT", "NL", "PL", "RO", "SE", "SI", "SK",
    };

    private static readonly RegimeDoubt LawOfCreditor = new(
        RegimeDoubtKind.LawOfCreditor, "The law of the creditor's country is taken to rule the sale (Rome I); another may have been chosen.");

    public static RegimeChoice Pick(
        string creditorCountry,
        DebtorKind debtor,
        decimal? agreedPercent,
        LocalDate? enforceableOn,
        LocalDate? formalNoticeOn)
    {
        if (FrenchLand.Contains(creditorCountry)) return French(debtor, agreedPercent, enforceableOn, formalNoticeOn);
        var regime = Statutory(creditorCountry);
        if (debtor == DebtorKind.Consumer && creditorCountry == "DE") regime = LatePaymentRegimes.GermanyConsumer;
        if (regime is null || !regime.AppliesTo(debtor))
            throw new RefusedPenaltyException("Regime", [PenaltyFaults.NoRegime(creditorCountry, debtor)]);

        var doubts = new List<RegimeDoubt> { LawOfCreditor };
        if (ReferenceEquals(regime, LatePaymentRegimes.EuBusiness))
            doubts.Add(new(RegimeDoubtKind.DirectiveIsTheLeast, "The law of " + creditorCountry + " may ask for more than the directive, which is the least a member state may set."));
        if (agreedPercent is not null)
            doubts.Add(LeftAside("what it may be in " + creditorCountry + " is not known here"));
        return new RegimeChoice(regime, ["The creditor is in " + creditorCountry + ": " + regime.Sources[0] + "."], doubts);
    }

    private static RegimeChoice French(DebtorKind debtor, decimal? agreedPercent, LocalDate? enforceableOn, LocalDate? formalNoticeOn)
    {
        var doubts = new List<RegimeDoubt> { LawOfCreditor };
        var (regime, reason) = enforceableOn is { } enforceable ? AfterJudgment(enforceable, doubts) : BeforeJudgment(debtor, agreedPercent, formalNoticeOn, doubts);
        if (agreedPercent is not null && (regime.Agreed & AgreedParts.Rate) == 0)
            doubts.Add(LeftAside(enforceableOn is null
                ? "only between professionals may a contract set the rate of this law"
                : "after a judgment the legal rate runs, unless the judgment sets another"));
        return new RegimeChoice(regime, [reason], doubts);
    }

    private static (LatePaymentRegime Regime, string Reason) AfterJudgment(LocalDate enforceable, List<RegimeDoubt> doubts)
    {
        doubts.Add(new(RegimeDoubtKind.JudgmentMaySetRate, "A judgment may itself say which rate runs; then that one does."));
        return (
            LatePaymentRegimes.FranceJudgment.WithInterestFrom(enforceable),
            "A judgment became enforceable on " + PenaltyFaults.Text(enforceable) + ": the legal rate runs from the day after, and 5 points more after two months (CMF L313-3).");
    }

    private static (LatePaymentRegime Regime, string Reason) BeforeJudgment(
        DebtorKind debtor, decimal? agreedPercent, LocalDate? formalNoticeOn, List<RegimeDoubt> doubts)
    {
        switch (debtor)
        {
            case DebtorKind.Business when agreedPercent is { } percent:
                return (
                    LatePaymentRegimes.FranceBusinessContract.WithRate(percent),
                    "Between professionals a contract may set the rate, not below 3 x the legal rate (C. com. L441-10 II).");
            case DebtorKind.Business:
                return (
                    LatePaymentRegimes.FranceBusiness,
                    "Between professionals, with no rate agreed: ECB + 10 points, of right from the day after the due date (C. com. L441-10 II).");
            case DebtorKind.Public:
                return (LatePaymentRegimes.FrancePublic, "The debtor is a public buyer: ECB + 8 points, one rate for the whole delay (CCP R2192-31).");
            case DebtorKind.Consumer:
                if (formalNoticeOn is null)
                    doubts.Add(new(RegimeDoubtKind.FormalNoticeMissing, "No formal notice was given: until there is one, no interest runs and the statement is refused."));
                return (
                    formalNoticeOn is { } notice ? LatePaymentRegimes.FranceConsumer.WithInterestFrom(notice) : LatePaymentRegimes.FranceConsumer,
                    "The debtor is a consumer: the legal rate from the formal notice, and no fixed sum (C. civ. 1231-6, 1344-1).");
            default:
                throw new ArgumentOutOfRangeException(nameof(debtor), debtor, "Not a declared kind of debtor.");
        }
    }

    private static RegimeDoubt LeftAside(string because) =>
        new(RegimeDoubtKind.AgreedRateLeftAside, "The agreed rate was left aside: " + because + "; the regime 'fixed' reckons it.");

    private static LatePaymentRegime? Statutory(string country) => country switch
    {
        "AT" => LatePaymentRegimes.AustriaBusiness,
        "BE" => LatePaymentRegimes.BelgiumBusiness,
        "CH" => LatePaymentRegimes.Switzerland,
        "DE" => LatePaymentRegimes.GermanyBusiness,
        "ES" => LatePaymentRegimes.SpainBusiness,
        "GB" => LatePaymentRegimes.UnitedKingdomBusiness,
        "IT" => LatePaymentRegimes.ItalyBusiness,
        "LU" => LatePaymentRegimes.LuxembourgBusiness,
        "PT" => LatePaymentRegimes.PortugalBusiness,
        _ => OtherMemberStates.Contains(country) ? LatePaymentRegimes.EuBusiness : null,
    };
}
