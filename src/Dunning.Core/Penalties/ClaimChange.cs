using System;
using Dunning.Monetary;
using Dunning.Receivables.Events;

namespace Dunning.Penalties;

/// <summary>A payment, credit or other event that changed what bears interest, or that settled interest.</summary>
public sealed record ClaimChange
{
    /// <summary>States a change.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="baseChange">What it added to the base, negative where it lowered it.</param>
    /// <param name="toInterest">What of it settled interest; negative where that was undone.</param>
    /// <param name="baseAfter">The base from the day after.</param>
    public ClaimChange(DunningEvent happened, Money baseChange, Money toInterest, Money baseAfter)
    {
        ArgumentNullException.ThrowIfNull(happened);
        Happened = happened;
        BaseChange = baseChange;
        ToInterest = toInterest;
        BaseAfter = baseAfter;
    }

    /// <summary>The event.</summary>
    public DunningEvent Happened { get; }

    /// <summary>What it added to the base, negative where it lowered it.</summary>
    public Money BaseChange { get; }

    /// <summary>What of it settled interest; negative where that was undone.</summary>
    public Money ToInterest { get; }

    /// <summary>The base from the day after.</summary>
    public Money BaseAfter { get; }

    /// <summary>The event and the base after it.</summary>
    public override string ToString() => Happened + ": " + BaseAfter;
}
