using System;
using System.IO;

namespace Dunning.Ledgers.Tests;

/// <summary>What is held in memory while a file is read, and after. Alone, as other tests would be counted too.</summary>
[Collection(nameof(MemoryTests))]
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
public class MemoryTests
{
    private const string Header = "customer_id,invoice,due_date,amount\n";

    [Fact]
    public void A_hundred_thousand_rows_leave_no_more_than_their_invoices()
    {
        const int rows = 100_000;
        var text = new GeneratedText(
            "customer_id,customer_name,invoice,issue_date,due_date,amount,paid_on,comment\n",
            rows,
            i => $"C-{i % 500},Customer {i % 500},F-{i},2026-01-15,2026-02-14,{(i % 1000) + 1}.50,,{new string('x', 200)}\n");
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var read = Ledger.Read(text);
        var retained = GC.GetTotalMemory(forceFullCollection: true) - before;

        read.RowsRead.ShouldBe(rows);
        read.Customers.Count.ShouldBe(500);
        (retained / rows).ShouldBeLessThan(600, "bytes an invoice");
        (text.Live / rows).ShouldBeLessThan(600, "bytes a row that is not converted yet");
        GC.KeepAlive(read);
    }

    [Fact]
    public void Rows_that_are_skipped_at_sight_leave_nothing_but_their_count()
    {
        var text = new GeneratedText(Header, 200_000, i => $",F-{i},2026-02-14,1\n");
        var read = Ledger.Read(text);
        read.RowsSkipped.ShouldBe(200_000);
        read.SkippedRows.Count.ShouldBe(10_000);
        text.Live.ShouldBeLessThan(4_000_000);
    }

    [Fact]
    public void A_line_without_end_is_read_past_and_not_kept()
    {
        const int part = 1 << 20;
        var text = new GeneratedText(Header, 64, _ => new string('x', part));
        Ledger.Read(text).SkippedRows.ShouldHaveSingleItem().Code.ShouldBe(LedgerFaultCodes.RowTooLong);
        text.Live.ShouldBeLessThan(16L * part);
    }

    /// <summary>A text that is made while it is read, and measures what is held when its last row is asked for.</summary>
    private sealed class GeneratedText(string header, int rows, Func<int, string> row) : TextReader
    {
        private string _part = header;
        private int _position;
        private int _next;
        private long _before;

        public long Live { get; private set; }

        public override int Read(char[] buffer, int index, int count)
        {
            if (_position == _part.Length)
            {
                if (_next == rows) return 0;
                if (_next == 0) _before = GC.GetTotalMemory(forceFullCollection: true);
                if (_next == rows - 1) Live = GC.GetTotalMemory(forceFullCollection: true) - _before;
                _part = row(_next++);
                _position = 0;
            }

            var taken = Math.Min(count, _part.Length - _position);
            _part.CopyTo(_position, buffer, index, taken);
            _position += taken;
            return taken;
        }
    }
}
