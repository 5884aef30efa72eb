using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dunning.Cli.Steering;
using Dunning.Engine;
using Dunning.Json;
using Dunning.Portfolio.Figures;
using Dunning.Portfolio.Steering;
using NodaTime;

namespace Dunning.Cli.Commands;

/// <summary><c>dunning replay</c>: what was decided on past days, or what would have gone out.</summary>
internal static class ReplayCommand
{
    public static Command Create(Shell shell)
    {
        var from = CommonOptions.Date("--from", "The first day.");
        var to = CommonOptions.Date("--to", "The last day; the day on which the command is run unless given.");
        var summary = new Option<bool>("--summary") { Description = "Take every act as carried out on its day, and count them by stage with what was paid soon after." };
        var within = new Option<int>("--within") { Description = "For the summary: paid within so many days after the act (3 unless given).", HelpName = "days", DefaultValueFactory = _ => 3 };
        var invoice = new Option<string?>("--invoice") { Description = "One invoice only (json: and the contacts that name it).", HelpName = "number" };
        var all = new Option<bool>("--all") { Description = "Every change: waits and what is settled too, however many." };
        var command = new Command(
            "replay",
            "Reads a ledger (CSV) and tells what was decided on past days, where it changed, with what was known then.\n\n"
            + "Examples:\n  dunning replay ledger.csv --from 2026-01-01 --to 2026-03-12 --invoice F-42\n"
            + "  dunning replay ledger.csv --from 2026-01-01 --to 2026-03-12 --summary")
        {
            from, to, summary, within, invoice, all,
        };
        var source = new BookSource(shell, command);
        command.SetAction((parsed, cancellation) =>
        {
            var through = parsed.GetValue(to) ?? shell.Today;
            var first = parsed.GetValue(from) ?? throw new UsageException("--from says with which day it begins.");
            if (through < first) throw new UsageException("--to is not before --from.");
            if (parsed.GetValue(within) is < 1 or > 365) throw new UsageException("--within takes 1 to 365 days.");
            var book = source.Read(parsed, first, cancellation);
            return Task.FromResult(parsed.GetValue(summary)
                ? Summarise(shell, book, first, through, parsed.GetValue(within), cancellation)
                : List(shell, book, first, through, parsed.GetValue(invoice), parsed.GetValue(all), cancellation));
        });
        return command;
    }

    private static int List(
        Shell shell, BookSource.Book book, LocalDate from, LocalDate through, string? invoice, bool all, CancellationToken cancellation)
    {
        var accounts = invoice is null ? book.Accounts : [.. book.Accounts.Where(account => account.Items.Any(item => item.Invoice.Number == invoice))];
        if (accounts.Count == 0 && invoice is not null) throw new UsageException("the ledger has no invoice '" + invoice + "' that could be read.");
        var replay = Progress.Watch(shell, "customers", progress => Replay.Of(book.Engine, accounts, from, through, progress, cancellation));
        var changes = replay.Decisions
            .Where(change => invoice is null || change.Decision.Invoice.Number == invoice)
            .Where(change => all || invoice is not null || change.Decision.Verdict is Verdict.Act or Verdict.Review)
            .ToArray();
        var output = new ReplayOutput(book.Language, shell);
        book.Write(
            () => output.WriteTable(replay, changes, all || invoice is not null),
            () => JsonDocuments.Write(shell, json => ReplayWriter.Write(json, replay, invoice)),
            () => output.WriteCsv(changes));
        return book.Conclude(replay.Refused, replay.RefusedAccounts);
    }

    private static int Summarise(Shell shell, BookSource.Book book, LocalDate from, LocalDate through, int withinDays, CancellationToken cancellation)
    {
        var past = Progress.Watch(shell, "customers", progress => Simulation.OfPast(book.Engine, book.Accounts, from, through, progress, cancellation));
        var yields = StageYields.Of(book.Engine, past.Accounts, from, through, withinDays, through.PlusDays(withinDays));
        var output = new ReplayOutput(book.Language, shell);
        book.Write(
            () => output.WriteSummary(past, yields, withinDays),
            () => ReplayOutput.WriteSummaryJson(past, yields, withinDays, shell),
            () => ReplayOutput.WriteSummaryCsv(past, yields, shell));
        return book.Conclude(past.Refused, past.RefusedAccounts);
    }
}
