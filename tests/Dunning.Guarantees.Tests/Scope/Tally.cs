namespace Dunning.Guarantees.Scope;

/// <summary>What was tried, and how often each invariant had something to say.</summary>
internal sealed class Tally
{
    public long Sequences { get; set; }

    public long Decisions { get; set; }

    public long[] Premises { get; } = new long[Invariants.All.Count];

    public void Add(Tally other)
    {
        Sequences += other.Sequences;
        Decisions += other.Decisions;
        for (var i = 0; i < Premises.Length; i++) Premises[i] += other.Premises[i];
    }
}
