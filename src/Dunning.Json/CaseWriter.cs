using System;
using System.Buffers;
using System.IO;
using System.Text.Json;
using Dunning.Json.Writing;
using Dunning.Receivables;

namespace Dunning.Json;

/// <summary>Writes a case; what is at its usual value is left out. What is written reads back as an equal case.</summary>
public static class CaseWriter
{
    /// <summary>The JSON of a case, without a line end.</summary>
    /// <param name="value">The case.</param>
    /// <param name="indented">Whether it is laid out for people; a line of JSON Lines is not.</param>
    /// <exception cref="ArgumentException">It holds what the wire cannot say: a custom calendar, a contact with one channel twice, a year beyond 9999.</exception>
    public static byte[] ToUtf8Bytes(DunningCase value, bool indented = false) => JsonOutput.ToBytes(value, indented, WriteTo);

    /// <summary>Writes a case, without a line end.</summary>
    /// <param name="value">The case.</param>
    /// <param name="output">Where to.</param>
    /// <param name="indented">Whether it is laid out for people; a line of JSON Lines is not.</param>
    /// <exception cref="ArgumentException">It holds what the wire cannot say: a custom calendar, a contact with one channel twice, a year beyond 9999.</exception>
    public static void Write(DunningCase value, IBufferWriter<byte> output, bool indented = false) => JsonOutput.Write(value, output, indented, WriteTo);

    /// <summary>Writes a case, without a line end.</summary>
    /// <param name="value">The case.</param>
    /// <param name="output">Where to; it is left open and not flushed.</param>
    /// <param name="indented">Whether it is laid out for people; a line of JSON Lines is not.</param>
    /// <exception cref="ArgumentException">It holds what the wire cannot say: a custom calendar, a contact with one channel twice, a year beyond 9999.</exception>
    public static void Write(DunningCase value, Stream output, bool indented = false) => JsonOutput.Write(value, output, indented, WriteTo);

    private static void WriteTo(Utf8JsonWriter writer, DunningCase value)
    {
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteTextIfAny("id", value.Id);
        writer.WriteDate("today", value.Today);
        if (value.Policy is { } policy)
        {
            writer.WritePropertyName("policy");
            PolicyWriter.WriteTo(writer, policy);
        }

        writer.WriteTextIfAny("policy", value.PolicyName);
        writer.WritePropertyName("debtor");
        DebtorOutput.Write(writer, value.Invoice.Debtor);
        writer.WritePropertyName("invoice");
        WriteInvoice(writer, value.Invoice);
        writer.WriteStartArray("history");
        foreach (var happened in value.History.Events) EventOutput.Write(writer, happened, value.Invoice.Amount.Currency);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteInvoice(Utf8JsonWriter writer, Invoice invoice)
    {
        writer.WriteStartObject();
        writer.WriteString("number", invoice.Number);
        writer.WriteDate("issued", invoice.IssuedOn);
        writer.WriteDate("due", invoice.DueOn);
        writer.WriteMoney("amount", invoice.Amount);
        writer.WriteString("currency", invoice.Amount.Currency.Code);
        writer.WriteChoice("method", invoice.Method);
        writer.WriteTextIfAny("creditor", invoice.CreditorId);
        if (invoice.AroseOn != invoice.IssuedOn) writer.WriteDate("arose", invoice.AroseOn);
        if (invoice.Documents.Count > 0) writer.WriteTexts("documents", invoice.Documents);
        writer.WriteTextIfAny("purchaseOrder", invoice.PurchaseOrder);
        writer.WriteEndObject();
    }
}
