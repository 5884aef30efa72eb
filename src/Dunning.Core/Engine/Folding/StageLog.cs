using Dunning.Receivables;

namespace Dunning.Engine.Folding;

/// <summary>
/// By what each stage was carried out, skipped or gone past in the cycle, as places among the entries of the history. Kept for explanations only: a decision needs
/// none of it, so that folding for one passes no log.
/// </summary>
internal sealed class StageLog
{
    private readonly int[] _carriedOut;
    private readonly int[] _skipped;
    private readonly int[] _passed;

    public StageLog(int stages)
    {
        _carriedOut = new int[stages];
        _skipped = new int[stages];
        _passed = new int[stages];
        Clear();
    }

    /// <summary>The latest contact by which a stage counts as carried out; <see cref="HistoryIndex.Nothing"/> without one.</summary>
    public int CarriedOutBy(int stage) => _carriedOut[stage];

    /// <summary>The decision to do without a stage the process had not reached; <see cref="HistoryIndex.Nothing"/> without one.</summary>
    public int SkippedBy(int stage) => _skipped[stage];

    /// <summary>The contact of a later stage by which the process went past one; <see cref="HistoryIndex.Nothing"/> without one.</summary>
    public int PassedBy(int stage) => _passed[stage];

    /// <summary>Begins again, with a cycle.</summary>
    public void Clear()
    {
        for (var i = 0; i < _carriedOut.Length; i++) _carriedOut[i] = _skipped[i] = _passed[i] = HistoryIndex.Nothing;
    }

    public void CarryOut(int position, int stage, int entry)
    {
        _carriedOut[stage] = entry;
        for (var i = position + 1; i < stage; i++) _passed[i] = entry;
    }

    public void Skip(int position, int through, int entry)
    {
        for (var i = position + 1; i <= through; i++) _skipped[i] = entry;
    }
}
