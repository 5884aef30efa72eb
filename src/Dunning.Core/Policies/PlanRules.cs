using System;

namespace Dunning.Policies;

/// <summary>How strictly a payment plan is kept.</summary>
public sealed class PlanRules : IEquatable<PlanRules>
{
    /// <summary>States the rules; what is left out has its usual value.</summary>
    /// <param name="toleranceDays">Days after an instalment is due within which money is still on time, 0 to 365.</param>
    /// <param name="resumeAt">The stage at which the process goes on once a plan broke; null: the next one.</param>
    public PlanRules(
        int toleranceDays = 3,
        string? resumeAt = null)
    {
        ToleranceDays = toleranceDays;
        ResumeAt = resumeAt;
    }

    /// <summary>Days after an instalment is due within which money is still on time, 0 to 365.</summary>
    public int ToleranceDays { get; }

    /// <summary>The stage at which the process goes on once a plan broke; null: the next one.</summary>
    public string? ResumeAt { get; }

    /// <inheritdoc/>
    public bool Equals(PlanRules? other) =>
        other is not null && ToleranceDays == other.ToleranceDays && ResumeAt == other.ResumeAt;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlanRules);

    /// <inheritdoc/>
    public override int GetHashCode() => (ToleranceDays, ResumeAt).GetHashCode();
}
