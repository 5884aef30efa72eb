using System;
using Dunning.Penalties;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Json;

/// <summary>One question on the wire about what a late invoice costs: the invoice with its history, the regime, and through which day.</summary>
public sealed class PenaltyCase
{
    /// <summary>Describes a case.</summary>
    /// <param name="id">Any label, given back with the answer; null for none.</param>
    /// <param name="through">The last day that counts.</param>
    /// <param name="regime">The law or contract that applies, with the parts the parties gave.</param>
    /// <param name="invoice">The invoice with its debtor.</param>
    /// <param name="history">All that happened to it.</param>
    public PenaltyCase(string? id, LocalDate through, LatePaymentRegime regime, Invoice invoice, InvoiceHistory history)
    {
        ArgumentNullException.ThrowIfNull(regime);
        ArgumentNullException.ThrowIfNull(invoice);
        ArgumentNullException.ThrowIfNull(history);
        Id = id;
        Through = through;
        Regime = regime;
        Invoice = invoice;
        History = history;
    }

    /// <summary>Any label, given back with the answer; null for none.</summary>
    public string? Id { get; }

    /// <summary>The last day that counts.</summary>
    public LocalDate Through { get; }

    /// <summary>The law or contract that applies, with the parts the parties gave.</summary>
    public LatePaymentRegime Regime { get; }

    /// <summary>The invoice with its debtor.</summary>
    public Invoice Invoice { get; }

    /// <summary>All that happened to it.</summary>
    public InvoiceHistory History { get; }
}
