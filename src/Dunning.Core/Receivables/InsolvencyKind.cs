namespace Dunning.Receivables;

/// <summary>Which law stays the claim.</summary>
public enum InsolvencyKind
{
    /// <summary>Collective proceedings (C. com. L620-1 and following): the claim must be declared.</summary>
    Collective,

    /// <summary>A consumer's over-indebtedness (C. conso. L711-1 and following): payment is stayed, nothing is declared.</summary>
    OverIndebtedness,
}
