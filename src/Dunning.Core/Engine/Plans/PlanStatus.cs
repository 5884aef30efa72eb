using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Monetary;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Engine.Plans;

/// <summary>How a payment plan stands on a day.</summary>
public sealed class PlanStatus : IEquatable<PlanStatus>
{
    internal PlanStatus(PlanState state, LocalDate? breaksOn, IEnumerable<PlanStep> steps, Money paid, bool isAccelerated)
    {
        State = state;
        BreaksOn = breaksOn;
        Steps = ValueList<PlanStep>.Of(steps);
        Paid = paid;
        IsAccelerated = isAccelerated;
    }

    /// <summary>How it stands.</summary>
    public PlanState State { get; }

    /// <summary>The day on which it breaks if nothing comes in, or broke; null where it is not in force or all of it is paid.</summary>
    public LocalDate? BreaksOn { get; }

    /// <summary>The instalments by date.</summary>
    public ValueList<PlanStep> Steps { get; }

    /// <summary>What came in since it was agreed, less returns; below 0 where an earlier payment was returned since. Of a plan that ended: until it did.</summary>
    public Money Paid { get; }

    /// <summary>What is left of it, not below 0.</summary>
    public Money Left => Sum(Steps.Select(step => step.Amount - step.Paid));

    /// <summary>Whether it is broken, and all that is left fell due with that.</summary>
    public bool IsAccelerated { get; }

    /// <summary>What is to be paid today: all that is left once it is accelerated, else the instalments due today or before. 0 of a plan that is not in force.</summary>
    public Money DueNow => State switch
    {
        PlanState.NotAgreed or PlanState.Ended => Money.Zero(Paid.Currency),
        _ when IsAccelerated => Left,
        _ => Sum(Steps.Where(step => step.State is PlanStepState.Due or PlanStepState.Missed).Select(step => step.Amount - step.Paid)),
    };

    /// <inheritdoc/>
    public bool Equals(PlanStatus? other) =>
        other is not null && State == other.State && BreaksOn == other.BreaksOn && Steps.Equals(other.Steps) && Paid == other.Paid && IsAccelerated == other.IsAccelerated;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlanStatus);

    /// <inheritdoc/>
    public override int GetHashCode() => (State, BreaksOn, Paid).GetHashCode();

    /// <summary>State and what is left.</summary>
    public override string ToString() => WireName.Of(State) + ", " + Left + " left";

    private Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero(Paid.Currency), (sum, amount) => sum + amount);
}
