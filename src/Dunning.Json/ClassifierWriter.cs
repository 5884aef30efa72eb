using System;
using System.Text.Json;
using Dunning.Json.Writing;
using Dunning.Profiles;

namespace Dunning.Json;

/// <summary>Writes the numbers of a classifier, all of them; shares as texts. What is written reads back equal.</summary>
public static class ClassifierWriter
{
    /// <summary>The JSON of the numbers of a classifier.</summary>
    /// <param name="parameters">The numbers.</param>
    /// <param name="indented">Whether it is laid out for people, in lines that end in a line feed.</param>
    public static byte[] ToUtf8Bytes(ClassifierParameters parameters, bool indented = false) => JsonOutput.ToBytes(parameters, indented, WriteTo);

    private static void WriteTo(Utf8JsonWriter writer, ClassifierParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        writer.WriteStartObject();
        writer.WriteNumber("format", 1);
        writer.WriteNumber("windowMonths", parameters.WindowMonths);
        writer.WriteNumber("graceDays", parameters.GraceDays);
        writer.WriteNumber("leastCounted", parameters.LeastCounted);
        writer.WriteFigure("goodShare", parameters.GoodShare);
        writer.WriteNumber("leastDisputed", parameters.LeastDisputed);
        writer.WriteFigure("disputedShare", parameters.DisputedShare);
        writer.WriteNumber("leastFailures", parameters.LeastFailures);
        writer.WriteNumber("contactDays", parameters.ContactDays);
        writer.WriteFigure("contactShare", parameters.ContactShare);
        writer.WriteNumber("shortDelayDays", parameters.ShortDelayDays);
        writer.WriteNumber("planToleranceDays", parameters.PlanToleranceDays);
        writer.WriteNumber("fairFrom", parameters.FairFrom);
        writer.WriteNumber("firmFrom", parameters.FirmFrom);
        writer.WriteEndObject();
    }
}
