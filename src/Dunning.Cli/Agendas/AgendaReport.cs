using System.Collections.Generic;
using System.Linq;
using Dunning.Ledgers;
using Dunning.Portfolio;
using Dunning.Receivables;

namespace Dunning.Cli.Agendas;

/// <summary>An agenda with what is to be said of the ledger it came from.</summary>
internal sealed class AgendaReport
{
    public AgendaReport(LedgerReadResult ledger, Agenda agenda)
    {
        Agenda = agenda;
        var lines = ledger.Invoices.ToDictionary(row => (row.Invoice.Debtor.Id, row.Invoice.Number), row => row.Line);
        Skipped =
        [
            .. ledger.SkippedRows.Select(remark => new SkippedRow(remark.Line, remark.Column, remark.Reason))
                .Concat(agenda.Refused.Select(refused => new SkippedRow(LineOf(refused.Receivable.Invoice), null, refused.Faults[0].Message)))
                .OrderBy(row => row.Line),
        ];
        SkippedCount = ledger.RowsSkipped + agenda.Refused.Count;
        Rows = ledger.Rows;

        int LineOf(Invoice invoice) => lines[(invoice.Debtor.Id, invoice.Number)];
    }

    public Agenda Agenda { get; }

    public int Rows { get; }

    public int Read => Rows - SkippedCount;

    public int SkippedCount { get; }

    /// <summary>The rows that were skipped, by line; perhaps not all of a file that is broken throughout.</summary>
    public IReadOnlyList<SkippedRow> Skipped { get; }

    internal sealed record SkippedRow(int Line, string? Column, string Reason);
}
