using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Monetary;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Penalties;

/// <summary>The sum owed once for being late at all, by brackets of the claim. It is never converted to another currency.</summary>
public sealed record FixedSum
{
    /// <summary>Describes a fixed sum.</summary>
    /// <param name="currency">Its currency; null: that of the invoice, whichever it is.</param>
    /// <param name="brackets">Rising from 0, at least one.</param>
    /// <param name="scope">What it is owed once for.</param>
    /// <param name="forClaimsFrom">The first day on which a claim that bears it arose; null: whenever it arose.</param>
    /// <exception cref="ArgumentException">The brackets do not rise from 0, or a sum is negative.</exception>
    public FixedSum(Currency? currency, IEnumerable<FixedSumBracket> brackets, FixedSumScope scope, LocalDate? forClaimsFrom = null)
    {
        ArgumentNullException.ThrowIfNull(brackets);
        Currency = currency;
        Scope = scope;
        Brackets = ValueList<FixedSumBracket>.Of(brackets);
        ForClaimsFrom = forClaimsFrom;
        var rises = Brackets.Count > 0 && Brackets[0].FromInclusive == 0m
            && Brackets.Zip(Brackets.Skip(1), (lower, upper) => lower.FromInclusive < upper.FromInclusive).All(isHigher => isHigher);
        if (!rises || Brackets.Any(b => b.Amount < 0m)) throw new ArgumentException("Brackets rise from 0, and no sum is negative.", nameof(brackets));
    }

    /// <summary>Its currency; null: that of the invoice, whichever it is.</summary>
    public Currency? Currency { get; }

    /// <summary>The sums by claim, rising from 0.</summary>
    public ValueList<FixedSumBracket> Brackets { get; }

    /// <summary>What it is owed once for: the invoice with all its terms, or each term.</summary>
    public FixedSumScope Scope { get; }

    /// <summary>The first day on which a claim that bears it arose; null: whenever it arose.</summary>
    public LocalDate? ForClaimsFrom { get; }

    /// <summary>One sum for every claim.</summary>
    /// <param name="amount">The sum, with its currency.</param>
    /// <param name="scope">What it is owed once for.</param>
    /// <param name="forClaimsFrom">The first day on which a claim that bears it arose; null: whenever it arose.</param>
    public static FixedSum Flat(Money amount, FixedSumScope scope, LocalDate? forClaimsFrom = null) =>
        new(amount.Currency, [new FixedSumBracket(0m, amount.Amount)], scope, forClaimsFrom);

    /// <summary>The sum of a claim, whatever the currency.</summary>
    /// <param name="claim">The claim in major units; one below 0 counts as 0.</param>
    public decimal AmountFor(decimal claim)
    {
        var amount = Brackets[0].Amount;
        for (var i = 1; i < Brackets.Count && claim >= Brackets[i].FromInclusive; i++) amount = Brackets[i].Amount;
        return amount;
    }

    /// <summary>Sums and currency.</summary>
    public override string ToString() => string.Join(", ", Brackets.Select(b => b.ToString())) + " " + (Currency?.Code ?? "in the invoice's currency");
}
