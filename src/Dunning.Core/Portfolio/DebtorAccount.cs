using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;

namespace Dunning.Portfolio;

/// <summary>
/// All that stands between a creditor and one debtor: the invoices with their histories, and money received that is matched to no invoice.
/// Immutable.
/// </summary>
/// <remarks>
/// Settled invoices belong in it for as long as the spacing of contacts is: one on which the debtor was contacted yesterday, and which was paid today, still says
/// when the debtor was contacted last. The constructor takes any amount; facts that cannot be are listed by the engine when it is asked about the account.
/// </remarks>
public sealed class DebtorAccount : IEquatable<DebtorAccount>
{
    /// <summary>Puts an account together.</summary>
    /// <param name="debtor">The debtor.</param>
    /// <param name="items">The invoices with their histories, in any order; each of this debtor.</param>
    /// <param name="unapplied">Money received and matched to no invoice, none negative; several of one currency are added up.</param>
    /// <exception cref="ArgumentException">An invoice is of another debtor, or the same debtor described otherwise.</exception>
    public DebtorAccount(Debtor debtor, IEnumerable<Receivable> items, IEnumerable<Money>? unapplied = null)
    {
        ArgumentNullException.ThrowIfNull(debtor);
        ArgumentNullException.ThrowIfNull(items);
        Debtor = debtor;
        Items = ValueList<Receivable>.Of(items);
        Unapplied = ValueList<Money>.Of(unapplied);
        foreach (var item in Items)
        {
            if (!ReferenceEquals(item.Invoice.Debtor, debtor) && !item.Invoice.Debtor.Equals(debtor))
                throw new ArgumentException("Invoice " + item.Invoice.Number + " is of another debtor, or describes this one otherwise.", nameof(items));
        }
    }

    /// <summary>The debtor.</summary>
    public Debtor Debtor { get; }

    /// <summary>The invoices with their histories.</summary>
    public ValueList<Receivable> Items { get; }

    /// <summary>Money received and matched to no invoice.</summary>
    public ValueList<Money> Unapplied { get; }

    /// <summary>Accounts by debtor, in the order in which the debtors first come.</summary>
    /// <param name="items">Invoices of any number of debtors with their histories.</param>
    /// <param name="unapplied">Money received and matched to no invoice.</param>
    /// <exception cref="ArgumentException">Two debtors of one id are described differently.</exception>
    public static IReadOnlyList<DebtorAccount> GroupByDebtor(
        IEnumerable<Receivable> items, IEnumerable<UnappliedCredit>? unapplied = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        var order = new List<Debtor>();
        var byId = new Dictionary<string, (Debtor Debtor, List<Receivable> Items, List<Money> Unapplied)>(StringComparer.Ordinal);
        foreach (var item in items) PartsOf(item.Invoice.Debtor).Items.Add(item);
        foreach (var credit in unapplied ?? [])
        {
            var parts = PartsOf(credit.Debtor);
            parts.Unapplied.Add(credit.Amount);
            if (!ReferenceEquals(parts.Debtor, credit.Debtor) && !parts.Debtor.Equals(credit.Debtor))
                throw new ArgumentException("Debtor " + credit.Debtor.Id + " is described in two ways.", nameof(unapplied));
        }

        return [.. order.Select(debtor => new DebtorAccount(debtor, byId[debtor.Id].Items, byId[debtor.Id].Unapplied))];

        (Debtor Debtor, List<Receivable> Items, List<Money> Unapplied) PartsOf(Debtor debtor)
        {
            if (byId.TryGetValue(debtor.Id, out var known)) return known;
            order.Add(debtor);
            return byId[debtor.Id] = (debtor, [], []);
        }
    }

    /// <summary>The same account with more events of one of its invoices.</summary>
    /// <param name="number">The number of the invoice.</param>
    /// <param name="events">What has happened.</param>
    /// <param name="creditorId">The creditor, where the invoice names one.</param>
    /// <exception cref="ArgumentException">The account has no such invoice.</exception>
    public DebtorAccount With(string number, IEnumerable<DunningEvent> events, string? creditorId = null)
    {
        ArgumentNullException.ThrowIfNull(number);
        ArgumentNullException.ThrowIfNull(events);
        var place = PlaceOf(number, creditorId);
        var changed = Items.ToArray();
        changed[place] = new Receivable(changed[place].Invoice, changed[place].History.With(events));
        return new DebtorAccount(Debtor, changed, Unapplied);
    }

    /// <summary>The same account with a contact in the histories of the invoices it was about.</summary>
    /// <param name="record">What became of the contact.</param>
    /// <exception cref="ArgumentException">The contact was with another debtor, or the account lacks one of the invoices.</exception>
    public DebtorAccount With(ContactRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Debtor.Id != Debtor.Id) throw new ArgumentException("The contact was with " + record.Debtor.Id + ", not with " + Debtor.Id + ".", nameof(record));
        var places = new Dictionary<(string, string?), int>();
        for (var i = 0; i < Items.Count; i++) places[(Items[i].Invoice.Number, Items[i].Invoice.CreditorId)] = i;
        var changed = Items.ToArray();
        foreach (var entry in record.Entries)
        {
            if (!places.TryGetValue((entry.Invoice.Number, entry.Invoice.CreditorId), out var place)) throw Lacks(entry.Invoice.Number, nameof(record));
            changed[place] = new Receivable(changed[place].Invoice, changed[place].History.With(entry.Event));
        }

        return new DebtorAccount(Debtor, changed, Unapplied);
    }

    /// <summary>
    /// A contact that stands in the histories, by the keys it was sent under: for the outcome that arrives days later, when all that is left of the contact is the
    /// keys the host stored.
    /// </summary>
    /// <param name="keys">The keys of its lines.</param>
    /// <returns>The latest event of each key; <see cref="ContactRecord.WithOutcome"/> makes of it what is to be appended.</returns>
    /// <exception cref="ArgumentException">There is no key, or no contact was recorded with one of them.</exception>
    public ContactRecord FindContact(IEnumerable<string> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var wanted = new HashSet<string>(keys, StringComparer.Ordinal);
        var found = new Dictionary<string, ContactRecordEntry>(StringComparer.Ordinal);
        foreach (var item in Items)
        {
            for (var i = 0; i < item.History.Index.Count; i++)
            {
                if (item.History.Index[i].Event is ContactMade { Key: { } key } made && wanted.Contains(key)) found[key] = new ContactRecordEntry(item.Invoice, made);
            }
        }

        if (wanted.FirstOrDefault(key => !found.ContainsKey(key)) is { } missing)
            throw new ArgumentException("The account of " + Debtor.Id + " has no contact of the key " + missing + ".", nameof(keys));
        return ContactRecord.Of(found.Values);
    }

    /// <summary>The same account with other unapplied credits.</summary>
    /// <param name="unapplied">Money received and matched to no invoice, none negative.</param>
    public DebtorAccount WithUnapplied(IEnumerable<Money>? unapplied) => new(Debtor, Items, unapplied);

    /// <inheritdoc/>
    public bool Equals(DebtorAccount? other) =>
        other is not null && Debtor.Equals(other.Debtor) && Items.Equals(other.Items) && Unapplied.Equals(other.Unapplied);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DebtorAccount);

    /// <inheritdoc/>
    public override int GetHashCode() => (Debtor, Items.Count).GetHashCode();

    /// <summary>The debtor.</summary>
    public override string ToString() => Debtor.ToString();

    internal int PlaceOf(string number, string? creditorId)
    {
        for (var i = 0; i < Items.Count; i++)
        {
            if (Items[i].Invoice.Number == number && Items[i].Invoice.CreditorId == creditorId) return i;
        }

        throw Lacks(number, nameof(number));
    }

    private ArgumentException Lacks(string number, string parameterName) => new("The account of " + Debtor.Id + " has no invoice " + number + ".", parameterName);
}
