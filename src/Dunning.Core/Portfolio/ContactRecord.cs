using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Portfolio;

/// <summary>What became of a contact, as the events to append: one in the history of each invoice it was about, with the key of its line.</summary>
public sealed class ContactRecord : IEquatable<ContactRecord>
{
    private ContactRecord(IEnumerable<ContactRecordEntry> entries) => Entries = ValueList<ContactRecordEntry>.Of(entries);

    /// <summary>An event for each invoice, in the order of the lines of the contact.</summary>
    public ValueList<ContactRecordEntry> Entries { get; }

    /// <summary>The debtor the contact was with.</summary>
    public Debtor Debtor => Entries[0].Invoice.Debtor;

    /// <summary>
    /// The outcome that comes to be known later, of the same acts: to be appended as well, nothing is replaced. The letter came back, the receipt
    /// arrived, a doubt was settled.
    /// </summary>
    /// <param name="on">The day it came to be known.</param>
    /// <param name="outcome">What became of the contact.</param>
    /// <param name="proof">Where the proof lies; null: the one recorded already, if any.</param>
    /// <param name="by">Who recorded it.</param>
    public ContactRecord WithOutcome(LocalDate on, ContactOutcome outcome, string? proof = null, string? by = null) =>
        new(Entries.Select(entry => new ContactRecordEntry(
            entry.Invoice,
            new ContactMade(
                on, entry.Event.Stage, entry.Event.Channel, outcome, entry.Event.Key, entry.Event.Phase, proof ?? entry.Event.Proof, by: by))));

    /// <inheritdoc/>
    public bool Equals(ContactRecord? other) => other is not null && Entries.Equals(other.Entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ContactRecord);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.GetHashCode();

    /// <exception cref="ArgumentException">There is no entry.</exception>
    internal static ContactRecord Of(IEnumerable<ContactRecordEntry> entries)
    {
        var record = new ContactRecord(entries);
        if (record.Entries.Count == 0) throw new ArgumentException("There is nothing to record.", nameof(entries));
        return record;
    }
}
