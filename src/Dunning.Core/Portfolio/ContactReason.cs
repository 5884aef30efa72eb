namespace Dunning.Portfolio;

/// <summary>Why a debtor is contacted or not: for a contact, the reason of its lead.</summary>
public enum ContactReason
{
    /// <summary>Contact: the stage of the lead has fallen due.</summary>
    StageDue,

    /// <summary>Contact: a payment plan broke.</summary>
    PlanBroken,

    /// <summary>Contact: a promise broke.</summary>
    PromiseBroken,

    /// <summary>Contact: a payment bounced.</summary>
    PaymentReturned,

    /// <summary>Contact: a dispute was rejected.</summary>
    DisputeRejected,

    /// <summary>Contact: a person decided to go on.</summary>
    Escalated,

    /// <summary>Wait: two contacts of a debtor lie some days apart.</summary>
    ContactSpacing,

    /// <summary>Review: money that is matched to no invoice covers all that would be asked for. Match it first.</summary>
    UnappliedCredit,

    /// <summary>None: no message to the debtor is due.</summary>
    NothingDue,
}
