using System;
using System.Text.Json;

namespace Dunning.Json.Reading;

/// <summary>What is asked of a text before and beside its content: its length, its encoding, that it is JSON.</summary>
internal static class DocumentGuard
{
    /// <summary>Whether the bytes can be read at all; if not, that is a fault.</summary>
    public static bool Accepts(ReadOnlySpan<byte> document, string subject, int mostBytes, FaultLog faults)
    {
        if (document.Length > mostBytes)
        {
            faults.Add(JsonFaultCodes.TooLong, 0, FormFault.BytesTooMany(subject, mostBytes));
            return false;
        }

        if (Utf8Text.IsValid(document)) return true;
        faults.Add(JsonFaultCodes.NotUtf8, 0, "The bytes are not UTF-8.");
        return false;
    }

    /// <summary>Notes where and why the text is no JSON.</summary>
    public static void NoteMalformed(in JsonCursor cursor, JsonException refused)
    {
        var position = PositionOf(cursor.Document, refused);
        var opens = position < cursor.Document.Length && cursor.Document[position] is (byte)'{' or (byte)'[';
        if (opens && cursor.Depth >= cursor.Limits.Depth - 1)
            cursor.Faults.Add(JsonFaultCodes.TooDeep, position, FormFault.TooDeep(cursor.Limits.Depth));
        else
            cursor.Faults.Add(JsonFaultCodes.Malformed, position, "The text is no JSON: " + WithoutPlace(refused.Message));
    }

    private static int PositionOf(ReadOnlySpan<byte> document, JsonException refused)
    {
        var position = 0L;
        for (var line = refused.LineNumber ?? 0; line > 0; line--) position += document.Slice((int)position).IndexOf((byte)'\n') + 1;
        return (int)Math.Min(position + (refused.BytePositionInLine ?? 0), document.Length);
    }

    // The framework puts its own line numbers behind its sentence.
    private static string WithoutPlace(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message.Substring(0, end);
    }
}
