using System;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Receivables.Events;

/// <summary>A dispute ended.</summary>
public sealed class DisputeClosed : DunningEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="disputeId">The dispute.</param>
    /// <param name="outcome">How.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="reference">The reference of a document.</param>
    /// <exception cref="System.ArgumentException">A text that must be there is not, or a value is not declared by its enumeration.</exception>
    public DisputeClosed(LocalDate on, string disputeId, DisputeOutcome outcome, string? by = null, string? reference = null)
        : base(on, null, by, reference)
    {
        ArgumentNullException.ThrowIfNull(disputeId);
        WireName.ThrowIfUndeclared(outcome, nameof(outcome));
        DisputeId = disputeId;
        Outcome = outcome;
    }

    /// <inheritdoc/>
    public override DunningEventKind Kind => DunningEventKind.DisputeClosed;

    /// <summary>The dispute.</summary>
    public string DisputeId { get; }

    /// <summary>How.</summary>
    public DisputeOutcome Outcome { get; }

    private protected override bool HasSameContent(DunningEvent other) =>
        other is DisputeClosed same && DisputeId == same.DisputeId && Outcome == same.Outcome;
}
