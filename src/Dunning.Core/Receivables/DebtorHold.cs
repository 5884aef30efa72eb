using System;
using NodaTime;

namespace Dunning.Receivables;

/// <summary>A period in which nothing is done about any invoice of the debtor: from ≤ day &lt; until. Not known before its first day.</summary>
public sealed class DebtorHold : IEquatable<DebtorHold>
{
    /// <summary>Describes a hold.</summary>
    /// <param name="fromInclusive">The first day of the hold.</param>
    /// <param name="untilExclusive">The day on which the process goes on; null while no end is known.</param>
    /// <param name="reason">Why, for people.</param>
    public DebtorHold(LocalDate fromInclusive, LocalDate? untilExclusive = null, string? reason = null)
    {
        FromInclusive = fromInclusive;
        UntilExclusive = untilExclusive;
        Reason = reason;
    }

    /// <summary>The first day of the hold.</summary>
    public LocalDate FromInclusive { get; }

    /// <summary>The day on which the process goes on; null while no end is known.</summary>
    public LocalDate? UntilExclusive { get; }

    /// <summary>Why, for people.</summary>
    public string? Reason { get; }

    /// <inheritdoc/>
    public bool Equals(DebtorHold? other) =>
        other is not null && FromInclusive == other.FromInclusive && UntilExclusive == other.UntilExclusive && Reason == other.Reason;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DebtorHold);

    /// <inheritdoc/>
    public override int GetHashCode() => (FromInclusive, UntilExclusive, Reason).GetHashCode();
}
