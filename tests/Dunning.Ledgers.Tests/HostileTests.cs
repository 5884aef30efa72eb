using System.IO;
using System.Linq;
using System.Text;

namespace Dunning.Ledgers.Tests;

/// <summary>Files made to break the reader: each ends in a report or a refusal, in bounded memory.</summary>
public class HostileTests
{
    private const string Header = "customer_id,invoice,due_date,amount\n";
    private const int Line = 1 << 20;

    [Fact]
    public void A_line_without_end_is_skipped_and_the_next_is_read()
    {
        var read = Ledger.Read(Header + "C-1,F-1,2026-02-14," + new string('9', Line) + "\nC-1,F-2,2026-02-14,1\n");
        read.Invoices.ShouldHaveSingleItem().Line.ShouldBe(3);
        read.SkippedRows.ShouldHaveSingleItem().Code.ShouldBe(LedgerFaultCodes.RowTooLong);
    }

    [Fact]
    public void A_header_without_end_is_refused() =>
        Ledger.RefusalOf(new string('x', Line + 1)).Code.ShouldBe(LedgerFaultCodes.HeaderForm);

    [Fact]
    public void A_long_cell_is_quoted_short_and_without_control_characters() =>
        Ledger.Read(Header + "C-1,F-1,2026-02-14," + "\u001b[31m" + new string('9', 500_000) + "\n").SkippedRows.ShouldHaveSingleItem().Reason
            .ShouldBe("'?[31m" + new string('9', 35) + "…' is not an amount with a decimal point.");

    [Fact]
    public void Quotes_on_every_line_cost_their_lines_only()
    {
        var rows = string.Concat(Enumerable.Repeat("\"C-1,\"F-1,2026-02-14,1\n", 2_000));
        var read = Ledger.Read(Header + rows + "C-1,F-1,2026-02-14,1\n");
        read.RowsSkipped.ShouldBe(2_000);
        read.Invoices.ShouldHaveSingleItem().Line.ShouldBe(2_002);
    }

    [Fact]
    public void A_cell_that_opens_on_each_line_what_the_next_one_closes_ends_after_a_hundred_lines()
    {
        var rows = string.Concat(Enumerable.Repeat("\",\"\n", 3_000));
        var read = Ledger.Read(Header + "\"C-1\n" + rows + "C-1,F-1,2026-02-14,1\n");
        read.Invoices.ShouldHaveSingleItem().Line.ShouldBe(3_003);
        read.SkippedRows.ShouldAllBe(r => r.Code == LedgerFaultCodes.Quotes || r.Code == LedgerFaultCodes.CellCount);
    }

    [Fact]
    public void No_bytes_whatever_make_it_fail_otherwise_than_by_refusing()
    {
        const string alphabet = "\",;\t\r\n 1.-/aé€=|\u202F";
        var state = 12345u;
        for (var round = 0; round < 2_000; round++)
        {
            var text = new StringBuilder(round % 3 == 0 ? Header : round % 3 == 1 ? Header.Replace(',', ';') : string.Empty);
            for (var i = 0; i < 200; i++) text.Append(alphabet[(int)(Next() % (uint)alphabet.Length)]);
            if (LedgerReader.TryRead(new StringReader(text.ToString()), Ledger.Euros, out var result, out var faults, cancellation: TestContext.Current.CancellationToken))
                result.Rows.ShouldBe(result.RowsRead + result.RowsSkipped);
            else
                faults.ShouldNotBeEmpty();
        }

        uint Next() => (state = unchecked((state * 1_664_525u) + 1_013_904_223u)) >> 8;
    }

    [Fact]
    public void A_customer_of_many_contradictions_is_remarked_once_a_column()
    {
        var rows = Enumerable.Range(0, 5_000).Select(i => $"C-1,Name {i},F-{i},2026-01-01,2026-02-14,1");
        Ledger.Read("customer_id,customer_name,invoice,issue_date,due_date,amount\n" + string.Join("\n", rows)).WarningCount.ShouldBe(1);
    }
}
