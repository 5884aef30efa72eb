using System.Collections.Generic;
using System.Linq;
using Dunning.Cli.Wording;
using Dunning.Penalties;
using Dunning.Penalties.Books;
using Spectre.Console;
using static Dunning.Cli.Tables;

namespace Dunning.Cli.Statements;

/// <summary>Penalties of a ledger or of several cases for people: what each late invoice costs, with totals and reasons.</summary>
internal sealed class PenaltyTable
{
    private const int MostSkippedShown = 20;

    private readonly Words _words;
    private readonly PenaltyWords _terms;
    private readonly IAnsiConsole _console;
    private readonly StatementTable _statements;

    private PenaltyTable(Language language, IAnsiConsole console)
    {
        _words = Words.In(language);
        _terms = PenaltyWords.In(language);
        _console = console;
        _statements = StatementTable.In(language, console);
    }

    public static void Write(PenaltyReport report, Language language, Shell shell)
    {
        using var text = TextOf(shell);
        new PenaltyTable(language, ConsoleOf(shell, text)).Write(report);
    }

    public static void Write(PenaltyCases cases, Language language, Shell shell)
    {
        using var text = TextOf(shell);
        new PenaltyTable(language, ConsoleOf(shell, text)).Write(cases);
    }

    private void Write(PenaltyReport report)
    {
        _console.MarkupLineInterpolated($"[bold]{_terms.PenaltiesThrough(_words.Date(report.Through))}[/]");
        _console.WriteLine(_words.RowsRead(report.Read, report.SkippedCount, 0));
        _console.WriteLine();
        WriteTotals(report.Totals);
        WriteInvoices(report);
        WriteNoneYet(report);
        foreach (var choice in report.Regimes) _statements.WriteChoice(choice);
        WriteSkipped(report);
        _statements.WriteWarning();
    }

    private void Write(PenaltyCases cases)
    {
        foreach (var statement in cases.Statements) _statements.Write(statement, choice: null);
        if (cases.Statements.Count > 1) WriteTotals(PenaltySum.Of(cases.Statements));
        _statements.WriteWarning();
    }

    private void WriteTotals(IReadOnlyCollection<PenaltySum> totals)
    {
        if (totals.Count == 0)
        {
            _console.WriteLine(_terms.Nothing);
            return;
        }

        var table = Of(_words.Currency, "#>", _terms.Interest + ">", _terms.Compensation + ">", _words.Total + ">");
        foreach (var sum in totals)
            table.AddRow(sum.Currency.Code, _words.Number(sum.Count), _words.Money(sum.Interest), _words.Money(sum.Compensation), _words.Money(sum.Total));
        _console.Write(table);
    }

    private void WriteInvoices(PenaltyReport report)
    {
        if (report.Late.Count == 0) return;
        var table = Of(
            _words.Invoice, _words.Customer, _terms.Regime, _terms.Days + ">", _terms.Interest + ">", _terms.Compensation + ">", _words.Total + ">", string.Empty,
            _terms.NextDay + ">", _terms.Doubts);
        foreach (var statement in report.Late.Select(row => row.Statement))
        {
            table.AddRow(
                Plain(statement.Invoice.Number),
                Plain(statement.Invoice.Debtor.ToString()),
                Plain(statement.Regime.Name),
                Plain(_words.Number(PenaltyDays.Of(statement))),
                Plain(_words.Money(statement.Interest)),
                Plain(_words.Money(statement.Compensation)),
                Plain(_words.Money(statement.Total)),
                Plain(statement.Total.Currency.Code),
                Plain(statement.NextDay is { } nextDay ? _words.Money(nextDay) : "?"),
                Plain(string.Join(", ", statement.Doubts.Select(doubt => doubt.Kind).Distinct().Select(_terms.Of))));
        }

        _console.Write(table);
    }

    private void WriteNoneYet(PenaltyReport report)
    {
        if (report.NoneYet.Count == 0) return;
        _console.MarkupLineInterpolated($"[bold]{_terms.NoneYet}[/] ({_words.Number(report.NoneYet.Count)})");
        foreach (var invoice in report.NoneYet) _console.WriteLine("  " + invoice.Number + "  " + invoice.Debtor);
        _console.WriteLine();
    }

    private void WriteSkipped(PenaltyReport report)
    {
        if (report.SkippedCount == 0) return;
        _console.MarkupLineInterpolated($"[bold]{_words.SkippedRows(report.SkippedCount)}[/]");
        foreach (var row in report.Skipped.Take(MostSkippedShown))
            _console.WriteLine("  " + _words.AtLine(row.Line) + (row.Column is null ? string.Empty : ", " + row.Column) + ": " + row.Reason);
        if (report.SkippedCount > MostSkippedShown) _console.WriteLine("  " + _words.More(report.SkippedCount - MostSkippedShown));
    }
}
