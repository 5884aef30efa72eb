using System.Linq;
using Dunning.Faults;
using Dunning.Stories.Text;

namespace Dunning.Stories.Playing;

/// <summary>Asks the engine for the contact of the debtor and compares.</summary>
internal sealed record ExpectContactStep(StoryLine Line, ContactExpectation Expected) : Step(Line)
{
    public override void Play(Performance performance)
    {
        try
        {
            var contact = performance.ContactOn(Line, Expected.On);
            var differences = Expected.DiffersIn(contact).ToArray();
            if (differences.Length == 0) performance.Reached.Add(contact);
            else performance.Fail(Line, "The engine said another " + string.Join(" and ", differences) + ": " + Words.Of(contact));
        }
        catch (RefusedAccountException refused)
        {
            performance.Fail(Line, "The engine refused: " + refused.Message);
        }
    }
}
