using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dunning.Cli.Statements;
using Dunning.Cli.Wording;
using Dunning.Json;
using Dunning.Ledgers;
using Dunning.Penalties;
using NodaTime;

namespace Dunning.Cli.Commands;

/// <summary><c>dunning penalties</c>: what late invoices cost their debtors.</summary>
internal static class PenaltiesCommand
{
    public static Command Create(Shell shell)
    {
        var source = new Argument<string?>("cases.jsonl|ledger.csv")
        {
            Description = "Penalty cases in the wire format, a line each, or a ledger (.csv); cases from standard input unless given.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var invoice = new Option<string?>("--invoice") { Description = "The number of one invoice of a ledger, to be shown in full.", HelpName = "number" };
        var regime = new Option<string?>("--regime") { Description = "The regime of every invoice of a ledger; that of a French creditor unless given.", HelpName = "name" };
        var rate = new Option<decimal?>("--rate") { Description = "The rate agreed with the customers of a ledger, in percent a year.", HelpName = "percent" };
        var format = CommonOptions.Choice<OutputFormat>("--format", "table for people (of a ledger, unless said otherwise), json for a program (of cases, likewise), csv for a spreadsheet.");
        var arguments = new LedgerArguments();
        var (today, language) = (CommonOptions.Today(), CommonOptions.Language());
        var command = new Command(
            "penalties",
            "Reckons what late invoices cost their debtors: interest, fixed sum, what one more day adds. No legal advice.\n\n"
            + "Examples:\n  dunning penalties penalties.jsonl\n  dunning penalties ledger.csv --today 2026-03-12")
        {
            source, invoice, today, regime, rate, language, format,
        };
        arguments.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var path = parsed.GetValue(source);
            if (path is null || !Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase))
            {
                RefuseOptionsOfLedgers(parsed, [invoice, today, regime, rate, .. arguments.Options]);
                return parsed.GetValue(format) is { } chosen and not OutputFormat.Json
                    ? Task.FromResult(ShowCases(new Output(shell, chosen, CommonOptions.LanguageOf(parsed, language)), path, cancellation))
                    : AnswerCases(shell, path, cancellation);
            }

            var picker = RegimePicker.Of(parsed.GetValue(regime), parsed.GetValue(rate));
            var through = parsed.GetValue(today) ?? shell.Today;
            var output = new Output(shell, parsed.GetValue(format) ?? OutputFormat.Table, CommonOptions.LanguageOf(parsed, language));
            return Task.FromResult(parsed.GetValue(invoice) is { } number
                ? ShowInvoice(output, path, arguments.Read(parsed), picker, number, through, cancellation)
                : ShowBook(output, path, arguments.Read(parsed), picker, through, cancellation));
        });
        return command;
    }

    /// <summary>A case says all of it itself: an option that would be passed over is refused.</summary>
    private static void RefuseOptionsOfLedgers(ParseResult parsed, IEnumerable<Option> options)
    {
        foreach (var option in options)
        {
            if (parsed.GetResult(option) is { Implicit: false })
                throw new UsageException(option.Name + " is for a ledger, a file of the name *.csv; a case says it itself.");
        }
    }

    private static Task<int> AnswerCases(Shell shell, string? path, CancellationToken cancellation) =>
        StreamedLines.AnswerAsync(shell, path, "cases", (input, output, progress) => new PenaltyLines().RunAsync(input, output, progress, cancellation));

    private static int ShowCases(Output output, string? casesPath, CancellationToken cancellation)
    {
        using var file = casesPath is null ? null : CommonOptions.OpenFile(casesPath);
        var cases = PenaltyCases.Read((Stream?)file ?? output.Shell.Input, cancellation);
        if (output.Format == OutputFormat.Csv) PenaltyCsv.Write(cases.Statements, output.Shell.Output);
        else PenaltyTable.Write(cases, output.Language, output.Shell);
        foreach (var refusal in cases.Refusals) output.Shell.Complain(refusal);
        return cases.Refusals.Count == 0 ? ExitCode.Done : ExitCode.Refused;
    }

    private static int ShowBook(Output output, string path, LedgerOptions options, RegimePicker picker, LocalDate through, CancellationToken cancellation)
    {
        using var file = CommonOptions.OpenFile(path);
        var report = Progress.Watch(
            output.Shell, "rows", progress => PenaltyReport.Of(LedgerReader.Read(file, options, progress, cancellation), picker, through));
        switch (output.Format)
        {
            case OutputFormat.Json:
                PenaltyJson.Write(report, output.Shell.Output);
                break;
            case OutputFormat.Csv:
                PenaltyCsv.Write(report.Late.Select(row => row.Statement), output.Shell.Output);
                break;
            case OutputFormat.Table:
                PenaltyTable.Write(report, output.Language, output.Shell);
                break;
            default:
                throw new InvalidOperationException("Not a declared format.");
        }

        if (report.SkippedCount == 0) return ExitCode.Done;
        if (output.Format == OutputFormat.Csv)
        {
            foreach (var row in report.Skipped)
                output.Shell.Complain(FormattableString.Invariant($"line {row.Line}") + (row.Column is null ? string.Empty : ", " + row.Column) + ": " + row.Reason);
        }

        return ExitCode.Refused;
    }

    private static int ShowInvoice(
        Output output, string path, LedgerOptions options, RegimePicker picker, string number, LocalDate through, CancellationToken cancellation)
    {
        using var file = CommonOptions.OpenFile(path);
        var ledger = LedgerReader.Read(file, options, cancellation: cancellation);
        var rows = ledger.Invoices.Where(row => row.Invoice.Number == number).ToArray();
        if (rows.Length == 0) throw new UsageException("the ledger has no invoice '" + number + "' that could be read.");
        if (rows.Length > 1) throw new UsageException(FormattableString.Invariant($"the ledger has {rows.Length} invoices '{number}'."));
        var choice = picker.For(rows[0].Invoice, rows[0].History, through);
        if (output.Format == OutputFormat.Table && RegimePicker.AwaitsNotice(choice))
        {
            StatementTable.WriteNoneYet(rows[0].Invoice, choice, output.Language, output.Shell);
            return ExitCode.Done;
        }

        // Through the book, so that the other terms of the invoice are known; what the book leaves out is refused by the calculator with its reason.
        var statement = PenaltyReport.Of(ledger, picker, through).StatementOf(rows[0])
            ?? new PenaltyCalculator().Calculate(rows[0].Invoice, rows[0].History, choice.Regime, through);
        switch (output.Format)
        {
            case OutputFormat.Json:
                PenaltyJson.WriteOne(statement, output.Shell.Output);
                break;
            case OutputFormat.Csv:
                PenaltyCsv.WriteLines(statement, output.Shell.Output);
                break;
            case OutputFormat.Table:
                StatementTable.Write(statement, choice, output.Language, output.Shell);
                break;
            default:
                throw new InvalidOperationException("Not a declared format.");
        }

        return ExitCode.Done;
    }

    /// <summary>Where to, for whom, in which language.</summary>
    private sealed record Output(Shell Shell, OutputFormat Format, Language Language);
}
