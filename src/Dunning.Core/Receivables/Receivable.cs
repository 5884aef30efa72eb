using System;

namespace Dunning.Receivables;

/// <summary>An invoice and all that happened to it.</summary>
public sealed class Receivable : IEquatable<Receivable>
{
    /// <summary>Puts an invoice and its history together.</summary>
    /// <param name="invoice">The invoice.</param>
    /// <param name="history">All that happened to it.</param>
    public Receivable(Invoice invoice, InvoiceHistory history)
    {
        ArgumentNullException.ThrowIfNull(invoice);
        ArgumentNullException.ThrowIfNull(history);
        Invoice = invoice;
        History = history;
    }

    /// <summary>The invoice.</summary>
    public Invoice Invoice { get; }

    /// <summary>All that happened to it.</summary>
    public InvoiceHistory History { get; }

    /// <inheritdoc/>
    public bool Equals(Receivable? other) => other is not null && Invoice.Equals(other.Invoice) && History.Equals(other.History);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Receivable);

    /// <inheritdoc/>
    public override int GetHashCode() => (Invoice, History).GetHashCode();

    /// <summary>The number of the invoice.</summary>
    public override string ToString() => Invoice.Number;
}
