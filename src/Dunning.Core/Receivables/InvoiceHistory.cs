using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Calendars;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Receivables;

/// <summary>
/// All that happened to an invoice, append-only. Events are read by date, those of one day in the order given; the same event given twice
/// (same id, same content) is read once.
/// </summary>
/// <remarks>
/// Any event can be appended; what cannot be (an id used for two things, a reversal of nothing) is reported by the engine when it is asked
/// about the invoice. Immutable and safe for any number of threads.
/// </remarks>
public sealed class InvoiceHistory : IEquatable<InvoiceHistory>
{
    private InvoiceHistory(IEnumerable<DunningEvent> events)
    {
        Events = ValueList<DunningEvent>.Of(events);
        Index = new HistoryIndex(Events);
    }

    /// <summary>Nothing has happened yet.</summary>
    public static InvoiceHistory Empty { get; } = new([]);

    /// <summary>The events in the order given.</summary>
    public ValueList<DunningEvent> Events { get; }

    /// <summary>The events in reading order with what they refer to.</summary>
    internal HistoryIndex Index { get; }

    /// <summary>A history of events in any order of dates.</summary>
    /// <param name="events">The events; those of one day in the order in which they happened.</param>
    public static InvoiceHistory Of(params IEnumerable<DunningEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var history = new InvoiceHistory(events);
        return history.Events.Count == 0 ? Empty : history;
    }

    /// <summary>The same history with one more event.</summary>
    /// <param name="happened">The event.</param>
    public InvoiceHistory With(DunningEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return new InvoiceHistory(Events.Append(happened));
    }

    /// <summary>The same history with more events.</summary>
    /// <param name="happened">The events, in the order in which they happened.</param>
    public InvoiceHistory With(IEnumerable<DunningEvent> happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return new InvoiceHistory(Events.Concat(happened));
    }

    /// <summary>
    /// What counts as known on a day, in the order in which it is read: without what is dated later, without what was reversed by then, and of several records of one act the latest, as a
    /// letter that came back was not sent.
    /// </summary>
    /// <param name="today">The day.</param>
    public IReadOnlyList<DunningEvent> KnownOn(LocalDate today)
    {
        var (known, events) = (Index.CountKnown(DayNumber.Of(today)), new List<DunningEvent>());
        for (var i = 0; i < known; i++)
        {
            if (Index.IsReversed(i, known) || (Index[i].Event is ContactMade && Index.LatestOfAct(i, known) != i)) continue;
            events.Add(Index[i].Event);
        }

        return events;
    }

    /// <inheritdoc/>
    public bool Equals(InvoiceHistory? other) => other is not null && Events.Equals(other.Events);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as InvoiceHistory);

    /// <inheritdoc/>
    public override int GetHashCode() => Events.GetHashCode();
}
