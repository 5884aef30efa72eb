using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Policies;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Portfolio.Steering;

/// <summary>
/// Goes through the days of an account and carries out on each what the engine says: the contact and the tasks, until nothing is left that day. It goes from one day on
/// which an answer may change to the next, and knows no rule.
/// </summary>
internal sealed class AccountWalk(DunningEngine engine, DebtorAccount account)
{
    // A claim is declared again, under the key it had, when proceedings of the invoice's own come after those of its debtor: but never twice on a day.
    private readonly HashSet<string> _today = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>The account with all that was carried out.</summary>
    public DebtorAccount Account { get; private set; } = account;

    public List<SimulatedAct> Acts { get; } = [];

    public List<SimulatedReview> Reviews { get; } = [];

    public int Contacts { get; private set; }

    /// <exception cref="Faults.RefusedAccountException">The account leads beyond what the calendar of its policy knows.</exception>
    public void Run(LocalDate from, LocalDate through)
    {
        for (LocalDate? day = from; day is { } today && today <= through; day = Work(today))
        {
        }
    }

    /// <summary>Works a day to its end.</summary>
    /// <returns>The next day on which anything may be different; null if there is none.</returns>
    private LocalDate? Work(LocalDate today)
    {
        _today.Clear();
        var contact = engine.NextContact(Account, today);
        while (CarryOut(contact)) contact = engine.NextContact(Account, today);
        NoteReviews(contact);
        var known = KnownFacts.NextAfter(Account, today);
        return contact.ReviewOn is { } review && !(known < review) ? review : known;
    }

    private bool CarryOut(ContactDecision contact)
    {
        var before = Acts.Count;
        if (contact.Verdict == ContactVerdict.Contact)
        {
            Contacts++;
            foreach (var line in contact.Lines.Where(line => line.IsAsked && _today.Add(line.Key!)))
                Acts.Add(new SimulatedAct(contact.Today, line.Decision, contact, line));
            Account = Account.With(contact.RecordContact(contact.Today));
        }

        foreach (var task in contact.Tasks)
        {
            if (!_today.Add(task.Key!)) continue;
            Acts.Add(new SimulatedAct(contact.Today, task, null, null));
            Account = Account.With(task.Invoice.Number, [EventOf(task)], task.Invoice.CreditorId);
        }

        return Acts.Count > before;
    }

    /// <summary>What a task leaves in the history once it is done. A claim is declared by an event of its own.</summary>
    private static DunningEvent EventOf(in DunningDecision task) => task.Action == DunningAction.DeclareClaim
        ? new ClaimDeclared(task.Today)
        : new ContactMade(task.Today, task.StageName!, task.Channel!.Value, ContactOutcome.Sent, task.Key, task.Phase);

    private void NoteReviews(ContactDecision contact)
    {
        foreach (var review in contact.Reviews)
        {
            if (_asked.Add(review.Invoice.CreditorId + "|" + review.Invoice.Number + "|" + Vocabulary.WireName.Of(review.Reason)))
                Reviews.Add(new SimulatedReview(contact.Today, contact.Debtor, review));
        }

        if (contact.Verdict == ContactVerdict.Review && _asked.Add(string.Empty)) Reviews.Add(new SimulatedReview(contact.Today, contact.Debtor, null));
    }
}
