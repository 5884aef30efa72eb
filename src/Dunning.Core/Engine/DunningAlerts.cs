using System;

namespace Dunning.Engine;

/// <summary>What a person should see beside the decision, as flags.</summary>
[Flags]
public enum DunningAlerts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The action has been due for long.</summary>
    ActionOverdue = 1 << 0,

    /// <summary>A credit note is missing while something is collectible.</summary>
    CreditToIssue = 1 << 1,

    /// <summary>A dispute has been open too long.</summary>
    DisputeStale = 1 << 2,

    /// <summary>The limit to sue is near.</summary>
    LimitationApproaching = 1 << 3,

    /// <summary>A payment bounced and no stage has been carried out since.</summary>
    PaymentReturned = 1 << 4,

    /// <summary>A plan broke and no stage has been carried out since.</summary>
    PlanBroken = 1 << 5,

    /// <summary>A promise broke and no stage has been carried out since.</summary>
    PromiseBroken = 1 << 6,

    /// <summary>Of a contact only: money stands to the debtor's credit that is matched to no invoice, and covers a part of what is asked for.</summary>
    UnappliedCredit = 1 << 7,
}
