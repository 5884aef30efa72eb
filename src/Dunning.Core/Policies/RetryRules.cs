using System;

namespace Dunning.Policies;

/// <summary>How often a contact is tried.</summary>
public sealed class RetryRules : IEquatable<RetryRules>
{
    /// <summary>States the rules; what is left out has its usual value.</summary>
    /// <param name="afterDays">Least days between two tries, 0 to 3650.</param>
    /// <param name="atMost">After this many tries a stage counts as carried out, or goes to a person if it is mandatory. 1 to 100.</param>
    public RetryRules(
        int afterDays = 2,
        int atMost = 3)
    {
        AfterDays = afterDays;
        AtMost = atMost;
    }

    /// <summary>Least days between two tries, 0 to 3650.</summary>
    public int AfterDays { get; }

    /// <summary>After this many tries a stage counts as carried out, or goes to a person if it is mandatory. 1 to 100.</summary>
    public int AtMost { get; }

    /// <inheritdoc/>
    public bool Equals(RetryRules? other) =>
        other is not null && AfterDays == other.AfterDays && AtMost == other.AtMost;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RetryRules);

    /// <inheritdoc/>
    public override int GetHashCode() => (AfterDays, AtMost).GetHashCode();
}
