using Dunning.Receivables;
using NodaTime;

namespace Dunning.Reference;

/// <summary>Proceedings, as far as known.</summary>
internal sealed record Insolvency(LocalDate RecordedOn, LocalDate? OpenedOn, LocalDate? PublishedOn, InsolvencyKind Kind)
{
    /// <summary>The day the stay ended; null while it is open.</summary>
    public LocalDate? ClosedOn { get; init; }

    /// <summary>Whether the claim was filed.</summary>
    public bool IsDeclared { get; init; }
}
