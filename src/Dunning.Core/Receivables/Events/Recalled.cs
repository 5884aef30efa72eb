using NodaTime;

namespace Dunning.Receivables.Events;

/// <summary>The file is back.</summary>
public sealed class Recalled : DunningEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="to">From whom it came back.</param>
    /// <param name="id">Identifies the event, so that it is read once and can be reversed.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="reference">The reference of a document.</param>
    public Recalled(LocalDate on, string? to = null, string? id = null, string? by = null, string? reference = null)
        : base(on, id, by, reference)
    {
        To = to;
    }

    /// <inheritdoc/>
    public override DunningEventKind Kind => DunningEventKind.Recalled;

    /// <summary>From whom it came back.</summary>
    public string? To { get; }

    private protected override bool HasSameContent(DunningEvent other) =>
        other is Recalled same && To == same.To;
}
