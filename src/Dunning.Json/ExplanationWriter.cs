using System;
using System.Text.Json;
using Dunning.Engine.Explaining;
using Dunning.Json.Writing;
using Dunning.Vocabulary;
using NodaTime.Text;

namespace Dunning.Json;

/// <summary>Writes an explanation: the decision as ever, then the rules, stages and channels with their stable codes.</summary>
public static class ExplanationWriter
{
    /// <summary>Writes an explanation as one object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="caseId">The label of the case; null for none.</param>
    /// <param name="explanation">The explanation.</param>
    public static void Write(Utf8JsonWriter json, string? caseId, Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(explanation);
        using var decision = new PooledBuffer(1024);
        DecisionWriter.WriteLine(decision, caseId, explanation.Decision);

        json.WriteStartObject();
        json.WritePropertyName("decision");
        json.WriteRawValue(decision.Written.Slice(0, decision.Count - 1));
        if (explanation.Then is { } then)
        {
            using var next = new PooledBuffer(1024);
            DecisionWriter.WriteLine(next, caseId, then);
            json.WritePropertyName("then");
            json.WriteRawValue(next.Written.Slice(0, next.Count - 1));
        }

        json.WriteStartArray("rules");
        foreach (var rule in explanation.Rules) WriteRule(json, rule);
        json.WriteEndArray();
        json.WriteStartArray("stages");
        foreach (var stage in explanation.Stages) WriteStage(json, stage);

        json.WriteEndArray();
        json.WriteStartArray("channels");
        foreach (var channel in explanation.Channels)
        {
            json.WriteStartObject();
            json.WriteString("channel", WireName.Of(channel.Channel));
            json.WriteBoolean("reachable", channel.IsReachable);
            json.WriteBoolean("chosen", channel.IsChosen);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("changedBy");
        foreach (var kind in explanation.ChangedBy) json.WriteStringValue(WireName.Of(kind));
        json.WriteEndArray();
        json.WriteStartArray("changedByDebtor");
        foreach (var change in explanation.ChangedByDebtor) json.WriteStringValue(WireName.Of(change));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStage(Utf8JsonWriter json, ExplainedStage stage)
    {
        json.WriteStartObject();
        json.WriteString("stage", stage.Stage.Name);
        json.WriteString("status", WireName.Of(stage.Status));
        if (stage.On is { } on) json.WriteString("on", LocalDatePattern.Iso.Format(on));
        if (stage.Channel is { } channel) json.WriteString("channel", WireName.Of(channel));
        if (stage.Reason is { } reason) json.WriteString("reason", reason);
        if (stage.CarriedOutAs is { } name) json.WriteString("as", name);
        if (stage.Facts.Count > 0) WriteFacts(json, stage.Facts);
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, ExplainedRule rule)
    {
        json.WriteStartObject();
        json.WriteString("rule", WireName.Of(rule.Rule));
        json.WriteString("status", WireName.Of(rule.Status));
        WriteFacts(json, rule.Facts);
        json.WriteStartArray("sources");
        foreach (var source in rule.Sources) json.WriteStringValue(source);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter json, ValueList<ExplainedFact> facts)
    {
        json.WriteStartArray("facts");
        foreach (var fact in facts)
        {
            json.WriteStartObject();
            json.WriteString("fact", WireName.Of(fact.Name));
            if (fact.Date is { } date) json.WriteString("date", LocalDatePattern.Iso.Format(date));
            if (fact.Amount is { } amount)
            {
                json.WriteString("amount", amount.ToAmountString());
                json.WriteString("currency", amount.Currency.Code);
            }

            if (fact.Number is { } number) json.WriteNumber("number", number);
            if (fact.Channel is { } channel) json.WriteString("channel", WireName.Of(channel));
            if (fact.Text is { } text) json.WriteString("text", text);
            if (fact.Source is { } source) json.WriteString("source", source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
