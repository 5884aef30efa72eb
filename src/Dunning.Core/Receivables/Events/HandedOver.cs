using NodaTime;

namespace Dunning.Receivables.Events;

/// <summary>An agency, a lawyer, a factor or a court has the file.</summary>
public sealed class HandedOver : DunningEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="to">Who.</param>
    /// <param name="id">Identifies the event, so that it is read once and can be reversed.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="reference">The reference of a document.</param>
    public HandedOver(LocalDate on, string? to = null, string? id = null, string? by = null, string? reference = null)
        : base(on, id, by, reference)
    {
        To = to;
    }

    /// <inheritdoc/>
    public override DunningEventKind Kind => DunningEventKind.HandedOver;

    /// <summary>Who.</summary>
    public string? To { get; }

    private protected override bool HasSameContent(DunningEvent other) =>
        other is HandedOver same && To == same.To;
}
