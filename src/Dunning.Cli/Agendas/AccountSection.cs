using System.Collections.Generic;
using System.Linq;
using Dunning.Cli.Wording;
using Dunning.Engine;
using Dunning.Portfolio;
using Spectre.Console;

namespace Dunning.Cli.Agendas;

/// <summary>What rests for now, and how each customer stands.</summary>
internal sealed class AccountSection(Words words, AgendaWords agendaWords, IAnsiConsole console)
{
    public AccountSection WriteInformation(IReadOnlyList<DunningDecision> information)
    {
        if (information.Count == 0) return this;
        console.MarkupLineInterpolated($"[bold]{agendaWords.ForInformation}[/] ({words.Number(information.Count)})");
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn(words.Invoice).NoWrap());
        table.AddColumn(words.Customer);
        table.AddColumn(new TableColumn(words.Open).RightAligned().NoWrap());
        table.AddColumn(new TableColumn(string.Empty).NoWrap());
        table.AddColumn(agendaWords.Reason);
        table.AddColumn(agendaWords.AgainOn);
        foreach (var decision in information)
        {
            table.AddRow(
                Tables.Plain(decision.Invoice.Number),
                Tables.Plain(decision.Invoice.Debtor.ToString()),
                Tables.Plain(words.Money(decision.Balance)),
                Tables.Plain(decision.Balance.Currency.Code),
                Tables.Plain(Words.Capitalized(words.Because(decision.Reason))),
                Tables.Plain(decision.Until is { } until ? words.Date(until) : agendaWords.NoDay));
        }

        console.Write(table);
        return this;
    }

    public AccountSection WriteBalances(IReadOnlyList<AccountBalance> balances)
    {
        if (balances.Count == 0) return this;
        console.MarkupLineInterpolated($"[bold]{agendaWords.Accounts}[/] ({words.Number(balances.Count)})");
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(words.Customer);
        table.AddColumn(words.Currency);
        foreach (var heading in new[] { words.Open, words.Late, agendaWords.Credit, agendaWords.Overpaid }) table.AddColumn(new TableColumn(heading).RightAligned().NoWrap());
        foreach (var balance in balances)
        {
            foreach (var code in CodesOf(balance))
            {
                table.AddRow(
                    Tables.Plain(balance.Debtor.ToString()), Tables.Plain(code), Amount(balance.Open, code), Amount(balance.Late, code),
                    Amount(balance.Unapplied, code), Amount(balance.Overpaid, code));
            }
        }

        console.Write(table);
        return this;
    }

    private static IEnumerable<string> CodesOf(AccountBalance balance) =>
        balance.Open.Concat(balance.Unapplied).Concat(balance.Overpaid).Select(total => total.Amount.Currency.Code).Distinct().Order(System.StringComparer.Ordinal);

    private Text Amount(IReadOnlyList<CurrencyTotal> totals, string code) =>
        Tables.Plain(totals.FirstOrDefault(total => total.Amount.Currency.Code == code) is { } total ? words.Money(total.Amount) : "-");
}
