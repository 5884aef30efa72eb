using System.Collections.Generic;
using System.Linq;
using Dunning.Properties;
using Dunning.Properties.Generation;
using Dunning.Receivables.Events;
using Dunning.Reference;

namespace Dunning.Mutants;

/// <summary>What DifferentialTests tries, with the answers of the second reading asked once: it is slow, and a mutant of the engine does not change it.</summary>
public sealed class ForetoldDecisionTests
{
    private static readonly DunningCase[] Drawn = [.. Enumerable.Range(0, 2_000).Select(DunningCase.Drawn).Where(its => its.IsValid)];

    private static readonly (DunningCase Its, ReferenceDecision Answer, bool ReviewOn)[] Decisions =
    [
        .. Drawn.Select(its => (its, Answer(its), false)),
        .. Drawn.Take(200).SelectMany(Walk).Select(its => (its, Answer(its), false)),
        .. Drawn.TakeLast(400).Select(its => (its, ReferenceDecider.Decide(its.Invoice, its.History, its.Policy, its.Today), true)),
    ];

    public static TheoryData<int> Numbers => Parts.Numbers;

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Cases_are_decided_as_the_second_reading_has_them(int part)
    {
        foreach (var (its, answer, reviewOn) in Parts.Of(Decisions, part))
            Difference.Between(its.With(its.Events).With(its.Policy).Decide(), answer, reviewOn).ShouldBeEmpty();
    }

    private static ReferenceDecision Answer(DunningCase its) => ReferenceDecider.DecideWithoutReviewOn(its.Invoice, its.History, its.Policy, its.Today);

    /// <summary>Every act is carried out on its day.</summary>
    private static IEnumerable<DunningCase> Walk(DunningCase its)
    {
        its = its.On(its.Invoice.DueOn.PlusDays(-12));
        for (var step = 0; step < 8 && its.Decide() is var decision; step++)
        {
            yield return its;
            if (decision is { Stage: { } stage, Channel: { } channel, Key: { } key })
                its = its.With(its.Events.Append(new ContactMade(its.Today, stage.Name, channel, key: key))).On(its.Today.PlusDays(1));
            else if (decision.ReviewOn is { } day) its = its.On(day);
            else break;
        }
    }
}
