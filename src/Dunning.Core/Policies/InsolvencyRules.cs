using System;

namespace Dunning.Policies;

/// <summary>How proceedings are answered.</summary>
public sealed class InsolvencyRules : IEquatable<InsolvencyRules>
{
    /// <summary>States the rules; what is left out has its usual value.</summary>
    /// <param name="claimMonths">
    /// Months from publication within which the claim must be declared, 1 to 120: two in the usual case, four for a creditor outside metropolitan France
    /// (C. com. R622-24).
    /// </param>
    public InsolvencyRules(
        int claimMonths = 2)
    {
        ClaimMonths = claimMonths;
    }

    /// <summary>
    /// Months from publication in the Bodacc within which the claim must be declared, 1 to 120: two in the usual case, four for a creditor outside
    /// metropolitan France (C. com. R622-24). For a creditor with a published security or contract they run from the notice sent to it (L622-24): give that
    /// day as the day of publication.
    /// </summary>
    public int ClaimMonths { get; }

    /// <inheritdoc/>
    public bool Equals(InsolvencyRules? other) =>
        other is not null && ClaimMonths == other.ClaimMonths;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as InsolvencyRules);

    /// <inheritdoc/>
    public override int GetHashCode() => ClaimMonths.GetHashCode();
}
