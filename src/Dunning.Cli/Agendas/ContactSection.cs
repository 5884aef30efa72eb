using System.Collections.Generic;
using System.Linq;
using Dunning.Cli.Wording;
using Dunning.Portfolio;
using Dunning.Engine;
using Spectre.Console;

namespace Dunning.Cli.Agendas;

/// <summary>Whom to contact, a row a debtor.</summary>
internal sealed class ContactSection(Words words, AgendaWords agendaWords, IAnsiConsole console)
{
    public void Write(IReadOnlyList<ContactDecision> contacts)
    {
        var shown = contacts.Where(contact => contact.Verdict != ContactVerdict.None).ToArray();
        if (shown.Length == 0) return;
        console.MarkupLineInterpolated($"[bold]{agendaWords.Contacts}[/] ({words.Number(shown.Count(contact => contact.Verdict == ContactVerdict.Contact))})");
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(words.Customer);
        table.AddColumn(agendaWords.Stage);
        table.AddColumn(words.By);
        table.AddColumn(new TableColumn(agendaWords.Invoices).RightAligned());
        table.AddColumn(new TableColumn(words.Amount).RightAligned().NoWrap());
        table.AddColumn(words.Remarks);
        foreach (var contact in shown)
        {
            table.AddRow(
                Tables.Plain(contact.Debtor.ToString()),
                Tables.Plain(contact.Stage?.Name ?? string.Empty),
                Tables.Plain(contact.Channel is { } channel ? words.Of(channel) : string.Empty),
                Tables.Plain(contact.Lines.Count == 0 ? string.Empty : words.Number(CountOf(contact, asked: true))),
                Tables.Plain(string.Join(" + ", contact.Totals.Select(total => words.Money(total) + " " + total.Currency.Code))),
                Tables.Plain(string.Join(", ", Remarks(contact))));
        }

        console.Write(table);
    }

    private IEnumerable<string> Remarks(ContactDecision contact)
    {
        if (contact.Verdict != ContactVerdict.Contact)
            yield return agendaWords.NotContacted(contact.Reason, contact.Until is { } until ? words.Date(until) : null);
        if (contact.NeedsApproval) yield return words.NeedsApproval;
        if (contact.Lines.Count(line => line.Role == ContactLineRole.Early) is > 0 and var early) yield return agendaWords.Early(words.Number(early));
        if (CountOf(contact, asked: false) is > 0 and var late) yield return agendaWords.BesidesLate(words.Number(late));
        if ((contact.Alerts & DunningAlerts.UnappliedCredit) != 0) yield return agendaWords.CreditCoversPart;
    }

    private static int CountOf(ContactDecision contact, bool asked) =>
        contact.Lines.Count(line => line.Role == ContactLineRole.Information != asked);
}
