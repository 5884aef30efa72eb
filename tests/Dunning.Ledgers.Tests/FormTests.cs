using System.IO;
using System.Linq;
using System.Text;
using Dunning.Monetary;
using NodaTime;

namespace Dunning.Ledgers.Tests;

/// <summary>Separators, byte order marks, quotes, line ends: one ledger in all its forms is one ledger.</summary>
public class FormTests
{
    public static TheoryData<char, bool, DecimalMark, string> Forms
    {
        get
        {
            var forms = new TheoryData<char, bool, DecimalMark, string>();
            foreach (var separator in ",;\t")
                foreach (var hasMark in (bool[])[false, true])
                    foreach (var mark in (DecimalMark[])[DecimalMark.Point, DecimalMark.Comma])
                        foreach (var lineEnd in (string[])["\n", "\r\n", "\r"])
                            forms.Add(separator, hasMark, mark, lineEnd);
            return forms;
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_ledger_reads_alike_in_every_form(char separator, bool hasByteOrderMark, DecimalMark mark, string lineEnd)
    {
        string[][] rows =
        [
            ["Customer_ID", "customer_name", "invoice", "issue_date", "due_date", " AMOUNT ", "currency", "note"],
            ["C-1", "Menuiserie Caron", "F-1", "2026-01-15", "2026-02-14", Amount("1250.50"), "EUR", "a"],
            ["C-2", "\"Café, \"\"L'Été\"\"; fils\"", "F-2", "2026-01-16", "2026-02-15", Amount("80.00"), "EUR", "\"two\nlines\""],
            ["C-1", "", "F-3", "2026-01-17", "2026-02-16", Amount("9.99"), "EUR", "c"],
        ];
        var text = string.Join(lineEnd, rows.Select(row => string.Join(separator, row))) + lineEnd;
        var bytes = new UTF8Encoding(hasByteOrderMark).GetPreamble().Concat(Encoding.UTF8.GetBytes(text)).ToArray();

        var read = Ledger.Read(bytes, LedgerOptions.Default);

        read.Separator.ShouldBe(separator);
        read.DecimalMark.ShouldBe(mark);
        read.SkippedRows.ShouldBeEmpty();
        read.Warnings.ShouldBeEmpty();
        read.IgnoredColumns.ShouldBe(["note"]);
        read.Invoices.Select(i => i.Invoice.Number).ShouldBe(["F-1", "F-2", "F-3"]);
        read.Invoices.Select(i => i.Invoice.Amount).ShouldBe([Eur(1250.50m), Eur(80m), Eur(9.99m)]);
        read.Invoices.Select(i => i.Line).ShouldBe([2, 3, 5]);
        read.Customers.Select(c => c.Name).ShouldBe(["Menuiserie Caron", "Café, \"L'Été\"; fils"]);
        read.Invoices[2].Invoice.Debtor.ShouldBeSameAs(read.Invoices[0].Invoice.Debtor);
        read.Invoices[0].Invoice.IssuedOn.ShouldBe(new LocalDate(2026, 1, 15));

        string Amount(string point) =>
            mark == DecimalMark.Point ? point : separator == ',' ? "\"" + point.Replace('.', ',') + "\"" : point.Replace('.', ',');
    }

    [Fact]
    public void A_quoted_header_does_not_hide_the_separator() =>
        Ledger.Read("\"customer_id\";\"invoice\";\"due_date\";\"amount\";\"a,b,c,d,e,f,g\"\nC-1;F-1;2026-02-14;100.00;x\n").Separator.ShouldBe(';');

    [Fact]
    public void A_header_with_many_commas_in_its_names_is_still_one_of_semicolons() =>
        Ledger.Read("customer_id;invoice;due_date;amount;amount, net, of tax, in euros\nC-1;F-1;2026-02-14;100.00;x\n").Separator.ShouldBe(';');

    [Fact]
    public void The_hint_that_spreadsheets_write_first_is_taken_and_lines_keep_their_numbers()
    {
        var read = Ledger.Read("sep=;\r\n\r\ncustomer_id;invoice;due_date;amount\r\nC-1;F-1;2026-02-14;100.00\r\n");
        read.Separator.ShouldBe(';');
        read.Invoices.ShouldHaveSingleItem().Line.ShouldBe(4);
    }

    [Fact]
    public void A_name_in_the_header_may_go_over_two_lines()
    {
        var read = Ledger.Read("customer_id,invoice,due_date,\"note\nof ours\",amount\nC-1,F-1,2026-02-14,x,100.00\n");
        read.IgnoredColumns.ShouldBe(["note\nof ours"]);
        read.Invoices.ShouldHaveSingleItem().Line.ShouldBe(3);
    }

    [Fact]
    public void Lines_without_anything_in_them_are_no_rows()
    {
        var read = Ledger.Read("customer_id;invoice;due_date;amount\n\n;;;\nC-1;F-1;2026-02-14;100.00\n ; ;;\n\n");
        read.Rows.ShouldBe(1);
        read.Invoices[0].Line.ShouldBe(4);
    }

    [Fact]
    public void A_separator_too_many_at_the_end_of_rows_loses_nothing() =>
        Ledger.Read("customer_id;invoice;due_date;amount\nC-1;F-1;2026-02-14;100.00;\n").RowsRead.ShouldBe(1);

    [Fact]
    public void Utf16_with_its_byte_order_mark_is_text_too()
    {
        var bytes = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("customer_id\tinvoice\tdue_date\tamount\nC-é\tF-1\t2026-02-14\t100,00\n")).ToArray();
        Ledger.Read(bytes).Customers.ShouldHaveSingleItem().Id.ShouldBe("C-é");
    }

    [Fact]
    public void The_stream_stays_open()
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes("customer_id,invoice,due_date,amount\n"));
        Ledger.Read(stream).Rows.ShouldBe(0);
        stream.CanRead.ShouldBeTrue();
    }

    [Fact]
    public void A_column_of_another_name_is_mapped_and_its_own_name_then_ignored()
    {
        var options = new LedgerOptions(Currency.Eur, map: [new(LedgerColumn.Amount, " billtotal "), new(LedgerColumn.CustomerId, "Client"), new(LedgerColumn.CustomerName, "Client")]);
        var read = Ledger.Read("Client,invoice,due_date,amount,BillTotal\nCaron,F-1,2026-02-14,1.00,100.00\n", options);
        read.Invoices.ShouldHaveSingleItem().Invoice.Amount.ShouldBe(Eur(100m));
        read.Customers.ShouldHaveSingleItem().Name.ShouldBe("Caron");
        read.IgnoredColumns.ShouldBe(["amount"]);
    }

    [Fact]
    public void A_column_mapped_to_nothing_is_not_read()
    {
        var options = new LedgerOptions(Currency.Eur, map: [new(LedgerColumn.Disputed, null)]);
        var read = Ledger.Read("customer_id,invoice,due_date,amount,Disputed\nC-1,F-1,2026-02-14,100.00,Yes\n", options);
        read.Invoices.ShouldHaveSingleItem().History.Events.ShouldBeEmpty();
        read.IgnoredColumns.ShouldBe(["Disputed"]);
    }

    private static Money Eur(decimal amount) => new(amount, Currency.Eur);
}
