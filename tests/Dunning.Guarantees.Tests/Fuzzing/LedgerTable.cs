using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dunning.Ledgers;
using Dunning.Monetary;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>A ledger as a table of cells, with how it is written and what must be said to read it.</summary>
/// <param name="Options">What the ledger does not say itself.</param>
/// <param name="Separator">What separates the cells.</param>
/// <param name="Rows">The header and the rows.</param>
internal sealed record LedgerTable(LedgerOptions Options, char Separator, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The example of the docs, and the forms in which other systems write theirs, with made-up rows.</summary>
    public static IReadOnlyList<LedgerTable> All { get; } =
    [
        new(new LedgerOptions(), ';', Cut(Corpora.Ledger, ';')),
        new(
            new LedgerOptions(map: [new(LedgerColumn.CustomerId, "customer id"), new(LedgerColumn.CustomerName, "company name"), new(LedgerColumn.Invoice, "invoice no"), new(LedgerColumn.IssueDate, "invoice date"), new(LedgerColumn.DueDate, "due date")]),
            ',',
            Cut("""
                company name,country,customer id,invoice no,invoice date,currency,amount,due date
                A,France,20001.0,INV10933,2026-01-20,EUR,75254.0,2026-03-21
                "B, Sons",USA,20002.0,INV10934,2025-11-02,USD,1089.0,2026-01-01
                C,Japan,20003.0,INV10935,2025-12-12,JPY,27989.0,2026-02-10
                """, ',')),
        new(
            new LedgerOptions(
                Currency.Eur,
                dates: "M/d/yyyy",
                map: [new(LedgerColumn.CustomerId, "customerID"), new(LedgerColumn.Invoice, "invoiceNumber"), new(LedgerColumn.IssueDate, "InvoiceDate"), new(LedgerColumn.DueDate, "DueDate"), new(LedgerColumn.Amount, "InvoiceAmount"), new(LedgerColumn.Disputed, "Disputed"), new(LedgerColumn.PaidOn, "SettledDate")]),
            ',',
            Cut("""
                countryCode,customerID,PaperlessDate,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,SettledDate,PaperlessBill,DaysToSettle,DaysLate
                391,0001-AAAAA,4/6/2025,0000000365,1/2/2026,2/1/2026,55.94,No,1/15/2026,Paper,13,0
                406,0002-BBBBB,3/3/2025,0000000770,1/26/2026,2/25/2026,61.74,Yes,3/3/2026,Electronic,36,6
                406,0003-CCCCC,1/26/2025,0000000909,2/3/2026,3/5/2026,65.88,No,,Electronic,5,0
                """, ',')),
        new(
            new LedgerOptions(Currency.Eur, termsDays: 30, dates: "dd/MM/yyyy", decimalMark: DecimalMark.Comma),
            '\t',
            Cut("customer_id\tinvoice\tissue_date\tamount\tpaid\tstage\tstage_on\nC-1\tF-1\t15/01/2026\t1 250,00\t100,00\treminder-1\t17/02/2026\nC-2\tF-2\t20/01/2026\t480,5\t\t\t\nC-2\t\t01/02/2026\t-80,00\t\t\t", '\t')),
        new(new LedgerOptions(), ',', Cut("customer_id,invoice,due_date,amount,currency,disputed,promised_on,hold_until\nC-1,F-1,2026-02-14,1250.00,EUR,yes,,\nC-1,F-2,2026-02-20,99,CHF,20.00,2026-03-20,2026-04-01", ',')),
    ];

    public string Write(Dice dice, char separator)
    {
        var quotesAll = dice.OneIn(6);
        var text = new StringBuilder();
        foreach (var row in Rows)
        {
            for (var i = 0; i < row.Count; i++)
            {
                if (i > 0) text.Append(separator);
                var cell = row[i];
                if (quotesAll || (cell.AsSpan().IndexOfAny(separator, '"', '\n') >= 0 && !dice.OneIn(6))) text.Append('"').Append(cell.Replace("\"", "\"\"", System.StringComparison.Ordinal)).Append('"');
                else text.Append(cell);
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static IReadOnlyList<IReadOnlyList<string>> Cut(string text, char separator) =>
        [.. text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0).Select(line => (IReadOnlyList<string>)[.. Cells(line, separator)])];

    private static IEnumerable<string> Cells(string line, char separator)
    {
        var cell = new StringBuilder();
        var isQuoted = false;
        foreach (var character in line)
        {
            if (character == '"') isQuoted = !isQuoted;
            else if (character == separator && !isQuoted)
            {
                yield return cell.ToString();
                cell.Clear();
            }
            else
            {
                cell.Append(character);
            }
        }

        yield return cell.ToString();
    }
}
