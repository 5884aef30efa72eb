using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Vocabulary;

namespace Dunning.Ledgers;

/// <summary>The names of the columns as they stand in a header: <c>customer_id</c> for <see cref="LedgerColumn.CustomerId"/>.</summary>
public static class LedgerColumnNames
{
    private static readonly string[] Names = WireName.All<LedgerColumn>().Select(name => name.Replace('-', '_')).ToArray();

    /// <summary>All names, in the order of the columns.</summary>
    public static IReadOnlyList<string> All { get; } = Array.AsReadOnly(Names);

    /// <summary>The name of a column.</summary>
    /// <param name="column">A declared column.</param>
    /// <exception cref="ArgumentOutOfRangeException">The column is not declared.</exception>
    public static string Of(LedgerColumn column) =>
        WireName.IsDeclared(column)
            ? Names[(int)column]
            : throw new ArgumentOutOfRangeException(nameof(column), column, "Not a column of a ledger.");

    /// <summary>The column of a name; case and white space around it do not matter.</summary>
    /// <param name="name">The name: <c>due_date</c>.</param>
    /// <param name="column">The column; <see cref="LedgerColumn.CustomerId"/> when there is none of that name.</param>
    /// <returns>Whether a column has that name.</returns>
    public static bool TryParse(string? name, out LedgerColumn column)
    {
        var index = name is null ? -1 : Array.FindIndex(Names, n => string.Equals(n, name.Trim(), StringComparison.OrdinalIgnoreCase));
        column = index < 0 ? default : (LedgerColumn)index;
        return index >= 0;
    }
}
