using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CsvHelper;
using Dunning.Receivables;

namespace Dunning.Ledgers.Reading;

/// <summary>
/// The first pass: takes the rows in as text, gathers what they say of customers, and weighs how dates and amounts are written. What can be
/// skipped at sight is not kept.
/// </summary>
internal sealed class RowIntake(LedgerHeader header, LedgerOptions options, RemarkList skipped, RemarkList warnings)
{
    private const int RowsPerReport = 1_000;

    private static readonly LedgerColumn[] DateColumns =
        [LedgerColumn.IssueDate, LedgerColumn.DueDate, LedgerColumn.PaidOn, LedgerColumn.DisputedOn, LedgerColumn.PromisedOn, LedgerColumn.StageOn, LedgerColumn.HoldUntil];

    private static readonly LedgerColumn[] AmountColumns = [LedgerColumn.Amount, LedgerColumn.Paid, LedgerColumn.Disputed];

    private readonly Dictionary<string, CustomerDraft> _customers = new(StringComparer.Ordinal);

    public Queue<RawRow> Rows { get; } = new();

    public DateEvidence Dates { get; } = new(options.DatePattern);

    public AmountEvidence Amounts { get; } = new(options.DecimalMark);

    /// <summary>The customers of whom a row was skipped at sight.</summary>
    public HashSet<string> Doubtful { get; } = new(StringComparer.Ordinal);

    public void TakeAll(CsvReader reader, IProgress<long>? progress, CancellationToken cancellation)
    {
        long rows = 0;
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsBlank(reader)) continue;
            if (++rows % RowsPerReport == 0) progress?.Report(rows);
            if (Check(reader) is not { } remark)
            {
                Take(reader);
                continue;
            }

            skipped.Add(remark);
            if (!HasOtherCells(reader) && Cell(reader, LedgerColumn.CustomerId) is { Length: > 0 } id) Doubtful.Add(id);
        }

        progress?.Report(rows);
    }

    private static bool IsBlank(CsvReader reader)
    {
        for (var i = 0; i < reader.FieldCount; i++)
        {
            if (!reader.IsEmpty(i) && reader.GetString(i).Trim().Length > 0) return false;
        }

        return true;
    }

    /// <summary>Why a row is skipped at sight, if it is.</summary>
    private LedgerRemark? Check(CsvReader reader)
    {
        var line = LineOf(reader);
        if (HasOtherCells(reader)) return new LedgerRemark(line, null, LedgerFaultCodes.CellCount, CellsExpected(reader.FieldCount));
        var id = Cell(reader, LedgerColumn.CustomerId);
        var number = Cell(reader, LedgerColumn.Invoice);
        if (id.Length == 0) return Missing(line, LedgerColumn.CustomerId);
        if (Cell(reader, LedgerColumn.Amount).Length == 0) return Missing(line, LedgerColumn.Amount);
        if (id.Contains('|')) return HasSeparator(line, LedgerColumn.CustomerId, id);
        if (number.Contains('|')) return HasSeparator(line, LedgerColumn.Invoice, number);
        return CheckWord<DebtorKind>(reader, LedgerColumn.CustomerKind, line) ?? CheckWord<PayerProfile>(reader, LedgerColumn.Profile, line);
    }

    // An export that ends each row with a separator has an empty cell too many, and nothing in it is lost.
    private bool HasOtherCells(CsvReader reader)
    {
        for (var i = header.CellCount; i < reader.FieldCount; i++)
        {
            if (!reader.IsEmpty(i)) return true;
        }

        return reader.FieldCount < header.CellCount;
    }

    private void Take(CsvReader reader)
    {
        var line = LineOf(reader);
        var row = new RawRow(CustomerOf(reader, line), line);
        for (var column = RawRow.FirstColumn; column <= LedgerColumn.HoldUntil; column++)
        {
            var cell = Cell(reader, column);
            row[column] = cell.Length == 0 ? null : cell;
        }

        foreach (var column in DateColumns)
        {
            if (row[column] is { } date) Dates.Weigh(date, line);
        }

        foreach (var column in AmountColumns)
        {
            if (row[column] is { } amount && !(column == LedgerColumn.Disputed && Words.TryReadYesOrNo(amount, out _))) Amounts.Weigh(amount, line);
        }

        Rows.Enqueue(row);
    }

    private CustomerDraft CustomerOf(CsvReader reader, int line)
    {
        var id = Cell(reader, LedgerColumn.CustomerId);
        if (!_customers.TryGetValue(id, out var customer))
        {
            customer = new CustomerDraft(id);
            _customers.Add(id, customer);
        }

        for (var column = LedgerColumn.CustomerName; column <= LedgerColumn.Profile; column++)
            customer.Say(column, Cell(reader, column), line, warnings);
        return customer;
    }

    private string Cell(CsvReader reader, LedgerColumn column)
    {
        var place = header.PlaceOf(column);
        return place < 0 ? string.Empty : reader.GetString(place).Trim();
    }

    private LedgerRemark? CheckWord<T>(CsvReader reader, LedgerColumn column, int line) where T : struct, Enum
    {
        var word = Cell(reader, column);
        return word.Length == 0 || Words.TryRead<T>(word, out _)
            ? null
            : new LedgerRemark(line, LedgerColumnNames.Of(column), LedgerFaultCodes.Word, Quoted.Text(word) + " is none of: " + Words.Expected<T>() + ".");
    }

    private string CellsExpected(int cells) =>
        FormattableString.Invariant($"The row has {cells} cells, the header {header.CellCount}; a separator inside a cell needs quotes around it.");

    private static LedgerRemark Missing(int line, LedgerColumn column) =>
        new(line, LedgerColumnNames.Of(column), LedgerFaultCodes.ValueMissing, "There is no " + LedgerColumnNames.Of(column) + ".");

    private static LedgerRemark HasSeparator(int line, LedgerColumn column, string text) =>
        new(line, LedgerColumnNames.Of(column), LedgerFaultCodes.SeparatorInName, Quoted.Text(text) + " holds '|', which parts the keys of acts.");

    private static int LineOf(CsvReader reader) => (int)Math.Min(int.MaxValue, reader.LineNumber);
}
