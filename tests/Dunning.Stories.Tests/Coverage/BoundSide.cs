namespace Dunning.Stories.Coverage;

/// <summary>The two sides of a bound.</summary>
internal enum BoundSide
{
    /// <summary>One unit short of it: the day before, a cent below, one fewer.</summary>
    Before,

    /// <summary>At it: the day of it, the very amount, the count itself.</summary>
    At,
}

/// <summary>Words for the two sides.</summary>
internal static class BoundSideWords
{
    public static string Name(this BoundSide side) => side == BoundSide.At ? "at" : "before";
}
