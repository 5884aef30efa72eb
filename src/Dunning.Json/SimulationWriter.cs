using System;
using System.Collections.Generic;
using System.Text.Json;
using Dunning.Json.Writing;
using Dunning.Portfolio.Steering;

namespace Dunning.Json;

/// <summary>Writes forecasts and simulations of the past: the stages with their amounts, each act, each review.</summary>
public static class SimulationWriter
{
    /// <summary>Writes a simulation as an object.</summary>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <param name="simulation">The simulation.</param>
    public static void Write(Utf8JsonWriter json, Simulation simulation)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(simulation);
        json.WriteStartObject();
        WriteSummary(json, simulation);
        json.WriteStartArray("acts");
        foreach (var act in simulation.Acts) SteeringOutput.WriteAct(json, act);
        json.WriteEndArray();
        json.WriteStartArray("reviews");
        foreach (var review in simulation.Reviews)
        {
            json.WriteStartObject();
            json.WriteDate("on", review.On);
            json.WriteString("debtor", review.Debtor.Id);
            json.WriteString("invoice", review.Decision?.Invoice.Number);
            json.WriteString("reason", review.Decision is { } decision ? Vocabulary.WireName.Of(decision.Reason) : "unapplied-credit");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteRefused(simulation.Refused, simulation.RefusedAccounts);
        json.WriteEndObject();
    }

    internal static void WriteSummary(Utf8JsonWriter json, Simulation simulation)
    {
        json.WriteDate("from", simulation.FromInclusive);
        json.WriteDate("through", simulation.ThroughInclusive);
        json.WriteNumber("contacts", simulation.ContactCount);
        WriteStages(json, simulation.Stages);
    }

    private static void WriteStages(Utf8JsonWriter json, IReadOnlyList<StageTotal> stages)
    {
        json.WriteStartArray("stages");
        foreach (var stage in stages)
        {
            json.WriteStartObject();
            json.WriteString("stage", stage.Stage);
            json.WriteChoice("action", stage.Action);
            json.WriteNumber("count", stage.Count);
            json.WriteNumber("early", stage.EarlyCount);
            json.WriteTotals("amounts", stage.Amounts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
