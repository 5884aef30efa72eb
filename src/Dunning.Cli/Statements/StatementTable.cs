using System.Linq;
using Dunning.Cli.Wording;
using Dunning.Monetary;
using Dunning.Penalties;
using Dunning.Penalties.Rates;
using Dunning.Receivables;
using Spectre.Console;
using static Dunning.Cli.Tables;

namespace Dunning.Cli.Statements;

/// <summary>One statement for people, in full: lines, what changed the base, sums, regime, choices, articles, doubts.</summary>
internal sealed class StatementTable(Words words, PenaltyWords terms, IAnsiConsole console)
{
    public static void Write(PenaltyStatement statement, RegimeChoice? choice, Language language, Shell shell)
    {
        using var text = TextOf(shell);
        var table = In(language, ConsoleOf(shell, text));
        table.Write(statement, choice);
        table.WriteWarning();
    }

    /// <summary>Says of an invoice of a consumer that nothing runs against him yet.</summary>
    public static void WriteNoneYet(Invoice invoice, RegimeChoice choice, Language language, Shell shell)
    {
        using var text = TextOf(shell);
        var console = ConsoleOf(shell, text);
        var table = In(language, console);
        console.MarkupLineInterpolated($"[bold]{invoice.Number} · {invoice.Debtor.ToString()}[/]");
        console.WriteLine(PenaltyWords.In(language).NoNoticeYet);
        console.WriteLine();
        table.WriteChoice(choice);
        table.WriteWarning();
    }

    public static StatementTable In(Language language, IAnsiConsole console) => new(Words.In(language), PenaltyWords.In(language), console);

    public void Write(PenaltyStatement statement, RegimeChoice? choice)
    {
        console.MarkupLineInterpolated($"[bold]{statement.Invoice.Number} · {statement.Invoice.Debtor.ToString()} · {terms.PenaltiesThrough(words.Date(statement.Through))}[/]");
        console.WriteLine();
        if (!statement.IsLate) console.WriteLine(terms.Nothing);
        if (statement.Lines.Count > 0) WriteLines(statement);
        if (statement.Changes.Count > 0) WriteChanges(statement);
        WriteSums(statement);
        if (choice is not null) WriteChoice(choice);
        else console.MarkupLineInterpolated($"[bold]{terms.Regime} {statement.Regime.Name}[/]");
        WriteGrounds(statement);
    }

    public void WriteChoice(RegimeChoice choice)
    {
        console.MarkupLineInterpolated($"[bold]{terms.Regime} {choice.Regime.Name}[/]");
        foreach (var reason in terms.ReasonsOf(choice)) console.WriteLine("  " + reason);
        foreach (var doubt in choice.Doubts) console.WriteLine("  ? " + terms.Sentence(doubt));
        console.WriteLine();
    }

    public void WriteWarning() => console.WriteLine(terms.NoLegalAdvice);

    private void WriteLines(PenaltyStatement statement)
    {
        var table = Of(terms.From, terms.Through, terms.Days + ">", terms.Base + ">", terms.Rate + " %>", terms.Interest + ">", string.Empty);
        foreach (var line in statement.Lines)
        {
            table.AddRow(
                words.Date(line.From),
                words.Date(line.Through),
                words.Number(line.Days),
                words.Money(line.Base),
                words.Percent(line.Percent),
                words.Money(line.Interest),
                line.Interest.Currency.Code);
        }

        console.Write(table);
    }

    private void WriteChanges(PenaltyStatement statement)
    {
        var table = Of(terms.On, terms.Change, terms.BaseChange + ">", terms.ToInterest + ">", terms.BaseAfter + ">");
        foreach (var change in statement.Changes)
        {
            table.AddRow(
                Plain(words.Date(change.Happened.On)),
                Plain(terms.Of(change.Happened.Kind)),
                Plain(words.Money(change.BaseChange)),
                Plain(words.Money(change.ToInterest)),
                Plain(words.Money(change.BaseAfter)));
        }

        console.Write(table);
    }

    private void WriteSums(PenaltyStatement statement)
    {
        var sums = Of(string.Empty, statement.Total.Currency.Code + ">");
        sums.HideHeaders();
        void Add(string what, Money amount) => sums.AddRow(Plain(what), Plain(words.Money(amount)));
        void AddIfAny(string what, Money amount)
        {
            if (amount.Amount != 0m) Add(what, amount);
        }

        Add(terms.Interest, statement.Interest);
        Add(terms.Compensation, statement.Compensation);
        Add(terms.Charged, statement.Charged);
        AddIfAny("  " + terms.Interest, statement.ChargedInterest);
        AddIfAny("  " + terms.Compensation, statement.ChargedCompensation);
        AddIfAny("  " + terms.Unspecified, statement.ChargedUnspecified);
        AddIfAny(terms.ChargedOther, statement.ChargedOther);
        AddIfAny(terms.Settled, statement.Settled);
        Add(terms.Waived, statement.Waived);
        Add(words.Total, statement.Total);
        Add(terms.Principal, statement.Principal);
        Add(terms.TotalWithPrincipal, statement.TotalWithPrincipal);
        sums.AddRow(Plain(terms.NextDay), Plain(statement.NextDay is { } nextDay ? words.Money(nextDay) : "?"));
        console.Write(sums);
    }

    private void WriteGrounds(PenaltyStatement statement)
    {
        console.WriteLine(terms.Sources + terms.Colon + string.Join("; ", statement.Sources.Select(terms.Source)));
        foreach (var rate in statement.Lines.Select(line => line.Reference).OfType<ReferenceRate>().Distinct())
            console.WriteLine(terms.ReferenceRate + terms.Colon + words.Percent(rate.Percent) + " % · " + words.Date(rate.From) + " · " + rate.Publisher + " (" + terms.Of(rate.Status) + ")");
        console.WriteLine(terms.Choices);
        foreach (var choice in terms.Conventions(statement.Regime.BasisDays, statement.Regime.Allocation)) console.WriteLine("  " + choice);
        if (statement.Doubts.Count > 0) console.WriteLine(terms.Doubts);
        foreach (var doubt in statement.Doubts) console.WriteLine("  " + terms.Sentence(doubt, words));
        console.WriteLine();
    }
}
