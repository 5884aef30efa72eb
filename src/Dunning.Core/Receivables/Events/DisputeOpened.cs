using System;
using Dunning.Monetary;
using NodaTime;

namespace Dunning.Receivables.Events;

/// <summary>The debtor contests a part of the claim: that part is not certain until the dispute ends.</summary>
public sealed class DisputeOpened : DunningEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="disputeId">Names the dispute, not the event; not open already.</param>
    /// <param name="amount">How much; null: the whole balance of the day asked.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="reference">The reference of a document.</param>
    /// <exception cref="System.ArgumentException">A text that must be there is not, or a value is not declared by its enumeration.</exception>
    public DisputeOpened(
        LocalDate on,
        string disputeId,
        Money? amount = null,
        string? reason = null,
        string? by = null,
        string? reference = null)
        : base(on, null, by, reference, amount)
    {
        ArgumentNullException.ThrowIfNull(disputeId);
        DisputeId = disputeId;
        Amount = amount;
        Reason = reason;
    }

    /// <inheritdoc/>
    public override DunningEventKind Kind => DunningEventKind.Dispute;

    /// <summary>Names the dispute, not the event; not open already.</summary>
    public string DisputeId { get; }

    /// <summary>How much; null: the whole balance of the day asked.</summary>
    public Money? Amount { get; }

    /// <summary>Why.</summary>
    public string? Reason { get; }

    private protected override bool HasSameContent(DunningEvent other) =>
        other is DisputeOpened same && DisputeId == same.DisputeId && Amount == same.Amount && Reason == same.Reason;
}
