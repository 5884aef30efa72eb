using System.Collections.Generic;
using System.Linq;
using Dunning.Calendars;
using Dunning.Receivables;

namespace Dunning.Engine.Folding;

/// <summary>
/// What a fold rests on, as places among the entries of the history: by what each stage was carried out, skipped or gone past in the cycle, and what tried, released and
/// drove the process. Kept for explanations only: a decision needs none of it, so that folding for one passes no log.
/// </summary>
internal sealed class FoldLog
{
    private readonly int[] _carriedOut;
    private readonly int[] _skipped;
    private readonly int[] _passed;
    private readonly List<int> _accepted = [];
    private List<(int Stage, int Entry)> _contacts = [];
    private int _reached = HistoryIndex.Nothing;

    public FoldLog(int stages)
    {
        _carriedOut = new int[stages];
        _skipped = new int[stages];
        _passed = new int[stages];
        Clear();
    }

    /// <summary>The latest day on which an event ended what held the process, a hold apart; <see cref="DayNumber.None"/> without one.</summary>
    public int ReleasedOn { get; private set; } = DayNumber.None;

    /// <summary>That event; <see cref="HistoryIndex.Nothing"/> where the debtor's proceedings ended.</summary>
    public int ReleasedBy { get; private set; } = HistoryIndex.Nothing;

    /// <summary>The latest return of a payment, and the latest decision to go on at a stage; <see cref="HistoryIndex.Nothing"/> without one.</summary>
    public int ReturnedBy { get; private set; } = HistoryIndex.Nothing;

    public int EscalatedBy { get; private set; } = HistoryIndex.Nothing;

    /// <summary>The later record of a contact that says that the file was not handed over after all; <see cref="HistoryIndex.Nothing"/> without one.</summary>
    public int HandOverUndoneBy { get; private set; } = HistoryIndex.Nothing;

    /// <summary>The closings of the accepted disputes since credit notes were last missing.</summary>
    public IReadOnlyList<int> Accepted => _accepted;

    /// <summary>The latest contact by which a stage counts as carried out; <see cref="HistoryIndex.Nothing"/> without one.</summary>
    public int CarriedOutBy(int stage) => _carriedOut[stage];

    /// <summary>The decision to do without a stage the process had not reached; <see cref="HistoryIndex.Nothing"/> without one.</summary>
    public int SkippedBy(int stage) => _skipped[stage];

    /// <summary>The contact of a later stage by which the process went past one; <see cref="HistoryIndex.Nothing"/> without one.</summary>
    public int PassedBy(int stage) => _passed[stage];

    /// <summary>The contacts of a stage in the cycle, or of a special act since ever, each by the record that gives its outcome.</summary>
    public IEnumerable<int> ContactsOf(int stage) => _contacts.Where(contact => contact.Stage == stage).Select(contact => contact.Entry);

    /// <summary>Begins again, with a cycle. Special acts belong to none.</summary>
    public void Clear()
    {
        for (var i = 0; i < _carriedOut.Length; i++) _carriedOut[i] = _skipped[i] = _passed[i] = HistoryIndex.Nothing;
        _contacts = [.. _contacts.Where(contact => contact.Stage < 0)];
    }

    /// <summary>Tells which entry is folded; what is noted below is noted of it.</summary>
    public void Reach(int entry) => _reached = entry;

    public void CarryOut(int position, int stage, int entry)
    {
        _carriedOut[stage] = entry;
        for (var i = position + 1; i < stage; i++) _passed[i] = entry;
    }

    public void Skip(int position, int through, int entry)
    {
        for (var i = position + 1; i <= through; i++) _skipped[i] = entry;
    }

    public void Contact(int stage) => _contacts.Add((stage, _reached));

    public void UndoHandOver(int entry) => HandOverUndoneBy = entry;

    public void Return() => ReturnedBy = _reached;

    public void Escalate() => EscalatedBy = _reached;

    public void Accept() => _accepted.Add(_reached);

    public void Credit() => _accepted.Clear();

    public void Release(int day)
    {
        if (day >= ReleasedOn) (ReleasedOn, ReleasedBy) = (day, _reached);
    }
}
