using System;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Stories.Text;
using NodaTime;

namespace Dunning.Stories.Playing;

/// <summary>What one line of a story does.</summary>
internal abstract record Step(StoryLine Line)
{
    public abstract void Play(Performance performance);
}

/// <summary>The policy in force from here on.</summary>
internal sealed record PolicyStep(StoryLine Line, EscalationPolicy Policy) : Step(Line)
{
    public override void Play(Performance performance) => performance.Policy = Policy;
}

/// <summary>Who owes, or what else is known of him.</summary>
internal sealed record DebtorStep(StoryLine Line, Func<Debtor?, Debtor> Debtor) : Step(Line)
{
    public override void Play(Performance performance) => performance.Meet(Debtor(performance.Debtor));
}

/// <summary>The invoice the lines after it are about: a new one, or one told of before.</summary>
internal sealed record InvoiceStep(StoryLine Line, string Number, Func<Debtor, Invoice>? Invoice) : Step(Line)
{
    public override void Play(Performance performance) => performance.TurnTo(Line, Number, Invoice);
}

/// <summary>Something that happened.</summary>
internal sealed record EventStep(StoryLine Line, LocalDate On, EventForms.Draft Event) : Step(Line)
{
    public override void Play(Performance performance)
    {
        var known = performance.CaseAt(Line);
        known.Events.Add(Event(On, known.Invoice.Amount.Currency));
    }
}

/// <summary>An act that a host is expected to carry out; the reader hangs it on the step before.</summary>
internal sealed record ThenStep(StoryLine Line, HostAct? Act) : Step(Line)
{
    public override void Play(Performance performance) => throw Line.Wrong("'then' follows what a host does.");
}
