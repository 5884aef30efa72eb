namespace Dunning.Penalties;

/// <summary>What a payment settles first.</summary>
public enum AllocationOrder
{
    /// <summary>Principal, then interest, then compensation: how payments are usually matched to invoices.</summary>
    PrincipalFirst,

    /// <summary>Interest, then principal, then compensation (C. civ. 1343-1, where nothing else is agreed).</summary>
    InterestFirst,
}
