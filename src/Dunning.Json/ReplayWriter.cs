using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Dunning.Engine;
using Dunning.Json.Writing;
using Dunning.Portfolio;
using Dunning.Portfolio.Steering;

namespace Dunning.Json;

/// <summary>Writes replays: each change of a decision, each change of a contact.</summary>
public static class ReplayWriter
{
    /// <summary>Writes a replay as an object.</summary>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <param name="replay">The replay.</param>
    /// <param name="invoiceNumber">One invoice: its decisions, and the contacts that name it; null: all.</param>
    public static void Write(Utf8JsonWriter json, Replay replay, string? invoiceNumber = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(replay);
        json.WriteStartObject();
        json.WriteDate("from", replay.FromInclusive);
        json.WriteDate("through", replay.ThroughInclusive);
        json.WriteStartArray("decisions");
        foreach (var change in replay.Decisions.Where(change => invoiceNumber is null || change.Decision.Invoice.Number == invoiceNumber))
        {
            json.WriteStartObject();
            json.WriteDate("on", change.On);
            json.WriteBoolean("beforeActs", change.IsBeforeActs);
            json.WriteString("debtor", change.Decision.Invoice.Debtor.Id);
            json.WriteString("invoice", change.Decision.Invoice.Number);
            SteeringOutput.WriteDecision(json, "decision", change.Decision);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("contacts");
        foreach (var change in replay.Contacts.Where(change => invoiceNumber is null || Numbers(change.Contact).Contains(invoiceNumber)))
        {
            json.WriteStartObject();
            json.WriteDate("on", change.On);
            json.WriteBoolean("beforeActs", change.IsBeforeActs);
            json.WritePropertyName("contact");
            ContactWriter.Write(json, change.Contact.Debtor.Id, change.Contact);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteRefused(replay.Refused, replay.RefusedAccounts);
        json.WriteEndObject();
    }

    private static IEnumerable<string> Numbers(ContactDecision contact) =>
        contact.Lines.Select(line => line.Invoice.Number).Concat(contact.Tasks.Concat(contact.Reviews).Select(decision => decision.Invoice.Number));
}
