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
        json.WriteStartObject("summary");
        json.WriteNumber("rows", report.Rows);
        json.WriteNumber("read", report.Read);
        json.WriteNumber("skipped", report.SkippedCount);
        json.WriteNumber("openInvoices", agenda.Open.Sum(total => total.Invoices));
        json.WriteNumber("lateInvoices", agenda.Late.Sum(total => total.Invoices));
        WriteTotals(json, "open", agenda.Open);
        WriteTotals(json, "late", agenda.Late);
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
        json.WriteStartArray("decisions");
        var line = new ArrayBufferWriter<byte>();
        foreach (var decision in agenda.Decisions)
        {
            line.ResetWrittenCount();
            DecisionWriter.WriteLine(line, decision.Invoice.Number, decision);
            json.WriteRawValue(line.WrittenSpan[..^1]);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
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
