using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Faults;
using Dunning.Ledgers;
using Dunning.Penalties;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Cli.Statements;

/// <summary>What the late invoices of a ledger cost their debtors through a day, with what could not be reckoned.</summary>
internal sealed class PenaltyReport
{
    private readonly PenaltyCalculator _calculator = new();
    private readonly List<Row> _late = [];
    private readonly List<Invoice> _noneYet = [];
    private readonly List<SkippedRow> _skipped;
    private readonly RegimePicker _picker;
    private int _refused;

    private PenaltyReport(LedgerReadResult ledger, RegimePicker picker, LocalDate through)
    {
        Through = through;
        Rows = ledger.Rows;
        _picker = picker;
        _skipped = [.. ledger.SkippedRows.Select(remark => new SkippedRow(remark.Line, remark.Column, remark.Reason))];
        SkippedByReading = ledger.RowsSkipped;
    }

    public LocalDate Through { get; }

    public int Rows { get; }

    public int Read => Rows - SkippedCount;

    public int SkippedCount => SkippedByReading + _refused;

    /// <summary>What each late, or late paid, invoice costs, by customer and number.</summary>
    public IReadOnlyList<Row> Late => _late;

    /// <summary>Late invoices of consumers who had no formal notice: nothing runs against them yet.</summary>
    public IReadOnlyList<Invoice> NoneYet => _noneYet;

    /// <summary>The rows that could not be read or reckoned, by line; perhaps not all of a file that is broken throughout.</summary>
    public IReadOnlyList<SkippedRow> Skipped => _skipped;

    /// <summary>Each regime used, once, with the reasons for it.</summary>
    public IEnumerable<RegimeChoice> Regimes =>
        _late.Select(row => row.Choice).DistinctBy(choice => choice.Regime.Name).OrderBy(choice => choice.Regime.Name, StringComparer.Ordinal);

    public IEnumerable<PenaltySum> Totals => PenaltySum.Of(_late.Select(row => row.Statement));

    private int SkippedByReading { get; }

    public static PenaltyReport Of(LedgerReadResult ledger, RegimePicker picker, LocalDate through)
    {
        var report = new PenaltyReport(ledger, picker, through);
        foreach (var row in ledger.Invoices.Where(row => row.Invoice.IssuedOn <= through)) report.Add(row);
        report._late.Sort(static (left, right) => ByCustomer(left.Statement.Invoice, right.Statement.Invoice));
        report._noneYet.Sort(ByCustomer);
        report._skipped.Sort(static (left, right) => left.Line.CompareTo(right.Line));
        return report;
    }

    private static int ByCustomer(Invoice left, Invoice right)
    {
        var byCustomer = string.CompareOrdinal(left.Debtor.Id, right.Debtor.Id);
        return byCustomer != 0 ? byCustomer : string.CompareOrdinal(left.Number, right.Number);
    }

    private void Add(LedgerInvoice row)
    {
        try
        {
            var choice = _picker.For(row.Invoice, row.History, Through);
            var awaitsNotice = RegimePicker.AwaitsNotice(choice);

            // Whether it is late at all shows when interest is let run from the due date.
            var regime = awaitsNotice ? choice.Regime.WithInterestFrom(row.Invoice.DueOn) : choice.Regime;
            var statement = _calculator.Calculate(row.Invoice, row.History, regime, Through);
            var isLate = statement.Lines.Count > 0 || statement.Compensation.Amount > 0m;
            if (isLate && awaitsNotice) _noneYet.Add(row.Invoice);
            else if (isLate) _late.Add(new Row(statement, choice));
        }
        catch (DunningFaultException refused)
        {
            _refused++;
            _skipped.Add(new SkippedRow(row.Line, null, row.Invoice.Number + ": " + refused.Faults[0].Code + " " + refused.Faults[0].Message));
        }
    }

    internal sealed record Row(PenaltyStatement Statement, RegimeChoice Choice);

    internal sealed record SkippedRow(int Line, string? Column, string Reason);
}
