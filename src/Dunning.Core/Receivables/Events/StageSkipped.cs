using System;
using NodaTime;

namespace Dunning.Receivables.Events;

/// <summary>A person decided that the stages up to this one are not needed: the position moves, without a contact.</summary>
public sealed class StageSkipped : DunningEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="stage">The furthest stage that is not needed.</param>
    /// <param name="reason">Why.</param>
    /// <param name="id">Identifies the event, so that it is read once and can be reversed.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="reference">The reference of a document.</param>
    /// <exception cref="System.ArgumentException">A text that must be there is not, or a value is not declared by its enumeration.</exception>
    public StageSkipped(
        LocalDate on,
        string stage,
        string? reason = null,
        string? id = null,
        string? by = null,
        string? reference = null)
        : base(on, id, by, reference)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(stage);
        Stage = stage;
        Reason = reason;
    }

    /// <inheritdoc/>
    public override DunningEventKind Kind => DunningEventKind.Skip;

    /// <summary>The furthest stage that is not needed.</summary>
    public string Stage { get; }

    /// <summary>Why.</summary>
    public string? Reason { get; }

    private protected override bool HasSameContent(DunningEvent other) =>
        other is StageSkipped same && Stage == same.Stage && Reason == same.Reason;
}
