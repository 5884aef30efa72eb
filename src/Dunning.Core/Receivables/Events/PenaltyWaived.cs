using Dunning.Monetary;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Receivables.Events;

/// <summary>Penalties were given up.</summary>
public sealed class PenaltyWaived : DunningEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="amount">How much.</param>
    /// <param name="penaltyKind">Of which kind.</param>
    /// <param name="id">Identifies the event, so that it is read once and can be reversed.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="reference">The reference of a document.</param>
    /// <exception cref="System.ArgumentException">A text that must be there is not, or a value is not declared by its enumeration.</exception>
    public PenaltyWaived(
        LocalDate on,
        Money amount,
        PenaltyKind? penaltyKind = null,
        string? id = null,
        string? by = null,
        string? reference = null)
        : base(on, id, by, reference, amount)
    {
        WireName.ThrowIfUndeclared(penaltyKind, nameof(penaltyKind));
        Amount = amount;
        PenaltyKind = penaltyKind;
    }

    /// <inheritdoc/>
    public override DunningEventKind Kind => DunningEventKind.PenaltyWaived;

    /// <summary>How much.</summary>
    public Money Amount { get; }

    /// <summary>Of which kind.</summary>
    public PenaltyKind? PenaltyKind { get; }

    private protected override bool HasSameContent(DunningEvent other) =>
        other is PenaltyWaived same && Amount == same.Amount && PenaltyKind == same.PenaltyKind;
}
