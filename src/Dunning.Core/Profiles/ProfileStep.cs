namespace Dunning.Profiles;

/// <summary>Something that may happen next and give a payer another profile.</summary>
public enum ProfileStep
{
    /// <summary>Further invoices are settled on time.</summary>
    SettlesOnTime,

    /// <summary>Further invoices are settled late, by the average so far, and not after a contact.</summary>
    SettlesLate,

    /// <summary>Further invoices are settled late, by the average so far, soon after a contact.</summary>
    SettlesAfterContact,

    /// <summary>Further invoices are late, by the average so far, and disputed.</summary>
    DisputesLate,

    /// <summary>Payments are returned.</summary>
    PaymentsReturned,

    /// <summary>Insolvency proceedings are opened.</summary>
    InsolvencyOpens,

    /// <summary>The insolvency proceedings end.</summary>
    InsolvencyCloses,
}
