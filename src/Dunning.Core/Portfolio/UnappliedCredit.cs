using System;
using Dunning.Monetary;
using Dunning.Receivables;

namespace Dunning.Portfolio;

/// <summary>Money received from a debtor, or credited to it, that is matched to no invoice yet: unlettered is not unpaid.</summary>
public sealed class UnappliedCredit : IEquatable<UnappliedCredit>
{
    /// <summary>States a credit.</summary>
    /// <param name="debtor">Whose it is.</param>
    /// <param name="amount">How much, not negative.</param>
    public UnappliedCredit(Debtor debtor, Money amount)
    {
        ArgumentNullException.ThrowIfNull(debtor);
        Debtor = debtor;
        Amount = amount;
    }

    /// <summary>Whose it is.</summary>
    public Debtor Debtor { get; }

    /// <summary>How much.</summary>
    public Money Amount { get; }

    /// <inheritdoc/>
    public bool Equals(UnappliedCredit? other) => other is not null && Debtor.Equals(other.Debtor) && Amount == other.Amount;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnappliedCredit);

    /// <inheritdoc/>
    public override int GetHashCode() => (Debtor, Amount).GetHashCode();
}
