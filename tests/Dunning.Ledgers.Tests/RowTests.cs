using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Dunning.Monetary;
using NodaTime;

namespace Dunning.Ledgers.Tests;

/// <summary>Rows that cannot be read are reported and skipped; the others go on.</summary>
public class RowTests
{
    private const string Header = "customer_id;customer_name;invoice;issue_date;due_date;amount;currency;paid;method;disputed;customer_kind;profile";

    [Fact]
    public void Each_bad_row_is_reported_by_line_column_and_reason_and_the_others_are_read()
    {
        string[] rows =
        [
            "C-1;Caron;F-1;2026-01-15;2026-02-14;100.00;EUR;;;;;",
            ";Caron;F-2;2026-01-15;2026-02-14;100.00;EUR;;;;;",
            "C-1;Caron;F-3;2026-01-15;;100.00;EUR;;;;;",
            "C-1;Caron;F-4;2026-01-15;2026-02-30;100.00;EUR;;;;;",
            "C-1;Caron;F-5;2026-01-15;2026-02-14;cent;EUR;;;;;",
            "C-1;Caron;F-6;2026-01-15;2026-02-14;;EUR;;;;;",
            "C-1;Caron;F-7;2026-01-15;2026-02-14;100.00;€;;;;;",
            "C-1;Caron;F-8;2026-01-15;2026-02-14;100.00;EUR;-5.00;;;;",
            "C-1;Caron;F-9;2026-01-15;2026-02-14;100.00;EUR;;by pigeon;;;",
            "C-1;Caron;F-10;2026-01-15;2026-02-14;100.00;EUR;;;perhaps;;",
            "C-1;Caron;F-11;2026-01-15;2026-02-14;100.00;EUR;;;;martian;",
            "C-1;Caron;F-12;2026-01-15;2026-02-14;100.00;EUR;;;;;lovely",
            "C-1;Caron;F-13;2026-01-15;2026-02-14;100.00;EUR",
            "C-1;Caron;F-14;2026-01-15;2026-02-14;100.00;EUR;;;;;;surplus",
            "C-1;Caron;F|15;2026-01-15;2026-02-14;100.00;EUR;;;;;",
            "C-1;Caron;F-1;2026-01-20;2026-02-20;50.00;EUR;;;;;",
            "C-1;Caron;;2026-01-15;2026-02-14;100.00;EUR;;;;;",
            "C-1;Caron;F-16;2026-01-15;2026-02-14;100.00;;;;;;",
            "C|2;Caron;F-17;2026-01-15;2026-02-14;100.00;EUR;;;;;",
            "C-1;Caron;F-18;2026-01-15;2026-02-14;100.00;eur;;direct_debit;OUI;;",
        ];
        var read = Ledger.Read(string.Join("\n", rows.Prepend(Header)), LedgerOptions.Default);

        read.Invoices.Select(i => i.Invoice.Number).ShouldBe(["F-1", "F-18"]);
        read.Rows.ShouldBe(20);
        read.RowsRead.ShouldBe(2);
        read.RowsSkipped.ShouldBe(18);
        read.SkippedRows.Select(r => r.ToString()).ShouldBe(
        [
            "line 3, customer_id: DUN40104 There is no customer_id.",
            "line 4, due_date: DUN40104 There is no due date, and no terms are stated.",
            "line 5, due_date: DUN40105 '2026-02-30' is not a date that can be read, of the years 1900 to 2299.",
            "line 6, amount: DUN40106 'cent' is not an amount with a decimal point.",
            "line 7, amount: DUN40104 There is no amount.",
            "line 8, currency: DUN40112 '€' is not a currency code of ISO 4217, such as EUR.",
            "line 9, paid: DUN40109 '-5.00' is negative.",
            "line 10, method: DUN40113 'by pigeon' is none of: transfer, cheque, card, direct-debit, bill-of-exchange.",
            "line 11, disputed: DUN40106 'perhaps' is not an amount with a decimal point.",
            "line 12, customer_kind: DUN40113 'martian' is none of: business, consumer, public.",
            "line 13, profile: DUN40113 'lovely' is none of: unrated, good, negligent, bad, insolvent, administrative, litigious, automatic.",
            "line 14: DUN40101 The row has 7 cells, the header 12; a separator inside a cell needs quotes around it.",
            "line 15: DUN40101 The row has 13 cells, the header 12; a separator inside a cell needs quotes around it.",
            "line 16, invoice: DUN40114 'F|15' holds '|', which parts the keys of acts.",
            "line 17, invoice: DUN40111 The customer has 'F-1' already, on line 2; terms of one invoice need numbers of their own, such as F-12/1 and F-12/2.",
            "line 18, invoice: DUN40110 There is no invoice number; without one only a credit, a negative amount, can stand.",
            "line 19, currency: DUN40104 There is no currency.",
            "line 20, customer_id: DUN40114 'C|2' holds '|', which parts the keys of acts.",
        ]);
    }

    [Fact]
    public void A_number_is_taken_once_only_by_a_row_that_was_read()
    {
        var read = Ledger.ReadRows("customer_id,invoice,due_date,amount", "C-1,F-1,never,5", "C-1,F-1,2026-02-14,6");
        read.Invoices.ShouldHaveSingleItem().Invoice.Amount.Amount.ShouldBe(6m);
    }

    [Fact]
    public void Two_customers_with_one_invoice_number_are_both_read_and_remarked()
    {
        var read = Ledger.ReadRows("customer_id,invoice,issue_date,due_date,amount", "C-1,F-1,2026-01-15,2026-02-14,5", "C-2,F-1,2026-01-15,2026-02-14,6");
        read.RowsRead.ShouldBe(2);
        read.Warnings.ShouldHaveSingleItem().ToString().ShouldBe(
            "line 3, invoice: DUN40202 'F-1' is an invoice of customer 'C-1' too, on line 2: the keys of their acts would be the same.");
    }

    [Fact]
    public void An_invoice_due_before_it_was_issued_is_read_and_remarked() =>
        Ledger.ReadRows("customer_id,invoice,issue_date,due_date,amount", "C-1,F-1,2026-02-14,2026-02-13,5", "C-1,F-2,2026-02-14,2026-02-14,5")
            .Warnings.Codes().ShouldBe([LedgerFaultCodes.DueBeforeIssue]);

    [Fact]
    public void Terms_give_the_due_date_that_is_missing_and_the_issue_date_too()
    {
        var options = new LedgerOptions(Currency.Eur, termsDays: 30);
        var read = Ledger.Read("customer_id,invoice,issue_date,due_date,amount\nC,1,2026-01-15,,5\nC,2,,2026-02-14,5\nC,3,2026-01-15,2026-03-01,5\nC,4,,,5\n", options);
        read.Invoices.Select(i => (i.Invoice.IssuedOn, i.Invoice.DueOn)).ShouldBe(
        [
            (new(2026, 1, 15), new(2026, 2, 14)),
            (new(2026, 1, 15), new(2026, 2, 14)),
            (new(2026, 1, 15), new(2026, 3, 1)),
        ]);
        read.SkippedRows.ShouldHaveSingleItem().Reason.ShouldBe("There is no due date.");
        Ledger.Read("customer_id,invoice,issue_date,amount\nC,1,2026-01-15,5\n", options).Invoices[0].Invoice.DueOn.ShouldBe(new LocalDate(2026, 2, 14));
    }

    [Fact]
    public void Without_issue_dates_the_longest_term_of_the_law_is_reckoned_back_and_remarked_once()
    {
        var read = Ledger.ReadRows("customer_id,invoice,due_date,amount", "C,1,2026-02-14,5", "C,2,2026-02-15,5");
        read.Invoices[0].Invoice.IssuedOn.ShouldBe(new LocalDate(2025, 12, 16));
        read.Warnings.ShouldHaveSingleItem().ToString().ShouldBe(
            "line 2, issue_date: DUN40204 From this line on, 2 rows have no issue date: it is taken as 60 days before the due date.");
    }

    [Fact]
    public void A_quote_that_is_never_closed_costs_its_own_row_and_not_the_rest()
    {
        var read = Ledger.ReadRows(
            "customer_id,customer_name,invoice,due_date,amount",
            "C-1,\"Menuiserie Caron,F-1,2026-02-14,1",
            "C-2,Martin,F-2,2026-02-14,2",
            "C-3,\"Café \"\"L'Été\"\"\",F-3,2026-02-14,3",
            "C-4,Petit,F-4,2026-02-14,4",
            "C-5,\"Durand,F-5,2026-02-14,5",
            "C-6,Blanc,F-6,2026-02-14,6");
        read.Invoices.Select(i => i.Invoice.Number).ShouldBe(["F-2", "F-3", "F-4", "F-6"]);
        read.Invoices.Select(i => i.Line).ShouldBe([3, 4, 5, 7]);
        read.SkippedRows.Select(r => r.ToString()).ShouldBe(
        [
            "line 2: DUN40102 A quote is opened and not closed where the cell ends.",
            "line 6: DUN40102 A quote is opened and not closed where the cell ends.",
        ]);
    }

    [Fact]
    public void Text_behind_a_closing_quote_skips_the_row_and_a_quote_inside_plain_text_does_not()
    {
        var read = Ledger.ReadRows("customer_id,customer_name,invoice,due_date,amount", "C-1,\"Ca\"ron,F-1,2026-02-14,1", "C-2,Tube 12\" acier,F-2,2026-02-14,2", "C-3, \"Blanc, fils\" ,F-3,2026-02-14,3");
        read.Customers.Select(c => c.Name).ShouldBe(["Tube 12\" acier", "Blanc, fils"]);
        read.SkippedRows.Codes().ShouldBe([LedgerFaultCodes.Quotes]);
    }

    [Fact]
    public void An_address_may_go_over_several_lines_and_the_lines_after_it_keep_their_numbers()
    {
        var read = Ledger.ReadRows("customer_id,customer_address,invoice,due_date,amount", "C-1,\"12 rue des Lilas\r\n\r\n69003 Lyon\",F-1,2026-02-14,1", "C-1,,F-2,never,2");
        read.Customers.ShouldHaveSingleItem().Address.ShouldBe("12 rue des Lilas\n\n69003 Lyon");
        read.SkippedRows.ShouldHaveSingleItem().Line.ShouldBe(5);
    }

    [Fact]
    public void Half_of_the_rows_broken_leaves_the_other_half()
    {
        var rows = Enumerable.Range(0, 1000).Select(i => i % 2 == 0 ? $"C-{i % 7},F-{i},2026-02-14,{i + 1}" : $"C-{i % 7},F-{i},someday,{i + 1}");
        var read = Ledger.ReadRows("customer_id,invoice,due_date,amount", [.. rows]);
        read.RowsRead.ShouldBe(500);
        read.RowsSkipped.ShouldBe(500);
        read.SkippedRows.Select(r => r.Line).ShouldBe(Enumerable.Range(0, 500).Select(i => (2 * i) + 3));
    }

    [Fact]
    public void Of_very_many_skipped_rows_all_are_counted_and_the_first_listed()
    {
        var rows = Enumerable.Range(0, 50).Select(i => $"C,{i},someday,1");
        var read = Ledger.Read("customer_id,invoice,due_date,amount\n" + string.Join("\n", rows), new LedgerOptions(Currency.Eur, mostRemarks: 3));
        read.RowsSkipped.ShouldBe(50);
        read.SkippedRows.Select(r => r.Line).ShouldBe([2, 3, 4]);
    }

    [Fact]
    public void Reading_tells_how_far_it_is_and_ends_when_told_to()
    {
        var text = "customer_id,invoice,due_date,amount\n" + string.Join("\n", Enumerable.Range(0, 2500).Select(i => $"C,{i},2026-02-14,1"));
        var reported = new Reports();
        LedgerReader.Read(new StringReader(text), Ledger.Euros, reported, TestContext.Current.CancellationToken);
        reported.Rows.ShouldBe([1000, 2000, 2500]);

        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Should.Throw<OperationCanceledException>(() => LedgerReader.Read(new StringReader(text), Ledger.Euros, null, cancelled.Token));
    }

    private sealed class Reports : IProgress<long>
    {
        public List<long> Rows { get; } = [];

        public void Report(long value) => Rows.Add(value);
    }
}
