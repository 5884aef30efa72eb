using System;
using System.Collections.Generic;
using System.Text.Json;
using Dunning.Json.Writing;
using Dunning.Portfolio.Figures;

namespace Dunning.Json;

/// <summary>Writes what came in after each stage.</summary>
public static class StageYieldWriter
{
    /// <summary>Writes yields as a list.</summary>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <param name="yields">The yields.</param>
    public static void Write(Utf8JsonWriter json, IEnumerable<StageYield> yields)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(yields);
        json.WriteStartArray();
        foreach (var one in yields)
        {
            json.WriteStartObject();
            json.WriteString("stage", one.Stage);
            json.WriteString("currency", one.Currency.Code);
            json.WriteNumber("acts", one.Acts);
            json.WriteNumber("observed", one.Observed);
            json.WriteNumber("paidInFull", one.PaidInFull);
            json.WriteMoney("open", one.Open);
            json.WriteMoney("paid", one.Paid);
            json.WriteShare("shareByNumber", one.ShareByNumber);
            json.WriteShare("shareByAmount", one.ShareByAmount);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
