using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Ledgers;
using Dunning.Monetary;
using Dunning.Portfolio;
using Dunning.Receivables;
using NodaTime;

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
        Credits = OpenCredits(ledger.Credits, agenda.Today);
    }

    public Agenda Agenda { get; }

    public int Rows { get; }

    public int Read => Rows - SkippedCount;

    public int SkippedCount { get; }

    /// <summary>The rows that were skipped, by line; perhaps not all of a file that is broken throughout.</summary>
    public IReadOnlyList<SkippedRow> Skipped { get; }

    /// <summary>Money and credit notes that no invoice was matched with: one sum a customer and currency, by customer.</summary>
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

    private static OpenCredit[] OpenCredits(IEnumerable<LedgerCredit> credits, LocalDate today)
    {
        var sums = new SortedDictionary<string, OpenCredit>(StringComparer.Ordinal);
        foreach (var credit in credits)
        {
            var open = credit.OpenOn(today);
            if (open.Amount <= 0m) continue;
            var key = credit.Debtor.Id + "|" + open.Currency.Code;
            sums[key] = new OpenCredit(credit.Debtor, sums.TryGetValue(key, out var sum) ? sum.Amount + open : open);
        }

        return [.. sums.Values];
    }

    internal sealed record SkippedRow(int Line, string? Column, string Reason);

    internal sealed record OpenCredit(Debtor Debtor, Money Amount);
}
