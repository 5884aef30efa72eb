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

    private const string LawOfTheSeller = "The law of the creditor's country is taken to rule the sale (Rome I art. 4); another may have been chosen.";

    public static RegimeChoice Pick(
        string creditorCountry,
        DebtorKind debtor,
        decimal? agreedPercent,
        LocalDate? enforceableOn,
        LocalDate? formalNoticeOn)
    {
        if (creditorCountry == "FR") return French(debtor, agreedPercent, enforceableOn, formalNoticeOn);
        var regime = Statutory(creditorCountry);
        if (debtor == DebtorKind.Consumer && creditorCountry == "DE") regime = LatePaymentRegimes.GermanyConsumer;
        if (regime is null || !regime.AppliesTo(debtor))
            throw new RefusedPenaltyException("Regime", [PenaltyFaults.NoRegime(creditorCountry, debtor)]);

        var reasons = new List<string> { "The creditor is in " + creditorCountry + ": " + regime.Sources[0] + "." };
        var doubts = new List<string> { LawOfTheSeller };
        if (ReferenceEquals(regime, LatePaymentRegimes.EuBusiness))
            doubts.Add("The law of " + creditorCountry + " may ask for more than the directive, which is the least a member state may set.");
        if (agreedPercent is not null)
            doubts.Add("The agreed rate was left aside: what it may be in " + creditorCountry + " is not known here; the regime 'fixed' reckons it.");
        return new RegimeChoice(regime, reasons, doubts);
    }

    private static RegimeChoice French(DebtorKind debtor, decimal? agreedPercent, LocalDate? enforceableOn, LocalDate? formalNoticeOn)
    {
        string[] doubts = [LawOfTheSeller];
        if (enforceableOn is { } enforceable)
        {
            return new RegimeChoice(
                LatePaymentRegimes.FranceJudgment.WithInterestFrom(enforceable),
                ["A judgment became enforceable on " + PenaltyFaults.Text(enforceable) + ": the legal rate runs from the day after, and 5 points more after two months (CMF L313-3)."],
                [.. doubts, "A judgment may itself say which rate runs; then that one does."]);
        }

        switch (debtor)
        {
            case DebtorKind.Business when agreedPercent is { } percent:
                return new RegimeChoice(
                    LatePaymentRegimes.FranceBusinessContract.WithRate(percent),
                    ["Between professionals a contract may set the rate, not below 3 x the legal rate (C. com. L441-10 II)."],
                    doubts);
            case DebtorKind.Business:
                return new RegimeChoice(
                    LatePaymentRegimes.FranceBusiness,
                    ["Between professionals, with no rate agreed: ECB + 10 points, of right from the day after the due date (C. com. L441-10 II)."],
                    doubts);
            case DebtorKind.Public:
                return new RegimeChoice(
                    LatePaymentRegimes.FrancePublic,
                    ["The debtor is a public buyer: ECB + 8 points, one rate for the whole delay (CCP R2192-31)."],
                    agreedPercent is null ? doubts : [.. doubts, "The agreed rate was left aside: the rate of public contracts is that of the regulation."]);
            case DebtorKind.Consumer:
                var consumer = LatePaymentRegimes.FranceConsumer;
                return new RegimeChoice(
                    formalNoticeOn is { } notice ? consumer.WithInterestFrom(notice) : consumer,
                    ["The debtor is a consumer: the legal rate from the formal notice, and no fixed sum (C. civ. 1231-6, 1344-1)."],
                    formalNoticeOn is null ? [.. doubts, "No formal notice was given: until there is one, no interest runs and the statement is refused."] : doubts);
            default:
                throw new ArgumentOutOfRangeException(nameof(debtor), debtor, "Not a declared kind of debtor.");
        }
    }

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
