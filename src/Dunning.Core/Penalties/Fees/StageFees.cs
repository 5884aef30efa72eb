using System;
using Dunning.Calendars;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Penalties.Fees;

/// <summary>
/// The fees of stages, where the law lets a creditor charge them: once per stage and invoice, rounded once. No French debtor of any kind owes one:
/// the cost of amicable collection stays with the creditor (CPCE L111-8), beyond the 40 EUR and proven cost between professionals (C. com. L441-10).
/// </summary>
public static class StageFees
{
    /// <summary>The fee of the stage a decision asks for.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="history">The history it was taken on: it says what was charged.</param>
    /// <exception cref="ArgumentException">The decision asks for no stage of a policy.</exception>
    public static StageFeeAnswer For(in DunningDecision decision, InvoiceHistory history) =>
        decision.Invoice is not null && decision.Stage is { } stage
            ? For(stage, decision.Invoice, decision.Collectible, history, decision.Today)
            : throw new ArgumentException("The decision asks for no stage of a policy.", nameof(decision));

    /// <summary>The fee of a stage of an invoice.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="invoice">The invoice with its debtor.</param>
    /// <param name="collectible">What can be demanded: what a fee on the remaining amount is taken of.</param>
    /// <param name="history">What happened to the invoice: it says what was charged.</param>
    /// <param name="today">The day it would be charged; what is dated after it is not known.</param>
    /// <exception cref="CurrencyMismatchException">The collectible amount is in another currency than the invoice.</exception>
    public static StageFeeAnswer For(DunningStage stage, Invoice invoice, Money collectible, InvoiceHistory history, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(stage);
        ArgumentNullException.ThrowIfNull(invoice);
        ArgumentNullException.ThrowIfNull(history);
        var currency = invoice.Amount.Currency;
        if (collectible.Currency != currency) throw new CurrencyMismatchException(currency, collectible.Currency);

        StageFeeAnswer No(StageFeeVerdict verdict, string because) => new(verdict, stage.Name, Money.Zero(currency), because);

        if (stage.Fee is not { } fee) return No(StageFeeVerdict.NoFee, "The stage has no fee.");
        if (fee.Currency != currency) return No(StageFeeVerdict.OtherCurrency, "The fee is in " + fee.Currency + " and is not converted to " + currency + ".");
        if (invoice.Debtor.Country is not { } country)
            return No(StageFeeVerdict.CountryUnknown, "The debtor's country is not known, and some forbid such fees.");
        if (FrenchLand.Contains(country)) return No(StageFeeVerdict.ForbiddenByLaw, FrenchReason(invoice.Debtor.Kind));
        if (WasCharged(stage.Name, history.Index, today)) return No(StageFeeVerdict.AlreadyCharged, "The fee of '" + stage.Name + "' was charged already.");

        var amount = AmountOf(fee, fee.Of == FeeBase.Original ? invoice.Amount : collectible);
        return amount.Amount == 0m
            ? No(StageFeeVerdict.NoFee, "The fee on that amount is 0.")
            : new StageFeeAnswer(StageFeeVerdict.Charge, stage.Name, amount, "The fee of '" + stage.Name + "'.");
    }

    private static string FrenchReason(DebtorKind kind) =>
        kind == DebtorKind.Business
            ? "The cost of amicable collection stays with the creditor (CPCE L111-8) beyond the 40 EUR and proven cost (C. com. L441-10 II)."
            : "The cost of amicable collection from a " + WireName.Of(kind) + " debtor stays with the creditor (CPCE L111-8).";

    private static bool WasCharged(string stage, HistoryIndex index, LocalDate today)
    {
        var known = index.CountKnown(DayNumber.Of(today));
        for (var i = 0; i < known; i++)
        {
            if (index[i].Event is FeeCharged { PenaltyKind: PenaltyKind.Stage } charged && charged.Reference == stage && !index.IsReversed(i, known)) return true;
        }

        return false;
    }

    private static Money AmountOf(StageFee fee, Money amount)
    {
        var rate = fee.Rate ?? BandOf(fee.Bands, amount.Amount);
        if (rate.FixedAmount is { } fixedAmount) return new Money(fixedAmount, amount.Currency).Round(MidpointRounding.AwayFromZero);
        var percentage = amount.Amount * (rate.Percent ?? 0m) / 100m;
        if (fee.Least is { } least) percentage = Math.Max(percentage, least);
        if (fee.Most is { } most) percentage = Math.Min(percentage, most);
        return new Money(percentage, amount.Currency).Round(MidpointRounding.AwayFromZero);
    }

    /// <summary>The band an amount falls in rules the whole amount.</summary>
    private static FeeRate BandOf(ValueList<FeeBand> bands, decimal amount)
    {
        var rate = bands[0].Rate;
        for (var i = 1; i < bands.Count && amount >= bands[i].FromInclusive; i++) rate = bands[i].Rate;
        return rate;
    }
}
