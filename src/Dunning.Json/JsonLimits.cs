using System;

namespace Dunning.Json;

/// <summary>How much is read at most; what goes beyond is refused with a fault, never read half.</summary>
public sealed class JsonLimits
{
    /// <summary>Levels of objects and lists in one another.</summary>
    public const int DefaultDepth = 32;

    /// <summary>Bytes of one line of JSON Lines: 1 MiB.</summary>
    public const int DefaultLineBytes = 1024 * 1024;

    /// <summary>Bytes of one document, a policy or a book: 16 MiB.</summary>
    public const int DefaultDocumentBytes = 16 * 1024 * 1024;

    /// <summary>Characters of one string.</summary>
    public const int DefaultTextLength = 10_000;

    /// <summary>Events of one history.</summary>
    public const int DefaultEvents = 10_000;

    /// <summary>Items of any other list: instalments, contacts, documents, the invoices of an account.</summary>
    public const int DefaultItems = 10_000;

    /// <summary>Faults reported of one text; reading goes on, but no further fault is told.</summary>
    public const int MostFaults = 100;

    /// <summary>States the limits; what is left out has its usual value.</summary>
    /// <param name="depth">Levels of objects and lists in one another, at least 1.</param>
    /// <param name="lineBytes">Bytes of one line, at least 1.</param>
    /// <param name="documentBytes">Bytes of one document, at least 1.</param>
    /// <param name="textLength">Characters of one string, at least 1.</param>
    /// <param name="events">Events of one history, at least 1.</param>
    /// <param name="items">Items of any other list, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is less than 1.</exception>
    public JsonLimits(
        int depth = DefaultDepth,
        int lineBytes = DefaultLineBytes,
        int documentBytes = DefaultDocumentBytes,
        int textLength = DefaultTextLength,
        int events = DefaultEvents,
        int items = DefaultItems)
    {
        Depth = AtLeastOne(depth, nameof(depth));
        LineBytes = AtLeastOne(lineBytes, nameof(lineBytes));
        DocumentBytes = AtLeastOne(documentBytes, nameof(documentBytes));
        TextLength = AtLeastOne(textLength, nameof(textLength));
        Events = AtLeastOne(events, nameof(events));
        Items = AtLeastOne(items, nameof(items));
    }

    /// <summary>The usual limits.</summary>
    public static JsonLimits Default { get; } = new();

    /// <summary>The usual limits of accounts: a line holds all invoices of a debtor, up to 64 MiB and 100,000 of them.</summary>
    public static JsonLimits Accounts { get; } = new(lineBytes: 64 * 1024 * 1024, items: 100_000);

    /// <summary>Levels of objects and lists in one another.</summary>
    public int Depth { get; }

    /// <summary>Bytes of one line.</summary>
    public int LineBytes { get; }

    /// <summary>Bytes of one document.</summary>
    public int DocumentBytes { get; }

    /// <summary>Characters of one string.</summary>
    public int TextLength { get; }

    /// <summary>Events of one history.</summary>
    public int Events { get; }

    /// <summary>Items of any other list.</summary>
    public int Items { get; }

    private static int AtLeastOne(int value, string name) =>
        value >= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "A limit is at least 1.");
}
