using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using Dunning.Json.Writing;
using Dunning.Policies;
using Dunning.Vocabulary;

namespace Dunning.Json;

/// <summary>Writes a book of policies, each with every property. What is written reads back as an equal book.</summary>
public static class PolicyBookWriter
{
    /// <summary>The JSON of a book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="indented">Whether it is laid out for people, in lines that end in a line feed.</param>
    /// <exception cref="ArgumentException">A policy's calendar is not one of the built-in ones, which alone have a name on the wire.</exception>
    public static byte[] ToUtf8Bytes(PolicyBook book, bool indented = false) => JsonOutput.ToBytes(book, indented, WriteTo);

    /// <summary>Writes a book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="output">Where to.</param>
    /// <param name="indented">Whether it is laid out for people, in lines that end in a line feed.</param>
    /// <exception cref="ArgumentException">A policy's calendar is not one of the built-in ones, which alone have a name on the wire.</exception>
    public static void Write(PolicyBook book, IBufferWriter<byte> output, bool indented = false) => JsonOutput.Write(book, output, indented, WriteTo);

    /// <summary>Writes a book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="output">Where to; it is left open and not flushed.</param>
    /// <param name="indented">Whether it is laid out for people, in lines that end in a line feed.</param>
    /// <exception cref="ArgumentException">A policy's calendar is not one of the built-in ones, which alone have a name on the wire.</exception>
    public static void Write(PolicyBook book, Stream output, bool indented = false) => JsonOutput.Write(book, output, indented, WriteTo);

    private static void WriteTo(Utf8JsonWriter writer, PolicyBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        writer.WriteStartObject();
        writer.WriteNumber("format", 1);
        writer.WriteString("name", book.Name);
        writer.WriteString("default", book.Default?.Name);
        WriteNames(writer, "kinds", book.ByKind);
        WriteNames(writer, "profiles", book.ByProfile);
        writer.WriteStartArray("policies");
        foreach (var policy in book.Policies) PolicyWriter.WriteTo(writer, policy);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    // In the order of the enumeration, so that equal books give equal bytes.
    private static void WriteNames<TKey>(Utf8JsonWriter writer, string name, IReadOnlyDictionary<TKey, EscalationPolicy> policies) where TKey : struct, Enum
    {
        writer.WriteStartObject(name);
        foreach (var key in WireName.All<TKey>())
        {
            if (policies.TryGetValue(WireName.Parse<TKey>(key), out var policy)) writer.WriteString(key, policy.Name);
        }

        writer.WriteEndObject();
    }
}
