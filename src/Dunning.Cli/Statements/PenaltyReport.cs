using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Faults;
using Dunning.Ledgers;
using Dunning.Penalties;
using Dunning.Penalties.Books;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Cli.Statements;

/// <summary>What the invoices of a ledger cost their debtors through a day, with what could not be reckoned.</summary>
internal sealed class PenaltyReport
{
    private readonly PenaltyCalculator _calculator = new();
    private readonly List<(LedgerInvoice Row, RegimeChoice Choice)> _reckoned = [];
    private readonly List<Row> _all = [];
    private readonly List<Invoice> _noneYet = [];
    private readonly List<SkippedRow> _skipped;
    private readonly RegimePicker _picker;
    private readonly int _skippedByReading;
    private int _refused;

    private PenaltyReport(LedgerReadResult ledger, RegimePicker picker, LocalDate through)
    {
        Through = through;
        Rows = ledger.Rows;
        _picker = picker;
        _skipped = [.. ledger.SkippedRows.Select(remark => new SkippedRow(remark.Line, remark.Column, remark.Reason))];
        _skippedByReading = ledger.RowsSkipped;
    }

    public LocalDate Through { get; }

    public int Rows { get; }

    public int Read => Rows - SkippedCount;

    public int SkippedCount => _skippedByReading + _refused;

    /// <summary>What each late, or late paid, invoice costs, by customer and number.</summary>
    public IReadOnlyList<Row> Late { get; private set; } = [];

    /// <summary>Late invoices of consumers who had no formal notice: nothing runs against them yet.</summary>
    public IReadOnlyList<Invoice> NoneYet => _noneYet;

    /// <summary>The rows that could not be read or reckoned, by line; perhaps not all of a file that is broken throughout.</summary>
    public IReadOnlyList<SkippedRow> Skipped => _skipped;

    /// <summary>Each regime used, once, with the reasons for it.</summary>
    public IEnumerable<RegimeChoice> Regimes =>
        Late.Select(row => row.Choice).DistinctBy(choice => choice.Regime.Name).OrderBy(choice => choice.Regime.Name, StringComparer.Ordinal);

    public IReadOnlyCollection<PenaltySum> Totals { get; private set; } = [];

    public static PenaltyReport Of(LedgerReadResult ledger, RegimePicker picker, LocalDate through)
    {
        var report = new PenaltyReport(ledger, picker, through);
        foreach (var row in ledger.Invoices.Where(row => row.Invoice.IssuedOn <= through)) report.Add(row);
        report.Reckon();
        report._noneYet.Sort(ByCustomer);
        report._skipped.Sort(static (left, right) => left.Line.CompareTo(right.Line));
        return report;
    }

    /// <summary>The statement of the invoice in a row, late or not; null where it was refused.</summary>
    public PenaltyStatement? StatementOf(LedgerInvoice row) => _all.Find(entry => ReferenceEquals(entry.Statement.Invoice, row.Invoice))?.Statement;

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
            if (!RegimePicker.AwaitsNotice(choice)) _reckoned.Add((row, choice));
            else if (IsLate(row, choice.Regime)) _noneYet.Add(row.Invoice);
        }
        catch (DunningFaultException refused)
        {
            Refuse(row, refused.Faults[0]);
        }
    }

    /// <summary>Whether it is late at all shows when interest is let run from the due date.</summary>
    private bool IsLate(LedgerInvoice row, LatePaymentRegime regime) =>
        _calculator.Calculate(row.Invoice, row.History, regime.WithInterestFrom(row.Invoice.DueOn), Through).IsLate;

    private void Reckon()
    {
        var claims = _reckoned.Select(entry => new PenaltyClaim(new Receivable(entry.Row.Invoice, entry.Row.History), entry.Choice.Regime));
        var book = PenaltyBook.Of(_calculator, claims, Through);
        foreach (var refused in book.Refused) Refuse(_reckoned[refused.Place].Row, refused.Faults[0]);
        var places = book.Refused.Select(refused => refused.Place).ToHashSet();
        var choices = _reckoned.Where((_, place) => !places.Contains(place)).Select(entry => entry.Choice);
        _all.AddRange(book.Statements.Zip(choices, (statement, choice) => new Row(statement, choice)));
        Totals = book.Totals;
        Late = [.. _all.Where(row => row.Statement.IsLate).OrderBy(row => row.Statement.Invoice, Comparer<Invoice>.Create(ByCustomer))];
    }

    private void Refuse(LedgerInvoice row, Fault fault)
    {
        _refused++;
        _skipped.Add(new SkippedRow(row.Line, null, row.Invoice.Number + ": " + fault.Code + " " + fault.Message));
    }

    internal sealed record Row(PenaltyStatement Statement, RegimeChoice Choice);

    internal sealed record SkippedRow(int Line, string? Column, string Reason);
}
