using System.Linq;
using Dunning.Properties.Generation;
using Dunning.Receivables.Events;
using Dunning.Reference;

namespace Dunning.Properties;

/// <summary>The engine against an implementation written from the rules alone, which shares with it the facts and policies as data, and no rule.</summary>
public sealed class DifferentialTests
{
    [Fact]
    public void The_engine_decides_as_the_reference_does() => Cases.Try(its =>
        Difference.Between(its.Decide(), ReferenceDecider.DecideWithoutReviewOn(its.Invoice, its.History, its.Policy, its.Today), reviewOn: false).ShouldBeEmpty());

    [Fact]
    public void The_engine_names_the_day_of_the_reference_on_which_the_decision_changes() => Cases.Try(
        its => Difference.Between(its.Decide(), ReferenceDecider.Decide(its.Invoice, its.History, its.Policy, its.Today), reviewOn: true).ShouldBeEmpty(),
        oneIn: 50);

    /// <summary>Tries in a row are rare among what is drawn: here the next stage fails again and again, so that its channels come round.</summary>
    [Fact]
    public void The_engine_tries_again_as_the_reference_does() => Cases.Try(
        its =>
        {
            for (var tries = 0; tries < 5 && its.Decide() is { Stage: { } stage, Channel: { } channel, Key: { } key }; tries++)
            {
                its = its.With(its.Events.Append(new ContactMade(its.Today, stage.Name, channel, ContactOutcome.Failed, key)))
                    .On(its.Today.PlusDays(its.Policy.Retries.AfterDays + 7));
                Difference.Between(its.Decide(), ReferenceDecider.DecideWithoutReviewOn(its.Invoice, its.History, its.Policy, its.Today), reviewOn: false).ShouldBeEmpty();
            }
        },
        oneIn: 5);
}
