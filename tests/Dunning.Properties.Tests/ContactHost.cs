using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Portfolio;
using Dunning.Properties.Generation;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Properties;

/// <summary>
/// A host that follows the protocol of <c>docs/contacts.md</c> and stops in the middle of it. What it stored, what is in its books and what the carrier took
/// outlives it; what it held in memory does not.
/// </summary>
internal sealed class ContactHost
{
    private const int MostContactsOfADay = 10;

    private readonly DrawnAccount _its;
    private readonly Manner _manner;
    private readonly HashSet<int> _stops;
    private readonly List<Stored> _store = [];
    private readonly List<string> _taken = [];
    private readonly List<ContactDecision> _decided = [];
    private int _points;

    /// <summary>Starts a host.</summary>
    /// <param name="its">The account and the day to begin on.</param>
    /// <param name="manner">How it stores, and what its carrier can tell.</param>
    /// <param name="stops">The points, counted from 1, at which it stops.</param>
    public ContactHost(DrawnAccount its, Manner manner, params IEnumerable<int> stops)
    {
        _its = its;
        _manner = manner;
        _stops = [.. stops];
        Books = its.Account;
    }

    /// <summary>How a host stores keys, and what its carrier can tell.</summary>
    [Flags]
    internal enum Manner
    {
        /// <summary>All keys of a contact in one transaction; the carrier keeps no books.</summary>
        Plain = 0,

        /// <summary>Each key in a transaction of its own.</summary>
        StoresOneByOne = 1,

        /// <summary>The carrier tells whether it took what was sent with a key.</summary>
        CarrierAnswers = 2,
    }

    /// <summary>The account with all that was recorded.</summary>
    public DebtorAccount Books { get; private set; }

    /// <summary>The keys of the lines that the carrier took, in order.</summary>
    public IReadOnlyList<string> Taken => _taken;

    /// <summary>The contacts it set out to send, in order.</summary>
    public IReadOnlyList<ContactDecision> Decided => _decided;

    /// <summary>At how many points it could have stopped so far.</summary>
    public int Points => _points;

    /// <summary>At how many it did.</summary>
    public int Stops { get; private set; }

    /// <summary>Works a day to its end, starting again as often as it stops. It asks again until there is nothing more to send.</summary>
    public void Work(LocalDate today)
    {
        while (true)
        {
            try
            {
                Recover(today);
                for (var i = 0; Send(today); i++) i.ShouldBeLessThan(MostContactsOfADay);
                return;
            }
            catch (StoppedException)
            {
                Stops++;
            }
        }
    }

    /// <summary>What is in doubt is settled: a person found out whether it had gone out.</summary>
    public void Settle(LocalDate today)
    {
        foreach (var stored in _store.Where(stored => MadeWith(stored.Key)[^1].Outcome == ContactOutcome.Unknown).ToList())
            Record(stored, today, _taken.Contains(stored.Key) ? ContactOutcome.Delivered : ContactOutcome.Failed);
    }

    /// <summary>What is recorded under a key, in order.</summary>
    public IReadOnlyList<ContactMade> MadeWith(string key) => [.. Books.Items.SelectMany(item => item.History.Events).OfType<ContactMade>().Where(made => made.Key == key)];

    private bool Send(LocalDate today)
    {
        var contact = _its.With(Books).ContactOn(today);
        if (contact.Verdict != ContactVerdict.Contact) return false;
        _decided.Add(contact);
        var lines = contact.Lines.Where(line => line.Key is not null).ToList();
        lines.ShouldNotContain(line => _store.Exists(stored => stored.Key == line.Key), "A key that is stored is never asked for again.");

        MayStop();
        var record = contact.RecordContact(today);
        foreach (var entry in record.Entries)
        {
            _store.Add(new Stored(entry.Invoice.Number, entry.Invoice.CreditorId, entry.Event));
            if (_manner.HasFlag(Manner.StoresOneByOne)) MayStop();
        }

        MayStop();
        _taken.AddRange(lines.Select(line => line.Key!));
        foreach (var entry in record.Entries)
        {
            MayStop();
            Books = Books.With(entry.Invoice.Number, [entry.Event], entry.Invoice.CreditorId);
        }

        MayStop();
        return true;
    }

    /// <summary>A key that is stored and not in the books: nobody knows whether the line went out, unless the carrier does.</summary>
    private void Recover(LocalDate today)
    {
        foreach (var stored in _store.Where(stored => MadeWith(stored.Key).Count == 0).ToList())
        {
            Record(
                stored,
                today,
                !_manner.HasFlag(Manner.CarrierAnswers) ? ContactOutcome.Unknown : _taken.Contains(stored.Key) ? ContactOutcome.Sent : ContactOutcome.Failed);
            MayStop();
        }
    }

    private void Record(Stored stored, LocalDate today, ContactOutcome outcome)
    {
        var act = stored.Act;
        Books = Books.With(stored.Number, [new ContactMade(today, act.Stage, act.Channel, outcome, act.Key, act.Phase)], stored.CreditorId);
    }

    private void MayStop()
    {
        if (_stops.Contains(++_points)) throw new StoppedException();
    }

    /// <summary>What is stored with a key: enough to record the act without asking again.</summary>
    private sealed record Stored(string Number, string? CreditorId, ContactMade Act)
    {
        public string Key => Act.Key!;
    }

    private sealed class StoppedException : Exception;
}
