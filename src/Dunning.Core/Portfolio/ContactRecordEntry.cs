using System;
using Dunning.Receivables;
using Dunning.Receivables.Events;

namespace Dunning.Portfolio;

/// <summary>An event to append to the history of an invoice.</summary>
public sealed class ContactRecordEntry : IEquatable<ContactRecordEntry>
{
    internal ContactRecordEntry(Invoice invoice, ContactMade made)
    {
        Invoice = invoice;
        Event = made;
    }

    /// <summary>The invoice.</summary>
    public Invoice Invoice { get; }

    /// <summary>The event.</summary>
    public ContactMade Event { get; }

    /// <inheritdoc/>
    public bool Equals(ContactRecordEntry? other) => other is not null && Invoice.Equals(other.Invoice) && Event.Equals(other.Event);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ContactRecordEntry);

    /// <inheritdoc/>
    public override int GetHashCode() => (Invoice, Event).GetHashCode();
}
