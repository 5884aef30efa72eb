using System;
using Dunning.Monetary;
using NodaTime;

namespace Dunning.Receivables;

/// <summary>One payment of a plan.</summary>
public sealed class Instalment : IEquatable<Instalment>
{
    /// <summary>Describes an instalment.</summary>
    /// <param name="dueOn">The last day on which it is on time.</param>
    /// <param name="amount">How much.</param>
    public Instalment(LocalDate dueOn, Money amount)
    {
        DueOn = dueOn;
        Amount = amount;
    }

    /// <summary>The last day on which it is on time.</summary>
    public LocalDate DueOn { get; }

    /// <summary>How much.</summary>
    public Money Amount { get; }

    /// <inheritdoc/>
    public bool Equals(Instalment? other) => other is not null && DueOn == other.DueOn && Amount == other.Amount;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Instalment);

    /// <inheritdoc/>
    public override int GetHashCode() => (DueOn, Amount).GetHashCode();
}
