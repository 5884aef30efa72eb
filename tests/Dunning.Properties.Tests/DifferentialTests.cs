using System.Linq;
using Dunning.Monetary;
using Dunning.Properties.Generation;
using Dunning.Receivables;
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

    /// <summary>Few of the drawn histories hold what the engine itself would have done: here every act is carried out on its day, and the days after it are asked about.</summary>
    [Fact]
    public void The_engine_goes_on_as_the_reference_does() => Cases.Try(
        its =>
        {
            its = its.On(its.Invoice.DueOn.PlusDays(-12));
            for (var step = 0; step < 8 && its.Decide() is var decision; step++)
            {
                Difference.Between(decision, ReferenceDecider.DecideWithoutReviewOn(its.Invoice, its.History, its.Policy, its.Today), reviewOn: false).ShouldBeEmpty();
                if (decision is { Stage: { } stage, Channel: { } channel, Key: { } key })
                    its = its.With(its.Events.Append(new ContactMade(its.Today, stage.Name, channel, key: key))).On(its.Today.PlusDays(1));
                else if (decision.ReviewOn is { } day) its = its.On(day);
                else break;
            }
        },
        oneIn: 5);

    /// <summary>A promise kept, or a plan covered, with something left to pay is rare among what is drawn: here a part is promised or planned, and paid.</summary>
    [Fact]
    public void The_engine_goes_on_after_a_part_was_paid_as_the_reference_does() => Cases.Try(
        drawn =>
        {
            if (drawn.Decide() is not { Collectible.Amount: >= 2m } decision) return;
            var part = new Money(decimal.Floor(decision.Collectible.Amount / 2m), decision.Collectible.Currency);
            var (made, paid) = (drawn.Today, new PaymentReceived(drawn.Today.PlusDays(2), part));
            DunningEvent[] agreements = [new PromiseMade(made, made.PlusDays(4), part, isWritten: true), new PlanAgreed(made, new PaymentPlan(new Instalment(made.PlusDays(4), part)))];
            foreach (var agreement in agreements)
            {
                for (var day = 0; day < 9; day += 2)
                {
                    var its = drawn.Known().With(drawn.Known().Events.Append(agreement).Append(paid)).On(paid.On.PlusDays(day));
                    Difference.Between(its.Decide(), ReferenceDecider.DecideWithoutReviewOn(its.Invoice, its.History, its.Policy, its.Today), reviewOn: false).ShouldBeEmpty();
                }
            }
        },
        oneIn: 5);
}
