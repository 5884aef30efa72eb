namespace Dunning.Policies;

/// <summary>What a percentage fee is taken of.</summary>
public enum FeeBase
{
    /// <summary>What is collectible.</summary>
    Remaining,

    /// <summary>The amount of the invoice.</summary>
    Original,
}
