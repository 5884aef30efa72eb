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
        DunningDecision? then,
        IEnumerable<ExplainedRule> rules,
        IEnumerable<ExplainedStage> stages,
        IEnumerable<ExplainedChannel> channels,
        IEnumerable<DunningEventKind> changedBy,
        IEnumerable<DebtorChange> changedByDebtor)
    {
        Decision = decision;
        Then = then;
        Rules = ValueList<ExplainedRule>.Of(rules);
        Stages = ValueList<ExplainedStage>.Of(stages);
        Channels = ValueList<ExplainedChannel>.Of(channels);
        ChangedBy = ValueList<DunningEventKind>.Of(changedBy);
        ChangedByDebtor = ValueList<DebtorChange>.Of(changedByDebtor);
    }

    /// <summary>The decision, the same that <see cref="DunningEngine.NextAction"/> gives; of an invoice on an account the one of the agenda.</summary>
    public DunningDecision Decision { get; }

    /// <summary>The decision on the day of <see cref="DunningDecision.ReviewOn"/>, if nothing happens until then; null where no day changes it, and where the calendar ends before that day.</summary>
    public DunningDecision? Then { get; }

    /// <summary>Every rule once, in the order in which they are asked.</summary>
    public ValueList<ExplainedRule> Rules { get; }

    /// <summary>Every stage of the policy in its order, and what became of it.</summary>
    public ValueList<ExplainedStage> Stages { get; }

    /// <summary>The channels the act could go by, in the order of preference; on a review for want of one those that do not reach the debtor; else empty.</summary>
    public ValueList<ExplainedChannel> Channels { get; }

    /// <summary>The kinds of events of which one dated today would change what is asked for, beside the day of <see cref="DunningDecision.ReviewOn"/>.</summary>
    public ValueList<DunningEventKind> ChangedBy { get; }

    /// <summary>What would change what is asked for though it is no event of the invoice.</summary>
    public ValueList<DebtorChange> ChangedByDebtor { get; }

    /// <inheritdoc/>
    public bool Equals(Explanation? other) =>
        other is not null && Decision == other.Decision && Then == other.Then && Rules.Equals(other.Rules) && Stages.Equals(other.Stages)
        && Channels.Equals(other.Channels) && ChangedBy.Equals(other.ChangedBy) && ChangedByDebtor.Equals(other.ChangedByDebtor);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Explanation);

    /// <inheritdoc/>
    public override int GetHashCode() => (Decision, Rules).GetHashCode();
}
