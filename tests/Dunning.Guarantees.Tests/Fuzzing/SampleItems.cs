using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>What a policy, a book or a classifier that was accepted is asked about.</summary>
internal static class SampleItems
{
    public static readonly LocalDate Today = new(2026, 3, 12);

    private static readonly LocalDate[] Days = [Today, Today.PlusDays(-30), Today.PlusDays(9), Today.PlusDays(200), Today.PlusYears(6)];

    public static IReadOnlyList<Receivable> Items { get; } =
    [
        Item("F-1", DebtorKind.Business, PayerProfile.Unrated),
        Item("F-2", DebtorKind.Consumer, PayerProfile.Good, new PaymentReceived(new LocalDate(2026, 3, 1), Euros(400m))),
        Item("F-3", DebtorKind.Public, PayerProfile.Bad, new PromiseMade(new LocalDate(2026, 3, 5), new LocalDate(2026, 3, 9))),
        Item("F-4", DebtorKind.Business, PayerProfile.Litigious, new DisputeOpened(new LocalDate(2026, 2, 20), "d", Euros(100m), "quantity"), new DisputeClosed(new LocalDate(2026, 3, 2), "d", DisputeOutcome.Rejected)),
    ];

    /// <summary>Asks an engine about the items on several days, and why on one of them.</summary>
    /// <returns>Whether it decided on one.</returns>
    public static bool Decide(DunningEngine engine, Dice variation)
    {
        var decided = false;
        foreach (var item in Items)
        {
            try
            {
                foreach (var day in Days)
                {
                    _ = engine.NextAction(item.Invoice, item.History, day).Key;
                    decided = true;
                }

                if (variation.OneIn(8)) engine.Explain(item.Invoice, item.History, variation.Any(Days));
            }
            catch (RefusedFactsException)
            {
                // The book has no policy for the debtor, or the calendar ends.
            }
        }

        return decided;
    }

    private static Receivable Item(string number, DebtorKind kind, PayerProfile profile, params DunningEvent[] history) => new(
        new Invoice(number, new Debtor("C-" + number, "Menuiserie Caron", kind, profile), new LocalDate(2026, 1, 15), new LocalDate(2026, 2, 14), Euros(1250m)),
        InvoiceHistory.Of(history.ToList()));

    private static Money Euros(decimal amount) => new(amount, Currency.Eur);
}
