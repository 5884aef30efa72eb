using System;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Dunning.Cli.Steering;
using Dunning.Json;
using Dunning.Portfolio.Figures;

namespace Dunning.Cli.Commands;

/// <summary><c>dunning aging</c>: what is open by how late it is.</summary>
internal static class AgingCommand
{
    public static Command Create(Shell shell)
    {
        var today = CommonOptions.Today();
        var bounds = new Option<string?>("--bounds") { Description = "The last day late of each band (30,60,90 unless given).", HelpName = "30,60,90" };
        var command = new Command(
            "aging",
            "Reads a ledger (CSV) and gives its aged balance on a day, per currency and customer.\n\n"
            + "Example:\n  dunning aging ledger.csv --today 2026-03-12")
        {
            today, bounds,
        };
        var source = new BookSource(shell, command);
        command.SetAction((parsed, cancellation) =>
        {
            var day = parsed.GetValue(today) ?? shell.Today;
            var chosen = BoundsOf(parsed.GetValue(bounds));
            var book = source.Read(parsed, day, cancellation);
            var aged = AgedBalance.Of(book.Engine, book.Accounts, day, chosen);
            book.Write(
                () => AgingOutput.WriteTable(aged, book.Language, shell),
                () => JsonDocuments.Write(shell, json => AgedBalanceWriter.Write(json, aged)),
                () => AgingOutput.WriteCsv(aged, shell));
            return Task.FromResult(book.Conclude(aged.Refused, aged.RefusedAccounts));
        });
        return command;
    }

    private static AgingBounds? BoundsOf(string? text)
    {
        if (text is null) return null;
        try
        {
            return new AgingBounds(text.Split(',').Select(part => int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture)));
        }
        catch (Exception wrong) when (wrong is FormatException or OverflowException or ArgumentException)
        {
            throw new UsageException("--bounds takes days late that rise, such as 30,60,90, not '" + text + "'.");
        }
    }
}
