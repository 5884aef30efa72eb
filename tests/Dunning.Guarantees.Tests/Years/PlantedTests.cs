using System;
using System.Linq;

namespace Dunning.Guarantees.Years;

/// <summary>What the years would say of a host that is wrong: it is caught, and told with a history that one can read at a glance.</summary>
public sealed class PlantedTests
{
    private const int Seed = 20_260_214;
    private const int Debtors = 200;

    [Fact]
    public void Who_asks_a_day_late_is_caught_with_one_invoice_and_nothing_else()
    {
        var (smallest, failure) = Caught(new HostManner { LateBy = 1 });
        smallest.Script.Select(happening => happening.Kind).ShouldBe([HappeningKind.Invoiced], LifePrint.Of(smallest));
        smallest.Drawn!.ShouldBeEmpty();
        smallest.Missed.ShouldBeEmpty();
        failure.What.ShouldBe("other acts");
    }

    [Fact]
    public void Who_overlooks_that_a_payment_came_back_is_caught_with_that_payment()
    {
        var (smallest, failure) = Caught(new HostManner { OverlooksReturns = true });
        smallest.Script.Select(happening => happening.Kind).ShouldBe([HappeningKind.Invoiced, HappeningKind.Paid, HappeningKind.Returned], LifePrint.Of(smallest));
        smallest.Drawn!.ShouldBeEmpty();
        smallest.Missed.ShouldBeEmpty();
        failure.What.ShouldBe("other acts");
    }

    [Fact]
    public void Who_forgets_what_it_stored_is_caught_with_one_invoice_and_one_kill()
    {
        var (smallest, failure) = Caught(new HostManner { ForgetsItsStore = true });
        smallest.Script.Count.ShouldBeLessThanOrEqualTo(3, LifePrint.Of(smallest));
        smallest.Drawn!.Keys.ShouldHaveSingleItem().ShouldStartWith("killed after ");
        smallest.Missed.ShouldBeEmpty();
        failure.Text.ShouldNotBeEmpty();
    }

    [Fact]
    public void Who_sends_what_was_approved_days_ago_is_caught_with_what_happened_since()
    {
        var manner = new HostManner { AsksEveryDay = true, SendsAsLaidBefore = true };
        Failure? FailureOf(Life life) => Lived.Through(life, manner, isWatched: true).Failure is { What: var what } failure && what.StartsWith("a line that must not be", StringComparison.Ordinal) ? failure : null;
        var life = Enumerable.Range(0, Debtors).Select(number => LifeDraw.Of(Seed, number)).First(its => FailureOf(its) is not null);
        var (smallest, _) = LifeShrinker.Shrink(life, FailureOf);
        smallest.Script.Count.ShouldBe(2, LifePrint.Of(smallest));
        smallest.Drawn!.Keys.ShouldHaveSingleItem().ShouldStartWith("approval of ");
        smallest.Missed.Count.ShouldBeLessThan(3);
    }

    /// <summary>What the seed has and what was written down of it are one life.</summary>
    [Fact]
    public void A_life_that_is_written_down_is_lived_again_to_the_letter()
    {
        for (var number = 0; number < 48; number++)
        {
            var life = LifeDraw.Of(Seed, number);
            var lived = Lived.Through(life, HostManner.Daily);
            var again = Lived.Through(life with { Script = [.. lived.World.Happened], Drawn = lived.World.Drawn }, HostManner.Daily);
            again.Host.Acts.ShouldBe(lived.Host.Acts);
            again.Host.Sayings.ShouldBe(lived.Host.Sayings);
            again.World.Items.ShouldBe(lived.World.Items);
        }
    }

    private static (Life Life, Failure Failure) Caught(HostManner manner)
    {
        var life = Enumerable.Range(0, Debtors).Select(number => LifeDraw.Of(Seed, number)).First(its => Lived.FailureOf(its, manner) is not null);
        return LifeShrinker.Shrink(life, its => Lived.FailureOf(its, manner));
    }
}
