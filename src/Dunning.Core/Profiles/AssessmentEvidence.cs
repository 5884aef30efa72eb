using System;
using System.Collections.Generic;
using Dunning.Vocabulary;

namespace Dunning.Profiles;

/// <summary>One figure an assessment rests on, the bound it is held against, and the invoices behind it.</summary>
public sealed class AssessmentEvidence : IEquatable<AssessmentEvidence>
{
    internal AssessmentEvidence(EvidenceKind kind, int count, int? outOf, decimal? figure, decimal? bound, IEnumerable<string> invoices)
    {
        Kind = kind;
        Count = count;
        OutOf = outOf;
        Figure = figure;
        Bound = bound;
        Invoices = ValueList<string>.Of(invoices);
    }

    /// <summary>What it speaks of.</summary>
    public EvidenceKind Kind { get; }

    /// <summary>How many: invoices, plans, returned payments; 1 for what simply is so.</summary>
    public int Count { get; }

    /// <summary>Of how many; null where it is no part of a whole.</summary>
    public int? OutOf { get; }

    /// <summary>What is held against the bound, exact: a share from 0 to 1, days, or the count; null for what simply is so.</summary>
    public decimal? Figure { get; }

    /// <summary>The bound, in the unit of the figure; null for what simply is so.</summary>
    public decimal? Bound { get; }

    /// <summary>The numbers of the invoices behind it, by number (ordinal); empty for what is known of the debtor itself.</summary>
    public ValueList<string> Invoices { get; }

    /// <inheritdoc/>
    public bool Equals(AssessmentEvidence? other) =>
        other is not null && Kind == other.Kind && Count == other.Count && OutOf == other.OutOf && Figure == other.Figure && Bound == other.Bound
        && Invoices.Equals(other.Invoices);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AssessmentEvidence);

    /// <inheritdoc/>
    public override int GetHashCode() => (Kind, Count, OutOf).GetHashCode();

    /// <summary>Code and figures.</summary>
    public override string ToString() =>
        WireName.Of(Kind) + FormattableString.Invariant($" {Count}") + (OutOf is { } whole ? FormattableString.Invariant($" of {whole}") : string.Empty);
}
