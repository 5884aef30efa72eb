namespace Dunning.Portfolio;

/// <summary>What the question about a debtor's next contact comes down to.</summary>
public enum ContactVerdict
{
    /// <summary>The debtor is contacted, once, about all of it.</summary>
    Contact,

    /// <summary>Something is to be said, but the last contact is too recent.</summary>
    Wait,

    /// <summary>A person must decide first.</summary>
    Review,

    /// <summary>There is nothing to say to the debtor; tasks and reviews may be left.</summary>
    None,
}
