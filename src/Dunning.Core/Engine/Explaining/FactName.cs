namespace Dunning.Engine.Explaining;

/// <summary>What an explained fact is about. The wire names are stable codes.</summary>
public enum FactName
{
    /// <summary>An amount: what is left of the principal.</summary>
    Balance,

    /// <summary>An amount: what may be demanded.</summary>
    Collectible,

    /// <summary>An amount: the least for which anything is done.</summary>
    Minimum,

    /// <summary>A day: the last on which payment is on time.</summary>
    DueDate,

    /// <summary>Days: today less the due date.</summary>
    DaysLate,

    /// <summary>A day: when the claim arose.</summary>
    ClaimArose,

    /// <summary>A day: when the creditor learned of the proceedings.</summary>
    InsolvencyRecorded,

    /// <summary>A day: the last to declare the claim in the proceedings.</summary>
    ClaimDeadline,

    /// <summary>A day: the last to sue.</summary>
    LimitationEnds,

    /// <summary>No limit to sue runs.</summary>
    NoLimitationRuns,

    /// <summary>A day: when the holds end, or ended.</summary>
    HoldEnds,

    /// <summary>A hold has no end yet.</summary>
    HoldWithoutEnd,

    /// <summary>A day: from which the earliest open dispute goes to a person.</summary>
    DisputeStaleOn,

    /// <summary>A day: from which the evidence is to be sent, or a person asked about it.</summary>
    EvidenceDue,

    /// <summary>An accepted dispute waits for its credit note.</summary>
    CreditIsMissing,

    /// <summary>A day: on which the plan breaks, or broke.</summary>
    PlanBreaks,

    /// <summary>A day: on which the promise breaks, or broke.</summary>
    PromiseBreaks,

    /// <summary>A day: from which the promise is to be confirmed, or a person asked about it.</summary>
    ConfirmationDue,

    /// <summary>A day: from which an automatic payment is missing.</summary>
    AutomaticPaymentMissingFrom,

    /// <summary>A day: on which the rest after a payment ends, or ended.</summary>
    PaymentGraceEnds,

    /// <summary>A name: the furthest stage carried out or skipped.</summary>
    Position,

    /// <summary>A day: of the latest stage carried out.</summary>
    LastCarriedOut,

    /// <summary>A day: since when something has cut the waiting short.</summary>
    TriggerSet,

    /// <summary>A name: what has cut the waiting short.</summary>
    TriggerReason,

    /// <summary>A day: the stage's own.</summary>
    StageDay,

    /// <summary>A day: from which the spacing to the last stage allows the next.</summary>
    SpacedFrom,

    /// <summary>A day: from which the claim is late.</summary>
    LateFrom,

    /// <summary>A day: on which the debtor's time to answer ends, or ended.</summary>
    ResponseEnds,

    /// <summary>A day: on which what held the process last ended.</summary>
    Released,

    /// <summary>A day: from which it may be tried again.</summary>
    RetryFrom,

    /// <summary>A number: how often it was tried without getting through.</summary>
    Tries,

    /// <summary>A day: since when, or from when, it can be done, on the calendar of the policy.</summary>
    DueOn,

    /// <summary>A name: the calendar on which days are rolled.</summary>
    Calendar,
}
