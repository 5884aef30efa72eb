using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Dunning.Cli.Wording;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Receivables;
using Spectre.Console;

namespace Dunning.Cli.Agendas;

/// <summary>The agenda for people: what to do, most pressing first, and what the book amounts to.</summary>
internal sealed class AgendaTable
{
    private const int MostSkippedShown = 20;

    private readonly AgendaReport _report;
    private readonly Words _words;
    private readonly IAnsiConsole _console;

    private AgendaTable(AgendaReport report, Words words, IAnsiConsole console)
    {
        _report = report;
        _words = words;
        _console = console;
    }

    public static void Write(AgendaReport report, Language language, Shell shell)
    {
        using var text = new StreamWriter(shell.Output, new UTF8Encoding(false), leaveOpen: true);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = shell.OutputIsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = shell.OutputIsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = shell.Width;
        console.Profile.Capabilities.Unicode = true;
        new AgendaTable(report, Words.In(language), console).Write();
    }

    private void Write()
    {
        var agenda = _report.Agenda;
        _console.MarkupLineInterpolated($"[bold]{_words.AgendaOf(agenda.Today)}[/]");
        _console.WriteLine(_words.RowsRead(_report.Read, _report.SkippedCount, agenda.NotIssuedYet));
        _console.WriteLine(_words.Verdicts(
            agenda.CountOf(Verdict.Act), agenda.CountOf(Verdict.Review), agenda.CountOf(Verdict.Wait), agenda.CountOf(Verdict.None)));
        _console.WriteLine();
        WriteTotals(agenda);
        WriteCredits();
        if (agenda.Decisions.Count == 0) _console.WriteLine(_words.NothingToDo);

        // Grouping keeps the agenda's order: a group stands where its most pressing decision does.
        foreach (var group in agenda.Decisions.Select(decision => new Row(decision, Heading(decision))).GroupBy(row => row.Heading)) WriteGroup(group.Key, [.. group]);
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
        var late = agenda.Late.ToDictionary(total => total.Amount.Currency.Code, StringComparer.Ordinal);
        foreach (var open in agenda.Open)
        {
            var overdue = late.GetValueOrDefault(open.Amount.Currency.Code);
            table.AddRow(
                open.Amount.Currency.Code,
                _words.Money(open.Amount),
                _words.Number(open.Invoices),
                overdue is null ? "-" : _words.Money(overdue.Amount),
                overdue is null ? "-" : _words.Number(overdue.Invoices));
        }

        _console.Write(table);
    }

    private void WriteCredits()
    {
        if (_report.Credits.Count == 0) return;
        _console.MarkupLineInterpolated($"[bold]{_words.UnappliedCredits}[/]");
        foreach (var credit in _report.Credits)
            _console.WriteLine("  " + SafeText.Of(credit.Debtor.ToString()) + ": " + _words.Money(credit.Amount) + " " + credit.Amount.Currency.Code);
        _console.WriteLine();
    }

    private void WriteGroup(string heading, Row[] rows)
    {
        _console.MarkupLineInterpolated($"[bold]{heading}[/] ({_words.Number(rows.Length)})");
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn(_words.Invoice).NoWrap());
        table.AddColumn(_words.Customer);
        table.AddColumn(new TableColumn(_words.Open).RightAligned().NoWrap());
        table.AddColumn(new TableColumn(_words.Amount).RightAligned().NoWrap());
        table.AddColumn(new TableColumn(string.Empty).NoWrap());
        table.AddColumn(new TableColumn(_words.DaysLate).RightAligned());
        table.AddColumn(_words.By);
        table.AddColumn(new TableColumn(_words.DueSince).NoWrap());
        table.AddColumn(_words.Remarks);
        foreach (var row in rows) AddRow(table, row.Decision);
        foreach (var total in rows.GroupBy(row => row.Decision.Balance.Currency.Code).OrderBy(total => total.Key, StringComparer.Ordinal)) AddTotal(table, total);
        _console.Write(table);
    }

    private void AddRow(Table table, in DunningDecision decision) =>
        table.AddRow(
            Plain(decision.Invoice.Number),
            Plain(decision.Invoice.Debtor.ToString()),
            Plain(_words.Money(decision.Balance)),
            Plain(_words.Money(decision.Collectible)),
            Plain(decision.Collectible.Currency.Code),
            Plain(decision.DaysLate > 0 ? _words.Number(decision.DaysLate) : "-"),
            Plain(decision.Channel is { } channel && IsMessage(decision.Action!.Value) ? _words.Of(channel) : string.Empty),
            Plain(decision.DueOn is { } dueOn ? _words.Date(dueOn) : string.Empty),
            Plain(string.Join(", ", Remarks(decision))));

    private void AddTotal(Table table, IGrouping<string, Row> rows)
    {
        Money? balance = null;
        Money? collectible = null;
        foreach (var row in rows)
        {
            balance = balance is { } open ? open + row.Decision.Balance : row.Decision.Balance;
            collectible = collectible is { } due ? due + row.Decision.Collectible : row.Decision.Collectible;
        }

        table.AddRow(Plain(_words.Total), Text.Empty, Plain(_words.Money(balance!.Value)), Plain(_words.Money(collectible!.Value)), Plain(rows.Key));
    }

    private IEnumerable<string> Remarks(DunningDecision decision)
    {
        if (decision.Deadline is { } deadline) yield return _words.NotAfter(deadline);
        if (decision.DaysLate <= 0 && decision.Verdict == Verdict.Act) yield return _words.FallsDueIn(-decision.DaysLate);
        if (decision.Stage is not null && decision.Reason != DecisionReason.StageDue) yield return _words.Because(decision.Reason);
        if (decision.Until is { } until) yield return _words.Until(until);
        if (decision.NeedsApproval) yield return _words.NeedsApproval;
        foreach (var alert in AlertList.Of(decision.Alerts & ~SaidBy(decision.Reason), _words.Alert)) yield return alert;
    }

    /// <summary>The alert that a reason says already.</summary>
    private static DunningAlerts SaidBy(DecisionReason reason) => reason switch
    {
        DecisionReason.PlanBroken => DunningAlerts.PlanBroken,
        DecisionReason.PromiseBroken => DunningAlerts.PromiseBroken,
        DecisionReason.PaymentReturned => DunningAlerts.PaymentReturned,
        DecisionReason.DisputeStale => DunningAlerts.DisputeStale,
        DecisionReason.CreditToIssue => DunningAlerts.CreditToIssue,
        _ => DunningAlerts.None,
    };

    private void WriteSkipped()
    {
        if (_report.SkippedCount == 0) return;
        _console.MarkupLineInterpolated($"[bold]{_words.SkippedRows(_report.SkippedCount)}[/]");
        foreach (var row in _report.Skipped.Take(MostSkippedShown))
            _console.WriteLine("  " + _words.AtLine(row.Line) + (row.Column is null ? string.Empty : ", " + row.Column) + ": " + SafeText.Of(row.Reason));
        if (_report.SkippedCount > MostSkippedShown) _console.WriteLine("  " + _words.More(_report.SkippedCount - MostSkippedShown));
    }

    private string Heading(DunningDecision decision) => decision.Verdict switch
    {
        Verdict.Act when decision.Stage is { Phase: DunningPhase.Preventive } stage => _words.Prevent + " · " + stage.Name,
        Verdict.Act when decision.Stage is { } stage => _words.ToDo(stage.Action) + " · " + stage.Name,
        Verdict.Act => _words.ToDo(decision.Action!.Value),
        Verdict.Review => _words.Decide(decision.Reason),
        _ => Capitalized(_words.Because(decision.Reason)),
    };

    /// <summary>Whether an act is a message to the debtor; the others are tasks of the creditor, whatever channel the stage names.</summary>
    private static bool IsMessage(DunningAction action) =>
        action is not (DunningAction.HandOver or DunningAction.ServedDemand or DunningAction.PaymentOrder or DunningAction.Enforce or DunningAction.NotifyInsurer);

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static Text Plain(string text) => new(SafeText.Of(text));

    private sealed class Row(DunningDecision decision, string heading)
    {
        public DunningDecision Decision { get; } = decision;

        public string Heading { get; } = heading;
    }
}
