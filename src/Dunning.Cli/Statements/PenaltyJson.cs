using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Dunning.Json;
using Dunning.Penalties;
using Dunning.Penalties.Books;
using NodaTime.Text;

namespace Dunning.Cli.Statements;

/// <summary>Penalties for a program; each statement is that of the wire format.</summary>
internal static class PenaltyJson
{
    public static void Write(PenaltyReport report, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("through", LocalDatePattern.Iso.Format(report.Through));
        json.WriteStartObject("summary");
        json.WriteNumber("rows", report.Rows);
        json.WriteNumber("read", report.Read);
        json.WriteNumber("skipped", report.SkippedCount);
        WriteTotals(json, report.Totals);
        json.WriteEndObject();
        WriteSkipped(json, report.Skipped);
        json.WriteStartArray("regimes");
        foreach (var choice in report.Regimes)
        {
            json.WriteStartObject();
            json.WriteString("name", choice.Regime.Name);
            WriteTexts(json, "reasons", choice.Reasons);
            WriteTexts(json, "doubts", choice.Doubts.Select(doubt => doubt.Text));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("statements");
        var line = new ArrayBufferWriter<byte>();
        foreach (var row in report.Late)
        {
            line.ResetWrittenCount();
            PenaltyStatementWriter.WriteLine(line, row.Statement.Invoice.Number, row.Statement);
            json.WriteRawValue(line.WrittenSpan[..^1]);
        }

        json.WriteEndArray();
        json.WriteStartArray("formalNoticeMissing");
        foreach (var invoice in report.NoneYet) json.WriteStringValue(invoice.Number);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    public static void WriteOne(PenaltyStatement statement, Stream output)
    {
        var line = new ArrayBufferWriter<byte>();
        PenaltyStatementWriter.WriteLine(line, statement.Invoice.Number, statement);
        output.Write(line.WrittenSpan);
    }

    private static void WriteTotals(Utf8JsonWriter json, IEnumerable<PenaltySum> totals)
    {
        json.WriteStartArray("totals");
        foreach (var total in totals)
        {
            json.WriteStartObject();
            json.WriteString("currency", total.Currency.Code);
            json.WriteNumber("invoices", total.Count);
            json.WriteString("interest", total.Interest.ToAmountString());
            json.WriteString("compensation", total.Compensation.ToAmountString());
            json.WriteString("total", total.Total.ToAmountString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSkipped(Utf8JsonWriter json, IEnumerable<PenaltyReport.SkippedRow> skipped)
    {
        json.WriteStartArray("skippedRows");
        foreach (var row in skipped)
        {
            json.WriteStartObject();
            json.WriteNumber("line", row.Line);
            json.WriteString("column", row.Column);
            json.WriteString("reason", row.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
