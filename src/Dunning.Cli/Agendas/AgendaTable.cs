using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Cli.Wording;
using Dunning.Engine;
using Dunning.Portfolio;
using Dunning.Receivables;
using Spectre.Console;

namespace Dunning.Cli.Agendas;

/// <summary>The agenda for people: what to see first, whom to contact, what to do, most pressing first, and what the book amounts to.</summary>
internal sealed class AgendaTable
{
    private const int MostSkippedShown = 20;

    private readonly AgendaReport _report;
    private readonly Words _words;
    private readonly AgendaWords _agendaWords;
    private readonly IAnsiConsole _console;

    private AgendaTable(AgendaReport report, Language language, IAnsiConsole console)
    {
        _report = report;
        _words = Words.In(language);
        _agendaWords = AgendaWords.In(language);
        _console = console;
    }

    public static void Write(AgendaReport report, AgendaGrouping? grouping, Language language, Shell shell)
    {
        using var text = Tables.TextOf(shell);
        new AgendaTable(report, language, Tables.ConsoleOf(shell, text)).Write(grouping);
    }

    private void Write(AgendaGrouping? grouping)
    {
        var agenda = _report.Agenda;
        foreach (var stale in agenda.Notices.Where(notice => notice.Kind == AgendaNoticeKind.PaymentsNotCurrent))
            _console.MarkupLineInterpolated($"[bold]{_agendaWords.PaymentsNotCurrent(_words.Date(stale.Day!.Value))}[/]");
        _console.MarkupLineInterpolated($"[bold]{_words.AgendaOf(agenda.Today)}[/]");
        _console.WriteLine(_words.RowsRead(_report.Read, _report.SkippedCount, agenda.NotIssuedYet));
        _console.WriteLine(_words.Verdicts(
            agenda.CountOf(Verdict.Act), agenda.CountOf(Verdict.Review), agenda.CountOf(Verdict.Wait), agenda.CountOf(Verdict.None)));
        _console.WriteLine();
        WriteTotals(agenda);
        new NoticeSection(_words, _agendaWords, _console).Write(_report);
        new ContactSection(_words, _agendaWords, _console).Write(agenda.Contacts);
        WriteList(agenda, grouping);
        new AccountSection(_words, _agendaWords, _console).WriteInformation(agenda.Information).WriteBalances(agenda.Balances);
        WriteSkipped();
    }

    private void WriteTotals(Agenda agenda)
    {
        var totals = new[] { agenda.Open, agenda.Late, agenda.Unapplied, agenda.Overpaid };
        var codes = totals.SelectMany(list => list).Select(total => total.Amount.Currency.Code).Distinct().Order(StringComparer.Ordinal).ToArray();
        if (codes.Length == 0) return;
        var table = Tables.Of(_words.Currency, _words.Open + ">", "#>", _words.Late + ">", "#>", _agendaWords.Credit + ">", _agendaWords.Overpaid + ">");
        foreach (var code in codes)
        {
            var (open, late, credit, overpaid) = (Of(agenda.Open, code), Of(agenda.Late, code), Of(agenda.Unapplied, code), Of(agenda.Overpaid, code));
            table.AddRow(code, Amount(open), Count(open), Amount(late), Count(late), Amount(credit), Amount(overpaid));
        }

        _console.Write(table);
    }

    private string Amount(CurrencyTotal? total) => total is null ? "-" : _words.Money(total.Amount);

    private string Count(CurrencyTotal? total) => total is null ? "-" : _words.Number(total.Count);

    private void WriteList(Agenda agenda, AgendaGrouping? grouping)
    {
        if (agenda.Decisions.Count == 0)
        {
            _console.WriteLine(_words.NothingToDo);
            return;
        }

        _console.MarkupLineInterpolated($"[bold]{_agendaWords.List}[/]");
        var groups = new DecisionGroups(_words, _agendaWords, _report.Placements, _console) { TellsWhatToDo = grouping is not null };
        if (grouping is not { } by)
        {
            // Grouping keeps the agenda's order: a group stands where its most pressing decision does.
            foreach (var group in agenda.Decisions.GroupBy(decision => DecisionGroups.WhatToDo(decision, _words))) groups.Write(group.Key, [.. group]);
            return;
        }

        foreach (var group in agenda.GroupBy(by))
        {
            // Reviews, waits and what is done name no action: each stands under its own heading.
            if (by == AgendaGrouping.Action && group.Key is null)
                foreach (var verdict in group.Decisions.GroupBy(decision => decision.Verdict)) groups.Write(_agendaWords.Verdict(verdict.Key), [.. verdict]);
            else groups.Write(HeadingOf(group, by), group.Decisions);
        }
    }

    private string HeadingOf(AgendaGroup group, AgendaGrouping grouping) => grouping switch
    {
        AgendaGrouping.Debtor => SafeText.Of(group.Decisions[0].Invoice.Debtor.ToString()),
        AgendaGrouping.Owner => SafeText.Of(group.Key ?? _agendaWords.Nobody),
        AgendaGrouping.Action => _words.ToDo(group.Decisions[0].Action!.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(grouping), grouping, "Not a declared grouping."),
    };

    private void WriteSkipped()
    {
        if (_report.SkippedCount == 0) return;
        _console.MarkupLineInterpolated($"[bold]{_words.SkippedRows(_report.SkippedCount)}[/]");
        foreach (var row in _report.Skipped.Take(MostSkippedShown))
            _console.WriteLine("  " + _words.AtLine(row.Line) + (row.Column is null ? string.Empty : ", " + row.Column) + ": " + SafeText.Of(row.Reason));
        if (_report.SkippedCount > MostSkippedShown) _console.WriteLine("  " + _words.More(_report.SkippedCount - MostSkippedShown));
    }

    private static CurrencyTotal? Of(IReadOnlyList<CurrencyTotal> totals, string code) => totals.FirstOrDefault(total => total.Amount.Currency.Code == code);
}
