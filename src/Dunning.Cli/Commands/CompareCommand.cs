using System.CommandLine;
using System.IO;
using System.Threading.Tasks;
using Dunning.Cli.Steering;
using Dunning.Json;
using Dunning.Portfolio.Steering;

namespace Dunning.Cli.Commands;

/// <summary><c>dunning compare</c>: two policies over one book.</summary>
internal static class CompareCommand
{
    public static Command Create(Shell shell)
    {
        var today = CommonOptions.Today();
        var days = new Option<int>("--days") { Description = "How many days, today among them (30 unless given).", HelpName = "days", DefaultValueFactory = _ => 30 };
        var against = new Option<string?>("--against") { Description = "The other book of policies (JSON); the same book unless given.", HelpName = "book.json" };
        var againstPolicy = new Option<string?>("--against-policy") { Description = "One policy of the other book for everybody.", HelpName = "name" };
        var all = new Option<bool>("--all") { Description = "List every invoice that is treated differently, however many." };
        var command = new Command(
            "compare",
            "Reads a ledger (CSV) and tells whom two policies treat differently, from when, why, and what it changes in contacts and amounts.\n\n"
            + "Example:\n  dunning compare ledger.csv --today 2026-03-12 --policy fr-standard --against-policy fr-consumer")
        {
            today, days, against, againstPolicy, all,
        };
        var source = new BookSource(shell, command);
        command.SetAction((parsed, cancellation) =>
        {
            var (day, count) = (parsed.GetValue(today) ?? shell.Today, parsed.GetValue(days));
            if (count is < 1 or > 3650) throw new UsageException("--days takes 1 to 3650 days.");
            var (path, policy) = (parsed.GetValue(against), parsed.GetValue(againstPolicy));
            if (path is null && policy is null) throw new UsageException("--against or --against-policy says what to compare with.");
            var book = source.Read(parsed, day, cancellation);
            var other = BookSource.Under(path is null ? source.WholeBook(parsed) : CommonOptions.EngineOf(path), policy);
            var comparison = Comparison.Of(book.Engine, other, book.Accounts, day, day.PlusDays(count - 1), cancellation);
            var (first, second) = (NameOf(book.Engine), policy ?? Path.GetFileNameWithoutExtension(path)!);
            var output = new ComparisonOutput(comparison, first, second == first ? second + " (2)" : second, book.Language, shell);
            book.Write(() => output.WriteTable(parsed.GetValue(all)), () => JsonDocuments.Write(shell, json => ComparisonWriter.Write(json, comparison)), output.WriteCsv);
            return Task.FromResult(book.Conclude(comparison.Refused, comparison.RefusedAccounts));
        });
        return command;
    }

    private static string NameOf(Engine.DunningEngine engine) => engine.Book.Name;
}
