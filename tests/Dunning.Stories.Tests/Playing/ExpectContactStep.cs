using System.Linq;
using Dunning.Faults;
using Dunning.Stories.Coverage;
using Dunning.Stories.Text;

namespace Dunning.Stories.Playing;

/// <summary>Asks the engine for the contact of the debtor and compares.</summary>
internal sealed record ExpectContactStep(StoryLine Line, ContactExpectation Expected) : Step(Line)
{
    public override void Play(Performance performance)
    {
        try
        {
            var situation = performance.AccountOn(Line, Expected.On);
            var contact = situation.Decide();
            var differences = Expected.DiffersIn(contact).ToArray();
            if (differences.Length > 0)
            {
                performance.Fail(Line, "The engine said another " + string.Join(" and ", differences) + ": " + Words.Of(contact));
                return;
            }

            performance.Reached.Add(contact);
            foreach (var bound in Expected.Before) Claim(performance, situation, bound, BoundSide.Before);
            foreach (var bound in Expected.At) Claim(performance, situation, bound, BoundSide.At);
        }
        catch (RefusedAccountException refused)
        {
            performance.Fail(Line, "The engine refused: " + refused.Message);
        }
    }

    private void Claim(Performance performance, ContactSituation situation, ContactBound bound, BoundSide side)
    {
        if (bound.WhyNot(situation, side) is { } why) performance.Fail(Line, "The claim to stand " + side.Name() + " " + bound.Name + " is empty: " + why);
        else performance.Reached.Add(bound.Name, side);
    }
}
