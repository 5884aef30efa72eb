using System;
using System.IO;
using System.Linq;
using Dunning.Monetary;
using NodaTime;

namespace Dunning.Ledgers.Tests;

public class SafeCsvWriterTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+33 4 00 00 00 00", "'+33 4 00 00 00 00")]
    [InlineData("-12", "'-12")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("\nx", "\"'\nx\"")]
    [InlineData(" =1", "' =1")]
    [InlineData("\u00A0=1", "'\u00A0=1")]
    [InlineData("\uFEFF=1", "'\uFEFF=1")]
    [InlineData("\uFF1D1", "'\uFF1D1")]
    [InlineData("\uFF0B1", "'\uFF0B1")]
    [InlineData("\uFF0D1", "'\uFF0D1")]
    [InlineData("\uFF20x", "'\uFF20x")]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"")]
    [InlineData("F-42", "F-42")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    [InlineData("Caron, fils", "\"Caron, fils\"")]
    [InlineData("l'\"Été\"", "\"l'\"\"Été\"\"\"")]
    public void Text_is_shown_never_run(string text, string written) => Write(w => w.WriteText(text)).ShouldBe(written + ",end\r\n");

    [Fact]
    public void Numbers_stay_numbers()
    {
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new("fr-FR");
            Write(w => w.WriteNumber(-12.50m)).ShouldBe("-12.50,end\r\n");
            Write(w => w.WriteNumber(42)).ShouldBe("42,end\r\n");
            Write(w => w.WriteAmount(new Money(-1250m, Currency.Eur))).ShouldBe("-1250.00,end\r\n");
            Write(w => w.WriteDate(new LocalDate(2026, 3, 12))).ShouldBe("2026-03-12,end\r\n");
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void What_is_not_there_is_an_empty_cell()
    {
        Write(w => w.WriteText(null)).ShouldBe(",end\r\n");
        Write(w => w.WriteNumber(null)).ShouldBe(",end\r\n");
        Write(w => w.WriteAmount(null)).ShouldBe(",end\r\n");
        Write(w => w.WriteDate(null)).ShouldBe(",end\r\n");
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        var text = new StringWriter();
        using (var writer = new SafeCsvWriter(text, ';'))
        {
            writer.WriteRow([.. LedgerColumnNames.All.Take(2), "customer_address", "invoice", "due_date", "amount"]);
            writer.WriteText("C;1");
            writer.WriteText("Caron \"fils\"");
            writer.WriteText("1 rue Haute\n69003 Lyon");
            writer.WriteText("F-1");
            writer.WriteDate(new LocalDate(2026, 3, 12));
            writer.WriteAmount(new Money(1250m, Currency.Eur));
            writer.EndRow();
        }

        var read = Ledger.Read(text.ToString()).Invoices.ShouldHaveSingleItem().Invoice;
        (read.Debtor.Id, read.Debtor.Name, read.Debtor.Address, read.Amount.ToString()).ShouldBe(("C;1", "Caron \"fils\"", "1 rue Haute\n69003 Lyon", "1250.00 EUR"));
    }

    [Fact]
    public void A_row_of_another_length_and_a_strange_separator_are_programming_errors()
    {
        Should.Throw<ArgumentException>(() => new SafeCsvWriter(new StringWriter(), '|'));
        using var writer = new SafeCsvWriter(new StringWriter());
        writer.WriteRow("a", "b");
        Should.Throw<InvalidOperationException>(() => writer.WriteRow("a"));
    }

    private static string Write(Action<SafeCsvWriter> cell)
    {
        var text = new StringWriter();
        using (var writer = new SafeCsvWriter(text))
        {
            cell(writer);
            writer.WriteText("end");
            writer.EndRow();
        }

        return text.ToString();
    }
}
