using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Properties.Generation;

/// <summary>
/// Draws the invoices of one debtor. Their days gather: due about one day, contacted together, and asked about on a day on which one of them, the
/// spacing of contacts or the days to join have their bound.
/// </summary>
internal static class AccountDraw
{
    private const int Tries = 20;

    public static DrawnAccount Account(int seed)
    {
        var draw = new Draw(unchecked((ulong)seed * 0xA24BAED4963EE407UL));
        var policy = Policy(draw);
        var engine = new DunningEngine(policy);
        var days = new List<LocalDate>();
        var items = new List<Receivable>();
        foreach (var invoice in Invoices(draw)) items.Add(new Receivable(invoice, History(draw, engine, policy, invoice, days)));
        items = Together(draw, engine, policy, items);
        var account = new DebtorAccount(items[0].Invoice.Debtor, items, Unapplied(draw, items));
        return new DrawnAccount(engine, policy, account, Today(draw, policy, items, days), seed);
    }

    private static EscalationPolicy Policy(Draw draw)
    {
        var policy = PolicyDraw.Policy(draw);
        var builder = policy.ToBuilder().WithConsolidation(new ConsolidationRules(draw.Of(0, 1, 3, 5, 5, 8, 12), draw.Of(0, 1, 1, 2, 3, 5, 8)));

        // One that some invoices reach alone, some together and some not at all.
        if (draw.Chance(40)) builder.WithMinimum(MinimumAmount.PerCurrency(new Money(draw.Of(30m, 100m, 100.01m, 250m), Currency.Eur)));
        return builder.Build();
    }

    private static IEnumerable<Invoice> Invoices(Draw draw)
    {
        var first = InvoiceDraw.Invoice(draw);
        yield return first;
        var count = draw.Of(0, 1, 1, 2, 2, 3, 4, 7);
        for (var i = 1; i <= count; i++)
        {
            var number = draw.Of("F-", "F-0", "f-", "A-") + (i * 5).ToString(CultureInfo.InvariantCulture);
            yield return InvoiceDraw.Further(draw, first, number, draw.Chance(65) ? first.Amount.Currency : InvoiceDraw.AnyCurrency(draw));
        }
    }

    private static InvoiceHistory History(Draw draw, DunningEngine engine, EscalationPolicy policy, Invoice invoice, List<LocalDate> days)
    {
        for (var i = 0; i < Tries; i++)
        {
            var (events, today) = HistoryDraw.History(draw, policy, invoice);

            // Long histories mostly end in a verdict without a message: the account is to have several.
            if (draw.Chance(40)) events = [.. events.Where(e => e is ContactMade { Outcome: ContactOutcome.Sent }).Take(draw.Between(0, 2))];
            else if (events.Count > 4 && draw.Chance(60)) events = [.. events.Take(draw.Between(0, 4))];
            var history = InvoiceHistory.Of(events);
            if (engine.FaultsOf(invoice, history).Count > 0) continue;
            days.Add(today);
            return history;
        }

        days.Add(invoice.DueOn);
        return InvoiceHistory.Empty;
    }

    /// <summary>Some contacts were about several invoices: on one day, by one channel, each at its own stage.</summary>
    private static List<Receivable> Together(Draw draw, DunningEngine engine, EscalationPolicy policy, List<Receivable> items)
    {
        if (!draw.Chance(50) || ContactsOf(items).LastOrDefault() is not { } contact) return items;
        return [.. items.Select(item =>
        {
            if (draw.Chance(50)) return item;
            var stage = policy.Stages[draw.Below(draw.Chance(60) ? 1 : policy.Stages.Count)];
            var shared = item.History.With([new ContactMade(contact.On, stage.Name, contact.Channel, contact.Outcome)]);
            return engine.FaultsOf(item.Invoice, shared).Count == 0 ? new Receivable(item.Invoice, shared) : item;
        })];
    }

    private static IEnumerable<ContactMade> ContactsOf(List<Receivable> items) =>
        items.SelectMany(item => item.History.Events).OfType<ContactMade>().OrderBy(contact => contact.On);

    /// <summary>Nothing, all, a unit less than all, or a part, of some of the currencies; or of one that nothing is owed in.</summary>
    private static List<Money> Unapplied(Draw draw, List<Receivable> items)
    {
        if (draw.Chance(60)) return [];
        var credits = new List<Money>();
        var all = draw.Chance(40);
        foreach (var owed in items.GroupBy(item => item.Invoice.Amount.Currency))
        {
            if (!all && draw.Chance(40)) continue;
            var sum = owed.Sum(item => item.Invoice.Amount.Amount);
            var amount = draw.Of(sum, sum, owed.First().Invoice.Amount.Amount, owed.Last().Invoice.Amount.Amount - owed.Key.MinorUnit, 10m, 0m);
            credits.Add(new Money(amount, owed.Key));
            if (draw.Chance(20)) credits.Add(new Money(draw.Of(1m, 100m), owed.Key));
        }

        if (draw.Chance(15)) credits.Add(new Money(1_000_000m, InvoiceDraw.AnyCurrency(draw)));
        return credits;
    }

    private static LocalDate Today(Draw draw, EscalationPolicy policy, List<Receivable> items, List<LocalDate> days)
    {
        var rules = policy.Consolidation;
        var last = ContactsOf(items).Select(contact => contact.On).ToArray();
        if (last.Length > 0 && draw.Chance(35)) return last[^1].PlusDays(draw.Of(0, 1, rules.ContactSpacingDays) + draw.Between(-1, 1));
        if (draw.Chance(20)) return items[0].Invoice.DueOn.PlusDays(policy.Stages[draw.Below(policy.Stages.Count)].Day + draw.Between(0, 3));
        if (draw.Chance(20))
        {
            var item = items[draw.Below(items.Count)];
            var stage = policy.Stages[draw.Below(policy.Stages.Count)];
            return item.Invoice.DueOn.PlusDays(stage.Day - draw.Of(0, rules.JoinDays) + draw.Between(-1, 1));
        }

        return draw.Of([.. days]);
    }
}
