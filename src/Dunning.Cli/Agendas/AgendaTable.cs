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
        if (agenda.Open.Count == 0) return;
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(_words.Currency);
        table.AddColumn(new TableColumn(_words.Open).RightAligned());
        table.AddColumn(new TableColumn("#").RightAligned());
        table.AddColumn(new TableColumn(_words.Late).RightAligned());
        table.AddColumn(new TableColumn("#").RightAligned());
        table.AddColumn(new TableColumn(_agendaWords.Credit).RightAligned());
        foreach (var open in agenda.Open)
        {
            var overdue = Of(agenda.Late, open);
            var credit = Of(agenda.Unapplied, open);
            table.AddRow(
                open.Amount.Currency.Code,
                _words.Money(open.Amount),
                _words.Number(open.Invoices),
                overdue is null ? "-" : _words.Money(overdue.Amount),
                overdue is null ? "-" : _words.Number(overdue.Invoices),
                credit is null ? "-" : _words.Money(credit.Amount));
        }

        _console.Write(table);
    }

    private void WriteList(Agenda agenda, AgendaGrouping? grouping)
    {
        if (agenda.Decisions.Count == 0)
        {
            _console.WriteLine(_words.NothingToDo);
            return;
        }

        _console.MarkupLineInterpolated($"[bold]{_agendaWords.List}[/]");
        var groups = new DecisionGroups(_words, _console);
        if (grouping is not { } by)
        {
            // Grouping keeps the agenda's order: a group stands where its most pressing decision does.
            foreach (var group in agenda.Decisions.GroupBy(Heading)) groups.Write(group.Key, [.. group]);
            return;
        }

        foreach (var group in agenda.GroupBy(by)) groups.Write(HeadingOf(group, by), group.Decisions);
    }

    private string HeadingOf(AgendaGroup group, AgendaGrouping grouping) => grouping switch
    {
        AgendaGrouping.Debtor => SafeText.Of(group.Decisions[0].Invoice.Debtor.ToString()),
        AgendaGrouping.Owner => SafeText.Of(group.Key ?? _agendaWords.Nobody),
        AgendaGrouping.Action => group.Decisions[0].Action is { } action ? _words.ToDo(action) : _words.ToDecide,
        _ => throw new ArgumentOutOfRangeException(nameof(grouping), grouping, "Not a declared grouping."),
    };

    private string Heading(DunningDecision decision) => decision.Verdict switch
    {
        Verdict.Act when decision.Stage is { Phase: DunningPhase.Preventive } stage => _words.Prevent + " · " + stage.Name,
        Verdict.Act when decision.Stage is { } stage => _words.ToDo(stage.Action) + " · " + stage.Name,
        Verdict.Act => _words.ToDo(decision.Action!.Value),
        Verdict.Review => _words.Decide(decision.Reason),
        _ => Words.Capitalized(_words.Because(decision.Reason)),
    };

    private void WriteSkipped()
    {
        if (_report.SkippedCount == 0) return;
        _console.MarkupLineInterpolated($"[bold]{_words.SkippedRows(_report.SkippedCount)}[/]");
        foreach (var row in _report.Skipped.Take(MostSkippedShown))
            _console.WriteLine("  " + _words.AtLine(row.Line) + (row.Column is null ? string.Empty : ", " + row.Column) + ": " + SafeText.Of(row.Reason));
        if (_report.SkippedCount > MostSkippedShown) _console.WriteLine("  " + _words.More(_report.SkippedCount - MostSkippedShown));
    }

    private static CurrencyTotal? Of(IReadOnlyList<CurrencyTotal> totals, CurrencyTotal other) =>
        totals.FirstOrDefault(total => total.Amount.Currency == other.Amount.Currency);
}
