using System;
using System.Collections.Generic;
using Dunning.Calendars;
using Dunning.Engine;
using Dunning.Engine.Folding;
using Dunning.Receivables;
using Dunning.Receivables.Events;

namespace Dunning.Portfolio;

/// <summary>The latest day on which a stage of a policy was carried out on any invoice of an account, in whatever cycle, and the highest phase of that day.</summary>
internal readonly struct LastContact
{
    private readonly int _day;
    private readonly DunningPhase _phase;

    private LastContact(int day, DunningPhase phase)
    {
        _day = day;
        _phase = phase;
    }

    public static LastContact Of(CompiledPolicy policy, IReadOnlyList<DecidedItem> items)
    {
        var last = new LastContact(DayNumber.None, default);
        foreach (var item in items)
        {
            var index = item.State.History.Index;
            for (var i = 0; i < item.State.Known; i++)
            {
                if (index[i].Event is not ContactMade contact || !contact.Outcome.IsCarriedOut() || contact.Day < last._day) continue;
                if (!index.IsActSince(i, 0, item.State.Known)) continue;
                var begun = (ContactMade)index[index.FirstOfAct(i, item.State.Known)].Event;
                if (PhaseOf(policy, begun) is not { } phase) continue;
                last = new LastContact(contact.Day, contact.Day == last._day && last._phase > phase ? last._phase : phase);
            }
        }

        return last;
    }

    /// <summary>From when the debtor may be contacted again: an escalation need not wait; <see cref="DayNumber.None"/> when there was no contact.</summary>
    /// <exception cref="CalendarRangeException">That lies beyond what the calendar of the policy knows.</exception>
    public int FreeOn(CompiledPolicy policy, DunningPhase leadPhase)
    {
        if (_day == DayNumber.None) return DayNumber.None;
        var days = leadPhase > _phase ? 1 : Math.Max(1, policy.Source.Consolidation.ContactSpacingDays);
        return policy.Calendar.Roll(_day + days);
    }

    // A special act has no phase and never counts; a stage the policy no longer has brings its own.
    private static DunningPhase? PhaseOf(CompiledPolicy policy, ContactMade contact)
    {
        var place = policy.Resolve(contact);
        if (place < CompiledPolicy.BeforeAllStages) return null;
        return policy.IndexOf(contact.Stage) >= 0 ? policy.Stages[place].Phase : contact.Phase;
    }
}
