using System;
using System.Collections.Generic;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;

namespace Dunning.Engine.Explaining;

/// <summary>Why a decision is as it is: every rule in its order, every stage, the channels, and what would change it.</summary>
public sealed class Explanation : IEquatable<Explanation>
{
    internal Explanation(
        in DunningDecision decision,
        IEnumerable<ExplainedRule> rules,
        IEnumerable<ExplainedStage> stages,
        IEnumerable<ExplainedChannel> channels,
        IEnumerable<DunningEventKind> changedBy)
    {
        Decision = decision;
        Rules = ValueList<ExplainedRule>.Of(rules);
        Stages = ValueList<ExplainedStage>.Of(stages);
        Channels = ValueList<ExplainedChannel>.Of(channels);
        ChangedBy = ValueList<DunningEventKind>.Of(changedBy);
    }

    /// <summary>The decision, the same that <see cref="DunningEngine.NextAction"/> gives.</summary>
    public DunningDecision Decision { get; }

    /// <summary>Every rule once, in the order in which they are asked.</summary>
    public ValueList<ExplainedRule> Rules { get; }

    /// <summary>Every stage of the policy in its order, and what became of it.</summary>
    public ValueList<ExplainedStage> Stages { get; }

    /// <summary>The channels the act could go by, in the order of preference; on a review for want of one those that do not reach the debtor; else empty.</summary>
    public ValueList<ExplainedChannel> Channels { get; }

    /// <summary>The kinds of events of which one dated today would change what is asked for, beside the day of <see cref="DunningDecision.ReviewOn"/>.</summary>
    public ValueList<DunningEventKind> ChangedBy { get; }

    /// <inheritdoc/>
    public bool Equals(Explanation? other) =>
        other is not null && Decision == other.Decision && Rules.Equals(other.Rules) && Stages.Equals(other.Stages)
        && Channels.Equals(other.Channels) && ChangedBy.Equals(other.ChangedBy);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Explanation);

    /// <inheritdoc/>
    public override int GetHashCode() => (Decision, Rules).GetHashCode();
}
