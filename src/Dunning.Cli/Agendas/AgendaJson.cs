using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Dunning.Engine;
using Dunning.Json;
using Dunning.Portfolio;
using Dunning.Vocabulary;
using NodaTime.Text;

namespace Dunning.Cli.Agendas;

/// <summary>The agenda for a program, in the wire format.</summary>
internal static class AgendaJson
{
    public static void Write(AgendaReport report, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true });
        var agenda = report.Agenda;
        json.WriteStartObject();
        json.WriteString("today", LocalDatePattern.Iso.Format(agenda.Today));
        WriteNotices(json, agenda);
        json.WriteStartObject("summary");
        json.WriteNumber("rows", report.Rows);
        json.WriteNumber("read", report.Read);
        json.WriteNumber("skipped", report.SkippedCount);
        json.WriteNumber("openInvoices", agenda.Open.Sum(total => total.Count));
        json.WriteNumber("lateInvoices", agenda.Late.Sum(total => total.Count));
        WriteTotals(json, "open", agenda.Open);
        WriteTotals(json, "late", agenda.Late);
        WriteTotals(json, "unapplied", agenda.Unapplied);
        WriteTotals(json, "overpaid", agenda.Overpaid);
        json.WriteStartObject("verdicts");
        foreach (var verdict in new[] { Verdict.Act, Verdict.Wait, Verdict.Review, Verdict.None })
            json.WriteNumber(WireName.Of(verdict), agenda.CountOf(verdict));
        json.WriteEndObject();
        json.WriteEndObject();

        json.WriteStartArray("skippedRows");
        foreach (var row in report.Skipped)
        {
            json.WriteStartObject();
            json.WriteNumber("line", row.Line);
            json.WriteString("column", row.Column);
            json.WriteString("reason", row.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteDecisions(json, "decisions", agenda.Decisions);
        json.WriteStartArray("contacts");
        foreach (var contact in agenda.Contacts) ContactWriter.Write(json, contact.Debtor.Id, contact);
        json.WriteEndArray();
        WriteDecisions(json, "information", agenda.Information);
        WriteCustomers(json, agenda.Balances);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteNotices(Utf8JsonWriter json, Agenda agenda)
    {
        json.WriteStartArray("notices");
        foreach (var notice in agenda.Notices)
        {
            json.WriteStartObject();
            json.WriteString("kind", WireName.Of(notice.Kind));
            json.WriteString("debtor", notice.Debtor?.Id);
            json.WriteString("invoice", notice.Invoice?.Number);
            json.WriteString("day", notice.Day is { } day ? LocalDatePattern.Iso.Format(day) : null);
            json.WriteString("amount", notice.Amount?.ToAmountString());
            json.WriteString("currency", notice.Amount?.Currency.Code);
            json.WriteString("fault", notice.Faults.Count > 0 ? notice.Faults[0].ToString() : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDecisions(Utf8JsonWriter json, string name, IEnumerable<DunningDecision> decisions)
    {
        json.WriteStartArray(name);
        var line = new ArrayBufferWriter<byte>();
        foreach (var decision in decisions)
        {
            line.ResetWrittenCount();
            DecisionWriter.WriteLine(line, decision.Invoice.Number, decision);
            json.WriteRawValue(line.WrittenSpan[..^1]);
        }

        json.WriteEndArray();
    }

    private static void WriteCustomers(Utf8JsonWriter json, IEnumerable<AccountBalance> balances)
    {
        json.WriteStartArray("customers");
        foreach (var balance in balances)
        {
            json.WriteStartObject();
            json.WriteString("debtor", balance.Debtor.Id);
            json.WriteString("name", balance.Debtor.Name);
            WriteTotals(json, "open", balance.Open);
            WriteTotals(json, "late", balance.Late);
            WriteTotals(json, "unapplied", balance.Unapplied);
            WriteTotals(json, "overpaid", balance.Overpaid);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTotals(Utf8JsonWriter json, string name, IEnumerable<CurrencyTotal> totals)
    {
        json.WriteStartArray(name);
        foreach (var total in totals)
        {
            json.WriteStartObject();
            json.WriteString("currency", total.Amount.Currency.Code);
            json.WriteString("amount", total.Amount.ToAmountString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
