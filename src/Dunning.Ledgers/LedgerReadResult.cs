using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Ledgers.Reading;
using Dunning.Monetary;
using Dunning.Portfolio;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Ledgers;

/// <summary>What was read of a ledger, and what was not. Immutable.</summary>
public sealed class LedgerReadResult
{
    internal LedgerReadResult(
        LedgerHeader header, LedgerAssembly read, IEnumerable<string> doubtful, RemarkList skipped, RemarkList warnings, DecimalMark? decimalMark, string? dates)
    {
        Invoices = read.Invoices;
        Credits = read.Credits;
        Customers = read.Customers;
        Totals = read.Totals;
        SkippedRows = skipped.ToList();
        RowsSkipped = skipped.Count;
        DoubtfulCustomers = Array.AsReadOnly(doubtful.OrderBy(id => id, StringComparer.Ordinal).ToArray());
        Warnings = warnings.ToList();
        WarningCount = warnings.Count;
        IgnoredColumns = header.Ignored;
        Separator = header.Separator;
        DecimalMark = decimalMark;
        Dates = dates;
    }

    /// <summary>The invoices in the order of the file. Those of one customer share one debtor.</summary>
    public IReadOnlyList<LedgerInvoice> Invoices { get; }

    /// <summary>The unapplied credits in the order of the file.</summary>
    public IReadOnlyList<LedgerCredit> Credits { get; }

    /// <summary>The customers with an invoice or a credit, in the order in which these come.</summary>
    public IReadOnlyList<Debtor> Customers { get; }

    /// <summary>What the rows come to, by currency code (ordinal).</summary>
    public IReadOnlyList<LedgerTotal> Totals { get; }

    /// <summary>How many rows there are below the header; lines without anything in them are no rows.</summary>
    public int Rows => RowsRead + RowsSkipped;

    /// <summary>How many rows became an invoice or a credit.</summary>
    public int RowsRead => Invoices.Count + Credits.Count;

    /// <summary>How many rows were skipped; <see cref="SkippedRows"/> may list fewer.</summary>
    public int RowsSkipped { get; }

    /// <summary>The ids of the customers of whom a row was skipped (ordinal): it may have been a payment, or the last contact.</summary>
    public IReadOnlyList<string> DoubtfulCustomers { get; }

    /// <summary>The skipped rows with the reason, by line; of very many, those met first.</summary>
    public IReadOnlyList<LedgerRemark> SkippedRows { get; }

    /// <summary>How many warnings there are; <see cref="Warnings"/> may list fewer.</summary>
    public int WarningCount { get; }

    /// <summary>What is odd about rows that were read, by line; of very many, those met first.</summary>
    public IReadOnlyList<LedgerRemark> Warnings { get; }

    /// <summary>The columns of the file that were not read, as they stand in its header.</summary>
    public IReadOnlyList<string> IgnoredColumns { get; }

    /// <summary>What separates the cells: comma, semicolon or tab.</summary>
    public char Separator { get; }

    /// <summary>The decimal mark the amounts were read with; null where no amount needed one.</summary>
    public DecimalMark? DecimalMark { get; }

    /// <summary>How dates were read: the pattern that was said, or the order found out; null where all are ISO or none needed to know.</summary>
    public string? Dates { get; }

    /// <summary>The customers' accounts as they stand on a day: the invoices with their histories, and what is open of the unapplied credits.</summary>
    /// <param name="today">The day: credits that came in after it are left out.</param>
    public IReadOnlyList<DebtorAccount> AccountsOn(LocalDate today) =>
        DebtorAccount.GroupByDebtor(
            Invoices.Select(row => row.Receivable),
            Credits.Select(credit => new UnappliedCredit(credit.Debtor, credit.OpenOn(today))).Where(credit => credit.Amount.Amount > 0m));
}
