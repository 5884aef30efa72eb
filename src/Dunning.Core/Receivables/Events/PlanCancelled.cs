using NodaTime;

namespace Dunning.Receivables.Events;

/// <summary>The plan is void.</summary>
public sealed class PlanCancelled : DunningEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="id">Identifies the event, so that it is read once and can be reversed.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="reference">The reference of a document.</param>
    public PlanCancelled(LocalDate on, string? id = null, string? by = null, string? reference = null)
        : base(on, id, by, reference)
    {
    }

    /// <inheritdoc/>
    public override DunningEventKind Kind => DunningEventKind.PlanCancelled;
}
