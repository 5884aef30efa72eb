using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Reference;

/// <summary>An event with its place in the history: "Events are read by date, those of one day in the order given."</summary>
internal sealed record Entry(int Place, DunningEvent Event)
{
    public LocalDate On => Event.On;
}
