namespace Dunning.Engine;

/// <summary>Why. Which reasons a verdict can have is told by the wire format.</summary>
public enum DecisionReason
{
    /// <summary>None: the invoice is paid.</summary>
    Settled,

    /// <summary>None: more came in than was owed.</summary>
    Overpaid,

    /// <summary>None: what was left was written off.</summary>
    WrittenOff,

    /// <summary>Act: the stage has reached its day.</summary>
    StageDue,

    /// <summary>Act: the payment plan was not kept.</summary>
    PlanBroken,

    /// <summary>Act: a promise was not kept.</summary>
    PromiseBroken,

    /// <summary>Act: a payment bounced.</summary>
    PaymentReturned,

    /// <summary>Act: a dispute was rejected.</summary>
    DisputeRejected,

    /// <summary>Act: a person decided to go on.</summary>
    Escalated,

    /// <summary>Act: the claim must be declared in the proceedings.</summary>
    ClaimToDeclare,

    /// <summary>Act: the debtor disputes and has not had the evidence.</summary>
    EvidenceToSend,

    /// <summary>Act: a spoken promise is to be confirmed in writing.</summary>
    PromiseToConfirm,

    /// <summary>Wait: the invoice is not due.</summary>
    NotDue,

    /// <summary>Wait: the next stage has not reached its day.</summary>
    StageNotDue,

    /// <summary>Wait: the debtor still has time to answer.</summary>
    AwaitingResponse,

    /// <summary>Wait: the next stage needs an enforceable title.</summary>
    AwaitingTitle,

    /// <summary>Wait: a hold is in force.</summary>
    OnHold,

    /// <summary>Wait: all of it is disputed.</summary>
    DisputeOpen,

    /// <summary>Wait: the debtor promised to pay.</summary>
    PromisePending,

    /// <summary>Wait: the payment plan is kept.</summary>
    PlanOnTrack,

    /// <summary>Wait: a payment just came in.</summary>
    PaymentGrace,

    /// <summary>Wait: the payment is collected automatically.</summary>
    AutomaticPayment,

    /// <summary>Wait: too little is collectible.</summary>
    BelowMinimum,

    /// <summary>Wait: somebody else has the file.</summary>
    HandedOver,

    /// <summary>Wait: proceedings stay the claim.</summary>
    InsolvencyStay,

    /// <summary>Review: no stage is left.</summary>
    ProcessExhausted,

    /// <summary>Review: the debtor cannot be reached.</summary>
    NoReachableChannel,

    /// <summary>Review: every try failed.</summary>
    Undeliverable,

    /// <summary>Review: it is in doubt whether the contact went out.</summary>
    DeliveryUnknown,

    /// <summary>Review: a dispute has been open too long.</summary>
    DisputeStale,

    /// <summary>Review: an accepted dispute waits for its credit note.</summary>
    CreditToIssue,

    /// <summary>Review: the automatic payment did not come.</summary>
    AutomaticPaymentMissing,

    /// <summary>Review: the principal is paid, penalties are not.</summary>
    PenaltiesOutstanding,

    /// <summary>Review: the limit to sue has passed.</summary>
    TimeBarred,

    /// <summary>Review: the time to declare the claim has passed.</summary>
    ClaimDeadlineMissed,
}
