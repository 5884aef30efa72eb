using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Receivables.Events;

/// <summary>Proceedings against the debtor became known; a later record completes the earlier: what it gives replaces, what it leaves out stays.</summary>
public sealed class InsolvencyRecorded : DunningEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="openedOn">The day of the opening judgment; only a record that completes may leave it out.</param>
    /// <param name="publishedOn">The day of publication, from which the time to declare runs (C. com. R622-24).</param>
    /// <param name="insolvencyKind">Which law stays the claim; collective proceedings unless said otherwise.</param>
    /// <param name="id">Identifies the event, so that it is read once and can be reversed.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="reference">The reference of a document.</param>
    /// <exception cref="System.ArgumentException">A text that must be there is not, or a value is not declared by its enumeration.</exception>
    public InsolvencyRecorded(
        LocalDate on,
        LocalDate? openedOn,
        LocalDate? publishedOn = null,
        InsolvencyKind? insolvencyKind = null,
        string? id = null,
        string? by = null,
        string? reference = null)
        : base(on, id, by, reference)
    {
        WireName.ThrowIfUndeclared(insolvencyKind, nameof(insolvencyKind));
        OpenedOn = openedOn;
        PublishedOn = publishedOn;
        InsolvencyKind = insolvencyKind;
    }

    /// <inheritdoc/>
    public override DunningEventKind Kind => DunningEventKind.Insolvency;

    /// <summary>The day of the opening judgment; only a record that completes may leave it out.</summary>
    public LocalDate? OpenedOn { get; }

    /// <summary>The day of publication, from which the time to declare runs (C. com. R622-24).</summary>
    public LocalDate? PublishedOn { get; }

    /// <summary>Which law stays the claim; collective proceedings unless said otherwise.</summary>
    public InsolvencyKind? InsolvencyKind { get; }

    private protected override bool HasSameContent(DunningEvent other) =>
        other is InsolvencyRecorded same && OpenedOn == same.OpenedOn && PublishedOn == same.PublishedOn && InsolvencyKind == same.InsolvencyKind;
}
