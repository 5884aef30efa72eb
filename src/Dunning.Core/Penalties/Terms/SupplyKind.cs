namespace Dunning.Penalties.Terms;

/// <summary>What was supplied, to whom and how it is invoiced: it decides the longest terms French law allows.</summary>
public enum SupplyKind
{
    /// <summary>Between professionals: 60 days from the invoice, or 45 days end of month if agreed.</summary>
    General,

    /// <summary>Between professionals, invoiced periodically (CGI 289, I, 3): 45 days from the invoice.</summary>
    PeriodicInvoice,

    /// <summary>Transport of goods, its commission and hire of vehicles: 30 days from the invoice.</summary>
    Transport,

    /// <summary>The state and its bodies, local authorities: 30 days.</summary>
    PublicBuyer,

    /// <summary>Public hospitals and the health service of the armed forces: 50 days.</summary>
    PublicHospital,

    /// <summary>Public companies that are buyers under that code: 60 days.</summary>
    PublicUndertaking,
}
