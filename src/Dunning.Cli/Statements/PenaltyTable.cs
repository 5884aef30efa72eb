using System.IO;
using System.Linq;
using System.Text;
using Dunning.Cli.Wording;
using Dunning.Penalties;
using Dunning.Receivables;
using Spectre.Console;

namespace Dunning.Cli.Statements;

/// <summary>Penalties for people: what each late invoice costs, or one of them in full.</summary>
internal sealed class PenaltyTable
{
    private const int MostSkippedShown = 20;

    private readonly Words _words;
    private readonly PenaltyWords _terms;
    private readonly string _colon;
    private readonly IAnsiConsole _console;

    private PenaltyTable(Language language, Shell shell, TextWriter text)
    {
        _words = Words.In(language);
        _terms = PenaltyWords.In(language);
        _colon = ExplanationWords.In(language).Colon;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = shell.OutputIsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = shell.OutputIsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        _console.Profile.Width = shell.Width;
        _console.Profile.Capabilities.Unicode = true;
    }

    public static void Write(PenaltyReport report, Language language, Shell shell)
    {
        using var text = new StreamWriter(shell.Output, new UTF8Encoding(false), leaveOpen: true);
        new PenaltyTable(language, shell, text).Write(report);
    }

    public static void WriteOne(PenaltyStatement statement, RegimeChoice choice, Language language, Shell shell)
    {
        using var text = new StreamWriter(shell.Output, new UTF8Encoding(false), leaveOpen: true);
        new PenaltyTable(language, shell, text).WriteOne(statement, choice);
    }

    /// <summary>Says of an invoice of a consumer that nothing runs against him yet.</summary>
    public static void WriteNoneYet(Invoice invoice, RegimeChoice choice, Language language, Shell shell)
    {
        using var text = new StreamWriter(shell.Output, new UTF8Encoding(false), leaveOpen: true);
        var table = new PenaltyTable(language, shell, text);
        table._console.MarkupLineInterpolated($"[bold]{invoice.Number} · {invoice.Debtor.ToString()}[/]");
        table._console.WriteLine(table._terms.NoNoticeYet);
        table._console.WriteLine();
        table.WriteChoice(choice);
        table._console.WriteLine(table._terms.NoLegalAdvice);
    }

    private void Write(PenaltyReport report)
    {
        _console.MarkupLineInterpolated($"[bold]{_terms.PenaltiesThrough(_words.Date(report.Through))}[/]");
        _console.WriteLine(_words.RowsRead(report.Read, report.SkippedCount, 0));
        _console.WriteLine();
        WriteTotals(report);
        WriteInvoices(report);
        WriteNoneYet(report);
        foreach (var choice in report.Regimes) WriteChoice(choice);
        WriteSkipped(report);
        _console.WriteLine(_terms.NoLegalAdvice);
    }

    private void WriteTotals(PenaltyReport report)
    {
        if (report.Late.Count == 0)
        {
            _console.WriteLine(_terms.Nothing);
            return;
        }

        var table = TableOf(_words.Currency, "#>", _terms.Interest + ">", _terms.Compensation + ">", _words.Total + ">");
        foreach (var sum in report.Totals)
            table.AddRow(sum.Currency.Code, _words.Number(sum.Invoices), _words.Money(sum.Interest), _words.Money(sum.Compensation), _words.Money(sum.Total));
        _console.Write(table);
    }

    private void WriteInvoices(PenaltyReport report)
    {
        if (report.Late.Count == 0) return;
        var table = TableOf(
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
                Plain(NextDayOf(statement)),
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

    private void WriteOne(PenaltyStatement statement, RegimeChoice choice)
    {
        _console.MarkupLineInterpolated($"[bold]{statement.Invoice.Number} · {statement.Invoice.Debtor.ToString()} · {_terms.PenaltiesThrough(_words.Date(statement.Through))}[/]");
        _console.WriteLine();
        if (statement.Lines.Count == 0 && statement.Compensation.Amount == 0m) _console.WriteLine(_terms.Nothing);
        if (statement.Lines.Count > 0) WriteLines(statement);
        var sums = TableOf(string.Empty, statement.Total.Currency.Code + ">");
        sums.HideHeaders();
        sums.AddRow(_terms.Interest, _words.Money(statement.Interest));
        sums.AddRow(_terms.Compensation, _words.Money(statement.Compensation));
        sums.AddRow(_terms.Charged, _words.Money(statement.Charged));
        sums.AddRow(_terms.Waived, _words.Money(statement.Waived));
        sums.AddRow(_words.Total, _words.Money(statement.Total));
        sums.AddRow(_terms.Principal, _words.Money(statement.Principal));
        sums.AddRow(_terms.TotalWithPrincipal, _words.Money(statement.TotalWithPrincipal));
        sums.AddRow(_terms.NextDay, NextDayOf(statement));
        _console.Write(sums);
        WriteChoice(choice);
        _console.WriteLine(_terms.Sources + _colon + string.Join("; ", statement.Sources));
        if (statement.Doubts.Count > 0) _console.WriteLine(_terms.Doubts);
        foreach (var doubt in statement.Doubts) _console.WriteLine("  " + _terms.Of(doubt.Kind) + " (" + doubt.Text + ")");
        _console.WriteLine();
        _console.WriteLine(_terms.NoLegalAdvice);
    }

    private void WriteLines(PenaltyStatement statement)
    {
        var table = TableOf(_terms.From, _terms.Through, _terms.Days + ">", _terms.Base + ">", _terms.Rate + " %>", _terms.Interest + ">", string.Empty);
        foreach (var line in statement.Lines)
        {
            table.AddRow(
                _words.Date(line.From),
                _words.Date(line.Through),
                _words.Number(line.Days),
                _words.Money(line.Base),
                _words.Percent(line.Percent),
                _words.Money(line.Interest),
                line.Interest.Currency.Code);
        }

        _console.Write(table);
    }

    private void WriteChoice(RegimeChoice choice)
    {
        _console.MarkupLineInterpolated($"[bold]{_terms.Regime} {choice.Regime.Name}[/]");
        foreach (var reason in _terms.ReasonsOf(choice)) _console.WriteLine("  " + reason);
        foreach (var doubt in _terms.DoubtsOf(choice)) _console.WriteLine("  ? " + doubt);
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

    private string NextDayOf(PenaltyStatement statement) => statement.NextDay is { } nextDay ? _words.Money(nextDay) : "?";

    /// <summary>A table with these headings; one that ends in '>' stands over figures.</summary>
    private static Table TableOf(params string[] headings)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var heading in headings)
            table.AddColumn(heading.EndsWith('>') ? new TableColumn(heading[..^1]).RightAligned() : new TableColumn(heading));
        return table;
    }

    private static Text Plain(string text) => new(text);
}
