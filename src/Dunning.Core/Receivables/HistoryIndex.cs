using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Faults;
using Dunning.Receivables.Events;

namespace Dunning.Receivables;

/// <summary>
/// The events of a history in reading order, each linked to those it belongs with: contacts of one act, a dispute and its closing, a reversal
/// and what it reverses. Built once, so that folding is one pass without a look-up.
/// </summary>
internal sealed class HistoryIndex
{
    public const int Nothing = -1;

    private readonly Entry[] _entries;
    private readonly bool _hasReversals;

    public HistoryIndex(IReadOnlyList<DunningEvent> given)
    {
        var faults = new List<Fault>();
        _entries = ReadingOrder(given, faults);
        _hasReversals = Array.Exists(_entries, e => e.Event.Kind == DunningEventKind.Reversed);
        LinkActs();
        LinkDisputes(faults);
        if (_hasReversals) LinkReversals(faults);
        CheckReturns(faults);
        Faults = faults.Count == 0 ? [] : [.. faults];
    }

    /// <summary>What is wrong with the history whatever the invoice.</summary>
    public Fault[] Faults { get; }

    public int Count => _entries.Length;

    public ref readonly Entry this[int index] => ref _entries[index];

    /// <summary>How many entries, from the first, are dated on or before a day.</summary>
    public int CountKnown(int day)
    {
        var count = _entries.Length;
        while (count > 0 && _entries[count - 1].Event.Day > day) count--;
        return count;
    }

    /// <summary>Whether an entry counts as never having been, in view of the first entries only.</summary>
    public bool IsReversed(int index, int known)
    {
        if (!_hasReversals) return false;
        for (var reversal = _entries[index].ReversedBy; reversal != Nothing; reversal = _entries[reversal].Next)
        {
            if (reversal < known && !IsReversed(reversal, known)) return true;
        }

        return false;
    }

    /// <summary>The first contact of the act a contact belongs to, in view of the first entries only: it gives the act its stage and cycle.</summary>
    public int FirstOfAct(int index, int known)
    {
        var first = _entries[index].First;
        while (first < index && IsReversed(first, known)) first = _entries[first].Next;
        return first;
    }

    /// <summary>The latest contact of the act a contact belongs to, in view of the first entries only: it gives the act its day, channel and outcome.</summary>
    public int LatestOfAct(int index, int known)
    {
        var latest = index;
        for (var next = _entries[index].Next; next != Nothing && next < known; next = _entries[next].Next)
        {
            if (!IsReversed(next, known)) latest = next;
        }

        return latest;
    }

    /// <summary>The first entry of the cycle that is running, in view of the first entries only: the one behind the latest extension.</summary>
    public int FirstOfCycle(int known)
    {
        for (var i = known - 1; i >= 0; i--)
        {
            if (_entries[i].Event.Kind == DunningEventKind.Extension && !IsReversed(i, known)) return i + 1;
        }

        return 0;
    }

    /// <summary>Whether a contact gives its act its outcome, and the act began at or after an entry; in view of the first entries only.</summary>
    public bool IsActSince(int index, int start, int known) =>
        !IsReversed(index, known) && LatestOfAct(index, known) == index && FirstOfAct(index, known) >= start;

    /// <summary>How many extensions there are among the first entries, reversed ones included.</summary>
    public int CountExtensions(int known)
    {
        var extensions = 0;
        for (var i = 0; i < known; i++)
        {
            if (_entries[i].Event.Kind == DunningEventKind.Extension) extensions++;
        }

        return extensions;
    }

    private static Entry[] ReadingOrder(IReadOnlyList<DunningEvent> given, List<Fault> faults)
    {
        var byId = new Dictionary<string, DunningEvent>(StringComparer.Ordinal);
        var entries = new List<Entry>(given.Count);
        var isSorted = true;
        for (var i = 0; i < given.Count; i++)
        {
            if (given[i].Id is { } id)
            {
                if (byId.TryGetValue(id, out var first))
                {
                    if (!first.Equals(given[i])) faults.Add(FactFaults.IdUsedTwice(i, id));
                    continue;
                }

                byId.Add(id, given[i]);
            }

            if (entries.Count > 0 && entries[entries.Count - 1].Event.Day > given[i].Day) isSorted = false;
            entries.Add(new Entry(given[i], i));
        }

        return isSorted ? [.. entries] : [.. entries.OrderBy(e => e.Event.Day)];
    }

    private void LinkActs()
    {
        var latestByKey = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _entries.Length; i++)
        {
            if (_entries[i].Event is not ContactMade contact) continue;
            _entries[i].First = i;
            if (contact.Key is not { } key) continue;
            if (latestByKey.TryGetValue(key, out var previous))
            {
                _entries[previous].Next = i;
                _entries[i].First = _entries[previous].First;
            }

            latestByKey[key] = i;
        }
    }

    private void LinkDisputes(List<Fault> faults)
    {
        var open = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _entries.Length; i++)
        {
            switch (_entries[i].Event)
            {
                case DisputeOpened opened when open.ContainsKey(opened.DisputeId):
                    faults.Add(FactFaults.DisputeOpenAlready(_entries[i].Given, opened.DisputeId));
                    break;
                case DisputeOpened opened:
                    open.Add(opened.DisputeId, i);
                    break;
                case DisputeClosed closed when open.TryGetValue(closed.DisputeId, out var opening):
                    open.Remove(closed.DisputeId);
                    _entries[opening].Next = i;
                    _entries[i].First = opening;
                    break;
            }
        }
    }

    private void LinkReversals(List<Fault> faults)
    {
        var byId = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _entries.Length; i++)
        {
            if (_entries[i].Event is EventReversed reversed)
            {
                if (byId.TryGetValue(reversed.ReversedId, out var target))
                {
                    // Several reversals of one event hang together, the latest first.
                    _entries[i].Next = _entries[target].ReversedBy;
                    _entries[target].ReversedBy = i;
                }
                else
                {
                    faults.Add(FactFaults.NothingToReverse(_entries[i].Given, reversed.ReversedId));
                }
            }

            if (_entries[i].Event.Id is { } id) byId[id] = i;
        }
    }

    private void CheckReturns(List<Fault> faults)
    {
        long paid = 0;
        for (var i = 0; i < _entries.Length; i++)
        {
            var happened = _entries[i].Event;
            if (happened.Kind is not (DunningEventKind.Payment or DunningEventKind.PaymentReturned) || IsReversed(i, _entries.Length)) continue;
            paid += happened.Kind == DunningEventKind.Payment ? happened.AmountMinor : -happened.AmountMinor;
            if (paid >= 0) continue;
            faults.Add(FactFaults.ReturnExceedsPayments(_entries[i].Given, happened.CarriedAmount!.Value));
            paid = 0;
        }
    }

    /// <summary>An event in reading order, with links to other entries, <see cref="Nothing"/> where there is none.</summary>
    internal struct Entry(DunningEvent happened, int given)
    {
        public readonly DunningEvent Event = happened;

        /// <summary>The place of the event in the order given.</summary>
        public readonly int Given = given;

        /// <summary>Contact: the first contact of its act. Closing of a dispute: its opening.</summary>
        public int First = Nothing;

        /// <summary>Contact: the next contact of its act. Opening of a dispute: its closing. Reversal: the reversal of the same event before it.</summary>
        public int Next = Nothing;

        /// <summary>The latest reversal of this event.</summary>
        public int ReversedBy = Nothing;
    }
}
