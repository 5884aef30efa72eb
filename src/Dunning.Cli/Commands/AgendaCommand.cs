using System;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dunning.Cli.Agendas;
using Dunning.Cli.Wording;
using Dunning.Ledgers;
using Dunning.Portfolio;
using NodaTime;

namespace Dunning.Cli.Commands;

/// <summary><c>dunning agenda</c>: a ledger in, what is to be done on a day out.</summary>
internal static class AgendaCommand
{
    public static Command Create(Shell shell)
    {
        var ledger = LedgerArguments.File();
        var arguments = new LedgerArguments();
        var today = CommonOptions.Today();
        var book = CommonOptions.Book();
        var language = CommonOptions.Language();
        var format = CommonOptions.Choice<OutputFormat>("--format", "table for people (unless said otherwise), json for a program, csv for a spreadsheet.");
        var all = new Option<bool>("--all") { Description = "List every decision, not only what somebody must do or decide." };
        var command = new Command(
            "agenda",
            "Reads a ledger (CSV) and lists what to do about it on a day, most pressing first.\n\n"
            + "Example:\n  dunning agenda docs/examples/ledger.csv --today 2026-03-12")
        {
            ledger, today, book, language, format, all,
        };
        arguments.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            shell,
            parsed.GetValue(ledger)!,
            arguments.Read(parsed),
            parsed.GetValue(today) ?? shell.Today,
            parsed.GetValue(book),
            parsed.GetValue(all) ? AgendaScope.All : AgendaScope.ToDo,
            parsed.GetValue(format) ?? OutputFormat.Table,
            CommonOptions.LanguageOf(parsed, language),
            cancellation)));
        return command;
    }

    private static int Run(
        Shell shell,
        string ledgerPath,
        LedgerOptions options,
        LocalDate today,
        string? bookPath,
        AgendaScope scope,
        OutputFormat format,
        Language language,
        CancellationToken cancellation)
    {
        // Policies and ledger have nothing to do with each other: each is made ready while the other is.
        var preparing = Task.Run(() => CommonOptions.EngineOf(bookPath), cancellation);
        using var file = CommonOptions.OpenFile(ledgerPath);
        var report = Progress.Watch(shell, "rows", progress =>
        {
            var ledger = LedgerReader.Read(file, options, progress, cancellation);
            var engine = preparing.GetAwaiter().GetResult();
            return new AgendaReport(ledger, Agenda.Of(engine, ledger.Invoices.Select(row => row.Receivable), today, scope, progress, cancellation));
        });
        switch (format)
        {
            case OutputFormat.Json:
                AgendaJson.Write(report, shell.Output);
                break;
            case OutputFormat.Csv:
                AgendaCsv.Write(report, shell.Output);
                break;
            case OutputFormat.Table:
                AgendaTable.Write(report, language, shell);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "Not a declared format.");
        }

        return Remark(shell, report, format);
    }

    /// <summary>Says on standard error what the output may not show: odd rows, and rows that were skipped.</summary>
    private static int Remark(Shell shell, AgendaReport report, OutputFormat format)
    {
        const int MostWarnings = 20;

        foreach (var warning in report.Warnings.Take(MostWarnings)) shell.Complain("warning: " + warning);
        if (report.WarningCount > MostWarnings) shell.Complain(FormattableString.Invariant($"and {report.WarningCount - MostWarnings} more warnings."));
        if (report.SkippedCount == 0) return ExitCode.Done;

        if (format == OutputFormat.Csv)
        {
            foreach (var row in report.Skipped)
                shell.Complain(FormattableString.Invariant($"line {row.Line}") + (row.Column is null ? string.Empty : ", " + row.Column) + ": " + row.Reason);
        }

        shell.Complain(FormattableString.Invariant($"{report.SkippedCount} of {report.Rows} rows were skipped."));
        return ExitCode.Refused;
    }
}
