using NodaTime;

namespace Dunning.Receivables.Events;

/// <summary>This invoice's own stay ended.</summary>
public sealed class InsolvencyClosed : DunningEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="id">Identifies the event, so that it is read once and can be reversed.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="reference">The reference of a document.</param>
    public InsolvencyClosed(LocalDate on, string? id = null, string? by = null, string? reference = null)
        : base(on, id, by, reference)
    {
    }

    /// <inheritdoc/>
    public override DunningEventKind Kind => DunningEventKind.InsolvencyClosed;
}
