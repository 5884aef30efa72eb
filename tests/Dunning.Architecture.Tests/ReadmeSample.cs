using System;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies.Presets;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Architecture.Tests;

/// <summary>The library example of the README, compiled and run as it stands there.</summary>
internal static class ReadmeSample
{
    public static void Run()
    {
        // <sample>
        var engine = new DunningEngine(PolicyBooks.France);
        var caron = new Debtor("C-001", "Menuiserie Caron", DebtorKind.Business);
        var invoice = new Invoice(
            "F-42", caron, issuedOn: new LocalDate(2026, 1, 15), dueOn: new LocalDate(2026, 2, 14), new Money(1250m, Currency.Eur));
        var history = InvoiceHistory.Empty
            .With(new ContactMade(new LocalDate(2026, 2, 17), "reminder-1", Channel.Email))
            .With(new PaymentReceived(new LocalDate(2026, 3, 1), new Money(400m, Currency.Eur)));

        var decision = engine.NextAction(invoice, history, today: new LocalDate(2026, 3, 9));

        Console.WriteLine(decision);               // F-42: act stage-due reminder-2 by phone
        Console.WriteLine(decision.Collectible);   // 850.00 EUR
        Console.WriteLine(decision.Key);           // F-42|0|reminder-2|0: store it, and never send it twice
        Console.WriteLine(decision.ReviewOn);      // ask again on that day, or when something happens
        // </sample>
    }
}
