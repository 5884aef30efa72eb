namespace Dunning.Penalties;

/// <summary>What sets interest running; its first day is the day after.</summary>
public enum InterestStart
{
    /// <summary>The due date.</summary>
    DueDate,

    /// <summary>A formal notice, or the due date where that is later.</summary>
    FormalNotice,

    /// <summary>
    /// The day a judgment became enforceable, or the due date where that is later. The law lets interest begin earlier (C. civ. 1231-7): see what
    /// <c>fr-judgment</c> holds unsettled.
    /// </summary>
    Enforceability,
}
