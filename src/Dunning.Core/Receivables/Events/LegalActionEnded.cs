using NodaTime;

namespace Dunning.Receivables.Events;

/// <summary>The court action ended.</summary>
public sealed class LegalActionEnded : DunningEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="id">Identifies the event, so that it is read once and can be reversed.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="reference">The reference of a document.</param>
    public LegalActionEnded(LocalDate on, string? id = null, string? by = null, string? reference = null)
        : base(on, id, by, reference)
    {
    }

    /// <inheritdoc/>
    public override DunningEventKind Kind => DunningEventKind.LegalActionEnded;
}
