using Dunning.Engine;
using Dunning.Receivables;

namespace Dunning.Portfolio.Cases;

/// <summary>All a book keeps of a row, side by side in memory, as a run looks at all of it or at none.</summary>
internal struct CaseRow
{
    public Receivable Receivable;
    public CaseState State;
    public CompactDecision Decision;

    /// <summary>The day on which it comes up again.</summary>
    public int ComesUp;

    /// <summary>The day from which more is known of it though nothing is put in its place: a fact is dated ahead.</summary>
    public int NextKnown;

    /// <summary>The run that looked at it last, counted from 1.</summary>
    public int LookedAtIn;

    /// <summary>New, or something happened: it is to be folded.</summary>
    public bool IsChanged;

    /// <summary>What its debtor owes has changed, or it was folded: the policy's minimum is to be measured anew.</summary>
    public bool IsToMeasure;
}
