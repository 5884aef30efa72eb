namespace Dunning.Receivables;

/// <summary>How a debtor pays. An internal assessment: it chooses the policy and is never shown to the debtor.</summary>
public enum PayerProfile
{
    /// <summary>Not assessed, or too few invoices to say.</summary>
    Unrated,

    /// <summary>Pays on time.</summary>
    Good,

    /// <summary>Pays once reminded.</summary>
    Negligent,

    /// <summary>Pays late, reminded or not.</summary>
    Bad,

    /// <summary>Cannot pay: insolvency, broken plans, returned payments.</summary>
    Insolvent,

    /// <summary>Pays through a long approval circuit: public bodies, large organisations.</summary>
    Administrative,

    /// <summary>Disputes in order not to pay.</summary>
    Litigious,

    /// <summary>Pays by direct debit or bill of exchange.</summary>
    Automatic,
}
