using System.Collections.Generic;
using System.Linq;
using Dunning.Cli.Wording;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Portfolio;
using Spectre.Console;

namespace Dunning.Cli.Agendas;

/// <summary>Whom to contact, a row a debtor, and who is left alone today though something is due.</summary>
internal sealed class ContactSection(Words words, AgendaWords agendaWords, IAnsiConsole console)
{
    public void Write(IReadOnlyList<ContactDecision> contacts)
    {
        WriteSent([.. contacts.Where(contact => contact.Verdict == ContactVerdict.Contact)]);
        var held = contacts.Where(contact => contact.Verdict is ContactVerdict.Wait or ContactVerdict.Review).ToArray();
        if (held.Length == 0) return;
        console.MarkupLineInterpolated($"[bold]{agendaWords.NotContacted}[/] ({words.Number(held.Length)})");
        foreach (var contact in held)
        {
            console.WriteLine("  " + SafeText.Of(
                contact.Debtor + agendaWords.Colon + agendaWords.HeldBack(contact.Reason, contact.Until is { } until ? words.Date(until) : null)));
        }

        console.WriteLine();
    }

    private void WriteSent(ContactDecision[] contacts)
    {
        if (contacts.Length == 0) return;
        console.MarkupLineInterpolated($"[bold]{agendaWords.Contacts}[/] ({words.Number(contacts.Length)})");
        var table = Tables.Of(words.Customer, agendaWords.Stage, words.By, agendaWords.Invoices + ">", words.Amount + ">", words.Remarks);
        foreach (var contact in contacts)
        {
            var asked = contact.Lines.Where(line => line.Role != ContactLineRole.Information).ToArray();
            var covered = asked.Where(contact.Covers).ToArray();
            table.AddRow(new[]
            {
                contact.Debtor.ToString(),
                contact.Stage!.Name,
                words.Of(contact.Channel!.Value),
                Part(words.Number(covered.Length), words.Number(asked.Length)),
                Part(Sums(covered), Sums(asked)),
                string.Join(", ", Remarks(contact, asked)),
            }.Select(Tables.Plain));
        }

        console.Write(table);
    }

    private string Part(string part, string whole) => part == whole ? whole : agendaWords.PartOf(part, whole);

    private IEnumerable<string> Remarks(ContactDecision contact, ContactLine[] asked)
    {
        if (contact.NeedsApproval) yield return agendaWords.Approval(contact.ApprovalReasons);
        var beside = asked.Where(line => !contact.Covers(line)).GroupBy(line => line.Stage!).ToArray();
        if (beside.Length > 0) yield return agendaWords.BesideIt(string.Join(", ", beside.Select(stage => stage.Key + " " + Sums([.. stage]))));
        if (asked.Count(line => line.Role == ContactLineRole.Early) is > 0 and var early) yield return agendaWords.Early(early, words.Number(early));
        var ahead = asked.Where(line => line.DaysLate <= 0).ToArray();
        if (ahead.Length > 0) yield return agendaWords.NotYetDue(Sums(ahead));
        if (contact.Lines.Count - asked.Length is > 0 and var late) yield return agendaWords.AlsoLists(late, words.Number(late));
        if ((contact.Alerts & DunningAlerts.UnappliedCredit) != 0) yield return agendaWords.CreditCoversPart(Credits(contact));
    }

    private string Credits(ContactDecision contact) =>
        Listed(contact.Account.Unapplied.Where(credit => contact.Totals.Any(total => total.Currency == credit.Currency)));

    private string Sums(ContactLine[] lines) => Listed(lines.Select(line => line.Collectible));

    private string Listed(IEnumerable<Money> amounts) =>
        string.Join(
            " + ",
            amounts.GroupBy(amount => amount.Currency)
                .OrderBy(group => group.Key.Code, System.StringComparer.Ordinal)
                .Select(group => words.Money(new Money(group.Sum(amount => amount.Amount), group.Key)) + " " + group.Key.Code));
}
