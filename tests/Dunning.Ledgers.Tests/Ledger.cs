using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Policies.Presets;
using Dunning.Portfolio;
using NodaTime;

namespace Dunning.Ledgers.Tests;

/// <summary>Ledgers written down in the tests.</summary>
internal static class Ledger
{
    public static LedgerOptions Euros { get; } = new(Currency.Eur);

    public static LedgerReadResult Read(string text, LedgerOptions? options = null) => Read(new StringReader(text), options);

    public static LedgerReadResult Read(TextReader text, LedgerOptions? options = null) =>
        LedgerReader.Read(text, options ?? Euros, cancellation: TestContext.Current.CancellationToken);

    public static LedgerReadResult Read(byte[] bytes, LedgerOptions? options = null) => Read(new MemoryStream(bytes), options);

    public static LedgerReadResult Read(Stream stream, LedgerOptions? options = null) =>
        LedgerReader.Read(stream, options ?? Euros, cancellation: TestContext.Current.CancellationToken);

    public static LedgerReadResult ReadRows(string header, params string[] rows) => Read(string.Join("\n", rows.Prepend(header)) + "\n");

    /// <summary>An invoice of 100 euros issued on 2026-01-15 and due on 2026-02-14, with more columns.</summary>
    public static LedgerInvoice One(string columns, string cells, LedgerOptions? options = null) =>
        Read("customer_id,invoice,issue_date,due_date,amount," + columns + "\nC-1,F-1,2026-01-15,2026-02-14,100.00," + cells + "\n", options).Invoices.ShouldHaveSingleItem();

    public static Fault RefusalOf(string text, LedgerOptions? options = null)
    {
        LedgerReader.TryRead(new StringReader(text), options ?? Euros, out var result, out var faults, cancellation: TestContext.Current.CancellationToken).ShouldBeFalse();
        result.ShouldBeNull();
        return faults.ShouldHaveSingleItem();
    }

    /// <summary>What the engine makes of what was read: the open and late amounts are its answers.</summary>
    public static Agenda AgendaOf(LedgerReadResult read, LocalDate today) =>
        new ReceivablesBook(new DunningEngine(PolicyBooks.France), read.AccountsOn(today))
            .AgendaOn(today, cancellation: TestContext.Current.CancellationToken);

    public static IEnumerable<string> Codes(this IEnumerable<LedgerRemark> remarks) => remarks.Select(r => r.Code);
}
