using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Receivables;
using Dunning.Stories.Playing;

namespace Dunning.Stories.Coverage;

/// <summary>
/// A bound of the rules. A claim to stand at it is proved by moving the bound: at it, the bound one unit later gives another answer on the same
/// day; before it, the bound one unit earlier does. So a story cannot claim a bound it does not stand at, or that decides nothing there.
/// </summary>
internal sealed class Bound(string name, string meaning, params IReadOnlyList<Bound.Move> moves)
{
    /// <summary>The situation with the bound moved by so many units; null where it cannot be.</summary>
    public delegate Situation? Move(Situation situation, int units);

    public string Name => name;

    public string Meaning => meaning;

    public string Describe(BoundSide side) => (side == BoundSide.At ? "at " : "before ") + name;

    /// <summary>Why a situation does not stand on that side of the bound; null where it does.</summary>
    public string? WhyNot(Situation situation, BoundSide side)
    {
        var units = side == BoundSide.At ? 1 : -1;
        var answer = Answer(situation);
        foreach (var move in moves)
        {
            try
            {
                if (move(situation, units) is not { } moved) return "the story has no such bound to move.";
                if (Answer(moved) == answer) return "with the bound moved by " + (units > 0 ? "one more" : "one less") + " the answer is the same.";
            }
            catch (Exception refused) when (refused is DunningFaultException or ArgumentException)
            {
                return "the bound cannot be moved: " + refused.Message;
            }
        }

        return null;
    }

    // Neither the days nor the amounts of the decision: they move with the bound on every day, not only at it.
    private static (Verdict Verdict, DecisionReason Reason, string? Stage, Channel? Channel, DunningAlerts Alerts) Answer(Situation situation)
    {
        var decision = situation.Decide();
        return (decision.Verdict, decision.Reason, decision.StageName, decision.Channel, decision.Alerts);
    }
}
