using Dunning.Calendars;
using NodaTime;

namespace Dunning.Receivables.Events;

/// <summary>A new due date was granted: the process begins again from it, in a new cycle.</summary>
public sealed class DueDateExtended : DunningEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="dueOn">The new due date.</param>
    /// <param name="id">Identifies the event, so that it is read once and can be reversed.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="reference">The reference of a document.</param>
    public DueDateExtended(LocalDate on, LocalDate dueOn, string? id = null, string? by = null, string? reference = null)
        : base(on, id, by, reference)
    {
        DueOn = dueOn;
        DueDay = DayNumber.Of(dueOn);
    }

    /// <inheritdoc/>
    public override DunningEventKind Kind => DunningEventKind.Extension;

    /// <summary>The new due date.</summary>
    public LocalDate DueOn { get; }

    internal int DueDay { get; }

    private protected override bool HasSameContent(DunningEvent other) =>
        other is DueDateExtended same && DueOn == same.DueOn;
}
