using NodaTime;

namespace Dunning.Receivables.Events;

/// <summary>Nothing is done before a day, or before the hold is lifted; it replaces an earlier one.</summary>
public sealed class HoldPlaced : DunningEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="untilExclusive">The day on which the process goes on; null: not before it is lifted.</param>
    /// <param name="reason">Why.</param>
    /// <param name="suspendsInterest">Whether no interest runs meanwhile (time granted by a court, C. civ. 1343-5).</param>
    /// <param name="id">Identifies the event, so that it is read once and can be reversed.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="reference">The reference of a document.</param>
    public HoldPlaced(
        LocalDate on,
        LocalDate? untilExclusive = null,
        string? reason = null,
        bool suspendsInterest = false,
        string? id = null,
        string? by = null,
        string? reference = null)
        : base(on, id, by, reference)
    {
        UntilExclusive = untilExclusive;
        Reason = reason;
        SuspendsInterest = suspendsInterest;
    }

    /// <inheritdoc/>
    public override DunningEventKind Kind => DunningEventKind.Hold;

    /// <summary>The day on which the process goes on; null: not before it is lifted.</summary>
    public LocalDate? UntilExclusive { get; }

    /// <summary>Why.</summary>
    public string? Reason { get; }

    /// <summary>Whether no interest runs meanwhile (time granted by a court, C. civ. 1343-5).</summary>
    public bool SuspendsInterest { get; }

    private protected override bool HasSameContent(DunningEvent other) =>
        other is HoldPlaced same && UntilExclusive == same.UntilExclusive && Reason == same.Reason && SuspendsInterest == same.SuspendsInterest;
}
