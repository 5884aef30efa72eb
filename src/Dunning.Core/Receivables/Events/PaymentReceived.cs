using Dunning.Monetary;
using NodaTime;

namespace Dunning.Receivables.Events;

/// <summary>Money came in: the balance goes down, and the limitation begins anew (C. civ. 2240).</summary>
public sealed class PaymentReceived : DunningEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="amount">How much.</param>
    /// <param name="id">Identifies the event, so that it is read once and can be reversed.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="reference">The reference of a document.</param>
    public PaymentReceived(LocalDate on, Money amount, string? id = null, string? by = null, string? reference = null)
        : base(on, id, by, reference, amount)
    {
        Amount = amount;
    }

    /// <inheritdoc/>
    public override DunningEventKind Kind => DunningEventKind.Payment;

    /// <summary>How much.</summary>
    public Money Amount { get; }

    private protected override bool HasSameContent(DunningEvent other) =>
        other is PaymentReceived same && Amount == same.Amount;
}
