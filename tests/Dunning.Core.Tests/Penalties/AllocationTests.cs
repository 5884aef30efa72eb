using System.Linq;
using Dunning.Penalties;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using static Dunning.Tests.Penalties.Claims;

namespace Dunning.Tests.Penalties;

/// <summary>Interest first, to the cent: 36,500 at 10 % cost 10 a day, and 100 through 10 April.</summary>
public sealed class AllocationTests
{
    private static readonly LatePaymentRegime InterestFirst = LatePaymentRegimes.Fixed.WithRate(10m).WithAllocation(AllocationOrder.InterestFirst);

    [Fact]
    public void A_second_payment_settles_only_the_interest_that_the_first_left()
    {
        var statement = Statement(Due31March(), InterestFirst, "2026-04-20", Paid("2026-04-10", 3_750m), Paid("2026-04-20", 1_000m));

        // 100 and 3,650; then ten days on 32,850 at 9 a day: 90 and 910.
        (statement.Settled, statement.Principal).ShouldBe((Eur(190m), Eur(31_940m)));
        statement.Changes.Select(change => (change.BaseChange, change.ToInterest, change.BaseAfter)).ShouldBe(
        [
            (Eur(-3_650m), Eur(100m), Eur(32_850m)), (Eur(-910m), Eur(90m), Eur(31_940m)),
        ]);
    }

    [Fact]
    public void Interest_that_was_waived_is_no_longer_there_to_settle()
    {
        var statement = Statement(
            Due31March(),
            InterestFirst,
            "2026-04-20",
            Paid("2026-04-10", 3_750m),
            new PenaltyWaived(Date("2026-04-15"), Eur(40m), PenaltyKind.Interest),
            Paid("2026-04-20", 1_000m));

        (statement.Settled, statement.Principal).ShouldBe((Eur(150m), Eur(31_900m)));
    }

    [Fact]
    public void A_payment_that_settles_interest_alone_is_a_change_and_a_charge_is_none()
    {
        var statement = Statement(
            Due31March(), InterestFirst, "2026-04-20", Paid("2026-04-10", 60m), new FeeCharged(Date("2026-04-12"), Eur(15m), PenaltyKind.Stage));

        var change = statement.Changes.ShouldHaveSingleItem();
        (change.BaseChange, change.ToInterest, change.BaseAfter).ShouldBe((Eur(0m), Eur(60m), Eur(36_500m)));
    }

    [Fact]
    public void A_part_that_is_returned_takes_the_principal_back_before_the_interest()
    {
        // 300 paid are 100 of interest and 200 of principal; 250 come back.
        var statement = Statement(Due31March(), InterestFirst, "2026-04-10", Paid("2026-04-10", 300m), Returned("2026-04-10", 250m));

        (statement.Settled, statement.Principal).ShouldBe((Eur(50m), Eur(36_500m)));
    }

    [Fact]
    public void A_payment_that_comes_back_in_parts_is_undone_once_and_then_the_one_before_it()
    {
        var statement = Statement(
            Due31March(),
            InterestFirst,
            "2026-04-20",
            Paid("2026-04-10", 3_750m),
            Paid("2026-04-20", 300m),
            Returned("2026-04-20", 250m),
            Returned("2026-04-20", 100m));

        // The second payment was 90 and 210. 250 back: 210 and 40. 100 back: the 50 of interest left, then 50 of the first payment's principal.
        (statement.Settled, statement.Principal).ShouldBe((Eur(100m), Eur(32_900m)));
    }

    [Fact]
    public void A_dispute_closed_that_was_never_opened_changes_nothing()
    {
        var statement = Statement(Due31March(), InterestFirst, "2026-04-20", new DisputeClosed(Date("2026-04-05"), "d", DisputeOutcome.Accepted));

        statement.Days().ShouldBe([20]);
        (statement.Changes.Count, statement.Doubts.Count).ShouldBe((0, 0));
    }

    [Fact]
    public void The_article_on_interest_first_is_named_where_a_payment_settled_interest_under_french_law()
    {
        Sources("fr-business", AllocationOrder.InterestFirst, 4_000m).ShouldContain("C. civ. 1343-1");
        Sources("fr-business", AllocationOrder.InterestFirst, 0m).ShouldNotContain("C. civ. 1343-1");
        Sources("fr-business", AllocationOrder.PrincipalFirst, 4_000m).ShouldNotContain("C. civ. 1343-1");
        Sources("de-business", AllocationOrder.InterestFirst, 4_000m).ShouldNotContain("C. civ. 1343-1");
    }

    private static string[] Sources(string regime, AllocationOrder allocation, decimal paid) =>
        [.. Statement(Due31March(), LatePaymentRegimes.Named(regime).WithAllocation(allocation), "2026-04-20", Paid("2026-04-10", paid)).Sources];

    private static Invoice Due31March() => Invoice(36_500m, "2026-03-31");
}
