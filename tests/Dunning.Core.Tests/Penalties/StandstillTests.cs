using System.Linq;
using Dunning.Penalties;
using Dunning.Penalties.Rates;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using static Dunning.Tests.Penalties.Claims;

namespace Dunning.Tests.Penalties;

/// <summary>Suspensions, proceedings, extensions and disputes: which of them count, and what is said of them.</summary>
public sealed class StandstillTests
{
    private static readonly LatePaymentRegime French = LatePaymentRegimes.FranceBusiness;

    [Fact]
    public void Two_suspensions_leave_the_days_between_them()
    {
        var first = new HoldPlaced(Date("2026-04-05"), Date("2026-04-10"), suspendsInterest: true);
        var second = new HoldPlaced(Date("2026-04-15"), Date("2026-04-20"), suspendsInterest: true);

        Statement(Due31March(), French, "2026-04-30", first, second).Days().ShouldBe([4, 5, 11]);
    }

    [Theory]
    [InlineData("2026-04-09", new[] { 30 })]
    [InlineData("2026-04-10", new[] { 30 })]
    [InlineData("2026-04-11", new[] { 9, 20 })]
    public void A_suspension_that_ends_no_later_than_it_begins_suspends_nothing_and_ends_no_line(string until, int[] days) =>
        Statement(Due31March(), French, "2026-04-30", new HoldPlaced(Date("2026-04-10"), Date(until), suspendsInterest: true)).Days().ShouldBe(days);

    [Fact]
    public void A_suspension_that_ends_as_it_begins_hides_no_later_one() =>
        Statement(
            Due31March(), French, "2026-04-30", new HoldPlaced(Date("2026-04-10"), Date("2026-04-10"), suspendsInterest: true), new HoldPlaced(Date("2026-04-15"), Date("2026-04-20"), suspendsInterest: true))
            .Days().ShouldBe([14, 11]);

    [Fact]
    public void What_was_reversed_moves_no_day_and_is_no_doubt()
    {
        var never = new DunningEvent[]
        {
            new HoldPlaced(Date("2026-04-05"), suspendsInterest: true, id: "hold"),
            new DueDateExtended(Date("2026-04-06"), Date("2026-05-31"), "extension"),
            new InsolvencyRecorded(Date("2026-04-07"), Date("2026-04-07"), id: "insolvency"),
        };
        var reversals = never.Select(happened => new EventReversed(Date("2026-04-08"), happened.Id!));

        var statement = Statement(Due31March(), French, "2026-04-30", [.. never, .. reversals]);

        statement.Days().ShouldBe([30]);
        statement.Doubts.ShouldBeEmpty();
        statement.Sources.ShouldBe(French.Sources);
    }

    [Fact]
    public void A_plain_claim_rests_on_the_articles_of_its_regime_alone() =>
        Statement(Due31March(), French, "2026-04-30").Sources.ShouldBe(French.Sources);

    [Fact]
    public void Under_french_law_proceedings_are_no_doubt()
    {
        var statement = Statement(Due31March(), French, "2026-04-30", new InsolvencyRecorded(Date("2026-04-12"), Date("2026-04-10")));

        statement.Doubts.ShouldBeEmpty();
        statement.Sources.ShouldBe([.. French.Sources, "C. com. L622-28"]);
    }

    [Fact]
    public void Interest_that_proceedings_stopped_does_not_run_again_until_later_ones()
    {
        var closed = new DunningEvent[] { new InsolvencyRecorded(Date("2026-04-12"), Date("2026-04-10")), new InsolvencyClosed(Date("2026-06-30")) };
        var debtors = new DebtorInsolvency(Date("2026-10-03"), Date("2026-10-01"));
        var later = new InsolvencyRecorded(Date("2026-10-03"), Date("2026-10-01"), insolvencyKind: InsolvencyKind.OverIndebtedness);

        Statement(Due31March(), French, "2026-12-31", [.. closed, later]).Days().ShouldBe([9]);
        Statement(Due31March(), French, "2026-12-31", [.. closed, later]).Sources.ShouldContain("C. com. L622-28", "the proceedings that stopped it were collective");
        Statement(Invoice(10_000m, "2026-03-31", insolvency: debtors), French, "2026-12-31", closed).Days().ShouldBe([9]);
    }

    [Fact]
    public void Proceedings_older_than_the_claim_leave_it_to_later_ones_to_stop_interest()
    {
        var older = new DunningEvent[]
        {
            new InsolvencyRecorded(Date("2026-02-05"), Date("2026-02-01"), insolvencyKind: InsolvencyKind.OverIndebtedness),
            new InsolvencyClosed(Date("2026-03-31")),
        };
        var later = new InsolvencyRecorded(Date("2026-04-12"), Date("2026-04-10"));
        var debtors = new DebtorInsolvency(Date("2026-04-12"), Date("2026-04-10"));

        var own = Statement(Invoice(10_000m, "2026-03-31", arose: "2026-02-02"), French, "2026-04-30", [.. older, later]);
        own.Days().ShouldBe([9]);
        own.Sources.ShouldContain("C. com. L622-28");
        own.Doubts.ShouldBeEmpty();
        Statement(Invoice(10_000m, "2026-03-31", arose: "2026-02-02", insolvency: debtors), French, "2026-04-30", older).Days().ShouldBe([9]);
    }

    [Theory]
    [InlineData("2026-04-30", false)]
    [InlineData("2026-05-01", true)]
    public void A_dispute_closed_after_the_last_day_is_open_on_it(string closed, bool isOpen)
    {
        var statement = Statement(
            Due31March(),
            French,
            "2026-04-30",
            new DisputeOpened(Date("2026-04-02"), "d", Eur(100m)),
            new DisputeClosed(Date(closed), "d", DisputeOutcome.Rejected));

        statement.DoubtKinds().ShouldBe(isOpen ? [PenaltyDoubtKind.DisputeOpen] : []);
    }

    [Fact]
    public void Doubtful_rates_are_told_line_by_line_then_for_the_next_day_then_for_the_floor()
    {
        var ecb = Doubtful(ReferenceRates.EcbMainRefinancing, "2026-01-01", "2026-07-01");
        var legal = Doubtful(ReferenceRates.FrenchLegalOtherCreditors, "2026-01-01");
        var regime = LatePaymentRegimes.FranceBusinessContract.WithRate(RateRule.Above(ReferenceRates.EcbMainRefinancing, new MarginStep(9m)));

        var doubts = new PenaltyCalculator(ecb, legal).Calculate(Due31March(), InvoiceHistory.Empty, regime, Date("2026-06-30")).Doubts;

        doubts.Select(doubt => doubt.Rate).ShouldBe([ecb.At(Date("2026-06-30")), ecb.At(Date("2026-07-01")), legal.At(Date("2026-06-30"))]);
    }

    [Fact]
    public void Something_was_late_where_a_day_bears_interest_or_the_fixed_sum_is_owed()
    {
        Statement(Due31March(), French, "2026-03-31").IsLate.ShouldBeFalse();
        Statement(Due31March(), French, "2026-04-01").IsLate.ShouldBeTrue();
        Statement(Due31March(), LatePaymentRegimes.Fixed.WithRate(10m), "2026-04-01").IsLate.ShouldBeTrue("interest alone");
        OpenedOn("2026-03-31").IsLate.ShouldBeFalse("payment was forbidden on the due date");
        OpenedOn("2026-04-01").IsLate.ShouldBeTrue("the fixed sum alone");

        PenaltyStatement OpenedOn(string day) => Statement(Due31March(), French, "2026-04-30", new InsolvencyRecorded(Date(day), Date(day)));
    }

    private static ReferenceRateTable Doubtful(ReferenceRateTable table, params string[] days) => days.Aggregate(
        table, (known, day) => known.WithRow(new ReferenceRate(Date(day), known.At(Date(day)).Percent, RateStatus.Doubtful, "read in a newspaper")));

    private static Invoice Due31March() => Invoice(10_000m, "2026-03-31");
}
