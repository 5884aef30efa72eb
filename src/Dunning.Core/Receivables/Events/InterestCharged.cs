using Dunning.Monetary;
using NodaTime;

namespace Dunning.Receivables.Events;

/// <summary>Late-payment interest was claimed up to and including a day.</summary>
public sealed class InterestCharged : DunningEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="throughInclusive">The last day it covers.</param>
    /// <param name="amount">How much.</param>
    /// <param name="id">Identifies the event, so that it is read once and can be reversed.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="reference">The reference of a document.</param>
    public InterestCharged(
        LocalDate on,
        LocalDate throughInclusive,
        Money amount,
        string? id = null,
        string? by = null,
        string? reference = null)
        : base(on, id, by, reference, amount)
    {
        ThroughInclusive = throughInclusive;
        Amount = amount;
    }

    /// <inheritdoc/>
    public override DunningEventKind Kind => DunningEventKind.InterestCharged;

    /// <summary>The last day it covers.</summary>
    public LocalDate ThroughInclusive { get; }

    /// <summary>How much.</summary>
    public Money Amount { get; }

    private protected override bool HasSameContent(DunningEvent other) =>
        other is InterestCharged same && ThroughInclusive == same.ThroughInclusive && Amount == same.Amount;
}
