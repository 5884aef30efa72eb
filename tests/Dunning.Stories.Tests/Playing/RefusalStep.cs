using System.Linq;
using Dunning.Faults;
using Dunning.Stories.Text;
using NodaTime;

namespace Dunning.Stories.Playing;

/// <summary>Expects that the engine refuses the facts.</summary>
internal sealed record RefusalStep(StoryLine Line, LocalDate On, string Code) : Step(Line)
{
    public override void Play(Performance performance)
    {
        try
        {
            performance.Fail(Line, "The engine answered: " + Words.Of(performance.On(Line, On).Decide()));
        }
        catch (RefusedFactsException refused) when (refused.Faults.Any(fault => fault.Code == Code))
        {
            performance.Reached.AddRefusal(Code);
        }
        catch (RefusedFactsException refused)
        {
            performance.Fail(Line, "The engine refused for another reason: " + refused.Message);
        }
    }
}
