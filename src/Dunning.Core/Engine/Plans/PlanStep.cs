using System;
using Dunning.Monetary;
using NodaTime;

namespace Dunning.Engine.Plans;

/// <summary>One instalment of a plan as it stands on a day. Money covers the earliest instalments first.</summary>
public sealed class PlanStep : IEquatable<PlanStep>
{
    internal PlanStep(LocalDate dueOn, Money amount, Money paid, PlanStepState state)
    {
        DueOn = dueOn;
        Amount = amount;
        Paid = paid;
        State = state;
    }

    /// <summary>The last day on which it is on time, the days of tolerance left aside.</summary>
    public LocalDate DueOn { get; }

    /// <summary>How much.</summary>
    public Money Amount { get; }

    /// <summary>How much of it is paid.</summary>
    public Money Paid { get; }

    /// <summary>How it stands.</summary>
    public PlanStepState State { get; }

    /// <inheritdoc/>
    public bool Equals(PlanStep? other) => other is not null && DueOn == other.DueOn && Amount == other.Amount && Paid == other.Paid && State == other.State;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlanStep);

    /// <inheritdoc/>
    public override int GetHashCode() => (DueOn, Amount, Paid).GetHashCode();
}
