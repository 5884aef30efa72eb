using System.Collections.Generic;
using Dunning.Engine;
using Dunning.Policies;

namespace Dunning.Guarantees.Scope;

/// <summary>A sequence, as the test reads it, on a day.</summary>
internal sealed class Situation(Facts facts, int today)
{
    private bool _isNextKnown;
    private int _next;

    public Facts Facts { get; } = facts;

    public int Today { get; } = today;

    public Ruling Ruling { get; } = facts.RulingOn(today);

    /// <summary>The answer of the latest day asked about before, with nothing new since; null on the first.</summary>
    public Answer? Before { get; init; }

    /// <summary>Whether no later day is asked about.</summary>
    public bool IsLast { get; init; }

    public List<(int Day, DecisionReason Reason, int ResumeAt)> Triggers => field ??= Facts.TriggersOn(Today);

    /// <summary>Whether a trigger cuts the waiting short.</summary>
    public bool IsTriggered => Triggers.Count > 0;

    public List<int> Candidates => field ??= Facts.CandidatesOn(Today);

    /// <summary>The first stage that may come next; -1 when none is left.</summary>
    public int FirstCandidate => Candidates.Count == 0 ? Stages.None : Candidates[0];

    /// <summary>The last stage that may come next; -1 when none is left.</summary>
    public int LastCandidate => Candidates.Count == 0 ? Stages.None : Candidates[^1];

    /// <summary>The furthest stage that a live trigger names; -1 when none does.</summary>
    public int ResumeAt
    {
        get
        {
            var furthest = Stages.None;
            foreach (var (_, _, stage) in Triggers) furthest = System.Math.Max(furthest, stage);
            return furthest;
        }
    }

    /// <summary>The stage that is next by rules 4; -1 when none is left.</summary>
    public int Next
    {
        get
        {
            if (!_isNextKnown) _next = FindNext();
            _isNextKnown = true;
            return _next;
        }
    }

    /// <summary>Whether a live trigger stands in for the day and spacing of the next stage.</summary>
    public bool IsNextTriggered => IsTriggered && !Facts.IsPreventive(Next);

    /// <summary>The earliest live trigger; of equal days the first in the order of the text.</summary>
    public (int Day, DecisionReason Reason, int ResumeAt) EarliestTrigger
    {
        get
        {
            var earliest = Triggers[0];
            foreach (var trigger in Triggers)
            {
                if (trigger.Day < earliest.Day) earliest = trigger;
            }

            return earliest;
        }
    }

    /// <summary>The latest of all terms of the next stage, not rolled.</summary>
    public int NextEarliest => IsNextTriggered ? Facts.TriggeredEarliest(Next, Today, EarliestTrigger.Day) : Facts.OwnEarliest(Next, Today);

    /// <summary>Whether nothing but its terms stands between the next stage and its being carried out.</summary>
    public bool IsNextUnhindered =>
        Ruling == Ruling.Stage && Next >= 0 && !IsNextBelowMinimum && !IsNextWithoutTitle && !Facts.IsInDoubt(Next) && !IsNextTriedOften;

    public bool IsNextBelowMinimum => Facts.Policy.Stages[Next].IsMandatory && !Facts.ReachesMinimum(Next);

    public bool IsNextWithoutTitle => Facts.Policy.Stages[Next].NeedsTitle && !Facts.HasTitle;

    public bool IsNextTriedOften => Facts.Policy.Stages[Next].IsMandatory && Facts.Tries(Next) >= Facts.Policy.Retries.AtMost;

    /// <summary>The days to which the end of the process is put off, not rolled.</summary>
    public int NoneLeftFrom => System.Math.Max(Facts.Due + 1, Facts.LastResponseEnd);

    private int FindNext()
    {
        var catchesUp = Facts.Policy.CatchUp == CatchUpMode.SkipToCurrent && !IsTriggered;
        for (var i = 0; i < Candidates.Count; i++)
        {
            var stage = Candidates[i];
            if (i == Candidates.Count - 1 || Facts.IsPreventive(stage) || Facts.Policy.Stages[stage].IsMandatory) return stage;
            var isPassedOver = stage < ResumeAt || (catchesUp && Today >= Facts.Due + Facts.Policy.Stages[Candidates[i + 1]].Day);
            if (!isPassedOver) return stage;
        }

        return Stages.None;
    }
}
