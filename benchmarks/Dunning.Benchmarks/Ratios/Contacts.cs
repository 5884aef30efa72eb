using System;
using System.Diagnostics;
using System.Linq;
using Dunning.Benchmarks.Books;
using Dunning.Engine;
using Dunning.Policies.Presets;
using Dunning.Portfolio;
using Dunning.Receivables;

namespace Dunning.Benchmarks.Ratios;

/// <summary>The contacts of a day over many debtors, each with ten invoices: folded, decided and put together, one debtor after the other.</summary>
internal static class Contacts
{
    private const int Different = 10_000;

    public static void Run(int debtors)
    {
        var engine = new DunningEngine(PolicyBooks.France);
        var accounts = new BookGenerator(seed: 42).Receivables(Different * 10)
            .GroupBy(row => row.Invoice.Debtor.Id)
            .Select(rows => new DebtorAccount(rows.First().Invoice.Debtor, rows.Select(row => new Receivable(row.Invoice.WithDebtor(rows.First().Invoice.Debtor), row.History))))
            .ToArray();
        var contacts = 0;
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < debtors; i++) contacts += engine.NextContact(accounts[i % accounts.Length], BookGenerator.Today).Verdict == ContactVerdict.Contact ? 1 : 0;
        var each = watch.Elapsed.TotalNanoseconds / debtors;
        Console.WriteLine(FormattableString.Invariant(
            $"Contacts: {debtors} debtors of ten invoices, {contacts} contacts, {each:0} ns a debtor, {1e9 / each:0} debtors a second"));
    }
}
