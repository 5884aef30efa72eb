namespace Dunning.Profiles;

/// <summary>The rule that gave a payer its profile. They are looked at in this order; the first that holds counts.</summary>
public enum AssessmentRule
{
    /// <summary>Every invoice is paid automatically and nothing was returned: automatic.</summary>
    AutomaticPayments,

    /// <summary>Insolvency proceedings are open: insolvent.</summary>
    InsolvencyOpen,

    /// <summary>Payment plans were broken or payments returned, often enough: insolvent.</summary>
    PlansAndReturns,

    /// <summary>The debtor is a public body: administrative.</summary>
    PublicBody,

    /// <summary>The debtor is marked as a large organisation: administrative.</summary>
    LargeOrganisation,

    /// <summary>Enough of what is late was disputed: litigious.</summary>
    Disputes,

    /// <summary>Too few invoices tell anything: unrated.</summary>
    TooFewInvoices,

    /// <summary>Enough was settled on time: good.</summary>
    OnTime,

    /// <summary>Enough of what was late was settled soon after a contact: negligent.</summary>
    SettledOnceContacted,

    /// <summary>Late, but not by much on average: negligent.</summary>
    ShortDelays,

    /// <summary>Late by much, contacted or not: bad.</summary>
    LongDelays,
}
