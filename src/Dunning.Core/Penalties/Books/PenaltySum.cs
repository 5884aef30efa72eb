using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Monetary;
using Dunning.Vocabulary;

namespace Dunning.Penalties.Books;

/// <summary>What the statements of one currency come to. Currencies are never added up.</summary>
public sealed record PenaltySum
{
    private PenaltySum(Currency currency, IReadOnlyCollection<PenaltyStatement> statements)
    {
        Currency = currency;
        Count = statements.Count;
        Interest = new Money(statements.Sum(statement => statement.Interest.Amount), currency);
        Compensation = new Money(statements.Sum(statement => statement.Compensation.Amount), currency);
        Total = new Money(statements.Sum(statement => statement.Total.Amount), currency);
    }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>How many statements of it say that something was late.</summary>
    public int Count { get; }

    /// <summary>The interest of all of them.</summary>
    public Money Interest { get; }

    /// <summary>The fixed sums of all of them.</summary>
    public Money Compensation { get; }

    /// <summary>What can be claimed now on all of them.</summary>
    public Money Total { get; }

    /// <summary>The sums of the statements that say that something was late, by currency code.</summary>
    /// <param name="statements">Statements of any currency.</param>
    public static ValueList<PenaltySum> Of(IEnumerable<PenaltyStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        return ValueList<PenaltySum>.Of(statements
            .Where(statement => statement.IsLate)
            .GroupBy(statement => statement.Total.Currency)
            .OrderBy(group => group.Key.Code, StringComparer.Ordinal)
            .Select(group => new PenaltySum(group.Key, group.ToList())));
    }

    /// <summary>The total.</summary>
    public override string ToString() => Total.ToString();
}
