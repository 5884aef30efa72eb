using Dunning.Monetary;
using NodaTime;

namespace Dunning.Receivables.Events;

/// <summary>A loss was booked: the balance goes down.</summary>
public sealed class AmountWrittenOff : DunningEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="amount">How much; null: the balance of that moment, if positive.</param>
    /// <param name="id">Identifies the event, so that it is read once and can be reversed.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="reference">The reference of a document.</param>
    public AmountWrittenOff(LocalDate on, Money? amount = null, string? id = null, string? by = null, string? reference = null)
        : base(on, id, by, reference, amount)
    {
        Amount = amount;
    }

    /// <inheritdoc/>
    public override DunningEventKind Kind => DunningEventKind.WriteOff;

    /// <summary>How much; null: the balance of that moment, if positive.</summary>
    public Money? Amount { get; }

    private protected override bool HasSameContent(DunningEvent other) =>
        other is AmountWrittenOff same && Amount == same.Amount;
}
