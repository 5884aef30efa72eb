using System.CommandLine;
using System.Threading.Tasks;
using Dunning.Cli.Steering;
using Dunning.Json;
using Dunning.Portfolio.Figures;

namespace Dunning.Cli.Commands;

/// <summary><c>dunning figures</c>: the monthly or quarterly report.</summary>
internal static class FiguresCommand
{
    public static Command Create(Shell shell)
    {
        var from = CommonOptions.Date("--from", "The first day.");
        var to = CommonOptions.Date("--to", "The last day; the day on which the command is run unless given.");
        var days = new Option<int>("--yield-days") { Description = "Paid within so many days after an act is its yield (14 unless given).", HelpName = "days", DefaultValueFactory = _ => 14 };
        var command = new Command(
            "figures",
            "Reads a ledger (CSV) with its settled invoices and gives the figures of a month, a quarter or any other days, per currency.\n\n"
            + "Example:\n  dunning figures ledger.csv --from 2026-01-01 --to 2026-03-12")
        {
            from, to, days,
        };
        var source = new BookSource(shell, command);
        command.SetAction((parsed, cancellation) =>
        {
            var through = parsed.GetValue(to) ?? shell.Today;
            var first = parsed.GetValue(from) ?? throw new UsageException("--from says with which day it begins.");
            if (through < first) throw new UsageException("--to is not before --from.");
            if (parsed.GetValue(days) is < 1 or > 365) throw new UsageException("--yield-days takes 1 to 365 days.");
            var book = source.Read(parsed, through, cancellation);
            var figures = BookFigures.Of(book.Engine, book.Accounts, first, through, parsed.GetValue(days));
            var output = new FiguresOutput(figures, book.Language, shell);
            book.Write(output.WriteTable, () => JsonDocuments.Write(shell, json => FiguresWriter.Write(json, figures)), output.WriteCsv);
            return Task.FromResult(book.Conclude(figures.Refused, figures.RefusedAccounts));
        });
        return command;
    }
}
