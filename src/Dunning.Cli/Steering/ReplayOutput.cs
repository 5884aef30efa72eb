using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Cli.Agendas;
using Dunning.Cli.Wording;
using Dunning.Engine;
using Dunning.Json;
using Dunning.Ledgers;
using Dunning.Portfolio.Figures;
using Dunning.Portfolio.Steering;
using Dunning.Vocabulary;
using Spectre.Console;

namespace Dunning.Cli.Steering;

/// <summary>A replay for people and for a spreadsheet, and the summary of a simulated past.</summary>
internal sealed class ReplayOutput(Language language, Shell shell)
{
    private const int MostShown = 200;

    private static readonly string[] Header =
        ["on", "before_acts", "customer_id", "customer_name", "invoice", "verdict", "reason", "action", "stage", "channel", "until", "collectible", "currency", "key"];

    private static readonly string[] SummaryHeader =
        ["stage", "currency", "acts", "early", "observed", "paid_in_full", "open", "paid", "share_by_number", "share_by_amount"];

    private readonly Words _words = Words.In(language);
    private readonly SteeringWords _own = SteeringWords.In(language);

    public void WriteTable(Replay replay, IReadOnlyList<ReplayedDecision> changes, bool all)
    {
        using var text = Tables.TextOf(shell);
        var console = Tables.ConsoleOf(shell, text);
        console.MarkupLineInterpolated($"[bold]{_own.ReplayOf(_words.Date(replay.FromInclusive), _words.Date(replay.ThroughInclusive))}[/]");
        console.WriteLine(_own.ReplayIsOfToday);
        var table = Tables.Of(_own.Day, _words.Customer, _words.Invoice, _own.Decision, _words.By, _words.Amount + ">", string.Empty, _words.Remarks);
        foreach (var change in changes.Take(all ? int.MaxValue : MostShown))
        {
            var decision = change.Decision;
            table.AddRow(
                Tables.Plain(_words.Date(change.On)), Tables.Plain(decision.Invoice.Debtor.ToString()), Tables.Plain(decision.Invoice.Number),
                Tables.Plain(DecisionGroups.WhatToDo(decision, _words)), Tables.Plain(decision.Channel is { } channel ? _words.Of(channel) : string.Empty),
                Tables.Plain(_words.Money(decision.Collectible)), Tables.Plain(decision.Collectible.Currency.Code),
                Tables.Plain(string.Join(", ", Remarks(decision))));
        }

        console.Write(table);
        if (!all && changes.Count > MostShown) console.WriteLine("  " + _own.MoreWithAll(changes.Count - MostShown, _words.Number(changes.Count - MostShown)));
    }

    private IEnumerable<string> Remarks(DunningDecision decision)
    {
        if (decision.Until is { } until) yield return _words.Until(until);
        foreach (var alert in AlertList.Of(decision.Alerts, _words.Alert)) yield return alert;
    }

    public void WriteCsv(IReadOnlyList<ReplayedDecision> changes)
    {
        using var text = Tables.TextOf(shell);
        using var csv = new SafeCsvWriter(text);
        csv.WriteRow(Header);
        foreach (var change in changes)
        {
            var decision = change.Decision;
            csv.WriteDate(change.On);
            csv.WriteText(change.IsBeforeActs ? "yes" : "no");
            csv.WriteText(decision.Invoice.Debtor.Id);
            csv.WriteText(decision.Invoice.Debtor.Name);
            csv.WriteText(decision.Invoice.Number);
            csv.WriteText(WireName.Of(decision.Verdict));
            csv.WriteText(WireName.Of(decision.Reason));
            csv.WriteText(decision.Action is { } action ? WireName.Of(action) : null);
            csv.WriteText(decision.StageName);
            csv.WriteText(decision.Channel is { } channel ? WireName.Of(channel) : null);
            csv.WriteDate(decision.Until);
            csv.WriteAmount(decision.Collectible);
            csv.WriteText(decision.Collectible.Currency.Code);
            csv.WriteText(decision.Key);
            csv.EndRow();
        }
    }

    public void WriteSummary(Simulation past, IReadOnlyList<StageYield> yields, int withinDays)
    {
        using var text = Tables.TextOf(shell);
        var console = Tables.ConsoleOf(shell, text);
        console.MarkupLineInterpolated($"[bold]{_own.SummaryOf(_words.Date(past.FromInclusive), _words.Date(past.ThroughInclusive))}[/]");
        console.WriteLine(_own.ReplayIsOfToday);
        console.WriteLine(_own.SummaryRests(_words.Number(withinDays)));
        console.WriteLine(_own.ContactsAndActs(past.ContactCount, _words.Number(past.ContactCount), past.Acts.Count, _words.Number(past.Acts.Count)));
        console.Write(StageTable.Of(past, _words, _own));
        console.Write(YieldTable.Of(yields, withinDays, _words, _own));
    }

    public static void WriteSummaryJson(Simulation past, IReadOnlyList<StageYield> yields, int withinDays, Shell shell) => JsonDocuments.Write(shell, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("withinDays", withinDays);
        json.WritePropertyName("simulation");
        SimulationWriter.Write(json, past);
        json.WritePropertyName("yields");
        StageYieldWriter.Write(json, yields);
        json.WriteEndObject();
    });

    public static void WriteSummaryCsv(Simulation past, IReadOnlyList<StageYield> yields, Shell shell)
    {
        using var text = Tables.TextOf(shell);
        using var csv = new SafeCsvWriter(text);
        csv.WriteRow(SummaryHeader);
        foreach (var one in yields)
        {
            csv.WriteText(one.Stage);
            csv.WriteText(one.Currency.Code);
            csv.WriteNumber(one.Acts);
            csv.WriteNumber(past.Stages.FirstOrDefault(stage => stage.Stage == one.Stage)?.EarlyCount);
            csv.WriteNumber(one.Observed);
            csv.WriteNumber(one.PaidInFull);
            csv.WriteAmount(one.Open);
            csv.WriteAmount(one.Paid);
            csv.WriteNumber(Rounded(one.ShareByNumber));
            csv.WriteNumber(Rounded(one.ShareByAmount));
            csv.EndRow();
        }
    }

    private static decimal? Rounded(decimal? share) => share is { } exact ? decimal.Round(exact, 4, MidpointRounding.AwayFromZero) : null;
}
