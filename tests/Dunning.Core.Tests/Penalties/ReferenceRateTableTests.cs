using System;
using System.Linq;
using Dunning.Penalties;
using Dunning.Penalties.Rates;
using Dunning.Vocabulary;
using static Dunning.Tests.Penalties.Claims;

namespace Dunning.Tests.Penalties;

public sealed class ReferenceRateTableTests
{
    private static readonly ReferenceRate FirstHalfOf2027 = new(Date("2027-01-01"), 2.65m, RateStatus.Agreed, "European Central Bank");

    [Fact]
    public void The_tables_hold_what_was_collected()
    {
        foreach (var table in ReferenceRates.All)
        {
            var published = PublishedRates.Read(table.Name);

            table.Rows.Select(row => (row.From, row.Percent, Status(row.Status), row.Publisher)).ShouldBe(published, table.Name);
        }
    }

    [Fact]
    public void There_are_six_of_them() =>
        ReferenceRates.All.Select(table => table.ToString()).ShouldBe(
        [
            "ecb-main-refinancing 2009-01-01 through 2026-12-31",
            "fr-legal-rate-other-creditors 2009-01-01 through 2026-12-31",
            "fr-legal-rate-individual-creditor 2009-01-01 through 2026-12-31",
            "de-base-rate 2002-01-01 through 2026-12-31",
            "at-base-rate 2013-01-01 through 2026-12-31",
            "gb-reference-rate 2003-01-01 through 2026-12-31",
        ]);

    [Theory]
    [InlineData("2025-12-31", "2.15")]
    [InlineData("2026-06-30", "2.15")]
    [InlineData("2026-07-01", "2.40")]
    [InlineData("2026-12-31", "2.40")]
    [InlineData("2009-01-01", "2.50")]
    public void A_row_serves_its_half_year(string day, string percent) =>
        PenaltyText(ReferenceRates.EcbMainRefinancing.At(Date(day)).Percent).ShouldBe(percent);

    [Theory]
    [InlineData("2025-06-30", "2024-12-31")]
    [InlineData("2025-07-01", "2025-06-30")]
    [InlineData("2026-12-31", "2026-06-30")]
    [InlineData("2003-01-01", "2002-12-31")]
    public void The_british_row_is_that_of_the_eve_of_the_half_year(string day, string row) =>
        ReferenceRates.BankOfEngland.At(Date(day)).From.ShouldBe(Date(row));

    [Theory]
    [InlineData("2027-01-01", "no rate is known from 2027-01-01")]
    [InlineData("2030-03-01", "no rate is known from 2027-01-01")]
    [InlineData("2008-12-31", "no rate is known before 2009-01-01")]
    public void A_day_outside_is_refused_with_its_range(string day, string reason)
    {
        var refusal = Should.Throw<UnknownRateException>(() => ReferenceRates.EcbMainRefinancing.At(Date(day)));

        refusal.Faults.ShouldHaveSingleItem().Code.ShouldBe(PenaltyFaultCodes.UnknownRate);
        refusal.Message.ShouldContain(reason);
        (refusal.TableName, refusal.Day).ShouldBe(("ecb-main-refinancing", Date(day)));
    }

    [Fact]
    public void A_row_added_serves_and_the_table_it_was_added_to_is_as_before()
    {
        var longer = ReferenceRates.EcbMainRefinancing.WithRow(FirstHalfOf2027);

        longer.At(Date("2027-06-30")).ShouldBe(FirstHalfOf2027);
        longer.KnownThrough.ShouldBe(Date("2027-06-30"));
        ReferenceRates.EcbMainRefinancing.KnownThrough.ShouldBe(Date("2026-12-31"));
    }

    [Fact]
    public void A_row_of_a_known_half_year_takes_the_place_of_the_old_one()
    {
        var better = new ReferenceRate(Date("2026-07-01"), 6.80m, RateStatus.Agreed, "Journal officiel");
        var table = ReferenceRates.FrenchLegalIndividualCreditor.WithRow(better);

        table.At(Date("2026-07-01")).ShouldBe(better);
        table.Rows.Count.ShouldBe(ReferenceRates.FrenchLegalIndividualCreditor.Rows.Count);
    }

    [Theory]
    [InlineData("2027-07-01")]
    [InlineData("2027-02-05")]
    [InlineData("2026-12-31")]
    public void A_row_that_would_leave_a_gap_or_lies_within_a_half_year_is_refused(string from) =>
        Should.Throw<ArgumentException>(() => ReferenceRates.EcbMainRefinancing.WithRow(new ReferenceRate(Date(from), 1m, RateStatus.Agreed, "x")));

    [Fact]
    public void A_british_row_is_dated_on_the_eve()
    {
        var table = ReferenceRates.BankOfEngland.WithRow(new ReferenceRate(Date("2026-12-31"), 3.5m, RateStatus.Agreed, "Bank of England"));

        table.KnownThrough.ShouldBe(Date("2027-06-30"));
        Should.Throw<ArgumentException>(() => table.WithRow(new ReferenceRate(Date("2027-07-01"), 3.5m, RateStatus.Agreed, "Bank of England")));
    }

    [Fact]
    public void The_last_row_is_carried_forward_only_when_asked()
    {
        var carrying = ReferenceRates.EcbMainRefinancing.CarryingForward();

        carrying.At(Date("2029-05-01")).From.ShouldBe(Date("2026-07-01"));
        carrying.IsBeyond(Date("2026-12-31")).ShouldBeFalse();
        carrying.IsBeyond(Date("2027-01-01")).ShouldBeTrue();
        Should.Throw<UnknownRateException>(() => carrying.At(Date("2008-12-31")));
        carrying.Equals(ReferenceRates.EcbMainRefinancing).ShouldBeFalse();
    }

    [Fact]
    public void A_table_without_rows_is_refused() =>
        Should.Throw<ArgumentException>(() => new ReferenceRateTable("empty", RateFixing.OnFirstDay, []));

    [Fact]
    public void Rows_may_be_given_in_any_order() =>
        new ReferenceRateTable("ecb-main-refinancing", RateFixing.OnFirstDay, ReferenceRates.EcbMainRefinancing.Rows.Reverse())
            .ShouldBe(ReferenceRates.EcbMainRefinancing);

    private static string Status(RateStatus status) => status == RateStatus.SingleSource ? "single" : WireName.Of(status);

    private static string PenaltyText(decimal percent) => percent.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
