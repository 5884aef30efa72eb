using System.Collections.Generic;
using System.Linq;
using Dunning.Calendars;
using Dunning.Engine;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Portfolio.Steering;

/// <summary>
/// Decides again on each day on which the answer may have changed, with what was known then. A day on which acts were recorded is looked at before each of them and at
/// its end: at its end they are carried out, and nobody would see that they had been decided.
/// </summary>
internal sealed class AccountReplay(DunningEngine engine, DebtorAccount account)
{
    private readonly Dictionary<(string?, string), DunningDecision> _latest = [];
    private ContactDecision? _latestContact;

    public List<ReplayedDecision> Decisions { get; } = [];

    public List<ReplayedContact> Contacts { get; } = [];

    /// <exception cref="Faults.RefusedAccountException">The account leads beyond what the calendar of its policy knows.</exception>
    public void Run(LocalDate from, LocalDate through)
    {
        for (LocalDate? day = from; day is { } today && today <= through;)
        {
            var acts = account.Items.Select(item => ActsOn(item.History.Index, DayNumber.Of(today))).DefaultIfEmpty(0).Max();
            for (var act = 0; act < acts; act++)
            {
                if (Before(today, act) is { } seen) Look(seen, today, isBeforeActs: true);
            }

            var review = Look(account, today, isBeforeActs: false);
            var known = KnownFacts.NextAfter(account, today);
            day = review is { } again && !(known < again) ? again : known;
        }
    }

    private LocalDate? Look(DebtorAccount seen, LocalDate today, bool isBeforeActs)
    {
        var decided = FoldedAccount.Of(engine, seen, today).DecideOn(today);
        var contact = ContactRules.Decide(decided);
        foreach (var item in decided.Items)
        {
            var its = (item.Decision.Invoice.CreditorId, item.Decision.Invoice.Number);
            if (_latest.TryGetValue(its, out var before) && SaysTheSame(before, item.Decision)) continue;
            _latest[its] = item.Decision;
            Decisions.Add(new ReplayedDecision(item.Decision, isBeforeActs));
        }

        if (_latestContact is null || !SaysTheSame(_latestContact, contact))
        {
            _latestContact = contact;
            Contacts.Add(new ReplayedContact(contact, isBeforeActs));
        }

        return contact.ReviewOn;
    }

    /// <summary>
    /// The account before the nth act that was recorded that day on each invoice; an invoice with fewer is seen at the end of the day. Null for a moment that cannot be told:
    /// what reversed a payment, or a return, may stand behind the cut.
    /// </summary>
    private DebtorAccount? Before(LocalDate today, int act)
    {
        var seen = new DebtorAccount(account.Debtor, account.Items.Select(item => Before(item, DayNumber.Of(today), act)), account.Unapplied);
        return seen.Items.All(item => engine.FaultsOf(item.Invoice, item.History).Count == 0) ? seen : null;
    }

    private static Receivable Before(Receivable item, int day, int act)
    {
        var index = item.History.Index;
        if (ActsOn(index, day) <= act) return item;
        var (events, acts) = (new List<DunningEvent>(), 0);
        for (var i = 0; i < index.Count && index[i].Event.Day <= day; i++)
        {
            if (index[i].Event.Day == day && IsAct(index[i].Event) && acts++ == act) break;
            events.Add(index[i].Event);
        }

        return new Receivable(item.Invoice, InvoiceHistory.Of(events));
    }

    private static int ActsOn(HistoryIndex index, int day)
    {
        var acts = 0;
        for (var i = index.Count - 1; i >= 0 && index[i].Event.Day >= day; i--)
        {
            if (index[i].Event.Day == day && IsAct(index[i].Event)) acts++;
        }

        return acts;
    }

    private static bool IsAct(DunningEvent happened) => happened.Kind is DunningEventKind.Contact or DunningEventKind.ClaimDeclared;

    /// <summary>Whether a person would see no difference but the days that have passed.</summary>
    private static bool SaysTheSame(in DunningDecision before, in DunningDecision now) =>
        before.Outcome.SaysTheSame(now.Outcome) && before.Balance == now.Balance && before.Collectible == now.Collectible && before.Key == now.Key;

    private static bool SaysTheSame(ContactDecision before, ContactDecision now) =>
        before.Verdict == now.Verdict && before.Reason == now.Reason && before.Until == now.Until && before.Key == now.Key && before.Alerts == now.Alerts
        && before.Totals.Equals(now.Totals)
        && before.Lines.Select(line => (line.Invoice.Number, line.Role, line.Key)).SequenceEqual(now.Lines.Select(line => (line.Invoice.Number, line.Role, line.Key)))
        && KeysOf(before).SequenceEqual(KeysOf(now));

    private static IEnumerable<string> KeysOf(ContactDecision contact) =>
        contact.Tasks.Select(task => task.Key!).Concat(contact.Reviews.Select(review => review.Invoice.Number + "|" + Vocabulary.WireName.Of(review.Reason)));
}
