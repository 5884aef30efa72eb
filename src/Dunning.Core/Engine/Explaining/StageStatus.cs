namespace Dunning.Engine.Explaining;

/// <summary>What became of a stage of the policy in a decision.</summary>
public enum StageStatus
{
    /// <summary>Carried out: on which day and by which channel.</summary>
    CarriedOut,

    /// <summary>Counts as carried out: it was tried as often as the policy tries, the last time on that day and by that channel.</summary>
    GivenUp,

    /// <summary>A person decided that it was not needed.</summary>
    Skipped,

    /// <summary>The process went past it: a later stage was carried out in its place on that day.</summary>
    Behind,

    /// <summary>Does not apply to this kind of debtor.</summary>
    OtherDebtors,

    /// <summary>Too little is collectible for it, or was on the day the process went past it.</summary>
    BelowMinimum,

    /// <summary>None of its channels reaches the debtor, or did on the day the process went past it.</summary>
    NoChannel,

    /// <summary>Preventive, and the due date has passed.</summary>
    Lapsed,

    /// <summary>Preventive, and it would fall due only after the due date.</summary>
    TooLate,

    /// <summary>Passed over, as the next one has reached its day and the policy skips to the current stage.</summary>
    CaughtUp,

    /// <summary>Passed over, as what cut the waiting short goes on at a later stage.</summary>
    ResumedPast,

    /// <summary>The next stage: the decision is about it.</summary>
    Next,

    /// <summary>Comes after the next one.</summary>
    Later,

    /// <summary>Could be the next one, but an earlier rule decided.</summary>
    NotReached,
}
