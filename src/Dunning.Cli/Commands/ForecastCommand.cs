using System.CommandLine;
using System.Threading.Tasks;
using Dunning.Cli.Steering;
using Dunning.Json;
using Dunning.Portfolio.Steering;

namespace Dunning.Cli.Commands;

/// <summary><c>dunning forecast</c>: what will happen if nothing comes in.</summary>
internal static class ForecastCommand
{
    private const int MostDays = 3650;

    public static Command Create(Shell shell)
    {
        var today = CommonOptions.Today();
        var days = new Option<int>("--days") { Description = "How many days, today among them (30 unless given).", HelpName = "days", DefaultValueFactory = _ => 30 };
        var all = new Option<bool>("--all") { Description = "List every act and review in the table, however many." };
        var command = new Command(
            "forecast",
            "Reads a ledger (CSV) and tells what will be done over the next days if nothing comes in and every act is carried out on its day.\n\n"
            + "Example:\n  dunning forecast ledger.csv --today 2026-03-12 --days 60")
        {
            today, days, all,
        };
        var source = new BookSource(shell, command);
        command.SetAction((parsed, cancellation) =>
        {
            var (day, count) = (parsed.GetValue(today) ?? shell.Today, parsed.GetValue(days));
            if (count is < 1 or > MostDays) throw new UsageException("--days takes 1 to 3650 days.");
            var book = source.Read(parsed, day, cancellation);
            var forecast = Progress.Watch(
                shell, "customers", progress => Simulation.Forecast(book.Engine, book.Accounts, day, day.PlusDays(count - 1), progress, cancellation));
            var output = new ForecastOutput(forecast, book.Language, shell);
            book.Write(() => output.WriteTable(parsed.GetValue(all)), () => JsonDocuments.Write(shell, json => SimulationWriter.Write(json, forecast)), output.WriteCsv);
            return Task.FromResult(book.Conclude(forecast.Refused, forecast.RefusedAccounts));
        });
        return command;
    }
}
