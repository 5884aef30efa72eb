using System.Collections.Generic;
using Dunning.Monetary;

namespace Dunning.Portfolio.Figures;

/// <summary>
/// The figures of one currency over some days. Amounts include tax. A share runs from 0 to 1, and a figure that would divide by nothing is null. Nothing is rounded.
/// </summary>
public sealed class CurrencyFigures
{
    internal CurrencyFigures(Currency currency) => Currency = currency;

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>What was open the day before the first.</summary>
    public Money Opening { get; internal init; }

    /// <summary>What was invoiced in the days less the credit notes of the days; may be negative.</summary>
    public Money Sales { get; internal init; }

    /// <summary>What is open at the end of the last day.</summary>
    public Money Open { get; internal init; }

    /// <summary>What of it is late: the due date has passed.</summary>
    public Money Late { get; internal init; }

    /// <summary>What of it is not due yet; what falls due on the last day is not late.</summary>
    public Money NotDue { get; internal init; }

    /// <summary>Days sales outstanding, simple: open ÷ sales × days. Null without sales.</summary>
    public decimal? DaysSalesOutstanding { get; internal init; }

    /// <summary>Days sales outstanding by count-back: how many days of the latest sales, month by month, what is open amounts to. Null where there are not as many sales.</summary>
    public decimal? DaysSalesOutstandingByCountBack { get; internal init; }

    /// <summary>Best possible days sales outstanding: not due ÷ sales × days, what it would be were nobody late. Null without sales.</summary>
    public decimal? BestPossibleDaysSalesOutstanding { get; internal init; }

    /// <summary>Late ÷ open, by amount. Null where nothing is open.</summary>
    public decimal? OverdueShare { get; internal init; }

    /// <summary>The days late of what is late on the last day, weighted by amount. Null where nothing is late.</summary>
    public decimal? AverageDaysLate { get; internal init; }

    /// <summary>By how many days the payments of the days came after the due date, weighted by amount; negative where they came before it. Null without payments.</summary>
    public decimal? AveragePaymentDelay { get; internal init; }

    /// <summary>Collection effectiveness index: (opening + sales − open) ÷ (opening + sales − not due). Null where there was nothing to collect.</summary>
    public decimal? CollectionEffectiveness { get; internal init; }

    /// <summary>What became of the promises that ended within the days.</summary>
    public PromiseFigures Promises { get; internal init; } = null!;

    /// <summary>The disputes open at the end of the last day by reason and age, by reason (ordinal, none first), then age.</summary>
    public IReadOnlyList<DisputeFigure> Disputes { get; internal init; } = [];
}
