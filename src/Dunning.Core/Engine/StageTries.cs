using System;
using Dunning.Calendars;
using Dunning.Engine.Folding;
using Dunning.Receivables.Events;

namespace Dunning.Engine;

/// <summary>How a stage was tried in this cycle without being carried out.</summary>
internal readonly struct StageTries(int count, int lastDay, bool isInDoubt)
{
    public static StageTries None => new(0, DayNumber.None, false);

    /// <summary>Contacts that did not get through.</summary>
    public int Count { get; } = count;

    /// <summary>The day of the last of them; <see cref="DayNumber.None"/> without any.</summary>
    public int LastDay { get; } = lastDay;

    /// <summary>Whether the latest outcome of the stage is unknown.</summary>
    public bool IsInDoubt { get; } = isInDoubt;

    /// <summary>Reads the tries of a stage from the history. Few stages are ever tried, so the case state keeps but a bit a stage.</summary>
    public static StageTries Of(CompiledPolicy policy, in CaseState state, int stage)
    {
        if ((state.Tried & (1UL << stage)) == 0) return None;

        var index = state.History.Index;
        var (count, lastDay, isInDoubt) = (0, DayNumber.None, false);
        var start = index.FirstOfCycle(state.Known);
        for (var i = start; i < state.Known; i++)
        {
            if (index[i].Event is not ContactMade contact || !index.IsActSince(i, start, state.Known)) continue;
            if (policy.Resolve((ContactMade)index[index.FirstOfAct(i, state.Known)].Event) != stage) continue;
            isInDoubt = contact.Outcome == ContactOutcome.Unknown;
            if (!contact.Outcome.IsTry()) continue;
            count++;
            lastDay = Math.Max(lastDay, contact.Day);
        }

        return new StageTries(count, lastDay, isInDoubt);
    }
}
