using System.Linq;
using Dunning.Monetary;
using Dunning.Penalties;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using static Dunning.Tests.Penalties.Claims;

namespace Dunning.Tests.Penalties;

/// <summary>What each kind of event makes of the interest. 10,000 EUR at 10 % are 2.74 EUR a day.</summary>
public sealed class FactTests
{
    private static readonly LatePaymentRegime TenPercent = LatePaymentRegimes.Fixed.WithRate(10m).WithCompensation(40m);

    private static readonly LatePaymentRegime InterestFirst = TenPercent.WithAllocation(AllocationOrder.InterestFirst);

    [Fact]
    public void The_payment_day_counts_and_the_due_date_does_not()
    {
        var statement = Statement(Due31March(), TenPercent, "2026-05-31", Paid("2026-04-10", 10_000m));

        var line = statement.Lines.ShouldHaveSingleItem();
        (line.From, line.Through, line.Days).ShouldBe((Date("2026-04-01"), Date("2026-04-10"), 10));
    }

    [Fact]
    public void Payments_of_one_day_end_one_line()
    {
        var statement = Statement(Due31March(), TenPercent, "2026-04-30", Paid("2026-04-10", 1_000m), Paid("2026-04-10", 2_000m));

        statement.Lines.Select(line => line.Base).ShouldBe([Eur(10_000m), Eur(7_000m)]);
        statement.Changes.Select(change => change.BaseAfter).ShouldBe([Eur(9_000m), Eur(7_000m)]);
    }

    [Fact]
    public void A_payment_returned_on_its_own_day_ends_no_line() =>
        Statement(Due31March(), TenPercent, "2026-04-30", Paid("2026-04-10", 4_000m), Returned("2026-04-10", 4_000m)).Days().ShouldBe([30]);

    [Fact]
    public void A_payment_of_nothing_ends_no_line() =>
        Statement(Due31March(), TenPercent, "2026-04-30", Paid("2026-04-10", 0m)).Days().ShouldBe([30]);

    [Fact]
    public void What_is_dated_after_the_last_day_is_not_known()
    {
        var paidLater = Statement(Due31March(), TenPercent, "2026-04-30", Paid("2026-05-01", 10_000m));

        paidLater.Principal.ShouldBe(Eur(10_000m));
        paidLater.Changes.ShouldBeEmpty();
    }

    [Fact]
    public void A_returned_payment_bears_interest_again_from_the_day_after()
    {
        var statement = Statement(Due31March(), TenPercent, "2026-04-30", Paid("2026-04-10", 10_000m), Returned("2026-04-20", 10_000m));

        statement.Lines.Select(line => (line.From, line.Through)).ShouldBe(
        [
            (Date("2026-04-01"), Date("2026-04-10")), (Date("2026-04-21"), Date("2026-04-30")),
        ]);
        statement.Principal.ShouldBe(Eur(10_000m));
    }

    [Fact]
    public void A_payment_in_time_that_is_returned_makes_the_claim_late_after_all()
    {
        var statement = Statement(Due31March(), TenPercent, "2026-04-30", Paid("2026-03-30", 10_000m), Returned("2026-04-20", 10_000m));

        statement.Days().ShouldBe([10]);
        statement.Compensation.ShouldBe(Eur(40m));
    }

    [Fact]
    public void Under_interest_first_a_return_gives_back_what_the_payment_settled()
    {
        var statement = Statement(
            Due31March(), InterestFirst, "2026-06-30", Paid("2026-04-10", 4_000m), Paid("2026-04-20", 1_000m), Returned("2026-04-25", 1_000m));

        // 27.40 of interest in the first payment; the second, and what it settled, never was.
        statement.Settled.ShouldBe(Eur(27.40m));
        statement.Principal.ShouldBe(Eur(6_027.40m));
    }

    [Fact]
    public void Under_interest_first_a_return_beyond_the_latest_payment_undoes_the_earlier_one_principal_first()
    {
        var statement = Statement(
            Due31March(), InterestFirst, "2026-06-30", Paid("2026-04-10", 4_000m), Paid("2026-04-20", 1_000m), Returned("2026-04-25", 5_000m));

        statement.Settled.ShouldBe(Eur(0m));
        statement.Principal.ShouldBe(Eur(10_000m));
    }

    [Fact]
    public void A_reversed_payment_never_was()
    {
        var statement = Statement(
            Due31March(), TenPercent, "2026-04-30", Paid("2026-04-10", 10_000m, "p"), new EventReversed(Date("2026-04-20"), "p"));

        statement.Days().ShouldBe([30]);
        statement.Changes.ShouldBeEmpty();
    }

    [Fact]
    public void A_reversal_not_known_yet_changes_nothing_yet() =>
        Statement(Due31March(), TenPercent, "2026-04-19", Paid("2026-04-10", 10_000m, "p"), new EventReversed(Date("2026-04-20"), "p"))
            .Days().ShouldBe([10]);

    [Fact]
    public void A_credit_note_settles_no_interest_under_either_order()
    {
        var statement = Statement(Due31March(), InterestFirst, "2026-04-30", Credited("2026-04-10", 4_000m));

        statement.Settled.ShouldBe(Eur(0m));
        statement.Principal.ShouldBe(Eur(6_000m));
    }

    [Fact]
    public void A_credit_note_beyond_the_principal_pays_no_penalty()
    {
        var statement = Statement(Due31March(), TenPercent, "2026-04-30", Credited("2026-04-10", 12_000m));

        statement.Total.ShouldBe(Eur(67.40m));
        statement.Overpaid.ShouldBe(Eur(0m));
    }

    [Fact]
    public void Money_that_settled_interest_does_not_come_back_with_a_credit_note()
    {
        // Of 4,000 paid 27.40 settled interest; the credit note gives back 3,972.60, of which 40 pay the fixed sum.
        var statement = Statement(Due31March(), InterestFirst, "2026-04-30", Paid("2026-04-10", 4_000m), Credited("2026-04-10", 12_000m));

        (statement.Settled, statement.Overpaid, statement.TotalWithPrincipal).ShouldBe((Eur(67.40m), Eur(3_932.60m), Eur(0m)));
    }

    [Fact]
    public void A_write_off_stops_the_interest_on_what_was_given_up()
    {
        var all = Statement(Due31March(), TenPercent, "2026-05-31", new AmountWrittenOff(Date("2026-04-10")));
        var half = Statement(Due31March(), TenPercent, "2026-05-31", new AmountWrittenOff(Date("2026-04-10"), Eur(5_000m)));

        all.Days().ShouldBe([10]);
        half.Lines.Select(line => line.Base).ShouldBe([Eur(10_000m), Eur(5_000m)]);
    }

    [Fact]
    public void An_accepted_dispute_stops_the_interest_on_its_part_until_the_credit_note_takes_its_place()
    {
        var events = new DunningEvent[]
        {
            new DisputeOpened(Date("2026-04-02"), "d", Eur(4_000m)),
            new DisputeClosed(Date("2026-04-10"), "d", DisputeOutcome.Accepted),
        };
        var conceded = Statement(Due31March(), TenPercent, "2026-04-30", events);
        var credited = Statement(Due31March(), TenPercent, "2026-04-30", [.. events, Credited("2026-04-20", 4_000m)]);

        conceded.Lines.Select(line => line.Base).ShouldBe([Eur(10_000m), Eur(6_000m)]);
        conceded.Principal.ShouldBe(Eur(10_000m));
        conceded.DoubtKinds().ShouldBe([PenaltyDoubtKind.CreditAwaited]);
        credited.Interests().ShouldBe(conceded.Interests());
        credited.Principal.ShouldBe(Eur(6_000m));
        credited.Doubts.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(DisputeOutcome.Rejected)]
    [InlineData(DisputeOutcome.Withdrawn)]
    public void A_dispute_that_failed_changes_nothing(DisputeOutcome outcome) =>
        Statement(
            Due31March(),
            TenPercent,
            "2026-04-30",
            new DisputeOpened(Date("2026-04-02"), "d"),
            new DisputeClosed(Date("2026-04-10"), "d", outcome)).Days().ShouldBe([30]);

    [Fact]
    public void An_open_dispute_bears_interest_and_is_a_doubt()
    {
        var statement = Statement(Due31March(), TenPercent, "2026-04-30", new DisputeOpened(Date("2026-04-02"), "d", Eur(100m)));

        statement.Days().ShouldBe([30]);
        statement.DoubtKinds().ShouldBe([PenaltyDoubtKind.DisputeOpen]);
    }

    [Fact]
    public void Time_granted_by_a_court_bears_no_interest()
    {
        // C. civ. 1343-5: from the 10th until the 20th, on which interest runs again.
        var statement = Statement(
            Due31March(), LatePaymentRegimes.FranceBusiness, "2026-04-30", new HoldPlaced(Date("2026-04-10"), Date("2026-04-20"), suspendsInterest: true));

        statement.Lines.Select(line => (line.From, line.Through)).ShouldBe(
        [
            (Date("2026-04-01"), Date("2026-04-09")), (Date("2026-04-20"), Date("2026-04-30")),
        ]);
        statement.Sources.ShouldContain("C. civ. 1343-5");
    }

    [Fact]
    public void A_hold_that_only_stops_reminders_bears_interest() =>
        Statement(Due31March(), TenPercent, "2026-04-30", new HoldPlaced(Date("2026-04-10"), Date("2026-04-20"))).Days().ShouldBe([30]);

    [Fact]
    public void A_suspension_ends_when_it_is_lifted_or_another_hold_takes_its_place()
    {
        var open = new HoldPlaced(Date("2026-04-10"), suspendsInterest: true);

        Statement(Due31March(), TenPercent, "2026-04-30", open).Days().ShouldBe([9]);
        Statement(Due31March(), TenPercent, "2026-04-30", open).NextDay.ShouldBe(Eur(0m));
        Statement(Due31March(), TenPercent, "2026-04-30", open, new HoldLifted(Date("2026-04-15"))).Days().ShouldBe([9, 16]);
        Statement(Due31March(), TenPercent, "2026-04-30", open, new HoldPlaced(Date("2026-04-15"))).Days().ShouldBe([9, 16]);
    }

    [Fact]
    public void The_fixed_sum_waits_for_the_end_of_a_suspension()
    {
        var hold = new HoldPlaced(Date("2026-03-20"), Date("2026-05-01"), suspendsInterest: true);

        Statement(Due31March(), TenPercent, "2026-04-30", hold).Compensation.ShouldBe(Eur(0m));
        Statement(Due31March(), TenPercent, "2026-05-01", hold).Compensation.ShouldBe(Eur(40m));
        Statement(Due31March(), TenPercent, "2026-05-31", hold, Paid("2026-04-30", 10_000m)).Compensation.ShouldBe(Eur(0m));
    }

    [Theory]
    [InlineData("2026-03-30", "0")]
    [InlineData("2026-03-31", "0")]
    [InlineData("2026-04-01", "40")]
    [InlineData("2026-04-02", "40")]
    public void No_fixed_sum_where_payment_was_forbidden_on_the_due_date(string opened, string fixedSum)
    {
        var statement = Statement(Due31March(), LatePaymentRegimes.FranceBusiness, "2026-06-30", new InsolvencyRecorded(Date(opened), Date(opened)));

        statement.Compensation.ShouldBe(Eur(decimal.Parse(fixedSum, System.Globalization.CultureInfo.InvariantCulture)));
        statement.Days().Sum().ShouldBe(opened == "2026-04-02" ? 1 : 0);
    }

    [Fact]
    public void A_claim_that_arose_after_the_opening_is_not_held()
    {
        var invoice = Invoice(10_000m, "2026-03-31", arose: "2026-02-02");
        var opened = new InsolvencyRecorded(Date("2026-02-05"), Date("2026-02-01"));

        Statement(invoice, TenPercent, "2026-04-30", opened).Days().ShouldBe([30]);
        Statement(invoice, TenPercent, "2026-04-30", new InsolvencyRecorded(Date("2026-02-05"), Date("2026-02-02"))).Days().ShouldBeEmpty();
    }

    [Fact]
    public void The_proceedings_of_the_debtor_count_unless_the_invoice_has_its_own()
    {
        var invoice = Invoice(10_000m, "2026-03-31", insolvency: new DebtorInsolvency(Date("2026-04-12"), Date("2026-04-10")));

        Statement(invoice, TenPercent, "2026-04-11").Days().ShouldBe([11], "not known yet");
        Statement(invoice, TenPercent, "2026-04-30").Days().ShouldBe([9]);
        Statement(invoice, TenPercent, "2026-04-30", new InsolvencyRecorded(Date("2026-04-22"), Date("2026-04-20"))).Days().ShouldBe([19]);
    }

    [Fact]
    public void Interest_stopped_by_proceedings_does_not_run_again_when_they_close() =>
        Statement(
            Due31March(),
            TenPercent,
            "2026-12-31",
            new InsolvencyRecorded(Date("2026-04-12"), Date("2026-04-10")),
            new InsolvencyClosed(Date("2026-06-30"))).Days().ShouldBe([9]);

    [Fact]
    public void Proceedings_under_another_law_are_a_doubt() =>
        Statement(Due31March(), LatePaymentRegimes.GermanyBusiness, "2026-04-30", new InsolvencyRecorded(Date("2026-04-12"), Date("2026-04-10")))
            .DoubtKinds().ShouldBe([PenaltyDoubtKind.ForeignInsolvency]);

    [Fact]
    public void Over_indebtedness_stops_interest_and_is_a_doubt()
    {
        var statement = Statement(
            Invoice(10_000m, "2026-03-31", DebtorKind.Consumer),
            LatePaymentRegimes.FranceConsumer.WithInterestFrom(Date("2026-03-31")),
            "2026-04-30",
            new InsolvencyRecorded(Date("2026-04-12"), Date("2026-04-10"), insolvencyKind: InsolvencyKind.OverIndebtedness));

        statement.Days().ShouldBe([9]);
        statement.DoubtKinds().ShouldBe([PenaltyDoubtKind.OverIndebtedness]);
        statement.Sources.ShouldNotContain("C. com. L622-28");
    }

    [Fact]
    public void A_due_date_that_was_moved_takes_the_place_of_the_old_one()
    {
        var statement = Statement(Due31March(), TenPercent, "2026-05-31", new DueDateExtended(Date("2026-04-10"), Date("2026-05-15")));

        statement.Days().ShouldBe([16]);
        statement.DoubtKinds().ShouldBe([PenaltyDoubtKind.DueDateMoved]);
    }

    [Theory]
    [InlineData("2026-04-10", "43.84")]
    [InlineData("2026-05-15", "43.84")]
    [InlineData("2026-05-16", "13.84")]
    public void Interest_charged_for_days_before_a_new_due_date_is_not_taken_off_that_of_the_days_after(string chargedThrough, string total)
    {
        var statement = Statement(
            Due31March(),
            LatePaymentRegimes.Fixed.WithRate(10m),
            "2026-05-31",
            new InterestCharged(Date("2026-04-10"), Date(chargedThrough), Eur(30m)),
            new DueDateExtended(Date("2026-04-10"), Date("2026-05-15")));

        statement.Total.ShouldBe(Eur(decimal.Parse(total, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void What_was_charged_is_taken_off_by_kind()
    {
        var statement = Statement(
            Due31March(),
            TenPercent,
            "2026-04-30",
            new InterestCharged(Date("2026-04-15"), Date("2026-04-15"), Eur(41.10m)),
            new FeeCharged(Date("2026-04-15"), Eur(40m), PenaltyKind.Compensation),
            new FeeCharged(Date("2026-04-15"), Eur(12m), PenaltyKind.Cost),
            new FeeCharged(Date("2026-04-15"), Eur(9m), PenaltyKind.Stage));

        (statement.ChargedInterest, statement.ChargedCompensation, statement.ChargedOther).ShouldBe((Eur(41.10m), Eur(40m), Eur(21m)));
        statement.Charged.ShouldBe(Eur(81.10m));
        statement.Total.ShouldBe(Eur(82.19m + 40m - 81.10m));
        statement.Doubts.ShouldBeEmpty();
    }

    [Fact]
    public void A_charge_that_does_not_say_what_for_counts_and_is_a_doubt()
    {
        var statement = Statement(Due31March(), TenPercent, "2026-04-30", new FeeCharged(Date("2026-04-15"), Eur(30m)));

        statement.Charged.ShouldBe(Eur(30m));
        statement.DoubtKinds().ShouldBe([PenaltyDoubtKind.UnspecifiedCharge]);
    }

    [Fact]
    public void What_was_waived_is_taken_off_and_the_total_stops_at_nothing()
    {
        PenaltyStatement Waiving(decimal amount, PenaltyKind? kind = null) =>
            Statement(Due31March(), TenPercent, "2026-04-30", new PenaltyWaived(Date("2026-04-15"), Eur(amount), kind));

        Waiving(22.19m).Total.ShouldBe(Eur(100m));
        Waiving(500m).Total.ShouldBe(Eur(0m));
        Waiving(22.19m, PenaltyKind.Cost).Total.ShouldBe(Eur(122.19m));
    }

    [Fact]
    public void No_day_is_claimed_twice()
    {
        var first = Statement(Due31March(), TenPercent, "2026-04-15");
        var second = Statement(
            Due31March(),
            TenPercent,
            "2026-04-30",
            new InterestCharged(Date("2026-04-15"), Date("2026-04-15"), first.Interest),
            new FeeCharged(Date("2026-04-15"), first.Compensation, PenaltyKind.Compensation));

        (first.Total + second.Total).ShouldBe(Statement(Due31March(), TenPercent, "2026-04-30").Total);
    }

    [Fact]
    public void A_charge_that_a_payment_settled_is_not_taken_off_twice()
    {
        var charged = new InterestCharged(Date("2026-04-10"), Date("2026-04-10"), Eur(27.40m));

        Statement(Due31March(), InterestFirst, "2026-04-10", charged, Paid("2026-04-10", 4_000m)).Total.ShouldBe(Eur(40m));
        Statement(Due31March(), InterestFirst, "2026-04-10", Paid("2026-04-10", 4_000m)).Total.ShouldBe(Eur(40m));
    }

    [Fact]
    public void Interest_that_was_waived_is_not_settled_by_a_payment()
    {
        var waived = new PenaltyWaived(Date("2026-04-09"), Eur(27.40m), PenaltyKind.Interest);
        var statement = Statement(Due31March(), InterestFirst, "2026-04-10", waived, Paid("2026-04-10", 4_000m));

        (statement.Settled, statement.Principal, statement.Total).ShouldBe((Eur(0m), Eur(6_000m), Eur(40m)));
    }

    [Theory]
    [InlineData(AllocationOrder.PrincipalFirst)]
    [InlineData(AllocationOrder.InterestFirst)]
    public void Who_pays_all_of_it_owes_nothing_more(AllocationOrder order)
    {
        // Ten days on 10,000 at 10 %: 27.40, and 40.
        var statement = Statement(Due31March(), TenPercent.WithAllocation(order), "2026-05-31", Paid("2026-04-10", 10_067.40m));

        statement.TotalWithPrincipal.ShouldBe(Eur(0m));
        statement.Overpaid.ShouldBe(Eur(0m));
    }

    [Theory]
    [InlineData(AllocationOrder.PrincipalFirst)]
    [InlineData(AllocationOrder.InterestFirst)]
    public void Who_pays_more_than_all_of_it_has_it_said(AllocationOrder order)
    {
        var statement = Statement(Due31March(), TenPercent.WithAllocation(order), "2026-05-31", Paid("2026-04-10", 10_070m));

        statement.Overpaid.ShouldBe(Eur(2.60m));
        statement.DoubtKinds().ShouldBe([PenaltyDoubtKind.Overpaid]);
    }

    [Fact]
    public void The_fixed_sum_is_not_converted()
    {
        var dollars = Statement(Invoice(1_000m, "2026-03-31", currency: Currency.Usd), LatePaymentRegimes.FranceBusiness, "2026-04-30");

        dollars.Compensation.ShouldBe(new Money(0m, Currency.Usd));
        dollars.Interest.ShouldBe(new Money(9.99m, Currency.Usd));
        dollars.Doubts.ShouldHaveSingleItem().Text.ShouldContain("40.00 EUR");
        Statement(Invoice(1_000m, "2026-03-31", currency: Currency.Usd), LatePaymentRegimes.FranceBusiness, "2026-03-31").Doubts.ShouldBeEmpty();
    }

    private static Invoice Due31March() => Invoice(10_000m, "2026-03-31");
}
