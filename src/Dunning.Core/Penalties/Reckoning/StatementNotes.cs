using System.Collections.Generic;
using System.Linq;
using Dunning.Calendars;
using Dunning.Monetary;
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
        AddRates(doubts, figures, trace);
        AddFixedSum(doubts, invoice, regime, run);
        AddHistory(doubts, invoice, index, run);
        if (run.Claim.CreditAwaited > 0m)
            Add(doubts, PenaltyDoubtKind.CreditAwaited, new Money(run.Claim.CreditAwaited, invoice.Amount.Currency) + " was conceded in a dispute and not credited yet: it bears no interest from the day after, but still stands in the principal.");
        AddProceedings(doubts, regime, run);
        if (run.Claim.ChargedUnspecified > 0m)
            Add(doubts, PenaltyDoubtKind.UnspecifiedCharge, "A charge does not say what it was for; it is taken for interest and compensation, so that nothing is claimed twice.");
        if (figures.Overpaid.Amount > 0m)
            Add(doubts, PenaltyDoubtKind.Overpaid, figures.Overpaid + " came in beyond principal, interest and compensation.");
        return doubts;
    }

    private static void AddRates(List<PenaltyDoubt> doubts, in PenaltyTotal figures, PenaltyTrace trace)
    {
        var rows = trace.Lines.Select(line => line.Reference).Append(trace.NextDay?.Reference).Append(trace.FloorRow).OfType<ReferenceRate>().Distinct();
        foreach (var row in rows.Where(row => row.Status == RateStatus.Doubtful))
            Add(doubts, PenaltyDoubtKind.DoubtfulRate, "The rate of " + row + " is doubtful: check it with its publisher (" + row.Publisher + ").");

        foreach (var line in trace.Lines.Where(line => line.IsCarriedForward))
            Add(doubts, PenaltyDoubtKind.CarriedForwardRate, "No rate is known for " + PenaltyFaults.Text(line.From) + ": that of " + line.Reference + " was carried forward.");

        if (figures.NextDay is null) Add(doubts, PenaltyDoubtKind.NextDayUnknown, "What the next day costs is not known: no rate is known for it.");
    }

    private static void AddFixedSum(List<PenaltyDoubt> doubts, Invoice invoice, LatePaymentRegime regime, in PenaltyRun run)
    {
        if (run.CompensationOwed == 0m || regime.Compensation?.Currency is not { } currency || currency == invoice.Amount.Currency) return;
        Add(
            doubts,
            PenaltyDoubtKind.FixedSumNotConverted,
            "The fixed sum of " + new Money(run.CompensationOwed, currency) + " is owed besides: it is not converted to " + invoice.Amount.Currency + ".");
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
                Add(doubts, PenaltyDoubtKind.DisputeOpen, part + " is disputed since " + PenaltyFaults.Text(opened.On) + ": interest on it is owed only if the dispute is rejected.");
            }
            else if (happened is DueDateExtended extended && extended.DueOn != invoice.DueOn)
            {
                Add(doubts, PenaltyDoubtKind.DueDateMoved, "The due date was moved to " + PenaltyFaults.Text(extended.DueOn) + " on " + PenaltyFaults.Text(extended.On) + ": nothing is claimed for the days before.");
            }
        }
    }

    private static void AddProceedings(List<PenaltyDoubt> doubts, LatePaymentRegime regime, in PenaltyRun run)
    {
        if (run.Window.OpenedOn == DayNumber.Never) return;
        if (run.Window.InsolvencyKind == InsolvencyKind.OverIndebtedness)
            Add(doubts, PenaltyDoubtKind.OverIndebtedness, "Interest was stopped on the eve of the over-indebtedness proceedings; by C. conso. L722-14 it is the state of debts drawn up in them that stops it.");
        else if (regime.Country != "FR")
            Add(doubts, PenaltyDoubtKind.ForeignInsolvency, "Interest was stopped on the eve of the proceedings, as French law has it (C. com. L622-28); the law of the proceedings may say otherwise.");
    }

    private static void Add(List<PenaltyDoubt> doubts, PenaltyDoubtKind kind, string text) => doubts.Add(new PenaltyDoubt(kind, text));
}
