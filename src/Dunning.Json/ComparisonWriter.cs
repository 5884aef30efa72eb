using System;
using System.Collections.Generic;
using System.Text.Json;
using Dunning.Json.Writing;
using Dunning.Portfolio.Steering;

namespace Dunning.Json;

/// <summary>Writes comparisons: what happens under each policy, and each invoice that is treated differently.</summary>
public static class ComparisonWriter
{
    /// <summary>Writes a comparison as an object.</summary>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <param name="comparison">The comparison.</param>
    public static void Write(Utf8JsonWriter json, Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(comparison);
        json.WriteStartObject();
        WriteSide(json, "first", comparison.First);
        WriteSide(json, "second", comparison.Second);
        json.WriteStartArray("invoices");
        foreach (var invoice in comparison.Invoices)
        {
            json.WriteStartObject();
            json.WriteDate("on", invoice.On);
            json.WriteString("debtor", invoice.Invoice.Debtor.Id);
            json.WriteString("invoice", invoice.Invoice.Number);
            SteeringOutput.WriteDecision(json, "first", invoice.First);
            SteeringOutput.WriteDecision(json, "second", invoice.Second);
            WriteActs(json, "firstActs", invoice.FirstActs);
            WriteActs(json, "secondActs", invoice.SecondActs);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteRefused(comparison.Refused, comparison.RefusedAccounts);
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string name, Simulation side)
    {
        json.WriteStartObject(name);
        SimulationWriter.WriteSummary(json, side);
        json.WriteEndObject();
    }

    private static void WriteActs(Utf8JsonWriter json, string name, IReadOnlyList<SimulatedAct> acts)
    {
        json.WriteStartArray(name);
        foreach (var act in acts) SteeringOutput.WriteAct(json, act);
        json.WriteEndArray();
    }
}
