using System;
using System.IO;
using System.Linq;
using System.Text;
using Dunning.Faults;
using Dunning.Monetary;

namespace Dunning.Ledgers.Tests;

/// <summary>Files that are refused as a whole: why, in words that say what to do.</summary>
public class RefusalTests
{
    private const string Header = "customer_id,invoice,due_date,amount\n";

    [Fact]
    public void An_empty_file_is_refused()
    {
        Ledger.RefusalOf(string.Empty).Code.ShouldBe(LedgerFaultCodes.Empty);
        Ledger.RefusalOf("\uFEFF\r\n \n").Message.ShouldBe("The file is empty: not even a header.");
    }

    [Fact]
    public void A_header_without_the_columns_needed_names_them_and_those_found()
    {
        var fault = Ledger.RefusalOf("Client;Facture;due_date\nC-1;F-1;2026-02-14\n");
        fault.Code.ShouldBe(LedgerFaultCodes.ColumnMissing);
        fault.Line.ShouldBe(1);
        fault.Message.ShouldBe(
            "The header has no column customer_id, invoice, amount. It has: 'Client', 'Facture', 'due_date'. Is it the header? "
            + "A column of another name is mapped, as in customer_id='Client'.");
    }

    [Fact]
    public void A_file_without_a_header_is_refused_as_one_with_a_wrong_header() =>
        Ledger.RefusalOf("C-1,F-1,2026-02-14,100.00\nC-1,F-2,2026-02-14,100.00\n").Message.ShouldContain("It has: 'C-1', 'F-1', '2026-02-14', '100.00'.");

    [Fact]
    public void A_column_twice_is_refused() =>
        Ledger.RefusalOf("customer_id,invoice,due_date,amount,Amount\n").ShouldSatisfyAllConditions(
            f => f.Code.ShouldBe(LedgerFaultCodes.ColumnTwice),
            f => f.Message.ShouldBe("The header has 'amount' twice, so that amount could be either."));

    [Fact]
    public void A_column_mapped_to_what_is_not_there_is_refused() =>
        Ledger.RefusalOf(Header, new LedgerOptions(Currency.Eur, map: [new(LedgerColumn.Amount, "BillTotal")])).ShouldSatisfyAllConditions(
            f => f.Code.ShouldBe(LedgerFaultCodes.MappedColumnMissing),
            f => f.Message.ShouldBe("amount is mapped to 'BillTotal', which the header does not have. It has: 'customer_id', 'invoice', 'due_date', 'amount'."));

    [Fact]
    public void A_ledger_without_a_currency_is_refused() =>
        Ledger.RefusalOf(Header, LedgerOptions.Default).ShouldSatisfyAllConditions(
            f => f.Code.ShouldBe(LedgerFaultCodes.NoCurrency),
            f => f.Message.ShouldBe("The file has no column currency: say the currency, for instance EUR."));

    [Fact]
    public void Issue_dates_without_terms_are_refused() =>
        Ledger.RefusalOf("customer_id,invoice,issue_date,amount\n").Code.ShouldBe(LedgerFaultCodes.NoTerms);

    [Fact]
    public void All_that_is_wrong_with_a_header_is_said_at_once()
    {
        var refused = Should.Throw<LedgerRefusedException>(() => Ledger.Read("customer_id,issue_date\n", LedgerOptions.Default));
        refused.Faults.Select(f => f.Code).ShouldBe([LedgerFaultCodes.ColumnMissing, LedgerFaultCodes.NoTerms, LedgerFaultCodes.NoCurrency]);
        refused.Message.ShouldStartWith("Ledger: DUN40004 $: ");
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused_with_their_line()
    {
        byte[] latin = [.. Encoding.UTF8.GetBytes("customer_id,customer_name,invoice,due_date,amount\nC-1,Caron,F-1,2026-02-14,1\nC-2,Caf"), 0xE9, .. Encoding.UTF8.GetBytes(",F-2,2026-02-14,1\n")];
        LedgerReader.TryRead(new MemoryStream(latin), Ledger.Euros, out _, out var faults, cancellation: TestContext.Current.CancellationToken).ShouldBeFalse();
        var fault = faults.ShouldHaveSingleItem();
        fault.Code.ShouldBe(LedgerFaultCodes.NotUtf8);
        fault.Line.ShouldBe(3);
        fault.Message.ShouldBe(
            "The file is not UTF-8: the first bytes that are not stand on line 3. Save it as UTF-8 (in a spreadsheet: 'CSV UTF-8'), or give a reader of its own encoding, often Windows-1252.");

        Ledger.Read(new StreamReader(new MemoryStream(latin), Encoding.Latin1)).Customers[1].Name.ShouldBe("Café");
    }

    [Fact]
    public void A_spreadsheet_file_is_refused_as_no_text()
    {
        byte[] zip = [(byte)'P', (byte)'K', 3, 4, 20, 0, 8, 0];
        Should.Throw<LedgerRefusedException>(() => Ledger.Read(zip)).Faults[0].Code.ShouldBe(LedgerFaultCodes.NotText);
        Should.Throw<LedgerRefusedException>(() => Ledger.Read(Encoding.Unicode.GetBytes(Header))).Faults[0].Code.ShouldBe(LedgerFaultCodes.NotText);
    }

    [Fact]
    public void A_quote_open_in_the_header_is_refused() =>
        Ledger.RefusalOf("customer_id,\"invoice,due_date,amount\nC-1,F-1,2026-02-14,1\n").Code.ShouldBe(LedgerFaultCodes.HeaderForm);

    [Fact]
    public void A_thousand_columns_are_read_and_one_more_refused()
    {
        Ledger.Read(Header.TrimEnd() + string.Concat(Enumerable.Repeat(",x", 996)) + "\n").IgnoredColumns.Count.ShouldBe(996);
        Ledger.RefusalOf(Header.TrimEnd() + string.Concat(Enumerable.Repeat(",x", 997)) + "\n").Code.ShouldBe(LedgerFaultCodes.HeaderForm);
    }

    [Theory]
    [InlineData("04/05/2026", "03/05/2026")]
    [InlineData("4-5-2026", "2026-01-01")]
    [InlineData("04.05.2026", "32/01/2026")]
    public void Dates_that_could_be_read_two_ways_are_refused(string first, string second)
    {
        var fault = Ledger.RefusalOf(Header + $"C-1,F-1,{first},1\nC-1,F-2,{second},1\n");
        fault.Code.ShouldBe(LedgerFaultCodes.DatesAmbiguous);
        fault.Message.ShouldBe($"The dates could be read two ways, such as '{first}' on line 2: say how, for instance dd/MM/yyyy or MM/dd/yyyy.");
    }

    [Fact]
    public void Dates_that_contradict_each_other_are_refused_unless_it_is_said_how()
    {
        var text = Header + "C-1,F-1,31/05/2026,1\nC-1,F-2,05/31/2026,1\n";
        Ledger.RefusalOf(text).Message.ShouldBe(
            "'31/05/2026' on line 2 can only be read day first, '05/31/2026' on line 3 only month first: say how dates are written, for instance dd/MM/yyyy; rows that are not are then skipped.");
        Ledger.Read(text, new LedgerOptions(Currency.Eur, dates: "dd/MM/yyyy")).ShouldSatisfyAllConditions(
            r => r.RowsRead.ShouldBe(1),
            r => r.SkippedRows.ShouldHaveSingleItem().ToString().ShouldBe("line 3, due_date: DUN40105 '05/31/2026' is not a date that can be read, of the years 1900 to 2299."));
    }

    [Theory]
    [InlineData("1.234", "10")]
    [InlineData("\"1,234\"", "-5")]
    [InlineData("\"12,345\"", "1.234")]
    public void Amounts_that_could_be_read_two_ways_are_refused(string first, string second)
    {
        var fault = Ledger.RefusalOf(Header + $"C-1,F-1,2026-02-14,{first}\nC-1,F-2,2026-02-14,{second}\n");
        fault.Code.ShouldBe(LedgerFaultCodes.AmountsAmbiguous);
        fault.Message.ShouldBe($"The amounts could be read two ways, such as '{first.Trim('"')}' on line 2: say whether the decimal mark is a point or a comma.");
    }

    [Fact]
    public void Amounts_that_contradict_each_other_are_refused_unless_it_is_said_how()
    {
        var text = Header.Replace(',', ';') + "C-1;F-1;2026-02-14;12.50\nC-1;F-2;2026-02-14;12,50\n";
        Ledger.RefusalOf(text).Code.ShouldBe(LedgerFaultCodes.AmountsContradict);
        Ledger.Read(text, new LedgerOptions(Currency.Eur, decimalMark: DecimalMark.Comma)).SkippedRows.ShouldHaveSingleItem().Reason.ShouldBe("'12.50' is not an amount with a decimal comma.");
    }

    [Theory]
    [InlineData("dd/MM")]
    [InlineData("")]
    [InlineData("qq")]
    [InlineData("dd/MM/dd/yyyy")]
    public void A_date_pattern_that_cannot_be_used_is_a_programming_error(string pattern) =>
        Should.Throw<ArgumentException>(() => new LedgerOptions(dates: pattern)).ParamName.ShouldBe("dates");
}
