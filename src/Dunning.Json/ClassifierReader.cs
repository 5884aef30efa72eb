using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using Dunning.Faults;
using Dunning.Json.Reading;
using Dunning.Profiles;
using Dunning.Vocabulary;

namespace Dunning.Json;

/// <summary>Reads the numbers of a classifier and tells every fault at once, each with code, path and line. What is left out has its usual value.</summary>
/// <example><c>{"goodShare":"0.95","leastCounted":5}</c></example>
public static class ClassifierReader
{
    /// <summary>Reads the numbers of a classifier.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="limits">How much is read at most; null: the usual.</param>
    /// <exception cref="InvalidJsonException">It has faults; all of them are listed.</exception>
    public static ClassifierParameters Read(ReadOnlySpan<byte> utf8Json, JsonLimits? limits = null) =>
        TryRead(utf8Json, out var parameters, out var faults, limits) ? parameters : throw new InvalidJsonException("Classifier", null, faults);

    /// <summary>Reads the numbers of a classifier to the end of a stream.</summary>
    /// <param name="stream">The JSON; it is left open.</param>
    /// <param name="limits">How much is read at most; null: the usual.</param>
    /// <exception cref="InvalidJsonException">It has faults; all of them are listed.</exception>
    public static ClassifierParameters Read(Stream stream, JsonLimits? limits = null) =>
        Read(DocumentReader.ReadAll(stream, limits ?? JsonLimits.Default).AsSpan(), limits);

    /// <summary>Reads the numbers of a classifier, if they have no fault.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="parameters">The numbers; null when there are faults.</param>
    /// <param name="faults">Every fault in the order of the text; empty when there is none.</param>
    /// <param name="limits">How much is read at most; null: the usual.</param>
    /// <returns>Whether there is no fault.</returns>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out ClassifierParameters? parameters, out ValueList<Fault> faults, JsonLimits? limits = null) =>
        DocumentReader.TryRead(utf8Json, "classifier", limits ?? JsonLimits.Default, ReadForm, out parameters, out _, out faults);

    private static ClassifierParameters? ReadForm(ref JsonCursor cursor, ref string? name) => ClassifierForm.Read(ref cursor);
}
