using Dunning.Receivables.Events;

namespace Dunning.Reference;

/// <summary>A dispute with its closing, if any.</summary>
internal sealed record Dispute(Entry Opening, Entry? Closing)
{
    public DisputeOpened Opened => (DisputeOpened)Opening.Event;

    public DisputeOutcome? Outcome => ((DisputeClosed?)Closing?.Event)?.Outcome;

    public bool IsOpenBefore(int place) => Opening.Place < place && !(Closing is { } closing && closing.Place < place);
}
