using System;
using Dunning.Monetary;
using Dunning.Penalties.Rates;
using NodaTime;

namespace Dunning.Penalties;

/// <summary>Something a statement cannot vouch for: which, in one English sentence, and with the figures it speaks of for whoever says it in other words.</summary>
public sealed record PenaltyDoubt
{
    /// <summary>States a doubt.</summary>
    /// <param name="kind">Which.</param>
    /// <param name="text">In English, with its figures.</param>
    /// <param name="amount">The amount it speaks of; null: none.</param>
    /// <param name="day">The day it speaks of; null: none.</param>
    /// <param name="rate">The published rate it speaks of; null: none.</param>
    /// <param name="invoiceNumber">The number of the other invoice it speaks of; null: none.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public PenaltyDoubt(
        PenaltyDoubtKind kind, string text, Money? amount = null, LocalDate? day = null, ReferenceRate? rate = null, string? invoiceNumber = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        Kind = kind;
        Text = text;
        Amount = amount;
        Day = day;
        Rate = rate;
        InvoiceNumber = invoiceNumber;
    }

    /// <summary>Which; its wire name is a stable code.</summary>
    public PenaltyDoubtKind Kind { get; }

    /// <summary>In English, with its figures.</summary>
    public string Text { get; }

    /// <summary>The amount it speaks of; null: none, and for an open dispute the whole claim.</summary>
    public Money? Amount { get; }

    /// <summary>The day it speaks of; null: none.</summary>
    public LocalDate? Day { get; }

    /// <summary>The published rate it speaks of; null: none.</summary>
    public ReferenceRate? Rate { get; }

    /// <summary>The number of the other invoice it speaks of; null: none.</summary>
    public string? InvoiceNumber { get; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
