using System.Linq;
using Dunning.Cli.Wording;
using Dunning.Receivables;
using Spectre.Console;

namespace Dunning.Cli.Plans;

/// <summary>A proposed plan as text and table, to be signed.</summary>
internal static class PlanDocument
{
    public static void Write(PlanProposal proposal, PlanParties parties, Language language, Shell shell)
    {
        var (words, its) = (Words.In(language), PlanWords.In(language));
        using var text = Tables.TextOf(shell);
        var console = Tables.ConsoleOf(shell, text);
        console.MarkupLineInterpolated($"[bold]{its.Title}[/]");
        console.WriteLine();
        console.Write(Tables.Plain(its.Agreement(parties.Creditor ?? PlanWords.Blank, parties.Debtor ?? PlanWords.Blank, Sum(proposal.Debt, words), parties.Reference)));
        console.WriteLine();
        console.Write(TableOf(proposal, words, its));
        if (proposal.Terms.InterestPercent > 0m) console.WriteLine(its.InterestClause(words.Percent(proposal.Terms.InterestPercent)));
        foreach (var clause in its.Clauses(proposal.Terms)) console.WriteLine(clause);
        foreach (var line in its.Signatures(words.Date(proposal.AgreedOn)))
        {
            console.WriteLine();
            console.WriteLine(line);
        }
    }

    private static Table TableOf(PlanProposal proposal, Words words, PlanWords its)
    {
        var hasInterest = proposal.Terms.InterestPercent > 0m;
        string[] headings = hasInterest
            ? [its.Payment, its.DueOn, its.Principal + ">", its.Interest + ">", its.Amount + ">", its.Left + ">"]
            : [its.Payment, its.DueOn, its.Amount + ">", its.Left + ">"];
        var table = Tables.Of(headings);
        foreach (var line in proposal.Lines)
        {
            var payment = line.Number == 0 ? its.AtOnce : words.Number(line.Number);
            string[] amounts = hasInterest ? [words.Money(line.Principal), words.Money(line.Interest), words.Money(line.Amount)] : [words.Money(line.Amount)];
            table.AddRow([payment, words.Date(line.DueOn), .. amounts, words.Money(line.Left)]);
        }

        string[] sums = hasInterest ? [words.Money(proposal.Debt), words.Money(proposal.Interest), words.Money(proposal.Total)] : [words.Money(proposal.Total)];
        table.AddRow([its.Total, string.Empty, .. sums.Select((sum, i) => i == sums.Length - 1 ? Sum(proposal.Total, words) : sum), string.Empty]);
        return table;
    }

    private static string Sum(Monetary.Money money, Words words) => words.Money(money) + "\u00A0" + money.Currency.Code;
}
