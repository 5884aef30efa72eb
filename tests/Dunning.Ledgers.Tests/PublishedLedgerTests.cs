using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dunning.Monetary;
using NodaTime;

namespace Dunning.Ledgers.Tests;

/// <summary>
/// Ledgers that others published, from the folder that the environment variable DUNNING_LEDGERS names; where there is none, a small file of the
/// same shape with the figures worked out by hand.
/// </summary>
public class PublishedLedgerTests
{
    private static readonly KeyValuePair<LedgerColumn, string?>[] PaymentHistories =
    [
        new(LedgerColumn.CustomerId, "customerID"), new(LedgerColumn.Invoice, "invoiceNumber"), new(LedgerColumn.IssueDate, "InvoiceDate"),
        new(LedgerColumn.DueDate, "DueDate"), new(LedgerColumn.Amount, "InvoiceAmount"), new(LedgerColumn.PaidOn, "SettledDate"),

        // Whether an invoice came to be disputed was known only later.
        new(LedgerColumn.Disputed, null),
    ];

    private static readonly KeyValuePair<LedgerColumn, string?>[] OpenItems =
    [
        new(LedgerColumn.CustomerId, "customer id"), new(LedgerColumn.CustomerName, "company name"), new(LedgerColumn.Invoice, "invoice no"),
        new(LedgerColumn.IssueDate, "invoice date"), new(LedgerColumn.DueDate, "due date"),
    ];

    [Fact]
    public void Payment_histories_are_read_with_their_settlements()
    {
        var (text, isPublished) = Open(
            "ibm-late-payment-histories.csv",
            """
            countryCode,customerID,PaperlessDate,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,SettledDate,PaperlessBill,DaysToSettle,DaysLate
            391,A,4/6/2013,1,5/2/2013,6/1/2013,55.94,No,7/15/2013,Paper,74,44
            391,A,4/6/2013,2,6/20/2013,7/20/2013,61.74,Yes,7/1/2013,Paper,11,0
            391,B,4/6/2013,3,5/31/2013,6/30/2013,65.88,No,6/30/2013,Paper,30,0
            391,B,4/6/2013,4,7/1/2013,7/31/2013,10.00,No,7/31/2013,Paper,30,0
            """);
        using (text)
        {
            var read = Ledger.Read(text, new LedgerOptions(Currency.Eur, dates: "M/d/yyyy", map: PaymentHistories));
            var agenda = Ledger.AgendaOf(read, new LocalDate(2013, 6, 30));
            var (open, late) = (agenda.Open.ShouldHaveSingleItem(), agenda.Late.ShouldHaveSingleItem());

            read.RowsSkipped.ShouldBe(0);
            read.Warnings.ShouldBeEmpty();
            read.IgnoredColumns.ShouldContain("Disputed");
            (read.RowsRead, read.Customers.Count, open.Count, open.Amount.ToString(), late.Count, late.Amount.ToString()).ShouldBe(
                isPublished ? (2466, 100, 84, "5119.85 EUR", 12, "835.56 EUR") : (4, 2, 2, "117.68 EUR", 1, "55.94 EUR"));
        }
    }

    [Fact]
    public void The_order_of_the_dates_of_payment_histories_is_found_out_too()
    {
        var (text, _) = Open(
            "ibm-late-payment-histories.csv",
            "customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,SettledDate,Disputed\nA,1,5/2/2013,6/1/2013,55.94,7/15/2013,No\n");
        using (text) Ledger.Read(text, new LedgerOptions(Currency.Eur, map: PaymentHistories)).Dates.ShouldBe("MM/dd/yyyy");
    }

    [Fact]
    public void Open_items_of_many_currencies_are_kept_apart()
    {
        var (text, isPublished) = Open(
            "accountr-open-items.csv",
            """
            company name,country,customer id,invoice no,invoice date,currency,amount,due date
            A,USA,10001.0,INV02854,2022-04-07,USD,27989.0,2022-06-06
            A,France,10002.0,INV02933,2022-05-20,EUR,75254.0,2022-07-19
            A,Japan,10003.0,INV02934,2022-04-30,JPY,27989.0,2022-06-29
            """);
        using (text)
        {
            var read = Ledger.Read(text, new LedgerOptions(map: OpenItems));
            var agenda = Ledger.AgendaOf(read, new LocalDate(2022, 6, 30));

            read.SkippedRows.ShouldBeEmpty();
            (read.RowsRead, agenda.Open.Count, agenda.Open.Sum(o => o.Count), agenda.Late.Sum(o => o.Count)).ShouldBe(isPublished ? (500, 9, 204, 81) : (3, 3, 3, 2));
            read.Invoices[0].Invoice.Amount.ShouldBe(new Money(27989m, Currency.Usd));
        }
    }

    private static (TextReader Text, bool IsPublished) Open(string name, string likeness) =>
        Environment.GetEnvironmentVariable("DUNNING_LEDGERS") is { Length: > 0 } folder
            ? (File.OpenText(Path.Combine(folder, name)), true)
            : (new StringReader(likeness), false);
}
