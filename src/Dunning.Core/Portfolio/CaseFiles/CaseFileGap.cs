using Dunning.Receivables;

namespace Dunning.Portfolio.CaseFiles;

/// <summary>Something that is missing from a case file.</summary>
public sealed class CaseFileGap
{
    internal CaseFileGap(CaseFileGapKind kind, Invoice? invoice)
    {
        Kind = kind;
        Invoice = invoice;
    }

    /// <summary>What.</summary>
    public CaseFileGapKind Kind { get; }

    /// <summary>Of which invoice; null where it is about the debtor.</summary>
    public Invoice? Invoice { get; }

    /// <summary>Whether the claim can be brought without it; it only helps.</summary>
    public bool IsOnlyHelpful => Kind == CaseFileGapKind.Acknowledgement;
}
