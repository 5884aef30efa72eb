using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Monetary;
using Dunning.Portfolio;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Properties.Generation;

/// <summary>Draws a payer: invoices over some years, paid on the days on which a rule about payers has its bound, with what else tells of a payer.</summary>
internal static class ConductDraw
{
    public static LocalDate Today { get; } = new(2026, 3, 31);

    public static DebtorAccount Payer(int seed)
    {
        var draw = new Draw(unchecked((ulong)seed * 0xD1342543DE82EF95UL));
        var debtor = new Debtor(
            "P-1",
            "Payer",
            draw.Chance(4) ? DebtorKind.Public : draw.Of(DebtorKind.Business, DebtorKind.Consumer),
            insolvency: draw.Chance(4) ? new DebtorInsolvency(Today.PlusDays(draw.Between(-400, 2)), Today.PlusDays(-450), closedOn: draw.Chance(60) ? Today.PlusDays(draw.Between(-1, 1)) : null) : null,
            isLargeOrganisation: draw.Chance(4));

        // Most payers have a habit; what they do beside it is drawn freely.
        var habit = draw.Of(-4, 0, 3, 4, 12, 15, 16, 40);
        var isAutomatic = draw.Chance(8);
        var isQuarrelsome = draw.Chance(15);
        var count = draw.Of(0, 1, 2, 3, 3, 4, 5, 6, 8, 10, 12, 20);
        return new DebtorAccount(debtor, Enumerable.Range(1, count).Select(i => Item(draw, debtor, i, habit, isAutomatic, isQuarrelsome)).ToList());
    }

    private static Receivable Item(Draw draw, Debtor debtor, int number, int habit, bool isAutomatic, bool isQuarrelsome)
    {
        var dueOn = draw.Below(10) switch
        {
            0 => Today.PlusMonths(-24).PlusDays(draw.Between(-1, 1)),
            1 => Today.PlusDays(draw.Between(-5, 20)),
            _ => Today.PlusDays(-draw.Between(0, 800)),
        };
        var issuedOn = draw.Chance(5) ? Today.PlusDays(draw.Between(0, 1)) : dueOn.PlusDays(-30);
        var method = isAutomatic && draw.Chance(97) ? draw.Of(PaymentMethod.DirectDebit, PaymentMethod.BillOfExchange) : PaymentMethod.Transfer;
        var invoice = new Invoice("F-" + number.ToString(CultureInfo.InvariantCulture), debtor, issuedOn, dueOn, new Money(100m, Currency.Eur), method);
        return new Receivable(invoice, InvoiceHistory.Of(Events(draw, dueOn, habit, isQuarrelsome)));
    }

    private static List<DunningEvent> Events(Draw draw, LocalDate dueOn, int habit, bool isQuarrelsome)
    {
        var events = new List<DunningEvent>();
        var paidOn = dueOn.PlusDays(draw.Chance(80) ? habit : draw.Of(-10, 2, 3, 4, 14, 15, 16, 60));
        if (draw.Chance(6)) events.Add(new DueDateExtended(dueOn, dueOn.PlusDays(draw.Of(10, 30)), "x"));
        if (isQuarrelsome ? draw.Chance(60) : draw.Chance(5)) events.Add(new DisputeOpened(dueOn.PlusDays(-draw.Between(0, 20)), "d"));
        if (draw.Chance(35)) Contact(draw, paidOn.PlusDays(-draw.Of(0, 1, 9, 10, 11, 20)), events);
        if (draw.Chance(6)) Plan(draw, dueOn, events);
        if (draw.Chance(3)) events.Add(new InsolvencyRecorded(dueOn, dueOn));
        if (draw.Chance(2)) events.Add(new InsolvencyClosed(dueOn.PlusDays(draw.Between(0, 90))));
        if (draw.Chance(88)) Pay(draw, paidOn, events);
        if (draw.Chance(5)) events.Add(new EventReversed(draw.Chance(80) ? paidOn.PlusDays(5) : Today.PlusDays(1), draw.Of("p", "x", "c", "l")));
        return [.. events.Where(e => e is not EventReversed reversed || events.Exists(other => other.Id == reversed.ReversedId && other.On <= reversed.On))];
    }

    private static void Pay(Draw draw, LocalDate paidOn, List<DunningEvent> events)
    {
        var way = draw.Below(20);
        var first = way switch { 0 or 1 => 60m, 2 => 99.99m, 3 => 120m, _ => 100m };
        events.Add(new PaymentReceived(paidOn, new Money(first, Currency.Eur), "p"));
        if (way is 0) events.Add(new PaymentReceived(paidOn.PlusDays(draw.Between(0, 20)), new Money(40m, Currency.Eur)));
        if (way is 1) events.Add(new CreditNoteIssued(paidOn.PlusDays(draw.Between(-3, 20)), new Money(40m, Currency.Eur)));
        if (way is 2) events.Add(new AmountWrittenOff(paidOn.PlusDays(draw.Between(0, 2))));
        if (!draw.Chance(5)) return;
        events.Add(new PaymentReturned(paidOn.PlusDays(draw.Between(0, 4)), new Money(first, Currency.Eur), reference: draw.Chance(50) ? "cheque" : null));
        if (draw.Chance(70)) events.Add(new PaymentReceived(paidOn.PlusDays(draw.Between(4, 12)), new Money(first, Currency.Eur)));
    }

    private static void Contact(Draw draw, LocalDate on, List<DunningEvent> events)
    {
        events.Add(new ContactMade(on, "reminder-1", Channel.Email, draw.Chance(85) ? ContactOutcome.Sent : ContactOutcome.NotReached, "k", id: "c"));
        if (draw.Chance(25)) events.Add(new ContactMade(on.PlusDays(draw.Between(0, 3)), "reminder-1", Channel.Email, draw.Of(ContactOutcome.Delivered, ContactOutcome.Failed), "k"));
    }

    private static void Plan(Draw draw, LocalDate dueOn, List<DunningEvent> events)
    {
        var agreedOn = draw.Chance(30) ? Today.PlusDays(-90) : dueOn.PlusDays(draw.Between(0, 30));
        var first = agreedOn.PlusDays(draw.Between(0, 20));
        events.Add(new PlanAgreed(agreedOn, Instalments(first), "l"));
        if (draw.Chance(70)) events.Add(new PaymentReceived(first.PlusDays(draw.Between(0, 5)), new Money(50m, Currency.Eur)));
        if (draw.Chance(20)) events.Add(new PlanCancelled(first.PlusDays(draw.Between(0, 6))));
        if (draw.Chance(20)) events.Add(new PlanAgreed(first.PlusDays(draw.Between(0, 6)), Instalments(first.PlusDays(30))));

        static PaymentPlan Instalments(LocalDate first) =>
            new(new Instalment(first, new Money(50m, Currency.Eur)), new Instalment(first.PlusMonths(1), new Money(50m, Currency.Eur)));
    }
}
