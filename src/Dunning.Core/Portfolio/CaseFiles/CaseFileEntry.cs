using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Portfolio.CaseFiles;

/// <summary>A day of a case file and what happened on it.</summary>
public sealed class CaseFileEntry
{
    internal CaseFileEntry(LocalDate on, CaseFileEntryKind kind)
    {
        On = on;
        Kind = kind;
    }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>What it is.</summary>
    public CaseFileEntryKind Kind { get; }

    /// <summary>The invoice; null where it is about the debtor as a whole.</summary>
    public Invoice? Invoice { get; internal init; }

    /// <summary>What happened, with its proof, author and reference; null unless it comes from the history.</summary>
    public DunningEvent? Event { get; internal init; }

    /// <summary>Whether it was reversed later, and counts as never having been. It is shown all the same: the history is evidence.</summary>
    public bool IsReversed { get; internal init; }

    /// <summary>What was left of the invoice at the end of that day; null where it is about the debtor as a whole.</summary>
    public Money? Balance { get; internal init; }

    /// <summary>Why the debtor was put on hold; null where no reason was given, and on any other entry.</summary>
    public string? Reason { get; internal init; }
}
