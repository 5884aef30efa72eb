using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies.Presets;
using Dunning.Portfolio;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Tests.Portfolio;

/// <summary>A book in which most things happen to somebody, the same every time.</summary>
internal static class Book
{
    public static readonly LocalDate Today = new(2026, 3, 12);

    public static DunningEngine Engine { get; } = new(PolicyBooks.France);

    public static List<DebtorAccount> Accounts(int debtors) => [.. Enumerable.Range(0, debtors).Select(Account)];

    /// <summary>An account whose invoices, their ages and what happened to them follow from its number.</summary>
    public static DebtorAccount Account(int n)
    {
        var kind = (DebtorKind)(n % 7 == 0 ? 1 : n % 11 == 0 ? 2 : 0);
        var debtor = new Debtor("C-" + n.ToString("0000", System.Globalization.CultureInfo.InvariantCulture), "Debtor " + n, kind);
        var items = Enumerable.Range(0, 1 + (n % 5)).Select(i => Item(debtor, n, i));
        return new DebtorAccount(debtor, items, n % 6 == 0 ? [Euros(40 + n)] : null);
    }

    public static Money Euros(decimal amount) => new(amount, Currency.Eur);

    private static Receivable Item(Debtor debtor, int n, int i)
    {
        var due = Today.PlusDays(10 - ((n * 7) + (i * 19)) % 90);
        var currency = (n + i) % 13 == 0 ? Currency.Chf : Currency.Eur;
        var invoice = new Invoice($"F-{n}-{i}", debtor, due.PlusDays(-30), due, new Money(50m + (n * 3) + (i * 120), currency));
        var turn = ((n * 3) + i) % 9;
        DunningEvent[] events = turn switch
        {
            0 => [new PaymentReceived(due.PlusDays(3), invoice.Amount)],
            1 => [new ContactMade(due.PlusDays(7), "reminder-1", Channel.Email, key: invoice.Number + "|0|reminder-1|0")],
            2 => [new ContactMade(Today.PlusDays(-1), "reminder-1", Channel.Email, key: invoice.Number + "|0|reminder-1|0")],
            3 => [new HoldPlaced(Today.PlusDays(-2), Today.PlusDays(12), "key account")],
            4 => [new DisputeOpened(Today.PlusDays(-1), "D", reason: "wrong goods")],
            5 => [new PromiseMade(Today.PlusDays(-1), Today.PlusDays(5), isWritten: true)],
            6 => [new PaymentReceived(Today.PlusDays(3), invoice.Amount)],
            _ => [],
        };
        return new Receivable(invoice, InvoiceHistory.Of(events));
    }
}
