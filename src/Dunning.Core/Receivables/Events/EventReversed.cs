using System;
using NodaTime;

namespace Dunning.Receivables.Events;

/// <summary>An earlier event counts as never having been: a payment booked on the wrong invoice, a letter recorded by mistake. Not for disputes, which are closed as withdrawn.</summary>
public sealed class EventReversed : DunningEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="reversedId">The id of the earlier event.</param>
    /// <param name="id">Identifies the event, so that it is read once and can be reversed.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="reference">The reference of a document.</param>
    /// <exception cref="System.ArgumentException">A text that must be there is not, or a value is not declared by its enumeration.</exception>
    public EventReversed(LocalDate on, string reversedId, string? id = null, string? by = null, string? reference = null)
        : base(on, id, by, reference)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reversedId);
        ReversedId = reversedId;
    }

    /// <inheritdoc/>
    public override DunningEventKind Kind => DunningEventKind.Reversed;

    /// <summary>The id of the earlier event.</summary>
    public string ReversedId { get; }

    private protected override bool HasSameContent(DunningEvent other) =>
        other is EventReversed same && ReversedId == same.ReversedId;
}
