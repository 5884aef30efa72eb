using System;
using Dunning.Monetary;
using NodaTime;

namespace Dunning.Receivables;

/// <summary>One payment of a proposed plan, with what it is made of.</summary>
public sealed class PlanLine : IEquatable<PlanLine>
{
    internal PlanLine(int number, LocalDate dueOn, Money principal, Money interest, Money left)
    {
        Number = number;
        DueOn = dueOn;
        Principal = principal;
        Interest = interest;
        Left = left;
    }

    /// <summary>Its number: 0 for what is paid at once, the instalments from 1.</summary>
    public int Number { get; }

    /// <summary>The last day on which it is on time.</summary>
    public LocalDate DueOn { get; }

    /// <summary>What it pays of the debt.</summary>
    public Money Principal { get; }

    /// <summary>What it pays of interest.</summary>
    public Money Interest { get; }

    /// <summary>All that is paid.</summary>
    public Money Amount => Principal + Interest;

    /// <summary>What is left of the debt after it.</summary>
    public Money Left { get; }

    /// <inheritdoc/>
    public bool Equals(PlanLine? other) =>
        other is not null && Number == other.Number && DueOn == other.DueOn && Principal == other.Principal && Interest == other.Interest && Left == other.Left;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlanLine);

    /// <inheritdoc/>
    public override int GetHashCode() => (Number, DueOn, Principal).GetHashCode();

    /// <summary>Day and amount.</summary>
    public override string ToString() => NodaTime.Text.LocalDatePattern.Iso.Format(DueOn) + " " + Amount;
}
