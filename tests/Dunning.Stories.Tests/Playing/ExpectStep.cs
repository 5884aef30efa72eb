using System.Collections.Generic;
using System.Linq;
using Dunning.Faults;
using Dunning.Stories.Coverage;
using Dunning.Stories.Text;

namespace Dunning.Stories.Playing;

/// <summary>Asks the engine and compares; then holds each bound the line claims against the engine.</summary>
internal sealed record ExpectStep(StoryLine Line, Expectation Expected) : Step(Line)
{
    public override void Play(Performance performance)
    {
        var situation = performance.On(Line, Expected.On);
        try
        {
            var decision = situation.Decide();
            var differences = Expected.DiffersIn(decision).ToArray();
            if (differences.Length > 0)
            {
                performance.Fail(Line, "The engine said another " + string.Join(" and ", differences) + ": " + Words.Of(decision));
                return;
            }

            performance.Reached.Add(situation, decision);
        }
        catch (RefusedFactsException refused)
        {
            performance.Fail(Line, "The engine refused: " + refused.Message);
            return;
        }

        Claim(performance, situation, Expected.Before, BoundSide.Before);
        Claim(performance, situation, Expected.At, BoundSide.At);
    }

    private void Claim(Performance performance, Situation situation, IReadOnlyList<Bound> bounds, BoundSide side)
    {
        foreach (var bound in bounds) Claim(performance, situation, bound, side);
        if (bounds.Count > 0) performance.Claims.Add((Line, situation, bounds, side));
    }

    private void Claim(Performance performance, Situation situation, Bound bound, BoundSide side)
    {
        if (bound.WhyNot(situation, side) is { } why) performance.Fail(Line, "The claim to stand " + side.Name() + " " + bound.Name + " is empty: " + why);
        else performance.Reached.Add(bound.Name, side);
    }
}
