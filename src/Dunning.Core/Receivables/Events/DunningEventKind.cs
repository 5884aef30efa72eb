namespace Dunning.Receivables.Events;

/// <summary>What happened to an invoice; the wire name of a value is the event's <c>type</c>.</summary>
public enum DunningEventKind
{
    /// <summary>Money came in.</summary>
    Payment,

    /// <summary>A payment bounced.</summary>
    PaymentReturned,

    /// <summary>A credit note was issued.</summary>
    CreditNote,

    /// <summary>A loss was booked.</summary>
    WriteOff,

    /// <summary>A stage was carried out, or tried.</summary>
    Contact,

    /// <summary>The debtor promised to pay.</summary>
    Promise,

    /// <summary>The latest promise is void.</summary>
    PromiseWithdrawn,

    /// <summary>A part of the claim is contested.</summary>
    Dispute,

    /// <summary>A dispute ended.</summary>
    DisputeClosed,

    /// <summary>Instalments were agreed.</summary>
    Plan,

    /// <summary>The plan is void.</summary>
    PlanCancelled,

    /// <summary>Nothing is to be done for a while.</summary>
    Hold,

    /// <summary>The hold ended.</summary>
    HoldLifted,

    /// <summary>A person decided that stages are not needed.</summary>
    Skip,

    /// <summary>A person decided to go on at a stage.</summary>
    Escalate,

    /// <summary>A new due date was granted.</summary>
    Extension,

    /// <summary>Proceedings against the debtor became known.</summary>
    Insolvency,

    /// <summary>The claim was filed in the proceedings.</summary>
    ClaimDeclared,

    /// <summary>This invoice's own stay ended.</summary>
    InsolvencyClosed,

    /// <summary>Somebody else has the file.</summary>
    HandedOver,

    /// <summary>The file is back.</summary>
    Recalled,

    /// <summary>The debtor acknowledged the debt.</summary>
    Acknowledged,

    /// <summary>A claim was brought to court.</summary>
    LegalAction,

    /// <summary>The court action ended.</summary>
    LegalActionEnded,

    /// <summary>There is a title that can be enforced.</summary>
    EnforceableTitle,

    /// <summary>Interest was claimed.</summary>
    InterestCharged,

    /// <summary>A fixed sum, fee or cost was claimed.</summary>
    FeeCharged,

    /// <summary>Penalties were given up.</summary>
    PenaltyWaived,

    /// <summary>Something worth keeping.</summary>
    Note,

    /// <summary>An earlier event counts as never having been.</summary>
    Reversed,
}
