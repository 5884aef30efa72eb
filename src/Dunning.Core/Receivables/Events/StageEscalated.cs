using System;
using NodaTime;

namespace Dunning.Receivables.Events;

/// <summary>A person decided to go on at this stage at once.</summary>
public sealed class StageEscalated : DunningEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="stage">The stage to go on at.</param>
    /// <param name="reason">Why.</param>
    /// <param name="id">Identifies the event, so that it is read once and can be reversed.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="reference">The reference of a document.</param>
    /// <exception cref="System.ArgumentException">A text that must be there is not, or a value is not declared by its enumeration.</exception>
    public StageEscalated(
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
    public override DunningEventKind Kind => DunningEventKind.Escalate;

    /// <summary>The stage to go on at.</summary>
    public string Stage { get; }

    /// <summary>Why.</summary>
    public string? Reason { get; }

    private protected override bool HasSameContent(DunningEvent other) =>
        other is StageEscalated same && Stage == same.Stage && Reason == same.Reason;
}
