using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using Dunning.Faults;
using Dunning.Json.Reading;
using Dunning.Policies;
using Dunning.Vocabulary;

namespace Dunning.Json;

/// <summary>Reads a book of policies and tells every fault at once: those of its form, of each policy and of the book itself, each with code, path and line.</summary>
public static class PolicyBookReader
{
    /// <summary>Reads a book of policies.</summary>
    /// <param name="utf8Json">The JSON of the book.</param>
    /// <param name="limits">How much is read at most; null: the usual.</param>
    /// <exception cref="InvalidJsonException">It has faults; all of them are listed.</exception>
    public static PolicyBook Read(ReadOnlySpan<byte> utf8Json, JsonLimits? limits = null) =>
        TryRead(utf8Json, limits, out var book, out var name, out var faults) ? book : throw new InvalidJsonException("Policy book", name, faults);

    /// <summary>Reads a book of policies to the end of a stream.</summary>
    /// <param name="stream">The JSON of the book; it is left open.</param>
    /// <param name="limits">How much is read at most; null: the usual.</param>
    /// <exception cref="InvalidJsonException">It has faults; all of them are listed.</exception>
    public static PolicyBook Read(Stream stream, JsonLimits? limits = null) =>
        Read(DocumentReader.ReadAll(stream, limits ?? JsonLimits.Default).AsSpan(), limits);

    /// <summary>Reads a book of policies, if it has no fault.</summary>
    /// <param name="utf8Json">The JSON of the book.</param>
    /// <param name="book">The book; null when it has faults.</param>
    /// <param name="faults">Every fault in the order of the text; empty when there is none.</param>
    /// <param name="limits">How much is read at most; null: the usual.</param>
    /// <returns>Whether there is a book.</returns>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out PolicyBook? book, out ValueList<Fault> faults, JsonLimits? limits = null) =>
        TryRead(utf8Json, limits, out book, out _, out faults);

    /// <summary>Reads a book of policies to the end of a stream, if it has no fault.</summary>
    /// <param name="stream">The JSON of the book; it is left open.</param>
    /// <param name="book">The book; null when it has faults.</param>
    /// <param name="faults">Every fault in the order of the text; empty when there is none.</param>
    /// <param name="limits">How much is read at most; null: the usual.</param>
    /// <returns>Whether there is a book.</returns>
    public static bool TryRead(
        Stream stream, [NotNullWhen(true)] out PolicyBook? book, out ValueList<Fault> faults, JsonLimits? limits = null) =>
        TryRead(DocumentReader.ReadAll(stream, limits ?? JsonLimits.Default).AsSpan(), limits, out book, out _, out faults);

    private static bool TryRead(
        ReadOnlySpan<byte> utf8Json, JsonLimits? limits, [NotNullWhen(true)] out PolicyBook? book, out string? name, out ValueList<Fault> faults) =>
        DocumentReader.TryRead(utf8Json, "policy book", limits ?? JsonLimits.Default, ReadForm, out book, out name, out faults);

    private static PolicyBook? ReadForm(ref JsonCursor cursor, ref string? name)
    {
        var form = PolicyBookForm.Read(ref cursor);
        name = form.Name;
        return form.Book;
    }
}
