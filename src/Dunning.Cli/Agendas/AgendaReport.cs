using System.Collections.Generic;
using System.Linq;
using Dunning.Ledgers;
using Dunning.Monetary;
using Dunning.Portfolio;
using Dunning.Receivables;

namespace Dunning.Cli.Agendas;

/// <summary>An agenda with what is to be said of the ledger it came from.</summary>
internal sealed class AgendaReport
{
    public AgendaReport(LedgerReadResult ledger, Agenda agenda)
    {
        Agenda = agenda;
        Rows = ledger.Rows;
        SkippedCount = ledger.RowsSkipped + agenda.Refused.Count;
        Skipped =
        [
            .. ledger.SkippedRows.Select(remark => new SkippedRow(remark.Line, remark.Column, remark.Reason))
                .Concat(Refused(ledger, agenda))
                .OrderBy(row => row.Line),
        ];
        Warnings = ledger.Warnings;
        WarningCount = ledger.WarningCount;
        Credits = [.. ledger.Credits.Select(credit => new OpenCredit(credit.Debtor, credit.OpenOn(agenda.Today))).Where(credit => credit.Amount.Amount > 0m)];
    }

    public Agenda Agenda { get; }

    public int Rows { get; }

    public int Read => Rows - SkippedCount;

    public int SkippedCount { get; }

    /// <summary>The rows that were skipped, by line; perhaps not all of a file that is broken throughout.</summary>
    public IReadOnlyList<SkippedRow> Skipped { get; }

    /// <summary>Money and credit notes of customers that no invoice was matched with.</summary>
    public IReadOnlyList<OpenCredit> Credits { get; }

    private static IEnumerable<SkippedRow> Refused(LedgerReadResult ledger, Agenda agenda)
    {
        if (agenda.Refused.Count == 0) return [];
        var lines = new Dictionary<Receivable, int>(ReferenceEqualityComparer.Instance);
        foreach (var row in ledger.Invoices) lines.Add(row.Receivable, row.Line);
        return agenda.Refused.Select(refused => new SkippedRow(lines[refused.Receivable], null, refused.Receivable.Invoice.Number + ": " + refused.Faults[0].Message));
    }

    /// <summary>What is odd about rows that were read all the same.</summary>
    public IReadOnlyList<LedgerRemark> Warnings { get; }

    public int WarningCount { get; }

    internal sealed record SkippedRow(int Line, string? Column, string Reason);

    internal sealed record OpenCredit(Debtor Debtor, Money Amount);
}
