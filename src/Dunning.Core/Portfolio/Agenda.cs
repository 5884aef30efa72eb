using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using Dunning.Engine;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Portfolio;

/// <summary>
/// What is to be done about a book of invoices on a day: what a person should see first, the decisions in the order of <see cref="AgendaOrder"/>, a
/// contact for each debtor, and what the book amounts to. Immutable; made by <see cref="ReceivablesBook.AgendaOn"/>.
/// </summary>
public sealed class Agenda
{
    private readonly AgendaGathering _gathered;

    internal Agenda(AgendaGathering gathered)
    {
        _gathered = gathered;
        Today = gathered.Today;
        Decisions = List(gathered.Decisions.OrderBy(decision => decision, AgendaOrder.Instance));
        Information = List(gathered.Information.OrderBy(decision => decision, AgendaOrder.Instance));
        Contacts = List(gathered.Contacts
            .OrderBy(contact => contact.Contact.Verdict == ContactVerdict.None && contact.Contact.Tasks.Count == 0 && contact.Contact.Reviews.Count == 0)
            .ThenBy(contact => contact.Foremost, AgendaOrder.Instance)
            .Select(contact => contact.Contact));
        Notices = List(Stale(gathered).Concat(gathered.Notices.OrderBy(notice => notice, Comparer<AgendaNotice>.Create(AgendaNotice.Compare))));
        Balances = List(gathered.Balances.OrderBy(balance => balance.Debtor.Id, StringComparer.Ordinal));
        Refused = List(gathered.Refused
            .OrderBy(refused => refused.Receivable.Invoice.Debtor.Id, StringComparer.Ordinal)
            .ThenBy(refused => refused.Receivable.Invoice.Number, StringComparer.Ordinal)
            .ThenBy(refused => refused.Receivable.Invoice.CreditorId, StringComparer.Ordinal));
        RefusedAccounts = List(gathered.RefusedAccounts.OrderBy(refused => refused.Account.Debtor.Id, StringComparer.Ordinal));
        Open = gathered.Open.ByCurrency;
        Late = gathered.Late.ByCurrency;
        Unapplied = gathered.Unapplied.ByCurrency;
        Overpaid = gathered.Overpaid.ByCurrency;
    }

    /// <summary>The day.</summary>
    public LocalDate Today { get; }

    /// <summary>
    /// What a person should see before anything else, in the order of <see cref="AgendaNoticeKind"/>; the list below keeps its own order.
    /// </summary>
    public IReadOnlyList<AgendaNotice> Notices { get; }

    /// <summary>The decisions listed, most pressing first. Each is made as part of its debtor's account, whose total the policy's minimum is measured on.</summary>
    public IReadOnlyList<DunningDecision> Decisions { get; }

    /// <summary>
    /// What is to be said to each debtor, with its tasks and reviews; debtors for whom there is nothing to do are left out unless all is listed. A
    /// contact stands where the most pressing of its debtor's decisions does.
    /// </summary>
    public IReadOnlyList<ContactDecision> Contacts { get; }

    /// <summary>For information: what is held, disputed, promised, handed over or stayed, each with its reason and, where there is one, its day.</summary>
    public IReadOnlyList<DunningDecision> Information { get; }

    /// <summary>Invoices that could not be decided on; the others are not held up by them, but the contacts of their debtors need approval.</summary>
    public IReadOnlyList<RefusedReceivable> Refused { get; }

    /// <summary>Accounts that could not be decided on as a whole: nothing is listed of them.</summary>
    public IReadOnlyList<RefusedAccount> RefusedAccounts { get; }

    /// <summary>How many invoices are issued after the day: they are not decided on.</summary>
    public int NotIssuedYet => _gathered.NotIssuedYet;

    /// <summary>By currency code: what is left of the invoices issued on or before the day whose balance is above 0.</summary>
    public IReadOnlyList<CurrencyTotal> Open { get; }

    /// <summary>By currency code: the part of <see cref="Open"/> whose due date has passed.</summary>
    public IReadOnlyList<CurrencyTotal> Late { get; }

    /// <summary>By currency code: money received and matched to no invoice. It is not taken off <see cref="Open"/>.</summary>
    public IReadOnlyList<CurrencyTotal> Unapplied { get; }

    /// <summary>By currency code: what came in beyond the amount of invoices. It is not taken off <see cref="Open"/>.</summary>
    public IReadOnlyList<CurrencyTotal> Overpaid { get; }

    /// <summary>How each account stands, by debtor (ordinal); accounts with nothing open and no credit are left out.</summary>
    public IReadOnlyList<AccountBalance> Balances { get; }

    /// <summary>Puts the agendas of parts of a book together: the same as the agenda of the whole, whatever the parts, as long as no debtor is in two.</summary>
    /// <param name="parts">Agendas of one day, made with the same options; at least one.</param>
    /// <exception cref="ArgumentException">There is none, they are of different days, differ in what they list, or a debtor is in two.</exception>
    public static Agenda Merge(IEnumerable<Agenda> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        AgendaGathering? whole = null;
        foreach (var part in parts)
        {
            whole ??= new AgendaGathering(part.Today, part._gathered.Options);
            if (part.Today != whole.Today) throw new ArgumentException("The agendas are of different days.", nameof(parts));
            if (!part._gathered.Options.AsksTheSame(whole.Options)) throw new ArgumentException("The agendas were made with different options.", nameof(parts));
            whole.Add(part._gathered);
        }

        var twice = whole?.Balances.GroupBy(balance => balance.Debtor.Id, StringComparer.Ordinal).FirstOrDefault(debtor => debtor.Count() > 1);
        if (twice is not null) throw new ArgumentException("Debtor " + twice.Key + " is in two of the parts, and would be contacted twice.", nameof(parts));
        return new Agenda(whole ?? throw new ArgumentException("There is no agenda to put together.", nameof(parts)));
    }

    /// <summary>How many invoices had a verdict, listed or not.</summary>
    /// <param name="verdict">The verdict.</param>
    public int CountOf(Verdict verdict)
    {
        WireName.ThrowIfUndeclared(verdict, nameof(verdict));
        return _gathered.Verdicts[(int)verdict];
    }

    /// <summary>How many debtors had a verdict, listed or not.</summary>
    /// <param name="verdict">The verdict.</param>
    public int CountOf(ContactVerdict verdict)
    {
        WireName.ThrowIfUndeclared(verdict, nameof(verdict));
        return _gathered.ContactVerdicts[(int)verdict];
    }

    /// <summary>The decisions in groups. A group stands where its most pressing decision does, and keeps the order within.</summary>
    /// <param name="grouping">By what.</param>
    public IReadOnlyList<AgendaGroup> GroupBy(AgendaGrouping grouping)
    {
        WireName.ThrowIfUndeclared(grouping, nameof(grouping));
        return [.. Decisions.GroupBy(decision => KeyOf(decision, grouping)).Select(group => new AgendaGroup(group.Key, [.. group]))];
    }

    private static string? KeyOf(in DunningDecision decision, AgendaGrouping grouping) => grouping switch
    {
        AgendaGrouping.Debtor => decision.Invoice.Debtor.Id,
        AgendaGrouping.Owner => decision.Owner,
        AgendaGrouping.Action => decision.Action is { } action ? WireName.Of(action) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(grouping), grouping, "Not a declared grouping."),
    };

    private static ReadOnlyCollection<T> List<T>(IEnumerable<T> items) => new([.. items]);

    private static IEnumerable<AgendaNotice> Stale(AgendaGathering gathered) =>
        gathered.Options.PaymentsAreStale(gathered.Today) ? [AgendaNotice.OfPayments(gathered.Options.PaymentsKnownThrough!.Value)] : [];
}
