using NodaTime;

namespace Dunning.Receivables.Events;

/// <summary>The claim was brought to court, and no limitation runs meanwhile (C. civ. 2241, 2242).</summary>
public sealed class LegalActionStarted : DunningEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="id">Identifies the event, so that it is read once and can be reversed.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="reference">The reference of a document.</param>
    public LegalActionStarted(LocalDate on, string? id = null, string? by = null, string? reference = null)
        : base(on, id, by, reference)
    {
    }

    /// <inheritdoc/>
    public override DunningEventKind Kind => DunningEventKind.LegalAction;
}
