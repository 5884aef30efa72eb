namespace Dunning.Guarantees.Scope;

/// <summary>The alphabet: what may happen next. Where there is nothing to do it to, a move has no event and its sequence is left out.</summary>
internal enum Move
{
    Sent,
    Failed,
    Unknown,
    LateOutcome,
    PaidInPart,
    PaidInFull,
    Returned,
    CreditNote,
    WrittenOff,
    Charged,
    DisputedInPart,
    DisputedInWhole,
    Rejected,
    Accepted,
    Promised,
    PlanAgreed,
    Withdrawn,
    HeldUntil,
    HeldOrLifted,
    HandedOverOrRecalled,
    Insolvency,
    Court,
    Skipped,
    Escalated,
    Extended,
    Reversed,
}
