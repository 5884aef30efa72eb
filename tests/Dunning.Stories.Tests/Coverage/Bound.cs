using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Stories.Playing;
using NodaTime;

namespace Dunning.Stories.Coverage;

/// <summary>
/// A bound of the rules. A claim to stand at it is proved by moving the bound: at it, the bound one unit later gives another answer on the same
/// day; before it, the bound one unit earlier does; and both answers must be those that this bound parts. So a story cannot claim a bound it does not
/// stand at, or that decides nothing there, or one that is another's.
/// </summary>
internal sealed class Bound(string name, string meaning, Func<BothSides, bool> isOfIt, params IReadOnlyList<Bound.Move> moves)
{
    /// <summary>The situation with the bound moved by so many units; null where it cannot be.</summary>
    public delegate Situation? Move(Situation situation, int units);

    public string Name => name;

    public string Meaning => meaning;

    /// <summary>Why a situation does not stand on that side of the bound; null where it does.</summary>
    public string? WhyNot(Situation situation, BoundSide side)
    {
        var units = side == BoundSide.At ? 1 : -1;
        var here = situation.Decide();
        foreach (var move in moves)
        {
            try
            {
                if (move(situation, units) is not { } moved) return "the story has no such bound to move.";
                var there = moved.Decide();
                if (Answer(there) == Answer(here)) return "with the bound moved by " + (units > 0 ? "one more" : "one less") + " the answer is the same.";
                var sides = side == BoundSide.At ? new BothSides(moved, there, situation, here) : new BothSides(situation, here, moved, there);
                if (!isOfIt(sides)) return "the answers on its two sides are not those it parts (" + meaning + ").";
            }
            catch (Exception refused) when (refused is DunningFaultException or ArgumentException)
            {
                return "the bound cannot be moved: " + refused.Message;
            }
        }

        return null;
    }

    private static (Verdict, DecisionReason, string?, Channel?, DunningAlerts, LocalDate?, LocalDate?, LocalDate?, Money) Answer(DunningDecision decision) =>
        (decision.Verdict, decision.Reason, decision.StageName, decision.Channel, decision.Alerts, decision.Until, decision.DueOn, decision.Deadline, decision.Collectible);
}
