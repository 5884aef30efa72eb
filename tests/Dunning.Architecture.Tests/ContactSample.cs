using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies.Presets;
using Dunning.Portfolio;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Architecture.Tests;

/// <summary>The example of docs/contacts.md, compiled and run as it stands there.</summary>
internal static class ContactSample
{
    public static void Run()
    {
        // <sample>
        var engine = new DunningEngine(PolicyBooks.France);
        var caron = new Debtor("C-001", "Menuiserie Caron", DebtorKind.Business);
        var today = new LocalDate(2026, 3, 16);
        var account = new DebtorAccount(caron,
        [
            Invoice("F-42", 1250m, new LocalDate(2026, 2, 22), ("reminder-1", new LocalDate(2026, 2, 25)), ("reminder-2", new LocalDate(2026, 3, 4))),
            Invoice("F-57", 300m, new LocalDate(2026, 3, 6), ("reminder-1", new LocalDate(2026, 3, 9))),
            Invoice("F-61", 80m, new LocalDate(2026, 3, 14)),
        ]);
        var stored = new HashSet<string>();   // a table with the key as its primary key
        var outbox = new List<string>();      // what the carrier took

        // Decide.
        var contact = engine.NextContact(account, today);
        Console.WriteLine(contact);                                      // C-001: contact stage-due, 3 lines
        Console.WriteLine(contact.Lead);                                 // F-42 lead reminder-3
        Console.WriteLine(contact.Lines[2]);                             // F-61 early reminder-1
        Console.WriteLine(contact.Totals[0]);                            // 1630.00 EUR

        // Store the key of every line, all or none. A key that is there already has been sent, or may have been: send nothing.
        var record = contact.RecordContact(today, ContactOutcome.Sent);
        var keys = record.Entries.Select(entry => entry.Event.Key!).ToList();
        if (keys.Exists(stored.Contains)) return;
        stored.UnionWith(keys);

        // Send, then record.
        outbox.Add(contact.Key!);
        account = account.With(record);
        Console.WriteLine(engine.NextContact(account, today));           // C-001: none nothing-due

        // The letter comes back four days later; all that is left of the contact are its keys. After two more days it is tried again, with keys of its own; the 22nd is a Sunday.
        account = account.With(account.FindContact(keys).WithOutcome(new LocalDate(2026, 3, 20), ContactOutcome.Failed));
        var again = engine.NextContact(account, new LocalDate(2026, 3, 23));
        Console.WriteLine(again.Key);                                    // C-001|F-42|0|reminder-3|1

        Receivable Invoice(string number, decimal amount, LocalDate dueOn, params (string Stage, LocalDate On)[] sent) => new(
            new Invoice(number, caron, dueOn.PlusDays(-30), dueOn, new Money(amount, Currency.Eur)),
            InvoiceHistory.Of(sent.Select(contact => new ContactMade(contact.On, contact.Stage, Channel.Email))));
        // </sample>
    }
}
