using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Monetary;
using Dunning.Penalties;

namespace Dunning.Cli.Statements;

/// <summary>What the statements of one currency come to.</summary>
internal sealed record PenaltySum(int Invoices, Money Interest, Money Compensation, Money Total)
{
    public Currency Currency => Total.Currency;

    public static IEnumerable<PenaltySum> Of(IEnumerable<PenaltyStatement> statements) =>
        statements.GroupBy(statement => statement.Total.Currency).OrderBy(group => group.Key.Code, StringComparer.Ordinal).Select(group => new PenaltySum(
            group.Count(),
            group.Select(statement => statement.Interest).Aggregate(Add),
            group.Select(statement => statement.Compensation).Aggregate(Add),
            group.Select(statement => statement.Total).Aggregate(Add)));

    private static Money Add(Money left, Money right) => left + right;
}
