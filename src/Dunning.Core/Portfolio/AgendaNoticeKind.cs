namespace Dunning.Portfolio;

/// <summary>What a person should see before the agenda itself, in the order in which it is shown.</summary>
public enum AgendaNoticeKind
{
    /// <summary>The payments known are too old: debtors may have paid. Every contact needs approval.</summary>
    PaymentsNotCurrent,

    /// <summary>A claim is to be declared in insolvency proceedings (C. com. L622-24), or its deadline was missed.</summary>
    ClaimToDeclare,

    /// <summary>The limit to sue is near.</summary>
    LimitationApproaching,

    /// <summary>A payment plan broke.</summary>
    PlanBroken,

    /// <summary>Money stands to the credit of a debtor who has open invoices in its currency: match it first.</summary>
    UnappliedCredit,

    /// <summary>An action has been due for long.</summary>
    ActionOverdue,

    /// <summary>There is no way to reach the debtor.</summary>
    MissingChannel,

    /// <summary>Facts that cannot be, so that nothing was decided on them.</summary>
    DoubtfulData,
}
