using System.Linq;
using Dunning.Monetary;

namespace Dunning.Ledgers.Tests;

public class AmountTests
{
    [Theory]
    [InlineData("123", "123")]
    [InlineData("12.50", "12.50")]
    [InlineData("1,234.56", "1234.56")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1 234.50", "1234.50")]
    [InlineData("1\u00A0234.50", "1234.50")]
    [InlineData("12\u202F345\u202F678.50", "12345678.50")]
    [InlineData("1'234.50", "1234.50")]
    [InlineData("1’234.50", "1234.50")]
    [InlineData(".50", "0.50")]
    [InlineData("27989.0", "27989")]
    [InlineData("0.10", "0.10")]
    [InlineData("00012.50", "12.50")]
    [InlineData("5.000", "5")]
    public void Amounts_with_a_decimal_point_and_their_mirror_with_a_comma(string text, string expected)
    {
        var value = decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture);
        AmountOf(text, DecimalMark.Point).ShouldBe(value);
        AmountOf(new string([.. text.Select(c => c == '.' ? ',' : c == ',' ? '.' : c)]), DecimalMark.Comma).ShouldBe(value);
    }

    [Theory]
    [InlineData("12.50 €", "'12.50 €' is not an amount with a decimal point; the currency stands in a column of its own.")]
    [InlineData("12.50 EUR", "'12.50 EUR' is not an amount with a decimal point.")]
    [InlineData("1,23", "'1,23' is not an amount with a decimal point.")]
    [InlineData("1,2345", "'1,2345' is not an amount with a decimal point.")]
    [InlineData("1,234 567", "'1,234 567' is not an amount with a decimal point.")]
    [InlineData("0,123", "'0,123' is not an amount with a decimal point.")]
    [InlineData("1.2.3", "'1.2.3' is not an amount with a decimal point.")]
    [InlineData("12.", "'12.' is not an amount with a decimal point.")]
    [InlineData("1e5", "'1e5' is not an amount with a decimal point.")]
    [InlineData("+12", "'+12' is not an amount with a decimal point.")]
    [InlineData("--12", "'--12' is not an amount with a decimal point.")]
    [InlineData("-(12)", "'-(12)' is not an amount with a decimal point.")]
    [InlineData("-", "'-' is not an amount with a decimal point.")]
    [InlineData("()", "'()' is not an amount with a decimal point.")]
    [InlineData("NaN", "'NaN' is not an amount with a decimal point.")]
    [InlineData("١٢", "'١٢' is not an amount with a decimal point.")]
    [InlineData("99999999999999999999999999999", "'99999999999999999999999999999' is not an amount with a decimal point.")]
    [InlineData("1000000000000.01", "'1000000000000.01' is finer than the minor unit of EUR, or beyond all measure.")]
    [InlineData("10.005", "'10.005' is finer than the minor unit of EUR, or beyond all measure.")]
    [InlineData("0.00", "The amount is 0: nothing is owed.")]
    public void What_is_no_amount_is_said(string text, string reason)
    {
        var read = Ledger.Read(Row(text), new LedgerOptions(Currency.Eur, decimalMark: DecimalMark.Point));
        read.Invoices.ShouldBeEmpty();
        read.SkippedRows.ShouldHaveSingleItem().ShouldSatisfyAllConditions(r => r.Reason.ShouldBe(reason), r => r.Line.ShouldBe(2), r => r.Column.ShouldBe("amount"));
    }

    [Theory]
    [InlineData("-12.00")]
    [InlineData("\u221212.00")]
    [InlineData("- 12.00")]
    [InlineData("12.00-")]
    [InlineData("(12.00)")]
    [InlineData("( 12.00 )")]
    public void A_negative_amount_with_a_number_is_a_credit_note_not_an_invoice(string text)
    {
        var read = Ledger.Read(Row(text));
        read.Invoices.ShouldBeEmpty();
        read.Credits.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            c => c.Amount.ShouldBe(new Money(12m, Currency.Eur)),
            c => c.Reference.ShouldBe("F-1"));
    }

    [Theory]
    [InlineData("12.50", "1.234", DecimalMark.Point)]
    [InlineData("1.234.567", "1.234", DecimalMark.Comma)]
    [InlineData("12,50", "1.234", DecimalMark.Comma)]
    [InlineData("0.123", "1", DecimalMark.Point)]
    [InlineData("1 234,5", "7", DecimalMark.Comma)]
    public void One_amount_that_can_be_read_but_one_way_settles_the_mark(string telling, string other, DecimalMark mark) =>
        Ledger.Read($"customer_id;invoice;due_date;amount\nC-1;F-1;2026-02-14;{other}\nC-1;F-2;2026-02-14;{telling}\n").DecimalMark.ShouldBe(mark);

    [Fact]
    public void Whole_numbers_need_no_mark()
    {
        var read = Ledger.Read(Row("1250"));
        read.DecimalMark.ShouldBeNull();
        read.Invoices.ShouldHaveSingleItem().Invoice.Amount.Amount.ShouldBe(1250m);
    }

    [Fact]
    public void An_amount_finer_than_its_currency_is_skipped_and_one_that_only_looks_so_is_read()
    {
        var read = Ledger.Read("customer_id,invoice,due_date,amount,currency\nC,1,2026-02-14,27989.0,JPY\nC,2,2026-02-14,27989.5,JPY\nC,3,2026-02-14,1.125,KWD\n");
        read.Invoices.Select(i => i.Invoice.Number).ShouldBe(["1", "3"]);
        read.SkippedRows.Codes().ShouldBe([LedgerFaultCodes.AmountNotPayable]);
    }

    private static string Row(string amount) => "customer_id;invoice;due_date;amount\nC-1;F-1;2026-02-14;" + amount + "\n";

    private static decimal AmountOf(string text, DecimalMark mark) =>
        Ledger.Read(Row(text), new LedgerOptions(Currency.Eur, decimalMark: mark)).Invoices.ShouldHaveSingleItem().Invoice.Amount.Amount;
}
