namespace Dunning.Engine.Explaining;

/// <summary>What may change of a debtor, beside the events of an invoice. The wire names are stable codes.</summary>
public enum DebtorChange
{
    /// <summary>The holds on all invoices of the debtor end.</summary>
    HoldEnded,

    /// <summary>The proceedings of the debtor end.</summary>
    InsolvencyClosed,

    /// <summary>Somebody can be reached by more channels.</summary>
    ContactAdded,
}
