using System;
using System.Globalization;
using System.IO;
using System.Text;
using CsvHelper;
using Dunning.Ledgers;

namespace Dunning.Benchmarks.Ratios;

/// <summary>Rows of a ledger read, beside the CSV library alone.</summary>
internal static class LedgerRead
{
    private const int Rows = 50_000;

    public static void Run(int rounds)
    {
        var ledger = Ledger();
        var medians = Turns.Medians(rounds, () => ReadCells(ledger), () => LedgerReader.Read(new StringReader(ledger)));
        Console.WriteLine(FormattableString.Invariant(
            $"LedgerRead: cells alone {medians[0] / Rows:0} ns a row, the ledger {medians[1] / Rows:0} ns, ratio {medians[1] / medians[0]:0.0}; {Rows / medians[1] * 1e9:0} rows a second"));
    }

    private static string Ledger()
    {
        var text = new StringBuilder("customer_id,customer_name,invoice,issue_date,due_date,amount,currency,paid,paid_on\n");
        for (var i = 0; i < Rows; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"C-{i / 10},Customer {i / 10},F-{i},2026-01-{1 + (i % 28):00},2026-02-{1 + (i % 28):00},{100 + (i % 900)}.{i % 100:00},EUR,")
                .Append(i % 3 == 0 ? "50.00,2026-02-03" : ",").Append('\n');
        }

        return text.ToString();
    }

    private static void ReadCells(string ledger)
    {
        using var reader = CsvReader.Create(new StringReader(ledger), new CsvReaderOptions { HasHeader = false, PoolStrings = true });
        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++) reader.GetString(i);
        }
    }
}
