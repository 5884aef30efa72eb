using System;
using System.IO;
using System.Text.Json;
using Dunning.Engine.Exploring;
using Dunning.Faults;
using Dunning.Json.Reading;
using Dunning.Policies;
using Dunning.Vocabulary;

namespace Dunning.Json;

/// <summary>
/// A policy or a book of policies as it stands in a file, with every fault: where it can be read those of sense (<see cref="PolicyExamination"/>), else
/// those of its form, each with code, path and line. One that is to be put into service should have no error.
/// </summary>
public sealed class PolicyDocument
{
    private PolicyDocument(EscalationPolicy? policy, PolicyBook? book, ValueList<Fault> faults)
    {
        Policy = policy;
        Book = book;
        Faults = faults;
    }

    /// <summary>The policy; null where the document is a book, or cannot be read.</summary>
    public EscalationPolicy? Policy { get; }

    /// <summary>The book; null where the document is a policy, or cannot be read.</summary>
    public PolicyBook? Book { get; }

    /// <summary>Every fault, errors and warnings; empty when there is none.</summary>
    public ValueList<Fault> Faults { get; }

    /// <summary>Whether it could be read: whatever faults there are then are of sense.</summary>
    public bool IsReadable => Policy is not null || Book is not null;

    /// <summary>Reads and examines a policy, or a book where the document has <c>policies</c>.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="limits">How much is read at most; null: the usual.</param>
    public static PolicyDocument Examine(ReadOnlySpan<byte> utf8Json, JsonLimits? limits = null)
    {
        var bounds = limits ?? JsonLimits.Default;
        if (IsBook(Utf8Text.WithoutMark(utf8Json), bounds))
        {
            return PolicyBookReader.TryRead(utf8Json, out var book, out var faultsOfBook, bounds)
                ? new PolicyDocument(null, book, Located(utf8Json, PolicyExamination.Of(book), bounds))
                : new PolicyDocument(null, null, faultsOfBook);
        }

        return PolicyReader.TryRead(utf8Json, out var policy, out var faults, bounds)
            ? new PolicyDocument(policy, null, Located(utf8Json, PolicyExamination.Of(policy), bounds))
            : new PolicyDocument(null, null, faults);
    }

    /// <summary>Reads and examines a policy, or a book where the document has <c>policies</c>, to the end of a stream.</summary>
    /// <param name="stream">The JSON; it is left open.</param>
    /// <param name="limits">How much is read at most; null: the usual.</param>
    public static PolicyDocument Examine(Stream stream, JsonLimits? limits = null) =>
        Examine(DocumentReader.ReadAll(stream, limits ?? JsonLimits.Default).AsSpan(), limits);

    // The order of an examination is kept: only the line is looked up.
    private static ValueList<Fault> Located(ReadOnlySpan<byte> utf8Json, ValueList<Fault> faults, JsonLimits limits)
    {
        var document = Utf8Text.WithoutMark(utf8Json);
        var located = new Fault[faults.Count];
        for (var i = 0; i < located.Length; i++) located[i] = FaultLocator.Locate(document, [faults[i]], 1, limits.Depth)[0];
        return ValueLists.Of(located);
    }

    // No more than the names of the outermost object is looked at: the reader tells what else is wrong.
    private static bool IsBook(ReadOnlySpan<byte> document, JsonLimits limits)
    {
        var reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = limits.Depth });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("policies"u8)) return true;
                reader.Read();
                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // No JSON: neither.
        }

        return false;
    }
}
