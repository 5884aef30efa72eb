using System.Linq;
using Dunning.Cli.Agendas;
using Dunning.Cli.Wording;
using Dunning.Engine;
using Dunning.Ledgers;
using Dunning.Portfolio.Steering;
using Dunning.Vocabulary;
using Spectre.Console;

namespace Dunning.Cli.Steering;

/// <summary>A comparison for people and for a spreadsheet.</summary>
internal sealed class ComparisonOutput(Comparison comparison, string first, string second, Language language, Shell shell)
{
    private const int MostShown = 100;

    private static readonly string[] Header =
    [
        "on", "customer_id", "customer_name", "invoice", "first_verdict", "first_reason", "first_stage", "first_until", "second_verdict", "second_reason",
        "second_stage", "second_until", "first_acts", "second_acts", "collectible", "currency", "first_act_on", "first_act", "first_act_channel", "second_act_on",
        "second_act", "second_act_channel",
    ];

    private readonly Words _words = Words.In(language);
    private readonly SteeringWords _own = SteeringWords.In(language);

    public void WriteTable(bool all)
    {
        using var text = Tables.TextOf(shell);
        var console = Tables.ConsoleOf(shell, text);
        var (one, other) = (comparison.First, comparison.Second);
        console.MarkupLineInterpolated($"[bold]{_own.ComparisonOf(_words.Date(one.FromInclusive), _words.Date(one.ThroughInclusive))}[/]");
        console.WriteLine(_own.ForecastRests);
        var totals = Tables.Of(_own.Stage, first + ">", _words.Amount + ">", second + ">", _words.Amount + ">");
        totals.AddRow(_own.Contacts, _words.Number(one.ContactCount), string.Empty, _words.Number(other.ContactCount), string.Empty);
        foreach (var stage in one.Stages.Concat(other.Stages).Select(stage => stage.Stage).Distinct())
        {
            totals.AddRow(
                Tables.Plain(stage), Tables.Plain(Count(one, stage)), Tables.Plain(Amounts(one, stage)), Tables.Plain(Count(other, stage)), Tables.Plain(Amounts(other, stage)));
        }

        console.Write(totals);
        if (comparison.Invoices.Count == 0)
        {
            console.WriteLine(_own.NoDifference);
            return;
        }

        console.MarkupLineInterpolated($"[bold]{_own.Differently(comparison.Invoices.Count, _words.Number(comparison.Invoices.Count))}[/]");
        var table = Tables.Of(_own.From, _words.Customer, _words.Invoice, _words.Amount + ">", string.Empty, first, second);
        foreach (var invoice in comparison.Invoices.Take(all ? int.MaxValue : MostShown))
        {
            table.AddRow(
                Tables.Plain(_words.Date(invoice.On)), Tables.Plain(invoice.Invoice.Debtor.ToString()), Tables.Plain(invoice.Invoice.Number),
                Tables.Plain(_words.Money(invoice.First.Collectible)), Tables.Plain(invoice.First.Collectible.Currency.Code),
                Tables.Plain(Told(invoice.First, invoice.FirstAct)), Tables.Plain(Told(invoice.Second, invoice.SecondAct)));
        }

        console.Write(table);
        if (!all && comparison.Invoices.Count > MostShown)
            console.WriteLine("  " + _own.MoreWithAll(comparison.Invoices.Count - MostShown, _words.Number(comparison.Invoices.Count - MostShown)));
    }

    /// <summary>
    /// The act of that day; else what is decided instead. Where an act is decided that goes out on another day, or that both carry out alike, the next that only this one
    /// carries out so.
    /// </summary>
    private string Told(in DunningDecision decision, SimulatedAct? act)
    {
        if (act is not null && act.On == decision.Today) return Named(act);
        if (decision.Verdict == Verdict.Act) return act is null ? _own.NothingMore : _own.OnDay(_words.Date(act.On), Named(act));
        return DecisionGroups.WhatToDo(decision, _words) + (decision.Until is { } until ? ", " + _words.Until(until) : string.Empty);
    }

    private string Named(SimulatedAct act) =>
        StageTable.NameOf(act.Stage, act.Action, act.Decision.Phase, _words) + (act.Channel is { } channel ? " (" + _words.Of(channel) + ")" : string.Empty);

    private string Count(Simulation side, string stage) => _words.Number(side.Stages.FirstOrDefault(one => one.Stage == stage)?.Count ?? 0);

    private string Amounts(Simulation side, string stage) => string.Join(
        ", ", side.Stages.Where(one => one.Stage == stage).SelectMany(one => one.Amounts).Select(total => _words.Money(total.Amount) + " " + total.Amount.Currency.Code));

    public void WriteCsv()
    {
        using var text = Tables.TextOf(shell);
        using var csv = new SafeCsvWriter(text);
        csv.WriteRow(Header);
        foreach (var invoice in comparison.Invoices)
        {
            csv.WriteDate(invoice.On);
            csv.WriteText(invoice.Invoice.Debtor.Id);
            csv.WriteText(invoice.Invoice.Debtor.Name);
            csv.WriteText(invoice.Invoice.Number);
            WriteDecision(csv, invoice.First);
            WriteDecision(csv, invoice.Second);
            csv.WriteNumber(invoice.FirstActs.Count);
            csv.WriteNumber(invoice.SecondActs.Count);
            csv.WriteAmount(invoice.First.Collectible);
            csv.WriteText(invoice.First.Collectible.Currency.Code);
            WriteAct(csv, invoice.FirstAct);
            WriteAct(csv, invoice.SecondAct);
            csv.EndRow();
        }
    }

    private static void WriteAct(SafeCsvWriter csv, SimulatedAct? act)
    {
        csv.WriteDate(act?.On);
        csv.WriteText(act?.Stage);
        csv.WriteText(act?.Channel is { } channel ? WireName.Of(channel) : null);
    }

    private static void WriteDecision(SafeCsvWriter csv, in DunningDecision decision)
    {
        csv.WriteText(WireName.Of(decision.Verdict));
        csv.WriteText(WireName.Of(decision.Reason));
        csv.WriteText(decision.StageName);
        csv.WriteDate(decision.Until);
    }
}
