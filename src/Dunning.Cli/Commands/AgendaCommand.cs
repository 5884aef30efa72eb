using System;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dunning.Cli.Agendas;
using Dunning.Cli.Wording;
using Dunning.Ledgers;
using Dunning.Portfolio;
using Dunning.Profiles;
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
        var by = CommonOptions.Choice<AgendaGrouping>("--by", "Group the list by debtor, owner or action (unless said otherwise, action and stage).");
        var paymentsThrough = CommonOptions.Date("--payments-through", "The last day whose payments are booked. When it is too old the agenda says so first, and contacts need approval.");
        var paymentsLag = new Option<int>("--payments-lag") { Description = "By how many days the payments may lag behind (3 unless given).", HelpName = "days", DefaultValueFactory = _ => 3 };
        var profiles = new ProfileArguments();
        var command = new Command(
            "agenda",
            "Reads a ledger (CSV) and lists what to do about it on a day, most pressing first.\n\n"
            + "Example:\n  dunning agenda ledger.csv --today 2026-03-12")
        {
            ledger, today, book, language, format, by, all, paymentsThrough, paymentsLag,
        };
        profiles.AddTo(command);
        arguments.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            shell,
            new Request(
                parsed.GetValue(ledger)!,
                arguments.Read(parsed),
                parsed.GetValue(book),
                parsed.GetValue(today) ?? shell.Today,
                parsed.GetValue(all) ? AgendaScope.All : AgendaScope.ToDo,
                parsed.GetValue(paymentsThrough),
                parsed.GetValue(paymentsLag),
                parsed.GetValue(by),
                profiles.Read(parsed),
                parsed.GetValue(format) ?? OutputFormat.Table,
                CommonOptions.LanguageOf(parsed, language)),
            cancellation)));
        return command;
    }

    private static void Check(Request request)
    {
        if (request.PaymentsLag < 0) throw new UsageException("--payments-lag is a number of days, 0 or more.");
        if (request.PaymentsThrough > request.Today) throw new UsageException("--payments-through is a day through which payments are known: not one after --today.");
        if (request.Grouping is not null && request.Format != OutputFormat.Table) throw new UsageException("--by groups the table; json and csv keep the order of the agenda.");
    }

    private static int Run(Shell shell, Request request, CancellationToken cancellation)
    {
        Check(request);

        // Policies and ledger have nothing to do with each other: each is made ready while the other is.
        var preparing = Task.Run(() => CommonOptions.EngineOf(request.BookPath), cancellation);
        using var file = CommonOptions.OpenFile(request.LedgerPath);
        var report = Progress.Watch(shell, "rows", progress =>
        {
            var ledger = LedgerReader.Read(file, request.Ledger, progress, cancellation);
            var given = ledger.AccountsOn(request.Today);
            var engine = preparing.GetAwaiter().GetResult();
            var accounts = ProfileArguments.Decided(given, request.Classifier, engine, request.Today);
            var book = new ReceivablesBook(engine, accounts);
            var options = new AgendaOptions(request.Scope, request.PaymentsThrough, request.PaymentsLag, ledger.DoubtfulCustomers);
            return new AgendaReport(ledger, given, accounts, book.AgendaOn(request.Today, options, cancellation: cancellation));
        });
        switch (request.Format)
        {
            case OutputFormat.Json:
                AgendaJson.Write(report, shell.Output);
                break;
            case OutputFormat.Csv:
                AgendaCsv.Write(report, shell.Output);
                break;
            case OutputFormat.Table:
                AgendaTable.Write(report, request.Grouping, request.Language, shell);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(request), request.Format, "Not a declared format.");
        }

        return Remark(shell, report, request);
    }

    /// <summary>Says on standard error what the output may not show: odd rows, and rows that were skipped.</summary>
    private static int Remark(Shell shell, AgendaReport report, Request request)
    {
        const int MostWarnings = 20;

        // A spreadsheet has no line for it.
        var stale = report.Agenda.Notices.FirstOrDefault(notice => notice.Kind == AgendaNoticeKind.PaymentsNotCurrent);
        if (stale is not null && request.Format == OutputFormat.Csv)
            shell.Complain(AgendaWords.In(request.Language).PaymentsNotCurrent(Words.In(request.Language).Date(stale.Day!.Value)));
        foreach (var warning in report.Warnings.Take(MostWarnings)) shell.Complain("warning: " + warning);
        if (report.WarningCount > MostWarnings) shell.Complain(FormattableString.Invariant($"and {report.WarningCount - MostWarnings} more warnings."));
        if (report.SkippedCount == 0) return ExitCode.Done;

        if (request.Format == OutputFormat.Csv)
        {
            foreach (var row in report.Skipped)
                shell.Complain(FormattableString.Invariant($"line {row.Line}") + (row.Column is null ? string.Empty : ", " + row.Column) + ": " + row.Reason);
        }

        shell.Complain(FormattableString.Invariant($"{report.SkippedCount} of {report.Rows} rows were skipped."));
        return ExitCode.Refused;
    }

    /// <summary>What is asked for.</summary>
    private sealed record Request(
        string LedgerPath,
        LedgerOptions Ledger,
        string? BookPath,
        LocalDate Today,
        AgendaScope Scope,
        LocalDate? PaymentsThrough,
        int PaymentsLag,
        AgendaGrouping? Grouping,
        PayerProfileClassifier? Classifier,
        OutputFormat Format,
        Language Language);
}
