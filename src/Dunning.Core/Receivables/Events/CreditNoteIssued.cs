using Dunning.Monetary;
using NodaTime;

namespace Dunning.Receivables.Events;

/// <summary>A credit note lowers the balance; it is never a payment. Its number is the <see cref="DunningEvent.Reference"/>.</summary>
public sealed class CreditNoteIssued : DunningEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="amount">How much.</param>
    /// <param name="id">Identifies the event, so that it is read once and can be reversed.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="reference">The reference of a document.</param>
    public CreditNoteIssued(LocalDate on, Money amount, string? id = null, string? by = null, string? reference = null)
        : base(on, id, by, reference, amount)
    {
        Amount = amount;
    }

    /// <inheritdoc/>
    public override DunningEventKind Kind => DunningEventKind.CreditNote;

    /// <summary>How much.</summary>
    public Money Amount { get; }

    private protected override bool HasSameContent(DunningEvent other) =>
        other is CreditNoteIssued same && Amount == same.Amount;
}
