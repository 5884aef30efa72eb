namespace Dunning.Penalties;

/// <summary>What the creditor is: the French legal rate has a column for each.</summary>
public enum CreditorKind
{
    /// <summary>Every creditor but an individual outside a trade: "other creditors".</summary>
    Business,

    /// <summary>An individual who does not act for professional needs.</summary>
    Individual,
}
