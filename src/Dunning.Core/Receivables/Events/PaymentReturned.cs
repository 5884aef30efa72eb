using Dunning.Monetary;
using NodaTime;

namespace Dunning.Receivables.Events;

/// <summary>A payment bounced (cheque unpaid, debit or bill rejected): the balance is up again, and the process goes on at once.</summary>
public sealed class PaymentReturned : DunningEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="amount">How much of what was paid.</param>
    /// <param name="reason">Why, in the words of the bank.</param>
    /// <param name="id">Identifies the event, so that it is read once and can be reversed.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="reference">The reference of a document.</param>
    public PaymentReturned(
        LocalDate on,
        Money amount,
        string? reason = null,
        string? id = null,
        string? by = null,
        string? reference = null)
        : base(on, id, by, reference, amount)
    {
        Amount = amount;
        Reason = reason;
    }

    /// <inheritdoc/>
    public override DunningEventKind Kind => DunningEventKind.PaymentReturned;

    /// <summary>How much of what was paid.</summary>
    public Money Amount { get; }

    /// <summary>Why, in the words of the bank.</summary>
    public string? Reason { get; }

    private protected override bool HasSameContent(DunningEvent other) =>
        other is PaymentReturned same && Amount == same.Amount && Reason == same.Reason;
}
