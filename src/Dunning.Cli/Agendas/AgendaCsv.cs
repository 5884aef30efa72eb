using System.IO;
using System.Linq;
using System.Text;
using Dunning.Engine;
using Dunning.Ledgers;
using Dunning.Portfolio;
using Dunning.Vocabulary;

namespace Dunning.Cli.Agendas;

/// <summary>The agenda for a spreadsheet: one row a decision, and one for what is said early, safe against cells that would be run as formulas.</summary>
internal static class AgendaCsv
{
    private static readonly string[] Header =
    [
        "invoice", "customer_id", "customer_name", "verdict", "reason", "action", "stage", "phase", "channel", "due_on", "until", "deadline",
        "review_on", "balance", "collectible", "currency", "days_late", "approval", "alerts", "key", "policy",
        "contact_verdict", "contact_until", "contact_role", "contact_channel", "contact_key",
    ];

    public static void Write(AgendaReport report, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        using var csv = new SafeCsvWriter(text);
        csv.WriteRow(Header);
        foreach (var decision in report.Agenda.Decisions) WriteRow(csv, decision, report.Placements.ContactOf(decision), report.Placements.LineOf(decision));
        foreach (var contact in report.Agenda.Contacts)
        {
            // What is said early is due on a day to come, so that it stands in no decision of today.
            foreach (var line in contact.Lines.Where(line => line.Role == ContactLineRole.Early)) WriteRow(csv, line.Decision, contact, line);
        }
    }

    private static void WriteRow(SafeCsvWriter csv, in DunningDecision decision, ContactDecision? contact, ContactLine? line)
    {
        csv.WriteText(decision.Invoice.Number);
        csv.WriteText(decision.Invoice.Debtor.Id);
        csv.WriteText(decision.Invoice.Debtor.Name);
        csv.WriteText(WireName.Of(decision.Verdict));
        csv.WriteText(WireName.Of(decision.Reason));
        csv.WriteText(decision.Action is { } action ? WireName.Of(action) : null);
        csv.WriteText(decision.StageName);
        csv.WriteText(decision.Phase is { } phase ? WireName.Of(phase) : null);
        csv.WriteText(decision.Channel is { } channel ? WireName.Of(channel) : null);
        csv.WriteDate(decision.DueOn);
        csv.WriteDate(decision.Until);
        csv.WriteDate(decision.Deadline);
        csv.WriteDate(decision.ReviewOn);
        csv.WriteAmount(decision.Balance);
        csv.WriteAmount(decision.Collectible);
        csv.WriteText(decision.Collectible.Currency.Code);
        csv.WriteNumber(line?.DaysLate ?? decision.DaysLate);
        csv.WriteText(decision.NeedsApproval || (line is not null && contact!.NeedsApproval) ? "yes" : "no");
        csv.WriteText(string.Join(' ', AlertList.Of(line?.Alerts ?? decision.Alerts, WireName.Of)));
        csv.WriteText(decision.Key);
        csv.WriteText(decision.Policy.Name);
        csv.WriteText(contact is null ? null : WireName.Of(contact.Verdict));
        csv.WriteDate(contact?.Until);
        csv.WriteText(line is null ? null : WireName.Of(line.Role));
        csv.WriteText(line?.Channel is { } by ? WireName.Of(by) : null);
        csv.WriteText(line is null ? null : contact!.Key);
        csv.EndRow();
    }
}
