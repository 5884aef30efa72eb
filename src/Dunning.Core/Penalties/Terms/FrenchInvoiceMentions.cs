using System;
using System.Collections.Generic;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Penalties.Rates;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Penalties.Terms;

/// <summary>
/// The mentions on terms and penalties that a French invoice between professionals must bear (C. com. L441-9 I): the date of payment, the terms of
/// discount, the rate of the penalties due on the day after that date, and the fixed sum of D441-5.
/// </summary>
public static class FrenchInvoiceMentions
{
    private const string Article = "C. com. L441-9 I";

    private static readonly Money FixedSum = new(40m, Currency.Eur);

    /// <summary>What is missing or wrong; empty when nothing is.</summary>
    /// <param name="mentions">What the invoice says.</param>
    /// <param name="issuedOn">Its issue date: a contractual rate is held against the floor of that half-year.</param>
    /// <param name="legalRates">The legal rate of other creditors; null: the table of the package.</param>
    /// <exception cref="UnknownRateException">The legal rate of that half-year, or the series the rate mentioned rests on, is not known.</exception>
    public static ValueList<Fault> FaultsOf(InvoiceMentions mentions, LocalDate issuedOn, ReferenceRateTable? legalRates = null)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        var faults = new List<Fault>();
        if (mentions.DueOn is null) faults.Add(Missing("dueOn", "the date on which it is to be paid"));
        if (!mentions.StatesDiscountTerms) faults.Add(Missing("discount", "the terms of discount, or that there is none"));
        if (mentions.PenaltyRate is null) faults.Add(Missing("penaltyRate", "the rate of late-payment penalties"));
        else CheckRate(faults, mentions.PenaltyRate, issuedOn, legalRates ?? ReferenceRates.FrenchLegalOtherCreditors);
        if (mentions.Compensation is null) faults.Add(Missing("compensation", "the fixed sum of 40 EUR for recovery costs"));
        else if (mentions.Compensation != FixedSum)
            faults.Add(Wrong("compensation", "The fixed sum is " + FixedSum + " (C. com. D441-5), not " + mentions.Compensation + "."));
        return ValueList<Fault>.Of(faults);
    }

    /// <summary>The rate of the law needs no floor; a contractual one must reach three times the legal rate (C. com. L441-10 II).</summary>
    private static void CheckRate(List<Fault> faults, RateRule rate, LocalDate issuedOn, ReferenceRateTable legalRates)
    {
        if (IsRateOfTheLaw(rate)) return;
        var table = rate.Reference?.Name == legalRates.Name ? legalRates : rate.Reference;
        var percent = rate.PercentOf(table?.At(issuedOn).Percent ?? 0m, issuedOn, isLater: false);
        var floor = 3m * legalRates.At(issuedOn).Percent;
        if (percent < floor)
            faults.Add(Wrong("penaltyRate", "The rate of " + PenaltyFaults.Text(percent) + " % is under " + PenaltyFaults.Text(floor) + " %, three times the legal rate (C. com. L441-10 II)."));
    }

    /// <summary>Whatever rows the caller added to the series of the law: it is the rule that counts.</summary>
    private static bool IsRateOfTheLaw(RateRule rate)
    {
        var law = LatePaymentRegimes.FranceBusiness.Rate!;
        return rate.Reference?.Name == law.Reference!.Name && rate.WithReference(law.Reference).Equals(law);
    }

    private static Fault Missing(string member, string what) =>
        new(PenaltyFaultCodes.MentionMissing, "$.mentions." + member, "The invoice does not state " + what + " (" + Article + ").", [Article]);

    private static Fault Wrong(string member, string message) => new(PenaltyFaultCodes.MentionWrong, "$.mentions." + member, message);
}
