using System;
using System.Buffers;
using System.IO;
using System.Text.Json;
using Dunning.Calendars;
using Dunning.Json.Writing;
using Dunning.Monetary;
using Dunning.Policies;

namespace Dunning.Json;

/// <summary>Writes a policy with every property, those at their usual value included. What is written reads back as an equal policy.</summary>
public static class PolicyWriter
{
    /// <summary>The JSON of a policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="indented">Whether it is laid out for people, in lines that end in a line feed.</param>
    /// <exception cref="ArgumentException">Its calendar is not one of the built-in ones, which alone have a name on the wire.</exception>
    public static byte[] ToUtf8Bytes(EscalationPolicy policy, bool indented = false) => JsonOutput.ToBytes(policy, indented, WriteTo);

    /// <summary>Writes a policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="output">Where to.</param>
    /// <param name="indented">Whether it is laid out for people, in lines that end in a line feed.</param>
    /// <exception cref="ArgumentException">Its calendar is not one of the built-in ones, which alone have a name on the wire.</exception>
    public static void Write(EscalationPolicy policy, IBufferWriter<byte> output, bool indented = false) =>
        JsonOutput.Write(policy, output, indented, WriteTo);

    /// <summary>Writes a policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="output">Where to; it is left open and not flushed.</param>
    /// <param name="indented">Whether it is laid out for people, in lines that end in a line feed.</param>
    /// <exception cref="ArgumentException">Its calendar is not one of the built-in ones, which alone have a name on the wire.</exception>
    public static void Write(EscalationPolicy policy, Stream output, bool indented = false) => JsonOutput.Write(policy, output, indented, WriteTo);

    internal static void WriteTo(Utf8JsonWriter writer, EscalationPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (!BusinessCalendar.TryParse(policy.Calendar.Name, out var builtIn) || !builtIn.Equals(policy.Calendar))
        {
            throw new ArgumentException(
                "The calendar '" + policy.Calendar.Name + "' of the policy '" + policy.Name + "' is not one of none, weekdays, FR and FR-57, and cannot be written.",
                nameof(policy));
        }

        writer.WriteStartObject();
        writer.WriteNumber("format", 1);
        writer.WriteString("name", policy.Name);
        writer.WriteString("version", policy.Version);
        writer.WriteString("calendar", policy.Calendar.Name);
        WriteMinimum(writer, policy.Minimum);
        writer.WriteChoice("catchUp", policy.CatchUp);
        writer.WriteNumber("paymentGraceDays", policy.PaymentGraceDays);
        writer.WriteNumber("automaticGraceDays", policy.AutomaticGraceDays);
        writer.WriteNumber("overdueActionDays", policy.OverdueActionDays);
        writer.WriteBoolean("collectPenalties", policy.CollectsPenalties);
        PolicyRulesOutput.Write(writer, policy);
        writer.WriteStartArray("stages");
        foreach (var stage in policy.Stages) StageOutput.Write(writer, stage);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    internal static void WriteMinimum(Utf8JsonWriter writer, MinimumAmount minimum)
    {
        if (minimum.Everywhere is { } everywhere)
        {
            writer.WriteFigure("minimum", everywhere);
            return;
        }

        writer.WriteStartObject("minimum");
        foreach (var amount in minimum.ByCurrency)
            writer.WriteMoney(amount.Currency.Code, new Money(JsonOutput.Shortest(amount.Amount), amount.Currency));
        writer.WriteEndObject();
    }
}
