using NodaTime;

namespace Dunning.Receivables.Events;

/// <summary>There is a title that can be enforced for ten years (CPCE L111-4).</summary>
public sealed class EnforceableTitleObtained : DunningEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="id">Identifies the event, so that it is read once and can be reversed.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="reference">The reference of a document.</param>
    public EnforceableTitleObtained(LocalDate on, string? id = null, string? by = null, string? reference = null)
        : base(on, id, by, reference)
    {
    }

    /// <inheritdoc/>
    public override DunningEventKind Kind => DunningEventKind.EnforceableTitle;
}
