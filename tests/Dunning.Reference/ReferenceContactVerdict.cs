namespace Dunning.Reference;

/// <summary>What a debtor's contact comes down to.</summary>
public enum ReferenceContactVerdict
{
    /// <summary>Nothing is due.</summary>
    None,

    /// <summary>The debtor is contacted.</summary>
    Contact,

    /// <summary>The last contact is too recent.</summary>
    Wait,

    /// <summary>A person must decide.</summary>
    Review,
}
