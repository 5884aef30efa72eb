namespace Dunning.Profiles;

/// <summary>What a piece of evidence speaks of.</summary>
public enum EvidenceKind
{
    /// <summary>Invoices paid automatically, of all in the window.</summary>
    AutomaticInvoices,

    /// <summary>Insolvency proceedings that are open.</summary>
    InsolvencyOpen,

    /// <summary>Payment plans that were broken.</summary>
    BrokenPlans,

    /// <summary>Payments that were returned.</summary>
    ReturnedPayments,

    /// <summary>The debtor is a public body.</summary>
    PublicBody,

    /// <summary>The debtor is marked as a large organisation.</summary>
    LargeOrganisation,

    /// <summary>Late invoices that were disputed, of all late ones.</summary>
    DisputedLate,

    /// <summary>Invoices that count, of all in the window.</summary>
    Counted,

    /// <summary>Invoices settled on time, of those that count.</summary>
    OnTime,

    /// <summary>Late invoices settled soon after a contact, of all late ones.</summary>
    SettledAfterContact,

    /// <summary>The average delay of the late invoices.</summary>
    AverageDelay,
}
