namespace Dunning.Guarantees.Years;

/// <summary>What may happen in the life of a debtor that is none of the host's acts.</summary>
internal enum HappeningKind
{
    /// <summary>The invoice comes into the books.</summary>
    Invoiced,

    /// <summary>A part of the balance is paid, in hundredths; dated some days back.</summary>
    Paid,

    /// <summary>The whole amount is paid once more, whatever is open.</summary>
    PaidTwice,

    /// <summary>The balance of the invoice is paid and booked on another one.</summary>
    PaidOnTheWrongInvoice,

    /// <summary>What was booked on the wrong invoice is reversed there and booked on the right one.</summary>
    Corrected,

    /// <summary>The latest payment comes back.</summary>
    Returned,

    Credited,
    WrittenOff,
    Promised,
    PromiseWithdrawn,
    Disputed,
    DisputeClosed,
    PlanAgreed,
    PlanCancelled,
    Held,
    HoldLifted,
    HandedOver,
    Recalled,
    Skipped,
    Escalated,
    Extended,
    Insolvent,
    InsolvencyPublished,
    InsolvencyClosed,
    Acknowledged,
    LegalAction,
    LegalActionEnded,
    Title,
    InterestCharged,
    FeeCharged,
    PenaltyWaived,
    Noted,

    /// <summary>A carrier or a person tells what became of an act.</summary>
    HeardOf,

    /// <summary>All of the debtor's invoices are held.</summary>
    DebtorHeld,
    DebtorInsolvent,
    DebtorInsolvencyClosed,

    /// <summary>The debtor is rated anew and from then on dunned under another policy.</summary>
    Rated,

    /// <summary>Other ways to reach the debtor are known.</summary>
    Reachable,

    /// <summary>Money comes in that is matched to no invoice.</summary>
    CameUnmatched,

    /// <summary>That money is matched to an invoice.</summary>
    Matched,
}
