using System;
using Dunning.Policies;

namespace Dunning.Engine.Explaining;

/// <summary>A stage of the policy, and what became of it in a decision.</summary>
public sealed class ExplainedStage : IEquatable<ExplainedStage>
{
    internal ExplainedStage(DunningStage stage, StageStatus status)
    {
        Stage = stage;
        Status = status;
    }

    /// <summary>The stage.</summary>
    public DunningStage Stage { get; }

    /// <summary>What became of it.</summary>
    public StageStatus Status { get; }

    /// <inheritdoc/>
    public bool Equals(ExplainedStage? other) => other is not null && Stage.Equals(other.Stage) && Status == other.Status;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExplainedStage);

    /// <inheritdoc/>
    public override int GetHashCode() => (Stage, Status).GetHashCode();
}
