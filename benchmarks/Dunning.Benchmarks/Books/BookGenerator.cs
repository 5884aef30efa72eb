using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Benchmarks.Books;

/// <summary>Makes books of the mix, the same ones from the same seed.</summary>
internal sealed class BookGenerator(int seed)
{
    public static readonly LocalDate Today = new(2026, 3, 12);

    // As many different histories as are kept; larger books repeat them, row by row, so that a book of ten million fits the memory of a usual machine.
    private const int Different = 100_000;

    private readonly Random _random = new(seed);

    public List<Receivable> Receivables(int count) => [.. Enumerable.Range(0, count).Select(Next)];

    /// <summary>The folded states of a book of any size.</summary>
    public CaseState[] States(DunningEngine engine, int count)
    {
        var different = Receivables(Math.Min(count, Different)).Select(row => engine.Fold(row.Invoice, row.History, Today)).ToArray();
        var states = new CaseState[count];
        for (var i = 0; i < count; i++) states[i] = different[i % different.Length];
        return states;
    }

    /// <summary>The invoices of a book of any size with their histories.</summary>
    public Receivable[] Repeated(int count)
    {
        var different = Receivables(Math.Min(count, Different));
        var rows = new Receivable[count];
        for (var i = 0; i < count; i++) rows[i] = different[i % different.Count];
        return rows;
    }

    private Receivable Next(int number)
    {
        var debtor = new Debtor("C-" + (number / 10).ToString(CultureInfo.InvariantCulture), "Debtor", _random.Next(20) == 0 ? DebtorKind.Consumer : DebtorKind.Business);
        var due = Today.PlusDays(-_random.Next(1, 60));
        var amount = new Money(10m + _random.Next(500_000) / 100m, Currency.Eur);
        var part = PartOf(_random.Next(100));
        due = part switch
        {
            "settled" => Today.PlusDays(-_random.Next(1, 700)),
            "not due" => Today.PlusDays(_random.Next(0, 45)),
            "late, not reminded yet" => Today.PlusDays(-_random.Next(1, 9)),
            "reminded twice" => Today.PlusDays(-_random.Next(16, 40)),
            "formal notice sent" => Today.PlusDays(-_random.Next(45, 70)),
            _ => due,
        };
        return new Receivable(
            new Invoice("F-" + number.ToString(CultureInfo.InvariantCulture), debtor, due.PlusDays(-30), due, amount), InvoiceHistory.Of(EventsOf(part, due, amount)));
    }

    private static string PartOf(int percent)
    {
        foreach (var (name, share) in BookMix.Parts)
        {
            if (percent < share) return name;
            percent -= share;
        }

        throw new InvalidOperationException("The parts of the mix are less than the whole.");
    }

    private static DunningEvent[] EventsOf(string part, LocalDate due, Money amount) => part switch
    {
        "settled" => [new PaymentReceived(due.PlusDays(2), amount)],
        "reminded once" => [Sent(due, 4, "reminder-1")],
        "reminded twice" => [Sent(due, 4, "reminder-1"), Sent(due, 14, "reminder-2")],
        "formal notice sent" => [Sent(due, 4, "reminder-1"), Sent(due, 14, "reminder-2"), Sent(due, 23, "reminder-3"), Sent(due, 40, "formal-notice")],
        "disputed" => [new DisputeOpened(Today.PlusDays(-5), "D")],
        "promised" => [new PromiseMade(Today.PlusDays(-4), Today.PlusDays(6), isWritten: true)],
        "planned" => [new PlanAgreed(Today.PlusDays(-10), new PaymentPlan(new Instalment(Today.PlusDays(20), amount)))],
        "held" => [new HoldPlaced(Today.PlusDays(-3), Today.PlusDays(9), "talks")],
        "paid in part" => [new PaymentReceived(due, new Money(1m, amount.Currency))],
        _ => [],
    };

    private static ContactMade Sent(LocalDate due, int days, string stage) => new(due.PlusDays(days), stage, Channel.Email);
}
