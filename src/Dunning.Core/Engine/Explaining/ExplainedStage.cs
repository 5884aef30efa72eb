using System;
using Dunning.Policies;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Engine.Explaining;

/// <summary>A stage of the policy, and what became of it in a decision.</summary>
public sealed class ExplainedStage : IEquatable<ExplainedStage>
{
    internal ExplainedStage(DunningStage stage, StageStatus status, LocalDate? on = null, Channel? channel = null, string? reason = null, string? carriedOutAs = null)
    {
        Stage = stage;
        Status = status;
        On = on;
        Channel = channel;
        Reason = reason;
        CarriedOutAs = carriedOutAs;
    }

    /// <summary>The stage.</summary>
    public DunningStage Stage { get; }

    /// <summary>What became of it.</summary>
    public StageStatus Status { get; }

    /// <summary>The day it was carried out, given up or skipped, or the process went past it; null when it is not behind.</summary>
    public LocalDate? On { get; }

    /// <summary>The channel it was carried out or last tried by; null when it was not.</summary>
    public Channel? Channel { get; }

    /// <summary>Why a person skipped it, in their words; else null.</summary>
    public string? Reason { get; }

    /// <summary>The stage as which it was carried out, where the policy no longer has one of that name and the phase made it count; else null.</summary>
    public string? CarriedOutAs { get; }

    /// <inheritdoc/>
    public bool Equals(ExplainedStage? other) => other is not null && Stage.Equals(other.Stage) && Status == other.Status && On == other.On
        && Channel == other.Channel && Reason == other.Reason && CarriedOutAs == other.CarriedOutAs;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExplainedStage);

    /// <inheritdoc/>
    public override int GetHashCode() => (Stage, Status, On).GetHashCode();
}
