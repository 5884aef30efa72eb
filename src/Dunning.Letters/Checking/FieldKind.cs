namespace Dunning.Letters.Checking;

/// <summary>What a field of the model is.</summary>
internal enum FieldKind
{
    Text,
    Flag,
    List,
    Object,
}
