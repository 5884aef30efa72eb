using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Ledgers;
using Dunning.Portfolio;
using Dunning.Profiles;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Cli.Assessments;

/// <summary>How each customer of a ledger pays, with the rows that could not be used.</summary>
internal sealed class AssessmentReport
{
    public AssessmentReport(LedgerReadResult ledger, PayerProfileClassifier classifier, LocalDate today)
    {
        Today = today;
        var lines = new Dictionary<Receivable, int>(ReferenceEqualityComparer.Instance);
        foreach (var row in ledger.Invoices) lines.Add(row.Receivable, row.Line);
        var refused = new List<(int Line, string Reason)>();
        var assessments = new List<PayerAssessment>();
        foreach (var account in ledger.AccountsOn(today))
        {
            var usable = new List<Receivable>();
            foreach (var item in account.Items)
            {
                var faults = PayerProfileClassifier.FaultsOf(item);
                if (faults.Count == 0) usable.Add(item);
                else refused.Add((lines[item], item.Invoice.Number + ": " + faults[0].Message));
            }

            assessments.Add(classifier.Assess(account.Debtor, usable, today));
        }

        Assessments = [.. assessments.OrderBy(assessment => assessment.Debtor.Id, StringComparer.Ordinal)];
        Rows = ledger.Rows;
        SkippedCount = ledger.RowsSkipped + refused.Count;
        Skipped = [.. ledger.SkippedRows.Select(row => (row.Line, Reason: (row.Column is null ? string.Empty : row.Column + ": ") + row.Reason)).Concat(refused).OrderBy(row => row.Line)];
    }

    public LocalDate Today { get; }

    /// <summary>The assessments by debtor (ordinal).</summary>
    public IReadOnlyList<PayerAssessment> Assessments { get; }

    public int Rows { get; }

    public int SkippedCount { get; }

    /// <summary>The rows that were skipped, by line; perhaps not all of a file that is broken throughout.</summary>
    public IReadOnlyList<(int Line, string Reason)> Skipped { get; }
}
