using System;

namespace Dunning.Engine;

/// <summary>What is so about a case whatever the day. The uppermost bits are its <see cref="Closure"/>.</summary>
[Flags]
internal enum CaseFlags : uint
{
    None = 0,

    /// <summary>Proceedings stay the claim, and it need not or cannot be declared any more.</summary>
    Stayed = 1 << 0,

    /// <summary>Proceedings stay the claim, and it is still to be declared.</summary>
    ClaimToDeclare = 1 << 1,

    HandedOver = 1 << 2,

    DisputeIsOpen = 1 << 3,

    /// <summary>The last record of the evidence sent about the dispute is in doubt.</summary>
    EvidenceInDoubt = 1 << 4,

    /// <summary>The last record of the confirmation of the promise is in doubt.</summary>
    ConfirmationInDoubt = 1 << 5,

    /// <summary>An accepted dispute waits for its credit note.</summary>
    CreditIsMissing = 1 << 6,

    /// <summary>The payment is collected automatically, and nothing was returned in this cycle.</summary>
    Automatic = 1 << 7,

    HasTitle = 1 << 8,

    /// <summary>The evidence was tried as often as it may be.</summary>
    EvidenceUndeliverable = 1 << 9,

    /// <summary>The confirmation was tried as often as it may be.</summary>
    ConfirmationUndeliverable = 1 << 10,

    /// <summary>What is collectible, of an account on all its invoices in the currency together, does not reach the policy's minimum.</summary>
    BelowMinimum = 1 << 11,
}
