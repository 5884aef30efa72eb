using Dunning.Monetary;
using NodaTime;

namespace Dunning.Receivables.Events;

/// <summary>The debtor promised to pay.</summary>
public sealed class PromiseMade : DunningEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="promisedOn">The day by which they will have paid.</param>
    /// <param name="amount">How much; null: all that is collectible at that moment.</param>
    /// <param name="isWritten">Whether they did so in writing, which interrupts the limitation (C. civ. 2240).</param>
    /// <param name="id">Identifies the event, so that it is read once and can be reversed.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="reference">The reference of a document.</param>
    public PromiseMade(
        LocalDate on,
        LocalDate promisedOn,
        Money? amount = null,
        bool isWritten = false,
        string? id = null,
        string? by = null,
        string? reference = null)
        : base(on, id, by, reference, amount)
    {
        PromisedOn = promisedOn;
        Amount = amount;
        IsWritten = isWritten;
    }

    /// <inheritdoc/>
    public override DunningEventKind Kind => DunningEventKind.Promise;

    /// <summary>The day by which they will have paid.</summary>
    public LocalDate PromisedOn { get; }

    /// <summary>How much; null: all that is collectible at that moment.</summary>
    public Money? Amount { get; }

    /// <summary>Whether they did so in writing, which interrupts the limitation (C. civ. 2240).</summary>
    public bool IsWritten { get; }

    private protected override bool HasSameContent(DunningEvent other) =>
        other is PromiseMade same && PromisedOn == same.PromisedOn && Amount == same.Amount && IsWritten == same.IsWritten;
}
