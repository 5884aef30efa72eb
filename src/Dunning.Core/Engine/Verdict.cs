namespace Dunning.Engine;

/// <summary>What a decision comes down to.</summary>
public enum Verdict
{
    /// <summary>Nothing to do, now or later, as things stand.</summary>
    None,

    /// <summary>Something is to be done.</summary>
    Act,

    /// <summary>Nothing is to be done yet.</summary>
    Wait,

    /// <summary>A person must decide.</summary>
    Review,
}
