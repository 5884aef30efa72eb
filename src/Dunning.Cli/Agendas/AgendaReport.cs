using System.Collections.Generic;
using System.Linq;
using Dunning.Ledgers;
using Dunning.Portfolio;
using Dunning.Receivables;

namespace Dunning.Cli.Agendas;

/// <summary>An agenda with what is to be said of the ledger it came from.</summary>
internal sealed class AgendaReport
{
    /// <param name="ledger">What was read.</param>
    /// <param name="given">The accounts as the ledger gives them.</param>
    /// <param name="decided">The same accounts in the same order as they were decided on, perhaps with other profiles.</param>
    /// <param name="agenda">What was decided.</param>
    public AgendaReport(LedgerReadResult ledger, IReadOnlyList<DebtorAccount> given, IReadOnlyList<DebtorAccount> decided, Agenda agenda)
    {
        Agenda = agenda;
        Rows = ledger.Rows;
        var refused = Refused(ledger, given, decided, agenda);
        SkippedCount = ledger.RowsSkipped + refused.Length;
        Skipped =
        [
            .. ledger.SkippedRows.Select(remark => new SkippedRow(remark.Line, remark.Column, remark.Reason))
                .Concat(refused)
                .OrderBy(row => row.Line),
        ];
        Placements = new Placements(agenda);
        Warnings = ledger.Warnings;
        WarningCount = ledger.WarningCount;
    }

    public Agenda Agenda { get; }

    /// <summary>Which contact each act goes out with.</summary>
    public Placements Placements { get; }

    public int Rows { get; }

    public int Read => Rows - SkippedCount;

    public int SkippedCount { get; }

    /// <summary>The rows that were skipped, by line; perhaps not all of a file that is broken throughout.</summary>
    public IReadOnlyList<SkippedRow> Skipped { get; }

    private static SkippedRow[] Refused(LedgerReadResult ledger, IReadOnlyList<DebtorAccount> given, IReadOnlyList<DebtorAccount> decided, Agenda agenda)
    {
        if (agenda.Refused.Count + agenda.RefusedAccounts.Count == 0) return [];
        var lines = new Dictionary<Receivable, int>(ReferenceEqualityComparer.Instance);
        foreach (var row in ledger.Invoices) lines.Add(row.Receivable, row.Line);
        foreach (var (before, now) in given.Zip(decided).SelectMany(pair => pair.First.Items.Zip(pair.Second.Items))) lines[now] = lines[before];
        var invoices = agenda.Refused.Select(refused => (refused.Receivable, refused.Faults));
        var accounts = agenda.RefusedAccounts.SelectMany(refused => refused.Account.Items.Select(item => (Receivable: item, refused.Faults)));
        return [.. invoices.Concat(accounts).Select(row => new SkippedRow(lines[row.Receivable], null, row.Receivable.Invoice.Number + ": " + row.Faults[0].Message))];
    }

    /// <summary>What is odd about rows that were read all the same.</summary>
    public IReadOnlyList<LedgerRemark> Warnings { get; }

    public int WarningCount { get; }

    internal sealed record SkippedRow(int Line, string? Column, string Reason);
}
