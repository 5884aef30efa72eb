namespace Dunning.Engine.Explaining;

/// <summary>What an explained fact is about. The wire names are stable codes.</summary>
public enum FactName
{
    /// <summary>An amount: what is left of the principal.</summary>
    Balance,

    /// <summary>An amount: what was written off.</summary>
    WrittenOff,

    /// <summary>An amount: interest and fees claimed so far.</summary>
    PenaltiesCharged,

    /// <summary>An amount: what was waived of them.</summary>
    PenaltiesWaived,

    /// <summary>An amount: what is left of them, less what came in beyond the principal.</summary>
    PenaltiesOutstanding,

    /// <summary>An amount: what came in beyond the principal.</summary>
    OverpaidBy,

    /// <summary>An amount: what may be demanded.</summary>
    Collectible,

    /// <summary>An amount: what may be demanded of the debtor on all invoices in the currency, on which the minimum is measured.</summary>
    DebtorCollectible,

    /// <summary>An amount: the least for which anything is done.</summary>
    Minimum,

    /// <summary>A day: the last on which payment is on time.</summary>
    DueDate,

    /// <summary>Days: today less the due date.</summary>
    DaysLate,

    /// <summary>A name: what the debtor is before the law.</summary>
    DebtorKind,

    /// <summary>A name: which law stays the claim.</summary>
    InsolvencyKind,

    /// <summary>A day: when the creditor learned of the proceedings.</summary>
    InsolvencyRecorded,

    /// <summary>A day: of the opening judgment.</summary>
    InsolvencyOpened,

    /// <summary>A day: when the opening was published.</summary>
    InsolvencyPublished,

    /// <summary>A day: when the proceedings ended for the invoice.</summary>
    InsolvencyClosed,

    /// <summary>A day: when the claim arose.</summary>
    ClaimArose,

    /// <summary>The claim arose after the opening: the proceedings do not stay it.</summary>
    AroseAfterOpening,

    /// <summary>A day: when the claim was declared in the proceedings.</summary>
    ClaimDeclared,

    /// <summary>The claim was not declared in the proceedings.</summary>
    ClaimNotDeclared,

    /// <summary>A day: the last to declare the claim in the proceedings.</summary>
    ClaimDeadline,

    /// <summary>A day: since when somebody else has the file.</summary>
    HandedOver,

    /// <summary>A name: who has the file.</summary>
    HandedOverTo,

    /// <summary>A name: the stage that handed it over.</summary>
    HandedOverByStage,

    /// <summary>A name and a day: the stage that handed the file over, and when it turned out that it had not.</summary>
    HandOverUndone,

    /// <summary>A day: when the file last came back.</summary>
    Recalled,

    /// <summary>A day: from which the limitation period is counted.</summary>
    LimitationFrom,

    /// <summary>A name: what the limitation period is counted from, the due date or the kind of event that interrupted it last.</summary>
    LimitationBegunBy,

    /// <summary>A number: the years of the limitation period.</summary>
    LimitationYears,

    /// <summary>A day: the last to sue.</summary>
    LimitationEnds,

    /// <summary>No limitation period runs.</summary>
    NoLimitationRuns,

    /// <summary>A day: since when the claim is before a court.</summary>
    CourtActionSince,

    /// <summary>A day: when the latest enforceable title was obtained.</summary>
    TitleObtained,

    /// <summary>The stage needs an enforceable title, and there is none.</summary>
    TitleNeeded,

    /// <summary>A day: when the hold was placed, or began.</summary>
    HoldBegan,

    /// <summary>A day: when the hold ends, or ended.</summary>
    HoldEnds,

    /// <summary>The hold has no end yet.</summary>
    HoldWithoutEnd,

    /// <summary>A text: why it was placed.</summary>
    HoldReason,

    /// <summary>The hold covers all invoices of the debtor.</summary>
    HoldIsTheDebtors,

    /// <summary>A number: how many disputes are open.</summary>
    OpenDisputes,

    /// <summary>A text: the id of the earliest open dispute.</summary>
    DisputeName,

    /// <summary>A text: why the debtor disputes.</summary>
    DisputeReason,

    /// <summary>A day: when the earliest open dispute was opened.</summary>
    DisputeOpened,

    /// <summary>An amount: what it covers.</summary>
    DisputeAmount,

    /// <summary>It covers all that is open.</summary>
    DisputeOfEverything,

    /// <summary>A day: from which the earliest open dispute goes to a person.</summary>
    DisputeStaleOn,

    /// <summary>A day: when the evidence last went out.</summary>
    EvidenceSent,

    /// <summary>A day: from which the evidence is to be sent, whatever was tried; none where a person is asked instead.</summary>
    EvidenceDue,

    /// <summary>An amount: what accepted disputes still wait to be credited.</summary>
    CreditIsMissing,

    /// <summary>A name and a day: a dispute that was accepted, and when.</summary>
    DisputeAccepted,

    /// <summary>A day: when the plan was agreed.</summary>
    PlanAgreed,

    /// <summary>Every instalment of the plan is covered.</summary>
    PlanIsPaid,

    /// <summary>A number: which instalment is the first not covered, by date, from 1.</summary>
    PlanInstalment,

    /// <summary>An amount: that instalment.</summary>
    PlanInstalmentAmount,

    /// <summary>A day: on which it is due.</summary>
    PlanInstalmentDue,

    /// <summary>An amount: what is to be paid up to and including it.</summary>
    PlanOwed,

    /// <summary>An amount: what came in since the plan was agreed.</summary>
    PlanPaid,

    /// <summary>A day: on which the plan breaks, or broke.</summary>
    PlanBreaks,

    /// <summary>A day: when the promise was made.</summary>
    PromiseMade,

    /// <summary>A day: by which payment was promised.</summary>
    PromiseFor,

    /// <summary>A day: what the promised day is cut to, as a promise may not reach further.</summary>
    PromiseCutTo,

    /// <summary>An amount: what was promised.</summary>
    PromiseAmount,

    /// <summary>An amount: what came in since.</summary>
    PromisePaid,

    /// <summary>What was promised has come in.</summary>
    PromiseIsKept,

    /// <summary>A number: which promise of the cycle it is, from 1.</summary>
    PromiseNumber,

    /// <summary>A number: how many were made in the cycle, where some of them count for nothing.</summary>
    PromisesMade,

    /// <summary>A number: how many count in a cycle.</summary>
    PromisesAllowed,

    /// <summary>It was made in writing.</summary>
    PromiseIsWritten,

    /// <summary>A day: when the promise was confirmed in writing.</summary>
    PromiseConfirmed,

    /// <summary>A day: on which the promise breaks, or broke.</summary>
    PromiseBreaks,

    /// <summary>A day: from which the promise is to be confirmed, whatever was tried; none where a person is asked instead, nor once it is broken.</summary>
    ConfirmationDue,

    /// <summary>A name: how the invoice is paid.</summary>
    Method,

    /// <summary>A name: how the debtor pays.</summary>
    Profile,

    /// <summary>A day: the last on which an automatic payment is waited for.</summary>
    AutomaticGraceEnds,

    /// <summary>A day: from which an automatic payment is missing.</summary>
    AutomaticPaymentMissingFrom,

    /// <summary>A day: when a payment was returned.</summary>
    PaymentReturned,

    /// <summary>A text: why it was returned.</summary>
    ReturnReason,

    /// <summary>A day: of the latest payment.</summary>
    LatestPayment,

    /// <summary>An amount: that payment.</summary>
    LatestPaymentAmount,

    /// <summary>A day: on which the rest after a payment ends, or ended.</summary>
    PaymentGraceEnds,

    /// <summary>A name: the furthest stage carried out or skipped.</summary>
    Position,

    /// <summary>A name and a day: the latest stage carried out.</summary>
    LastCarriedOut,

    /// <summary>A name: the stage whose turn it is.</summary>
    NextStage,

    /// <summary>The stage is mandatory: it is neither left out nor passed over.</summary>
    StageIsMandatory,

    /// <summary>A name: whom the stage goes to.</summary>
    Recipient,

    /// <summary>A channel: by which the recipient cannot be reached.</summary>
    Unreachable,

    /// <summary>A name and a day: the stage after it, and that stage's own day.</summary>
    FollowingStage,

    /// <summary>No stage is left.</summary>
    NoStageLeft,

    /// <summary>A name: the stage before which others are passed over, as something cut the waiting short.</summary>
    ResumeAt,

    /// <summary>A name and a day: what has cut the waiting short, and since when; the earliest gives the reason.</summary>
    Trigger,

    /// <summary>A text: why a person decided to go on.</summary>
    EscalationReason,

    /// <summary>A name: who decided it.</summary>
    EscalatedBy,

    /// <summary>A day: the stage's own.</summary>
    StageDay,

    /// <summary>A day: from which the spacing to the last stage allows the next.</summary>
    SpacedFrom,

    /// <summary>A day: since when something has cut the waiting short.</summary>
    TriggerSet,

    /// <summary>A day: from which the claim is late.</summary>
    LateFrom,

    /// <summary>A day: on which the debtor's time to answer ends, or ended.</summary>
    ResponseEnds,

    /// <summary>A name and a day: what ended last of all that held the process, and when. The kind of event that ended it; <c>hold</c> for a hold, <c>payment-grace</c> for the rest after a payment.</summary>
    Released,

    /// <summary>A day: from which it may be tried again.</summary>
    RetryFrom,

    /// <summary>A day, a channel and a name: a contact that did not get through, or of which nobody knows, and its outcome.</summary>
    Try,

    /// <summary>A number: how often it was tried, of what counts against the tries allowed: of a stage what did not get through, of a special act every one.</summary>
    Tries,

    /// <summary>A number: after how many tries no other is made.</summary>
    TriesAllowed,

    /// <summary>It is in doubt whether the last message went out.</summary>
    DeliveryInDoubt,

    /// <summary>A day: the latest of the days above, before the calendar.</summary>
    Earliest,

    /// <summary>A name: the calendar on which days are rolled.</summary>
    Calendar,

    /// <summary>A day: since when, or from when, it can be done: the earliest day, or the business day after it.</summary>
    DueOn,

    /// <summary>A day: since when, or from when, a person is asked, as no stage is left: the earliest day, or the business day after it.</summary>
    AskedFrom,
}
