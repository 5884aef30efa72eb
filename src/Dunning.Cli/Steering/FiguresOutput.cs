using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Cli.Wording;
using Dunning.Ledgers;
using Dunning.Portfolio.Figures;
using Spectre.Console;

namespace Dunning.Cli.Steering;

/// <summary>The figures of a book for people and for a spreadsheet.</summary>
internal sealed class FiguresOutput(BookFigures figures, Language language, Shell shell)
{
    private readonly Words _words = Words.In(language);
    private readonly SteeringWords _steering = SteeringWords.In(language);
    private readonly FigureWords _own = FigureWords.In(language);

    public void WriteTable()
    {
        using var text = Tables.TextOf(shell);
        var console = Tables.ConsoleOf(shell, text);
        console.MarkupLineInterpolated($"[bold]{_own.FiguresOf(_words.Date(figures.FromInclusive), _words.Date(figures.ThroughInclusive))}[/]");
        if (figures.Currencies.Count == 0) console.WriteLine(_own.NothingIssued);
        else WriteFigures(console);
        WriteDisputes(console);
        if (figures.Yields.Count == 0) return;
        console.MarkupLineInterpolated($"[bold]{_own.Yields}[/]");
        console.Write(YieldTable.Of(figures.Yields, figures.YieldDays, _words, _steering));
    }

    private void WriteFigures(IAnsiConsole console)
    {
        var table = Tables.Of([_own.Figure, .. figures.Currencies.Select(one => one.Currency.Code + ">")]);
        Row(_own.Opening, one => _words.Money(one.Opening));
        Row(_own.Sales, one => _words.Money(one.Sales));
        Row(_own.Open, one => _words.Money(one.Open));
        Row(_own.Late, one => _words.Money(one.Late));
        Row(_own.Dso, one => Days(one.DaysSalesOutstanding));
        Row(_own.DsoByCountBack, one => Days(one.DaysSalesOutstandingByCountBack));
        Row(_own.BestPossibleDso, one => Days(one.BestPossibleDaysSalesOutstanding));
        Row(_own.OverdueShare, one => Share(one.OverdueShare));
        Row(_own.AverageDaysLate, one => Days(one.AverageDaysLate));
        Row(_own.AveragePaymentDelay, one => Days(one.AveragePaymentDelay));
        Row(_own.CollectionEffectiveness, one => Share(one.CollectionEffectiveness));
        Row(_own.PromisesKept, one => Kept(one.Promises));
        console.Write(table);

        void Row(string name, Func<CurrencyFigures, string> value) =>
            table.AddRow([Tables.Plain(name), .. figures.Currencies.Select(one => Tables.Plain(value(one)))]);
    }

    private void WriteDisputes(IAnsiConsole console)
    {
        if (figures.Currencies.All(one => one.Disputes.Count == 0)) return;
        console.MarkupLineInterpolated($"[bold]{_own.Disputes}[/]");
        var table = Tables.Of(_own.Reason, _own.Age, "#>", _own.Contested + ">", string.Empty);
        foreach (var dispute in figures.Currencies.SelectMany(one => one.Disputes))
        {
            table.AddRow(
                Tables.Plain(dispute.Reason ?? _own.NoReason), Tables.Plain(_own.Ages(dispute.FirstDay, dispute.LastDay)), Tables.Plain(_words.Number(dispute.Count)),
                Tables.Plain(_words.Money(dispute.Amount)), Tables.Plain(dispute.Amount.Currency.Code));
        }

        console.Write(table);
    }

    private string Days(decimal? days) => days is { } known ? _own.Days(_words.OneDecimal(known)) : _own.NoFigure;

    private string Share(decimal? share) => share is { } known ? _words.Share(known) : _own.NoFigure;

    private string Kept(PromiseFigures promises) => promises.ShareByNumber is { } share
        ? _own.Of(_words.Number(promises.Kept), _words.Number(promises.Kept + promises.Broken)) + " (" + _words.Share(share) + ")"
        : _own.NoFigure;

    /// <summary>A row a figure: what is null is an empty cell. Yields stand behind, by stage.</summary>
    public void WriteCsv()
    {
        using var text = Tables.TextOf(shell);
        using var csv = new SafeCsvWriter(text);
        csv.WriteRow("currency", "figure", "of", "value");
        foreach (var one in figures.Currencies)
        {
            foreach (var (name, value) in ValuesOf(one)) Row(csv, one.Currency.Code, name, null, value);
            foreach (var dispute in one.Disputes)
            {
                var age = "from_day_" + dispute.FirstDay.ToString(System.Globalization.CultureInfo.InvariantCulture);
                Row(csv, one.Currency.Code, "disputes_" + age, dispute.Reason, dispute.Count);
                Row(csv, one.Currency.Code, "disputed_" + age, dispute.Reason, dispute.Amount.Amount);
            }
        }

        foreach (var one in figures.Yields)
        {
            Row(csv, one.Currency.Code, "acts", one.Stage, one.Acts);
            Row(csv, one.Currency.Code, "acts_observed", one.Stage, one.Observed);
            Row(csv, one.Currency.Code, "paid_in_full", one.Stage, one.PaidInFull);
            Row(csv, one.Currency.Code, "open_at_act", one.Stage, one.Open.Amount);
            Row(csv, one.Currency.Code, "paid_after_act", one.Stage, one.Paid.Amount);
            Row(csv, one.Currency.Code, "yield_by_number", one.Stage, Rounded(one.ShareByNumber, 4));
            Row(csv, one.Currency.Code, "yield_by_amount", one.Stage, Rounded(one.ShareByAmount, 4));
        }
    }

    private static IEnumerable<(string Name, decimal? Value)> ValuesOf(CurrencyFigures one) =>
    [
        ("opening", one.Opening.Amount), ("sales", one.Sales.Amount), ("open", one.Open.Amount), ("late", one.Late.Amount), ("not_due", one.NotDue.Amount),
        ("dso", Rounded(one.DaysSalesOutstanding, 1)), ("dso_count_back", Rounded(one.DaysSalesOutstandingByCountBack, 1)),
        ("best_possible_dso", Rounded(one.BestPossibleDaysSalesOutstanding, 1)), ("overdue_share", Rounded(one.OverdueShare, 4)),
        ("average_days_late", Rounded(one.AverageDaysLate, 1)), ("average_payment_delay", Rounded(one.AveragePaymentDelay, 1)),
        ("collection_effectiveness", Rounded(one.CollectionEffectiveness, 4)), ("promises_kept", one.Promises.Kept), ("promises_broken", one.Promises.Broken),
        ("promises_kept_share", Rounded(one.Promises.ShareByNumber, 4)), ("promises_kept_share_by_amount", Rounded(one.Promises.ShareByAmount, 4)),
    ];

    private static decimal? Rounded(decimal? figure, int decimals) => figure is { } exact ? decimal.Round(exact, decimals, MidpointRounding.AwayFromZero) : null;

    private static void Row(SafeCsvWriter csv, string currency, string figure, string? of, decimal? value)
    {
        csv.WriteText(currency);
        csv.WriteText(figure);
        csv.WriteText(of);
        csv.WriteNumber(value);
        csv.EndRow();
    }
}
