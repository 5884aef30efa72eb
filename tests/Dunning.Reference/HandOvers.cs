using System.Collections.Generic;
using System.Linq;
using Dunning.Policies;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Reference;

/// <summary>Sections 1 and 3: whether somebody else has the file.</summary>
internal sealed class HandOvers
{
    public HandOvers(Facts facts)
    {
        // "A contact sent or delivered of a stage of the policy whose action is hand-over hands over too, until a later outcome of it says otherwise."
        // It "takes effect with the first record that was carried out" (decision 1 of the readings).
        var byAct = facts.Acts
            .Where(a => a.IsCarriedOut && facts.Policy.Stages.Any(s => s.Name == a.Stage && s.Action == DunningAction.HandOver))
            .Select(a => new Move(a.Effect!.Place, a.Effect.On, true));
        var byEvent = facts.Of<HandedOver>().Select(e => new Move(e.Entry.Place, e.Event.On, true));
        var back = facts.Of<Recalled>().Select(e => new Move(e.Entry.Place, e.Event.On, false));
        var moves = byAct.Concat(byEvent).Concat(back).OrderBy(m => m.Place).ToList();

        IsHandedOver = moves.LastOrDefault() is { IsAway: true };
        Releases = [.. moves.Zip(moves.Skip(1)).Where(p => p.First.IsAway && !p.Second.IsAway).Select(p => p.Second.Day)];
    }

    /// <summary>"Handed over and not recalled".</summary>
    public bool IsHandedOver { get; }

    /// <summary>"the day that ended a hand-over, by an event"; a recall with nothing to undo "changes nothing".</summary>
    public IReadOnlyList<LocalDate> Releases { get; }

    private sealed record Move(int Place, LocalDate Day, bool IsAway);
}
