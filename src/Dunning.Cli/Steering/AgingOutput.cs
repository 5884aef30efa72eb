using System.Linq;
using Dunning.Cli.Wording;
using Dunning.Ledgers;
using Dunning.Monetary;
using Dunning.Portfolio.Figures;
using Spectre.Console;

namespace Dunning.Cli.Steering;

/// <summary>An aged balance for people and for a spreadsheet.</summary>
internal static class AgingOutput
{
    private static readonly string[] Header =
        ["customer_id", "customer_name", "currency", "band", "from_days_late", "through_days_late", "amount", "invoices", "unapplied", "overpaid"];

    public static void WriteTable(AgedBalance aged, Language language, Shell shell)
    {
        var (words, own, accounts) = (Words.In(language), SteeringWords.In(language), AgendaWords.In(language));
        using var text = Tables.TextOf(shell);
        var console = Tables.ConsoleOf(shell, text);
        console.MarkupLineInterpolated($"[bold]{own.AgedBalanceOn(words.Date(aged.Today))}[/]");
        foreach (var total in aged.Totals) WriteBands(console, aged, total, words, own, accounts);
        foreach (var later in aged.NotIssuedYet.Where(later => aged.Totals.All(total => total.Currency != later.Amount.Currency)))
            console.WriteLine(own.IssuedLater + accounts.Colon + words.Money(later.Amount) + " " + later.Amount.Currency.Code + " (" + words.Number(later.Count) + ")");
        if (aged.Totals.Count == 0) console.WriteLine(own.NothingOpen);
        var open = aged.Rows.Where(row => row.Open.Count > 0).ToArray();
        if (open.Length == 0) return;

        console.MarkupLineInterpolated($"[bold]{own.ByCustomer}[/] ({words.Number(open.Length)})");
        string[] bands = [.. Enumerable.Range(0, aged.Bounds.BandCount).Select(band => own.Band(aged.Bounds, band) + ">")];
        var table = Tables.Of([words.Customer, words.Currency, .. bands, words.Total + ">"]);
        foreach (var row in open)
        {
            table.AddRow(
            [
                Tables.Plain(row.Debtor!.ToString()), Tables.Plain(row.Currency.Code),
                .. row.Bands.Select(band => Tables.Plain(band.Count == 0 ? "-" : words.Money(band.Amount))), Tables.Plain(words.Money(row.Open.Amount)),
            ]);
        }

        console.Write(table);
    }

    private static void WriteBands(IAnsiConsole console, AgedBalance aged, AgedBalanceRow total, Words words, SteeringWords own, AgendaWords accounts)
    {
        var table = Tables.Of(total.Currency.Code, words.Open + ">", "#>", own.Share + ">", string.Empty);
        for (var band = 0; band < total.Bands.Count; band++)
        {
            var (amount, share) = (total.Bands[band], total.Open.Amount.Amount == 0m ? 0m : total.Bands[band].Amount.Amount / total.Open.Amount.Amount);
            table.AddRow(own.Band(aged.Bounds, band), words.Money(amount.Amount), words.Number(amount.Count), words.Share(share), Bars.Of(share));
        }

        table.AddRow(words.Total, words.Money(total.Open.Amount), words.Number(total.Open.Count), string.Empty, string.Empty);
        if (aged.NotIssuedYet.FirstOrDefault(later => later.Amount.Currency == total.Currency) is { } issuedLater)
            table.AddRow(own.IssuedLater, words.Money(issuedLater.Amount), words.Number(issuedLater.Count), string.Empty, string.Empty);
        WriteBeside(accounts.Credit, total.Unapplied);
        WriteBeside(accounts.Overpaid, total.Overpaid);
        console.Write(table);

        void WriteBeside(string what, Money amount)
        {
            if (amount.Amount != 0m) table.AddRow(own.NotTakenOff(what), words.Money(amount), string.Empty, string.Empty, string.Empty);
        }
    }

    /// <summary>
    /// A row a customer, currency and band, and no totals: a column that is added up comes to what is there. For that, what was not matched or overpaid stands on the
    /// first row of a customer and currency alone.
    /// </summary>
    public static void WriteCsv(AgedBalance aged, Shell shell)
    {
        using var text = Tables.TextOf(shell);
        using var csv = new SafeCsvWriter(text);
        csv.WriteRow(Header);
        foreach (var row in aged.Rows)
        {
            for (var band = 0; band < row.Bands.Count; band++)
            {
                csv.WriteText(row.Debtor?.Id);
                csv.WriteText(row.Debtor?.Name);
                csv.WriteText(row.Currency.Code);
                csv.WriteNumber(band);
                csv.WriteNumber(aged.Bounds.FirstDayOf(band));
                csv.WriteNumber(aged.Bounds.LastDayOf(band));
                csv.WriteAmount(row.Bands[band].Amount);
                csv.WriteNumber(row.Bands[band].Count);
                csv.WriteAmount(band == 0 ? row.Unapplied : null);
                csv.WriteAmount(band == 0 ? row.Overpaid : null);
                csv.EndRow();
            }
        }
    }
}
