using System;
using System.Linq;
using Dunning.Calendars;
using Dunning.Monetary;
using Dunning.Receivables;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dunning.Tests.Receivables;

public sealed class PlanProposalTests
{
    private static readonly LocalDate Agreed = new(2026, 1, 31);

    [Fact]
    public void An_insolvent_payer_pays_thirty_percent_at_once_and_the_rest_in_six_equal_instalments()
    {
        var proposal = PaymentPlan.Propose(Euros(1000m), Agreed, PlanTerms.InsolventPayer);

        Texts(proposal).ShouldBe(
            ["2026-01-31 300.04 EUR", "2026-02-28 116.66 EUR", "2026-03-31 116.66 EUR", "2026-04-30 116.66 EUR", "2026-05-31 116.66 EUR", "2026-06-30 116.66 EUR", "2026-07-31 116.66 EUR"]);
        proposal.Plan.Instalments.Select(instalment => (instalment.DueOn, instalment.Amount)).ShouldBe(proposal.Lines.Select(line => (line.DueOn, line.Amount)));
        proposal.Lines[^1].Left.ShouldBe(Euros(0m));
    }

    [Fact]
    public void Without_a_down_payment_the_odd_cents_are_on_the_first_instalment() =>
        Texts(PaymentPlan.Propose(Euros(100m), Agreed, new PlanTerms(12, instalments: 3))).ShouldBe(["2026-02-28 33.34 EUR", "2026-03-31 33.33 EUR", "2026-04-30 33.33 EUR"]);

    [Fact]
    public void By_size_the_first_instalment_has_what_is_left_over() =>
        Texts(PaymentPlan.Propose(Euros(1000m), Agreed, new PlanTerms(12, 30m, instalmentSize: Euros(150m))))
            .ShouldBe(["2026-01-31 300.00 EUR", "2026-02-28 100.00 EUR", "2026-03-31 150.00 EUR", "2026-04-30 150.00 EUR", "2026-05-31 150.00 EUR", "2026-06-30 150.00 EUR"]);

    [Theory]
    [InlineData(100, 5)]
    [InlineData(101, 4)]
    public void A_first_instalment_below_the_least_is_joined_to_the_next(int least, int instalments) =>
        PaymentPlan.Propose(Euros(1000m), Agreed, new PlanTerms(12, 30m, instalmentSize: Euros(150m), leastInstalment: Euros(least))).Lines.Count.ShouldBe(instalments + 1);

    [Theory]
    [InlineData(5, "140.00")]
    [InlineData(4, "175.00")]
    public void A_size_with_which_the_plan_would_grow_too_long_gives_way(int most, string last) =>
        PaymentPlan.Propose(Euros(700m), Agreed, new PlanTerms(most, instalmentSize: Euros(most == 5 ? 139.99m : 150m))).Lines[^1].Amount.ToAmountString().ShouldBe(last);

    [Theory]
    [InlineData("50.00", 6)]
    [InlineData("116.67", 5)]
    [InlineData("700.00", 1)]
    public void The_least_instalment_makes_the_plan_shorter(string least, int instalments) =>
        PaymentPlan.Propose(Euros(1000m), Agreed, new PlanTerms(6, 30m, leastInstalment: Euros(decimal.Parse(least, System.Globalization.CultureInfo.InvariantCulture))))
            .Lines.Count.ShouldBe(instalments + 1);

    [Fact]
    public void What_is_too_little_for_an_instalment_is_paid_at_once() =>
        Texts(PaymentPlan.Propose(Euros(1000m), Agreed, new PlanTerms(6, 30m, leastInstalment: Euros(700.01m)))).ShouldBe(["2026-01-31 1000.00 EUR"]);

    [Theory]
    [InlineData(15, "2026-02-15", "2026-03-15")]
    [InlineData(14, "2026-03-14", "2026-04-14")]
    [InlineData(30, "2026-02-28", "2026-03-30")]
    [InlineData(31, "2026-02-28", "2026-03-31")]
    public void Instalments_fall_on_the_day_of_the_month_each_counted_from_the_first(int day, string first, string second)
    {
        var lines = Texts(PaymentPlan.Propose(Euros(90m), Agreed, new PlanTerms(3, dayOfMonth: day)));

        lines[0].ShouldStartWith(first);
        lines[1].ShouldStartWith(second);
    }

    [Fact]
    public void Days_off_are_moved_and_the_next_instalment_is_not() =>
        Texts(PaymentPlan.Propose(Euros(90m), new LocalDate(2026, 3, 1), new PlanTerms(3, dayOfMonth: 1, calendar: BusinessCalendar.France)))
            .ShouldBe(["2026-04-01 30.00 EUR", "2026-05-04 30.00 EUR", "2026-06-01 30.00 EUR"]);

    [Fact]
    public void Interest_runs_on_what_is_left_day_by_day()
    {
        // 700 at 10 % for the 28 days of February: 5.37; then 350 for 31 days: 2.97.
        var proposal = PaymentPlan.Propose(Euros(1000m), Agreed, new PlanTerms(6, 30m, instalments: 2, interestPercent: 10m));

        proposal.Lines.Select(line => line.Interest.Amount).ShouldBe([0m, 5.37m, 2.97m]);
        (proposal.Interest, proposal.Total).ShouldBe((Euros(8.34m), Euros(1008.34m)));
        proposal.Plan.Instalments.Sum(instalment => instalment.Amount.Amount).ShouldBe(1008.34m);
    }

    [Fact]
    public void Every_plan_adds_up_and_keeps_its_limits() => Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
    {
        var draw = new Random(seed);
        var currency = draw.Next(4) == 0 ? Currency.Parse("JPY") : Currency.Eur;
        var unit = currency.MinorUnit;
        var debt = new Money(draw.Next(1, 1_000_000) * unit, currency);
        var least = draw.Next(2) == 0 ? new Money(draw.Next(0, 40_000) * unit, currency) : (Money?)null;
        var size = draw.Next(2) == 0 ? new Money(draw.Next(1, 100_000) * unit, currency) : (Money?)null;
        var terms = new PlanTerms(
            draw.Next(1, 25), draw.Next(0, 101) / (draw.Next(2) + 1m), size is null && draw.Next(2) == 0 ? draw.Next(1, 30) : null, size, least,
            draw.Next(2) == 0 ? draw.Next(1, 32) : null, draw.Next(0, 40), draw.Next(2) == 0 ? BusinessCalendar.France : null, draw.Next(3) * 5m);

        var proposal = PaymentPlan.Propose(debt, new LocalDate(2026, 1, 1).PlusDays(draw.Next(0, 900)), terms);

        proposal.Lines.Sum(line => line.Principal.Amount).ShouldBe(debt.Amount);
        proposal.Lines.ShouldAllBe(line => line.Principal.Amount > 0m && line.Amount.IsPayable);
        proposal.Lines.Count(line => line.Number > 0).ShouldBeLessThanOrEqualTo(Math.Min(terms.MostInstalments, terms.Instalments ?? 999));
        var smallest = least?.Amount ?? 0m;
        proposal.Lines.Where(line => line.Number > 0).ShouldAllBe(line => line.Principal.Amount >= smallest);
        proposal.Lines.Select(line => line.DueOn).ShouldBeInOrder(SortDirection.Ascending);
        if (proposal.Lines[0].Number == 0) (proposal.Lines[0].Principal.Amount * 100m).ShouldBeGreaterThanOrEqualTo(debt.Amount * terms.DownPaymentPercent);
        proposal.Lines.Where(line => line.Number > 1).Select(line => line.Principal).Distinct().Count().ShouldBeLessThanOrEqualTo(1);
    }).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(1_000).WithReplay(new Replay(new Rnd(20_260_214UL), null)));

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Should.Throw<ArgumentException>(() => PaymentPlan.Propose(Euros(0m), Agreed, PlanTerms.InsolventPayer)).ParamName.ShouldBe("debt");
        Should.Throw<ArgumentException>(() => PaymentPlan.Propose(Euros(10.001m), Agreed, PlanTerms.InsolventPayer)).ParamName.ShouldBe("debt");
        Should.Throw<CurrencyMismatchException>(() => PaymentPlan.Propose(Euros(10m), Agreed, new PlanTerms(6, leastInstalment: new Money(1m, Currency.Usd))));
        Should.Throw<ArgumentException>(() => new PlanTerms(0)).ParamName.ShouldBe("mostInstalments");
        Should.Throw<ArgumentException>(() => new PlanTerms(6, 100.01m)).ParamName.ShouldBe("downPaymentPercent");
        Should.Throw<ArgumentException>(() => new PlanTerms(6, dayOfMonth: 32)).ParamName.ShouldBe("dayOfMonth");
        Should.Throw<ArgumentException>(() => new PlanTerms(6, instalments: 3, instalmentSize: Euros(1m))).ParamName.ShouldBe("instalmentSize");
    }

    private static Money Euros(decimal amount) => new(amount, Currency.Eur);

    private static string[] Texts(PlanProposal proposal) => [.. proposal.Lines.Select(line => line.ToString())];
}
