namespace Dunning.Guarantees.Fuzzing;

/// <summary>What a part of a JSON document is.</summary>
internal enum JsonTreeKind
{
    Scalar,
    List,
    Object,
}
