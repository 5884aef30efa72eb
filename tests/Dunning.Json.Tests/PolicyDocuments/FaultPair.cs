namespace Dunning.Json.Tests.PolicyDocuments;

/// <summary>A policy or book that has a fault and no other, and the nearest one that has none: they differ in one place of one text.</summary>
public sealed record FaultPair(string Code, string Text, string Wrong, string Right)
{
    /// <summary>What stands in the text where the two differ.</summary>
    public const string Place = "§";

    public string Failing => Text.Replace(Place, Wrong);

    public string Passing => Text.Replace(Place, Right);

    public override string ToString() => Code;
}
