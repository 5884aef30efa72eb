using System.Collections.Generic;
using System.Linq;
using Dunning.Calendars;
using Dunning.Monetary;
using Dunning.Penalties.Rates;
using Dunning.Receivables;
using Dunning.Receivables.Events;

namespace Dunning.Penalties.Reckoning;

/// <summary>The articles a statement rests on, and what it cannot vouch for.</summary>
internal static class StatementNotes
{
    public static List<string> SourcesOf(LatePaymentRegime regime, in PenaltyRun run)
    {
        var sources = regime.Sources.ToList();
        if (regime.Country != "FR") return sources;
        if (run.Claim.PaidInterest > 0m) sources.Add("C. civ. 1343-1");
        if (run.Window.HasPauses) sources.Add("C. civ. 1343-5");
        if (run.Window.OpenedOn != DayNumber.Never && run.Window.InsolvencyKind == InsolvencyKind.Collective) sources.Add("C. com. L622-28");
        return sources;
    }

    public static List<PenaltyDoubt> DoubtsOf(
        Invoice invoice,
        HistoryIndex index,
        LatePaymentRegime regime,
        in PenaltyRun run,
        in PenaltyTotal figures,
        PenaltyTrace trace)
    {
        var doubts = new List<PenaltyDoubt>();
        AddRates(doubts, run, figures, trace);
        AddFixedSum(doubts, invoice, regime, run);
        AddHistory(doubts, invoice, index, run);
        AddAmounts(doubts, invoice.Amount.Currency, run, figures);
        AddProceedings(doubts, regime, run);
        return doubts;
    }

    private static void AddRates(List<PenaltyDoubt> doubts, in PenaltyRun run, in PenaltyTotal figures, PenaltyTrace trace)
    {
        var rows = trace.Lines.Select(line => line.Reference).Append(trace.NextDay?.Reference).Append(trace.FloorRow).OfType<ReferenceRate>().Distinct();
        foreach (var row in rows.Where(row => row.Status == RateStatus.Doubtful))
        {
            doubts.Add(new PenaltyDoubt(
                PenaltyDoubtKind.DoubtfulRate,
                "The rate of " + row + " is doubtful: check it with its publisher (" + row.Publisher + ").",
                rate: row));
        }

        foreach (var line in trace.Lines.Where(line => line.IsCarriedForward))
        {
            doubts.Add(new PenaltyDoubt(
                PenaltyDoubtKind.CarriedForwardRate,
                "No rate is known for " + PenaltyFaults.Text(line.From) + ": that of " + line.Reference + " was carried forward.",
                day: line.From,
                rate: line.Reference));
        }

        if (figures.NextDay is null)
            doubts.Add(new PenaltyDoubt(PenaltyDoubtKind.NextDayUnknown, "What the next day costs is not known: no rate is known for it.", day: run.NextDate));
    }

    private static void AddFixedSum(List<PenaltyDoubt> doubts, Invoice invoice, LatePaymentRegime regime, in PenaltyRun run)
    {
        if (run.FixedSum == 0m) return;
        var currency = regime.Compensation!.Currency ?? invoice.Amount.Currency;
        var sum = new Money(run.FixedSum, currency);
        if (regime.FixedSumOn is { } term)
        {
            doubts.Add(new PenaltyDoubt(
                PenaltyDoubtKind.FixedSumOnOtherTerm,
                "The fixed sum of " + sum + " is owed once for the invoice and is claimed on its term " + term + ".",
                sum,
                invoiceNumber: term));
        }
        else if (currency != invoice.Amount.Currency)
        {
            doubts.Add(new PenaltyDoubt(
                PenaltyDoubtKind.FixedSumNotConverted,
                "The fixed sum of " + sum + " is owed besides: it is not converted to " + invoice.Amount.Currency + ".",
                sum));
        }
    }

    private static void AddHistory(List<PenaltyDoubt> doubts, Invoice invoice, HistoryIndex index, in PenaltyRun run)
    {
        for (var i = 0; i < run.Known; i++)
        {
            var happened = index[i].Event;
            if (index.IsReversed(i, run.Known)) continue;
            if (happened is DisputeOpened opened && (index[i].Next == HistoryIndex.Nothing || index[i].Next >= run.Known))
            {
                var part = opened.Amount is { } amount ? amount.ToString() : "The whole claim";
                doubts.Add(new PenaltyDoubt(
                    PenaltyDoubtKind.DisputeOpen,
                    part + " has been disputed since " + PenaltyFaults.Text(opened.On) + ": interest on it is owed only if the dispute is rejected.",
                    opened.Amount,
                    opened.On));
            }
            else if (happened is DueDateExtended extended && extended.DueOn != invoice.DueOn)
            {
                doubts.Add(new PenaltyDoubt(
                    PenaltyDoubtKind.DueDateMoved,
                    "The due date was moved to " + PenaltyFaults.Text(extended.DueOn) + " on " + PenaltyFaults.Text(extended.On) + ": nothing is claimed for the days before.",
                    day: extended.DueOn));
            }
        }
    }

    private static void AddAmounts(List<PenaltyDoubt> doubts, Currency currency, in PenaltyRun run, in PenaltyTotal figures)
    {
        if (run.Claim.CreditAwaited > 0m)
        {
            var awaited = new Money(run.Claim.CreditAwaited, currency);
            doubts.Add(new PenaltyDoubt(
                PenaltyDoubtKind.CreditAwaited,
                awaited + " was conceded in a dispute and not credited yet: it bears no interest from the day after, but still stands in the principal.",
                awaited));
        }

        if (run.Claim.ChargedUnspecified > 0m)
        {
            doubts.Add(new PenaltyDoubt(
                PenaltyDoubtKind.UnspecifiedCharge,
                "A charge does not say what it was for; it is taken for interest and compensation, so that nothing is claimed twice.",
                new Money(run.Claim.ChargedUnspecified, currency)));
        }

        if (figures.Overpaid.Amount > 0m)
        {
            doubts.Add(new PenaltyDoubt(
                PenaltyDoubtKind.Overpaid, figures.Overpaid + " came in beyond principal, interest and compensation.", figures.Overpaid));
        }
    }

    private static void AddProceedings(List<PenaltyDoubt> doubts, LatePaymentRegime regime, in PenaltyRun run)
    {
        if (run.Window.OpenedOn == DayNumber.Never) return;
        var opened = DayNumber.ToDate(run.Window.OpenedOn);
        if (run.Window.InsolvencyKind == InsolvencyKind.OverIndebtedness)
        {
            doubts.Add(new PenaltyDoubt(
                PenaltyDoubtKind.OverIndebtedness,
                "Interest was stopped on the eve of the over-indebtedness proceedings; the law of consumers decides from which day it stops, and for which debts.",
                day: opened));
        }
        else if (regime.Country != "FR")
        {
            doubts.Add(new PenaltyDoubt(
                PenaltyDoubtKind.ForeignInsolvency,
                "Interest was stopped on the eve of the proceedings, as French law has it (C. com. L622-28); the law of the proceedings may say otherwise.",
                day: opened));
        }
    }
}
