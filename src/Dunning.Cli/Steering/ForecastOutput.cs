using System.Linq;
using Dunning.Cli.Wording;
using Dunning.Ledgers;
using Dunning.Portfolio;
using Dunning.Portfolio.Steering;
using Dunning.Vocabulary;
using Spectre.Console;

namespace Dunning.Cli.Steering;

/// <summary>A forecast for people and for a spreadsheet.</summary>
internal sealed class ForecastOutput(Simulation forecast, Language language, Shell shell)
{
    private const int MostShown = 100;

    private static readonly string[] Header =
        ["on", "customer_id", "customer_name", "invoice", "stage", "action", "channel", "role", "collectible", "currency", "reason", "key", "contact_key"];

    private readonly Words _words = Words.In(language);
    private readonly SteeringWords _own = SteeringWords.In(language);

    public void WriteTable(bool all)
    {
        using var text = Tables.TextOf(shell);
        var console = Tables.ConsoleOf(shell, text);
        console.MarkupLineInterpolated($"[bold]{_own.ForecastOf(_words.Date(forecast.FromInclusive), _words.Date(forecast.ThroughInclusive))}[/]");
        console.WriteLine(_own.ForecastRests);
        console.WriteLine(_own.ContactsAndActs(
            forecast.ContactCount, _words.Number(forecast.ContactCount), forecast.Acts.Count, _words.Number(forecast.Acts.Count)));
        if (forecast.Acts.Count == 0) console.WriteLine(_own.NothingHappens);
        else WriteActs(console, all);
        WriteReviews(console, all);
    }

    private void WriteActs(IAnsiConsole console, bool all)
    {
        console.Write(StageTable.Of(forecast, _words, _own));
        console.MarkupLineInterpolated($"[bold]{_own.ActsPerWeek}[/]");
        var weeks = forecast.Acts.GroupBy(act => act.On.PlusDays(1 - (int)act.On.DayOfWeek)).ToArray();
        var most = weeks.Max(week => week.Count());
        var bars = Tables.Of(_own.Week, _own.Acts + ">", string.Empty);
        foreach (var week in weeks) bars.AddRow(_words.Date(week.Key), _words.Number(week.Count()), Bars.Of(week.Count(), most));
        console.Write(bars);

        console.MarkupLineInterpolated($"[bold]{_own.ActByAct}[/]");
        var table = Tables.Of(_own.Day, _words.Customer, _words.Invoice, _own.Action, _own.Channel, _words.Amount + ">", string.Empty, _words.Remarks);
        foreach (var act in forecast.Acts.Take(all ? int.MaxValue : MostShown))
        {
            table.AddRow(
                Tables.Plain(_words.Date(act.On)), Tables.Plain(act.Invoice.Debtor.ToString()), Tables.Plain(act.Invoice.Number),
                Tables.Plain(StageTable.NameOf(act.Stage, act.Action, act.Decision.Phase, _words)), Tables.Plain(act.Channel is { } channel ? _words.Of(channel) : string.Empty),
                Tables.Plain(_words.Money(act.Collectible)), Tables.Plain(act.Collectible.Currency.Code),
                Tables.Plain(act.Role == ContactLineRole.Early ? _own.SaidEarly : string.Empty));
        }

        console.Write(table);
        if (!all && forecast.Acts.Count > MostShown) console.WriteLine("  " + More(forecast.Acts.Count));
    }

    private void WriteReviews(IAnsiConsole console, bool all)
    {
        if (forecast.Reviews.Count == 0) return;
        console.MarkupLineInterpolated($"[bold]{_own.ForAPerson}[/] ({_words.Number(forecast.Reviews.Count)})");
        var table = Tables.Of(_own.Day, _words.Customer, _words.Invoice, _words.Remarks);
        foreach (var review in forecast.Reviews.Take(all ? int.MaxValue : MostShown))
        {
            table.AddRow(
                Tables.Plain(_words.Date(review.On)), Tables.Plain(review.Debtor.ToString()), Tables.Plain(review.Decision?.Invoice.Number ?? string.Empty),
                Tables.Plain(review.Decision is { } decision ? _words.Because(decision.Reason) : _own.CreditCoversAll));
        }

        console.Write(table);
        if (!all && forecast.Reviews.Count > MostShown) console.WriteLine("  " + More(forecast.Reviews.Count));
    }

    public void WriteCsv()
    {
        using var text = Tables.TextOf(shell);
        using var csv = new SafeCsvWriter(text);
        csv.WriteRow(Header);
        foreach (var act in forecast.Acts)
        {
            csv.WriteDate(act.On);
            csv.WriteText(act.Invoice.Debtor.Id);
            csv.WriteText(act.Invoice.Debtor.Name);
            csv.WriteText(act.Invoice.Number);
            csv.WriteText(act.Stage);
            csv.WriteText(WireName.Of(act.Action));
            csv.WriteText(act.Channel is { } channel ? WireName.Of(channel) : null);
            csv.WriteText(act.Role is { } role ? WireName.Of(role) : null);
            csv.WriteAmount(act.Collectible);
            csv.WriteText(act.Collectible.Currency.Code);
            csv.WriteText(WireName.Of(act.Decision.Reason));
            csv.WriteText(act.Key);
            csv.WriteText(act.ContactKey);
            csv.EndRow();
        }
    }

    private string More(int count) => _own.MoreWithAll(count - MostShown, _words.Number(count - MostShown));
}
