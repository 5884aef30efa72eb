using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies.Presets;
using Dunning.Portfolio.Figures;
using Dunning.Portfolio.Steering;
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

    private static readonly string[] PublishedAges =
    [
        "CAD 735493.00 late 126687.00",
        "CLP 181644 late 78673",
        "CNY 1125621.00 late 554155.00",
        "EUR 4595310.00 late 1777373.00",
        "GBP 1420676.00 late 698938.00",
        "JPY 499118 late 222291",
        "MXN 111981.00 late 32882.00",
        "USD 1994250.00 late 640138.00",
        "ZAR 150720.00 late 49213.00",
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

    [Fact]
    public void The_aged_balance_of_open_items_comes_to_the_sum_of_the_file_with_what_is_issued_later()
    {
        var (text, isPublished) = Open(
            "accountr-open-items.csv",
            """
            company name,country,customer id,invoice no,invoice date,currency,amount,due date
            A,USA,10001.0,INV02854,2022-04-07,USD,27989.0,2022-06-06
            A,USA,10001.0,INV02900,2022-07-05,USD,30.0,2022-09-03
            A,Japan,10003.0,INV02934,2022-04-30,JPY,27989.0,2022-06-29
            """);
        using (text)
        {
            var read = Ledger.Read(text, new LedgerOptions(map: OpenItems));
            var aged = AgedBalance.Of(new DunningEngine(PolicyBooks.France), read.AccountsOn(new LocalDate(2022, 6, 30)), new LocalDate(2022, 6, 30));
            var sums = read.Invoices.GroupBy(row => row.Invoice.Amount.Currency).ToDictionary(rows => rows.Key, rows => rows.Sum(row => row.Invoice.Amount.Amount));

            foreach (var (currency, sum) in sums)
            {
                var total = aged.Totals.Single(row => row.Currency == currency);
                var later = aged.NotIssuedYet.SingleOrDefault(one => one.Amount.Currency == currency)?.Amount.Amount ?? 0m;
                (total.Bands.Sum(band => band.Amount.Amount) + later).ShouldBe(sum);
            }

            aged.Totals.Select(total => total.Currency.Code + " " + total.Open.Amount.ToAmountString() + " late " + total.Late.Amount.ToAmountString()).ShouldBe(isPublished
                ? PublishedAges
                : ["JPY 27989 late 27989", "USD 27989.00 late 27989.00"]);
        }
    }

    /// <summary>Every act of 2013 taken as carried out on its day: how many reminders at J+3 went to invoices that were paid within the next three days.</summary>
    [Fact]
    public void A_year_of_payment_histories_tells_what_a_longer_grace_would_spare()
    {
        var (text, isPublished) = Open(
            "ibm-late-payment-histories.csv",
            """
            customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,SettledDate,Disputed
            A,1,1/2/2013,2/1/2013,50.00,2/7/2013,No
            B,2,1/2/2013,2/1/2013,60.00,2/8/2013,No
            """);
        using (text)
        {
            var read = Ledger.Read(text, new LedgerOptions(Currency.Eur, dates: "M/d/yyyy", map: PaymentHistories));
            var engine = new DunningEngine(FrenchPolicies.Standard);
            var (from, through) = (new LocalDate(2013, 1, 1), new LocalDate(2013, 12, 31));
            var past = Simulation.OfPast(engine, read.AccountsOn(from), from, through, cancellation: TestContext.Current.CancellationToken);
            var reminded = StageYields.Of(engine, past.Accounts, from, through, withinDays: 3, through.PlusDays(3)).Single(one => one.Stage == "reminder-1");

            past.Stages.Select(stage => stage.Stage + " " + stage.Count).ShouldBe(isPublished
                ? ["pre-due 539", "reminder-1 321", "reminder-2 130", "reminder-3 27", "registered-reminder 3", "formal-notice 1"]
                : ["pre-due 2", "reminder-1 2"]);

            // 1 February 2013 is a Friday: J+3 is Monday the 4th.
            (reminded.Acts, reminded.PaidInFull).ShouldBe(isPublished ? (321, 104) : (2, 1));
        }
    }

    private static (TextReader Text, bool IsPublished) Open(string name, string likeness) =>
        Environment.GetEnvironmentVariable("DUNNING_LEDGERS") is { Length: > 0 } folder
            ? (File.OpenText(Path.Combine(folder, name)), true)
            : (new StringReader(likeness), false);
}
