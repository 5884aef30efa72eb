using System;
using System.Collections.Generic;
using Dunning.Monetary;
using Dunning.Portfolio;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Stories.Text;
using NodaTime;

namespace Dunning.Stories.Playing;

/// <summary>Money that came in and is matched to no invoice.</summary>
internal sealed record CreditStep(StoryLine Line, Money Amount) : Step(Line)
{
    public override void Play(Performance performance) => performance.Unapplied.Add(Amount);
}

/// <summary>Invoices that differ by their numbers only.</summary>
internal sealed record InvoicesStep(StoryLine Line, IReadOnlyList<string> Numbers, Func<Debtor, string, Invoice> Invoice) : Step(Line)
{
    public override void Play(Performance performance)
    {
        foreach (var number in Numbers) performance.TurnTo(Line, number, debtor => Invoice(debtor, number));
    }
}

/// <summary>A host carries out the contact of a day and records it, a line in the history of each invoice.</summary>
internal sealed record CarryOutContactStep(StoryLine Line, LocalDate On, ContactOutcome Outcome) : Step(Line)
{
    public override void Play(Performance performance)
    {
        var contact = performance.AccountOn(Line, On).Decide();
        if (contact.Verdict == ContactVerdict.Contact) performance.Record(contact.RecordContact(On, Outcome));
        else performance.Fail(Line, "There is no contact to carry out: " + Words.Of(contact));
    }
}

/// <summary>What became of the contact carried out last comes to be known.</summary>
internal sealed record ContactOutcomeStep(StoryLine Line, LocalDate On, ContactOutcome Outcome) : Step(Line)
{
    public override void Play(Performance performance) =>
        performance.Record((performance.LastRecord ?? throw Line.Wrong("No contact was carried out.")).WithOutcome(On, Outcome));
}
