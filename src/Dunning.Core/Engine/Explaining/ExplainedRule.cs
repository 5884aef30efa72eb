using System;
using System.Collections.Generic;
using Dunning.Vocabulary;

namespace Dunning.Engine.Explaining;

/// <summary>One rule of a decision: what became of it, what it looked at, and what it rests on.</summary>
public sealed class ExplainedRule : IEquatable<ExplainedRule>
{
    internal ExplainedRule(DecisionRule rule, RuleStatus status, IEnumerable<ExplainedFact> facts, IEnumerable<string> sources)
    {
        Rule = rule;
        Status = status;
        Facts = ValueList<ExplainedFact>.Of(facts);
        Sources = ValueList<string>.Of(sources);
    }

    /// <summary>The rule.</summary>
    public DecisionRule Rule { get; }

    /// <summary>What became of it.</summary>
    public RuleStatus Status { get; }

    /// <summary>What it looked at; empty when it was not reached, and where there was nothing to look at.</summary>
    public ValueList<ExplainedFact> Facts { get; }

    /// <summary>
    /// What it rests on: clauses of the policy as JSON paths (<c>$.paymentGraceDays</c>), articles of law (<c>C. com. L622-21</c>). The articles are French and
    /// stand where the debtor is in France or its country is not said; elsewhere the clauses stand alone.
    /// </summary>
    public ValueList<string> Sources { get; }

    /// <inheritdoc/>
    public bool Equals(ExplainedRule? other) =>
        other is not null && Rule == other.Rule && Status == other.Status && Facts.Equals(other.Facts) && Sources.Equals(other.Sources);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExplainedRule);

    /// <inheritdoc/>
    public override int GetHashCode() => (Rule, Status, Facts).GetHashCode();
}
