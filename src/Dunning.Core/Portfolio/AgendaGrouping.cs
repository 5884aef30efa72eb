namespace Dunning.Portfolio;

/// <summary>By what the decisions of an agenda are grouped.</summary>
public enum AgendaGrouping
{
    /// <summary>By debtor: its id.</summary>
    Debtor,

    /// <summary>By who carries it out at the creditor's: the owner role of the stage. Special acts and reviews name none.</summary>
    Owner,

    /// <summary>By what is to be done: the wire name of the action. Reviews have none.</summary>
    Action,
}
