using System;

namespace Dunning.Policies;

/// <summary>How the invoices of one debtor are put into one contact.</summary>
public sealed class ConsolidationRules : IEquatable<ConsolidationRules>
{
    /// <summary>States the rules; what is left out has its usual value.</summary>
    /// <param name="joinDays">A stage due within this many days joins the contact of today, 0 to 3650.</param>
    /// <param name="contactSpacingDays">Least days between two contacts of a debtor, 0 to 3650; never less than a day.</param>
    public ConsolidationRules(
        int joinDays = 5,
        int contactSpacingDays = 5)
    {
        JoinDays = joinDays;
        ContactSpacingDays = contactSpacingDays;
    }

    /// <summary>A stage due within this many days joins the contact of today, 0 to 3650.</summary>
    public int JoinDays { get; }

    /// <summary>Least days between two contacts of a debtor, 0 to 3650; never less than a day.</summary>
    public int ContactSpacingDays { get; }

    /// <inheritdoc/>
    public bool Equals(ConsolidationRules? other) =>
        other is not null && JoinDays == other.JoinDays && ContactSpacingDays == other.ContactSpacingDays;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ConsolidationRules);

    /// <inheritdoc/>
    public override int GetHashCode() => (JoinDays, ContactSpacingDays).GetHashCode();
}
