using System.Linq;
using Dunning.Properties.Generation;
using Dunning.Reference;

namespace Dunning.Properties;

/// <summary>The engine against an implementation written from the rules alone, which shares no code with it.</summary>
public sealed class DifferentialTests
{
    [Fact]
    public void The_engine_decides_as_the_reference_does() => Cases.Try(its =>
        Difference.Between(its.Decide(), ReferenceDecider.DecideWithoutReviewOn(its.Invoice, its.History, its.Policy, its.Today), reviewOn: false).ShouldBeEmpty());

    [Fact]
    public void The_engine_names_the_day_of_the_reference_on_which_the_decision_changes() => Cases.Try(
        its => Difference.Between(its.Decide(), ReferenceDecider.Decide(its.Invoice, its.History, its.Policy, its.Today), reviewOn: true).ShouldBeEmpty(),
        oneIn: 50);
}
