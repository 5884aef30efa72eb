using System;
using System.Text.Json;
using Dunning.Json.Writing;
using Dunning.Portfolio.Steering;

namespace Dunning.Json;

/// <summary>Writes replays: each change of a decision, each change of a contact.</summary>
public static class ReplayWriter
{
    /// <summary>Writes a replay as an object.</summary>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <param name="replay">The replay.</param>
    public static void Write(Utf8JsonWriter json, Replay replay)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(replay);
        json.WriteStartObject();
        json.WriteDate("from", replay.FromInclusive);
        json.WriteDate("through", replay.ThroughInclusive);
        json.WriteStartArray("decisions");
        foreach (var change in replay.Decisions)
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
        foreach (var change in replay.Contacts)
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
}
