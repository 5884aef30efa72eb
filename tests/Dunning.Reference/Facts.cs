using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Reference;

/// <summary>Section 1, Facts: what is known of an invoice on a day, in reading order.</summary>
internal sealed class Facts
{
    private readonly IReadOnlyList<Act> _recordedActs;

    public Facts(Invoice invoice, IReadOnlyList<DunningEvent> given, EscalationPolicy policy, LocalDate known)
    {
        Invoice = invoice;
        Policy = policy;
        Known = known;

        // "Events are read by date, those of one day in the order given": OrderBy is stable.
        // "What is dated after today is not known yet and is ignored."
        Recorded = [.. ReadOnce(given).OrderBy(e => e.On).Where(e => e.On <= known).Select((e, place) => new Entry(place, e))];
        Events = [.. Recorded.Where(e => !IsReversed(e))];

        var extension = Events.LastOrDefault(e => e.Event is DueDateExtended);
        DueOn = extension is null ? invoice.DueOn : ((DueDateExtended)extension.Event).DueOn;
        Cycles = [.. CyclesOf(Events)];
        Acts = [.. ActsOf(Events)];
        ActsOfCycle = [.. Acts.Where(a => a.Cycle == Cycles.Count - 1)];
        _recordedActs = [.. ActsOf(Recorded)];
    }

    public Invoice Invoice { get; }

    public Debtor Debtor => Invoice.Debtor;

    public EscalationPolicy Policy { get; }

    /// <summary>The day whose facts are known.</summary>
    public LocalDate Known { get; }

    /// <summary>Every known event, those reversed included.</summary>
    public IReadOnlyList<Entry> Recorded { get; }

    /// <summary>The known events that count.</summary>
    public IReadOnlyList<Entry> Events { get; }

    /// <summary>The events since the latest extension: "position, last day, tries, promises, plan and triggers begin again".</summary>
    public IReadOnlyList<Entry> EventsOfCycle => Cycles[^1].Events;

    /// <summary>Every cycle in its order, the one that runs last.</summary>
    public IReadOnlyList<Cycle> Cycles { get; }

    /// <summary>What was carried out or tried, special acts included, by the place of the latest contact.</summary>
    public IReadOnlyList<Act> Acts { get; }

    /// <summary>The acts of the cycle that runs.</summary>
    public IReadOnlyList<Act> ActsOfCycle { get; }

    /// <summary>"extension: new due date".</summary>
    public LocalDate DueOn { get; }

    /// <summary>How many extensions came before, "reversed ones included": the number of a cycle that never was must not come again, nor its keys.</summary>
    public int CycleRecorded => Recorded.Count(e => e.Event is DueDateExtended);

    /// <summary>"n = the acts of that stage already in the history of this cycle, reversed ones included"; a claim declared is the act of <c>declare-claim</c>.</summary>
    public int ActsRecorded(string stage) =>
        _recordedActs.Where(a => a.Stage == stage).Select(a => a.Begun)
            .Concat(Recorded.Where(e => e.Event is ClaimDeclared && stage == "declare-claim").Select(e => e.Place))
            .Count(place => Recorded.Count(e => e.Event is DueDateExtended && e.Place < place) == CycleRecorded);

    public IEnumerable<(Entry Entry, T Event)> Of<T>() where T : DunningEvent =>
        Events.Where(e => e.Event is T).Select(e => (e, (T)e.Event));

    public IEnumerable<(Entry Entry, T Event)> OfCycle<T>() where T : DunningEvent =>
        EventsOfCycle.Where(e => e.Event is T).Select(e => (e, (T)e.Event));

    /// <summary>"The same id twice with the same content is read once." The id of a dispute "stands outside": those events carry none.</summary>
    private static IEnumerable<DunningEvent> ReadOnce(IReadOnlyList<DunningEvent> given)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return given.Where(e => e.Id is null || seen.Add(e.Id));
    }

    /// <summary>"reversed: the event of that id counts as never having been"; so does a reversal that was itself reversed.</summary>
    private bool IsReversed(Entry entry) =>
        entry.Event.Id is { } id
        && Recorded.Any(r => r.Place > entry.Place && r.Event is EventReversed reversal && reversal.ReversedId == id && !IsReversed(r));

    private static IEnumerable<Cycle> CyclesOf(IReadOnlyList<Entry> events)
    {
        int[] bounds = [-1, .. events.Where(e => e.Event is DueDateExtended).Select(e => e.Place), Amounts.End];
        return bounds.Zip(bounds.Skip(1), (start, end) => new Cycle([.. events.Where(e => e.Place > start && e.Place < end)], end));
    }

    private int CycleAt(int place) => Events.Count(e => e.Event is DueDateExtended && e.Place < place);

    /// <summary>"Contacts with one key are one act, of the cycle of the first: the latest gives its day, channel and outcome."</summary>
    private IEnumerable<Act> ActsOf(IEnumerable<Entry> entries) =>
        entries
            .Where(e => e.Event is ContactMade)
            .GroupBy(e => (((ContactMade)e.Event).Key, ((ContactMade)e.Event).Key is null ? e.Place : 0))
            .Select(ActOf)
            .OrderBy(a => a.Place);

    private Act ActOf(IEnumerable<Entry> contacts)
    {
        var (first, latest) = (contacts.First(), contacts.Last());
        var (begun, ended) = ((ContactMade)first.Event, (ContactMade)latest.Event);
        var effect = contacts.FirstOrDefault(c => Act.IsDone(((ContactMade)c.Event).Outcome));
        return new Act(begun.Stage, begun.Phase, CycleAt(first.Place), first.Place, latest.Place, latest.On, ended.Channel, ended.Outcome, effect);
    }
}
