using System;
using System.Buffers;
using System.Text.Json;
using Dunning.Json.Writing;
using Dunning.Portfolio;
using NodaTime;

namespace Dunning.Json;

/// <summary>
/// Writes contacts of debtors. The properties stand in the order of the wire format, all of them, with null or an empty list where there is
/// nothing to say.
/// </summary>
public static class ContactWriter
{
    /// <summary>Writes a contact as one line, with the line feed that ends it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="caseId">The label of the case; null for none.</param>
    /// <param name="contact">The contact.</param>
    public static void WriteLine(IBufferWriter<byte> output, string? caseId, ContactDecision contact)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(contact);
        using (var json = new Utf8JsonWriter(output, JsonOutput.Options(indented: false))) Write(json, caseId, contact);
        output.Write("\n"u8);
    }

    /// <summary>Writes a contact as an object.</summary>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <param name="caseId">The label of the case; null for none.</param>
    /// <param name="contact">The contact.</param>
    public static void Write(Utf8JsonWriter json, string? caseId, ContactDecision contact)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(contact);
        json.WriteStartObject();
        json.WriteString("id", caseId);
        json.WriteString("debtor", contact.Debtor.Id);
        json.WriteChoice("verdict", contact.Verdict);
        json.WriteChoice("reason", contact.Reason);
        json.WriteChoiceOrNull("action", contact.Action);
        json.WriteString("stage", contact.Stage?.Name);
        json.WriteChoiceOrNull("phase", contact.Stage?.Phase);
        json.WriteChoiceOrNull("channel", contact.Channel);
        json.WriteChoiceOrNull("tone", contact.Stage?.Tone);
        json.WriteString("template", contact.Stage?.Template);
        WriteDateOrNull(json, "dueOn", contact.DueOn);
        WriteDateOrNull(json, "until", contact.Until);
        WriteDateOrNull(json, "reviewOn", contact.ReviewOn);
        json.WriteBoolean("approval", contact.NeedsApproval);
        WriteAlerts(json, contact);
        json.WriteString("key", contact.Key);
        WriteTotals(json, contact);
        WriteLines(json, contact);
        WriteTasks(json, contact);
        WriteReviews(json, contact);
        json.WriteEndObject();
    }

    private static void WriteAlerts(Utf8JsonWriter json, ContactDecision contact)
    {
        json.WriteStartArray("alerts");
        foreach (var (flag, name) in AlertNames.InOrder)
        {
            if ((contact.Alerts & flag) != 0) json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    private static void WriteTotals(Utf8JsonWriter json, ContactDecision contact)
    {
        json.WriteStartArray("totals");
        foreach (var total in contact.Totals)
        {
            json.WriteStartObject();
            json.WriteString("currency", total.Currency.Code);
            json.WriteMoney("collectible", total);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLines(Utf8JsonWriter json, ContactDecision contact)
    {
        json.WriteStartArray("lines");
        foreach (var line in contact.Lines)
        {
            json.WriteStartObject();
            json.WriteString("invoice", line.Invoice.Number);
            json.WriteChoice("role", line.Role);
            json.WriteString("stage", line.Stage);
            json.WriteMoney("collectible", line.Collectible);
            json.WriteString("currency", line.Collectible.Currency.Code);
            json.WriteString("key", line.Key);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTasks(Utf8JsonWriter json, ContactDecision contact)
    {
        json.WriteStartArray("tasks");
        foreach (var task in contact.Tasks)
        {
            json.WriteStartObject();
            json.WriteString("invoice", task.Invoice.Number);
            json.WriteChoiceOrNull("action", task.Action);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteReviews(Utf8JsonWriter json, ContactDecision contact)
    {
        json.WriteStartArray("reviews");
        foreach (var review in contact.Reviews)
        {
            json.WriteStartObject();
            json.WriteString("invoice", review.Invoice.Number);
            json.WriteChoice("reason", review.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDateOrNull(Utf8JsonWriter json, string name, LocalDate? date)
    {
        if (date is { } day) json.WriteDate(name, day);
        else json.WriteNull(name);
    }
}
