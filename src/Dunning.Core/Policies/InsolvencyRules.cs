using System;

namespace Dunning.Policies;

/// <summary>How proceedings are answered.</summary>
public sealed class InsolvencyRules : IEquatable<InsolvencyRules>
{
    /// <summary>States the rules; what is left out has its usual value.</summary>
    /// <param name="claimMonths">Months from publication within which the claim must be declared, 1 to 120 (C. com. R622-24).</param>
    public InsolvencyRules(
        int claimMonths = 2)
    {
        ClaimMonths = claimMonths;
    }

    /// <summary>Months from publication within which the claim must be declared, 1 to 120 (C. com. R622-24).</summary>
    public int ClaimMonths { get; }

    /// <inheritdoc/>
    public bool Equals(InsolvencyRules? other) =>
        other is not null && ClaimMonths == other.ClaimMonths;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as InsolvencyRules);

    /// <inheritdoc/>
    public override int GetHashCode() => ClaimMonths.GetHashCode();
}
