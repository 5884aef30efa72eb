using System.Linq;
using Dunning.Monetary;
using NodaTime;

namespace Dunning.Ledgers.Tests;

public class DateTests
{
    private static readonly LocalDate MarchTwelfth = new(2026, 3, 12);

    [Theory]
    [InlineData("2026-03-12")]
    [InlineData("2026/03/12")]
    [InlineData("2026.3.12")]
    [InlineData("20260312")]
    [InlineData("2026-03-12T00:00:00")]
    [InlineData("2026-03-12 00:00:00.000")]
    public void The_year_first_is_read_without_asking(string text)
    {
        var read = Read(text);
        read.Invoices.ShouldHaveSingleItem().Invoice.DueOn.ShouldBe(MarchTwelfth);
        read.Dates.ShouldBeNull();
    }

    [Theory]
    [InlineData("2026-02-29")]
    [InlineData("2026-13-01")]
    [InlineData("2026-00-10")]
    [InlineData("26-03-12")]
    [InlineData("12/03/26")]
    [InlineData("2026-03-12T10:00:00")]
    [InlineData("2026-03/12")]
    [InlineData("1899-12-31")]
    [InlineData("2300-01-01")]
    [InlineData("46093")]
    [InlineData("12 mars 2026")]
    public void What_is_no_date_skips_the_row(string text) => Read(text).SkippedRows.Codes().ShouldBe([LedgerFaultCodes.Date]);

    [Theory]
    [InlineData("31/01/2026", "12/03/2026", "dd/MM/yyyy")]
    [InlineData("1/31/2026", "3/12/2026", "MM/dd/yyyy")]
    [InlineData("31.01.2026", "12.03.2026", "dd/MM/yyyy")]
    [InlineData("31-1-2026", "12-3-2026", "dd/MM/yyyy")]
    [InlineData("13/01/2026", "12/3/2026 00:00", "dd/MM/yyyy")]
    public void One_date_that_can_be_read_but_one_way_settles_the_order(string telling, string other, string order)
    {
        var read = Ledger.Read($"customer_id,invoice,due_date,amount\nC,1,{other},5\nC,2,{telling},5\n");
        read.Dates.ShouldBe(order);
        read.Invoices.Select(i => i.Invoice.DueOn.Month).ShouldBe([3, 1]);
        read.Invoices[0].Invoice.DueOn.ShouldBe(MarchTwelfth);
    }

    [Fact]
    public void A_date_that_says_the_same_both_ways_is_no_riddle()
    {
        var read = Read("05/05/2026");
        read.Invoices.ShouldHaveSingleItem().Invoice.DueOn.ShouldBe(new LocalDate(2026, 5, 5));
        read.Dates.ShouldBeNull();
    }

    [Theory]
    [InlineData("dd/MM/yyyy", "04/05/2026", 4, 5)]
    [InlineData("dd/MM/yyyy", "4/5/2026", 4, 5)]
    [InlineData("MM/dd/yyyy", "04/05/2026", 5, 4)]
    [InlineData("M/d/yyyy", "04/05/2026", 5, 4)]
    [InlineData("dd.MM.yy", "04.05.26", 4, 5)]
    [InlineData("ddMMyyyy", "04052026", 4, 5)]
    [InlineData("d MMM yyyy", "4 May 2026", 4, 5)]
    [InlineData("yyyy-dd-MM", "2026-04-05", 4, 5)]
    [InlineData("dd/MM/yyyy", "2026-05-04", 4, 5)]
    public void What_is_said_is_how_dates_are_read_and_iso_stays_iso(string pattern, string text, int day, int month)
    {
        var read = Read(text, new LedgerOptions(Currency.Eur, dates: pattern));
        read.Invoices.ShouldHaveSingleItem().Invoice.DueOn.ShouldBe(new LocalDate(2026, month, day));
        read.Dates.ShouldBe(pattern);
    }

    [Fact]
    public void A_pattern_with_the_year_first_leaves_no_room_for_iso() =>
        Read("2026-05-14", new LedgerOptions(Currency.Eur, dates: "yyyy-dd-MM")).SkippedRows.Codes().ShouldBe([LedgerFaultCodes.Date]);

    [Fact]
    public void Dates_of_columns_that_are_not_read_settle_nothing() =>
        Ledger.RefusalOf("customer_id,invoice,due_date,amount,other\nC,1,04/05/2026,5,31/12/2026\n").Code.ShouldBe(LedgerFaultCodes.DatesAmbiguous);

    private static LedgerReadResult Read(string dueDate, LedgerOptions? options = null) =>
        Ledger.Read("customer_id,invoice,due_date,amount\nC-1,F-1," + dueDate + ",5\n", options);
}
