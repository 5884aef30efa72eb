using System;
using System.Collections.Generic;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Engine.Explaining;

/// <summary>A stage of the policy, and what became of it in a decision.</summary>
public sealed class ExplainedStage : IEquatable<ExplainedStage>
{
    internal ExplainedStage(
        DunningStage stage,
        StageStatus status,
        LocalDate? on = null,
        Channel? channel = null,
        string? reason = null,
        string? carriedOutAs = null,
        IEnumerable<ExplainedFact>? facts = null)
    {
        Stage = stage;
        Status = status;
        On = on;
        Channel = channel;
        Reason = reason;
        CarriedOutAs = carriedOutAs;
        Facts = ValueList<ExplainedFact>.Of(facts);
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

    /// <summary>
    /// What it was left out or passed over for, with the clauses of the policy; empty for any other stage. Of a stage that is behind as today's contacts, profile and policy
    /// have it on the day the process went past it: what they were then is not recorded.
    /// </summary>
    public ValueList<ExplainedFact> Facts { get; }

    /// <inheritdoc/>
    public bool Equals(ExplainedStage? other) => other is not null && Stage.Equals(other.Stage) && Status == other.Status && On == other.On
        && Channel == other.Channel && Reason == other.Reason && CarriedOutAs == other.CarriedOutAs && Facts.Equals(other.Facts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExplainedStage);

    /// <inheritdoc/>
    public override int GetHashCode() => (Stage, Status, On).GetHashCode();
}
