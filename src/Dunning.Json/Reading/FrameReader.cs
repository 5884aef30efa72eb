using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Dunning.Faults;
using Dunning.Vocabulary;

namespace Dunning.Json.Reading;

/// <summary>
/// Reads texts of one form, one after the other: each is one question, with a label that is given back with the answer, also where the question is
/// refused. Keeps its buffers from text to text; not safe for several threads.
/// </summary>
internal sealed class FrameReader<T>(string subject, JsonLimits limits, FrameReader<T>.Form form) where T : class
{
    private readonly FaultLog _log = new();

    /// <summary>What a form makes of the object the cursor stands on; null where there is a fault. It gives the label as soon as it is read.</summary>
    public delegate T? Form(ref JsonCursor cursor, ref string? id);

    /// <summary>The label of the text read last; null where it has none, or none could be read.</summary>
    public string? Id { get; private set; }

    public JsonLimits Limits => limits;

    public T Read(ReadOnlySpan<byte> utf8Json, int line) =>
        TryRead(utf8Json, out var value, out var faults, line)
            ? value
            : throw new InvalidJsonException(char.ToUpperInvariant(subject[0]) + subject.Substring(1), Id, faults);

    public bool TryRead(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out T? value, out ValueList<Fault> faults, int line)
    {
        _log.Clear();
        value = null;
        string? id = null;
        var document = Utf8Text.WithoutMark(utf8Json);
        if (DocumentGuard.Accepts(document, subject, limits.LineBytes, _log))
        {
            var cursor = new JsonCursor(document, _log, limits);
            try
            {
                cursor.Read();
                value = form(ref cursor, ref id);
                cursor.ReadEnd();
            }
            catch (JsonException refused)
            {
                DocumentGuard.NoteMalformed(cursor, refused);
            }
        }

        Id = id;
        if (_log.Found == 0 && value is not null)
        {
            faults = ValueLists.Empty<Fault>();
            return true;
        }

        value = null;
        Id ??= CaseIdFinder.Find(document, limits);
        faults = FaultLocator.Locate(document, _log, line, limits.Depth);
        return false;
    }
}
