using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Text.Json;
using Dunning.Faults;
using Dunning.Vocabulary;

namespace Dunning.Json.Reading;

/// <summary>Reads a whole document with one of the forms.</summary>
internal static class DocumentReader
{
    /// <summary>What a form makes of the value the cursor stands on; null where there is a fault. It gives the name as far as it could be read.</summary>
    public delegate T? FormReader<out T>(ref JsonCursor cursor, ref string? name) where T : class;

    public static bool TryRead<T>(
        ReadOnlySpan<byte> utf8Json,
        string subject,
        JsonLimits limits,
        FormReader<T> form,
        [NotNullWhen(true)] out T? value,
        out string? name,
        out ValueList<Fault> faults) where T : class
    {
        var log = new FaultLog();
        var document = Utf8Text.WithoutMark(utf8Json);
        value = null;
        name = null;
        if (DocumentGuard.Accepts(document, subject, limits.DocumentBytes, log))
        {
            var cursor = new JsonCursor(document, log, limits);
            try
            {
                cursor.Read();
                value = form(ref cursor, ref name);
                cursor.ReadEnd();
            }
            catch (JsonException refused)
            {
                DocumentGuard.NoteMalformed(cursor, refused);
            }
        }

        faults = log.Found == 0 ? ValueLists.Empty<Fault>() : FaultLocator.Locate(document, log, 1, limits.Depth);
        if (log.Found > 0) value = null;
        return value is not null;
    }

    /// <summary>All bytes of a stream; one more than allowed where it holds more than that, which is refused then.</summary>
    public static ArraySegment<byte> ReadAll(Stream stream, JsonLimits limits)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var most = limits.DocumentBytes + Utf8Text.ByteOrderMark.Length + 1L;
        var buffer = new byte[Math.Min(most, 16 * 1024)];
        var length = 0;
        while (length < most)
        {
            if (length == buffer.Length) Array.Resize(ref buffer, (int)Math.Min(most, buffer.Length * 2L));
            var read = stream.Read(buffer, length, buffer.Length - length);
            if (read == 0) break;
            length += read;
        }

        return new ArraySegment<byte>(buffer, 0, length);
    }
}
