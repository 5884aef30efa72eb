using System.IO;
using System.Text;
using Dunning.Ledgers;
using Dunning.Vocabulary;

namespace Dunning.Cli.Agendas;

/// <summary>The agenda for a spreadsheet: one row a decision, safe against cells that would be run as formulas.</summary>
internal static class AgendaCsv
{
    private static readonly string[] Header =
    [
        "invoice", "customer_id", "customer_name", "verdict", "reason", "action", "stage", "phase", "channel", "due_on", "until", "deadline",
        "review_on", "balance", "collectible", "currency", "days_late", "approval", "alerts", "key", "policy",
    ];

    public static void Write(AgendaReport report, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        using var csv = new SafeCsvWriter(text);
        csv.WriteRow(Header);
        foreach (var decision in report.Agenda.Decisions)
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
            csv.WriteNumber(decision.DaysLate);
            csv.WriteText(decision.NeedsApproval ? "yes" : "no");
            csv.WriteText(string.Join(' ', AlertList.Of(decision.Alerts, WireName.Of)));
            csv.WriteText(decision.Key);
            csv.WriteText(decision.Policy.Name);
            csv.EndRow();
        }
    }
}
