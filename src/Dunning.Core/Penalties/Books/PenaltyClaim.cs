using System;
using Dunning.Receivables;

namespace Dunning.Penalties.Books;

/// <summary>An invoice with its history, and the law or contract by which it is reckoned: one entry of a <see cref="PenaltyBook"/>.</summary>
public sealed class PenaltyClaim
{
    /// <summary>Puts a receivable under a regime.</summary>
    /// <param name="receivable">The invoice with all that happened to it.</param>
    /// <param name="regime">The law or contract that applies.</param>
    public PenaltyClaim(Receivable receivable, LatePaymentRegime regime)
    {
        ArgumentNullException.ThrowIfNull(receivable);
        ArgumentNullException.ThrowIfNull(regime);
        Receivable = receivable;
        Regime = regime;
    }

    /// <summary>The invoice with all that happened to it.</summary>
    public Receivable Receivable { get; }

    /// <summary>The law or contract that applies.</summary>
    public LatePaymentRegime Regime { get; }

    /// <summary>The number of the invoice and the name of the regime.</summary>
    public override string ToString() => Receivable + " under " + Regime;
}
