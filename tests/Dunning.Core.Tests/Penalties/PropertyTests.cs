using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Monetary;
using Dunning.Penalties;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dunning.Tests.Penalties;

/// <summary>What holds of every claim. "Before rounding" compares the sums of base × percent × days, which are exact.</summary>
public sealed class PropertyTests
{
    [Fact]
    public void A_reckoning_day_by_day_agrees() => ForAll(GeneratedClaim.Eventful(), claim =>
    {
        var statement = claim.Statement();
        var reference = new DayByDayReference(claim.Invoice, claim.Events, claim.Regime, claim.Through).Reckon();

        statement.Interest.Amount.ShouldBe(reference.Interest, claim.ToString());
        statement.Principal.Amount.ShouldBe(reference.Principal, claim.ToString());
        statement.Compensation.Amount.ShouldBe(reference.Compensation, claim.ToString());
        statement.Lines.Count.ShouldBe(reference.Lines, claim.ToString());
    });

    [Fact]
    public void The_figures_of_a_total_are_those_of_the_statement() => ForAll(GeneratedClaim.Eventful(), claim =>
    {
        var statement = claim.Statement();

        new PenaltyCalculator().Total(claim.Invoice, InvoiceHistory.Of(claim.Events), claim.Regime, claim.Through).ShouldBe(statement.ToTotal());
        statement.Interest.Amount.ShouldBe(statement.Lines.Sum(line => line.Interest.Amount));
    });

    [Fact]
    public void Nothing_is_ever_negative() => ForAll(GeneratedClaim.Eventful(), claim =>
    {
        var statement = claim.Statement();

        statement.Lines.ShouldAllBe(line => line.Interest.Amount >= 0m && line.Base.Amount > 0m && line.Days > 0 && line.Percent >= 0m);
        new[] { statement.Total, statement.Principal, statement.Overpaid, statement.Settled, statement.NextDay!.Value }.ShouldAllBe(m => m.Amount >= 0m);
    });

    [Fact]
    public void Nothing_is_owed_on_the_due_date() => ForAll(GeneratedClaim.Eventful(), claim =>
    {
        var statement = (claim with { Through = claim.Invoice.DueOn }).Statement();

        statement.Lines.ShouldBeEmpty();
        statement.Total.Amount.ShouldBe(0m);
    });

    [Fact]
    public void The_days_of_the_lines_add_up_to_the_days_late() => ForAll(GeneratedClaim.Uneventful(), claim =>
        claim.Statement().Lines.Sum(line => line.Days).ShouldBe(Math.Max(0, Period.DaysBetween(claim.Start, claim.Through))));

    [Fact]
    public void The_lines_follow_each_other_and_end_where_the_rate_may_change() => ForAll(GeneratedClaim.Uneventful(), claim =>
    {
        var lines = claim.Statement().Lines;
        for (var i = 1; i < lines.Count; i++)
        {
            lines[i].From.ShouldBe(lines[i - 1].Through.PlusDays(1));
            var isLaterPoints = claim.Regime.Rate!.LaterPoints > 0m && lines[i].From == claim.Regime.InterestFrom!.Value.PlusMonths(2).PlusDays(1);
            (isLaterPoints || (lines[i].From.Day == 1 && lines[i].From.Month is 1 or 7)).ShouldBeTrue(claim.ToString());
        }
    });

    [Fact]
    public void A_day_more_adds_that_day_before_rounding() => ForAll(GeneratedClaim.Eventful(), claim =>
    {
        if (claim.Through == claim.Invoice.DueOn || claim.Events.Any(e => e is EventReversed or InsolvencyRecorded && e.On == claim.Through)) return;
        var today = claim.Statement();
        var yesterday = (claim with { Through = claim.Through.PlusDays(-1) }).Statement();
        var ofToday = today.Lines.Where(line => line.Through == claim.Through).Sum(line => line.Base.Amount * line.Percent);

        Exact(today.Lines).ShouldBe(Exact(yesterday.Lines) + ofToday, claim.ToString());
    });

    [Fact]
    public void What_the_next_day_costs_is_what_it_adds() => ForAll(GeneratedClaim.Uneventful(), claim =>
    {
        var tomorrow = (claim with { Through = claim.Through.PlusDays(1) }).Statement();
        var alone = tomorrow.Lines.Count == 0 ? 0m : decimal.Round(tomorrow.Lines[^1].Base.Amount * tomorrow.Lines[^1].Percent / 36500m, 2, MidpointRounding.AwayFromZero);

        claim.Statement().NextDay!.Value.Amount.ShouldBe(alone);
    });

    [Fact]
    public void Interest_adds_up_over_days_before_rounding() => ForAll(GeneratedClaim.Uneventful(), claim =>
    {
        if (claim.Regime.Split == RateSplit.WholeDelay && claim.Regime.Rate!.Reference is not null) return;
        var arose = claim.Invoice.AroseOn;
        var middle = claim.Invoice.DueOn.PlusDays(Period.DaysBetween(claim.Invoice.DueOn, claim.Through) / 3);
        var first = (claim with { Through = middle }).Statement();
        var rest = (claim with { Invoice = Due(claim.Invoice, claim.Invoice.Amount, middle, arose) }).Statement();

        (Exact(first.Lines) + Exact(rest.Lines)).ShouldBe(Exact(claim.Statement().Lines));
    });

    [Fact]
    public void Interest_adds_up_over_invoices_before_rounding() => ForAll(GeneratedClaim.Uneventful(), claim =>
    {
        var invoice = claim.Invoice;
        var other = new Money(1_234.56m, invoice.Amount.Currency);
        var both = claim with { Invoice = Due(invoice, invoice.Amount + other, invoice.DueOn, invoice.AroseOn) };
        var second = claim with { Invoice = Due(invoice, other, invoice.DueOn, invoice.AroseOn) };

        Exact(both.Statement().Lines).ShouldBe(Exact(claim.Statement().Lines) + Exact(second.Statement().Lines));
    });

    [Fact]
    public void Paying_earlier_never_costs_more() => ForAll(GeneratedClaim.Uneventful(), claim =>
    {
        var days = Period.DaysBetween(claim.Invoice.DueOn, claim.Through);
        var part = new Money(decimal.Round(claim.Invoice.Amount.Amount * 0.6m, 2), claim.Invoice.Amount.Currency);
        foreach (var order in new[] { AllocationOrder.PrincipalFirst, AllocationOrder.InterestFirst })
        {
            var costs = new[] { -3, 0, 1, days / 3, days / 2, days }.Order().Select(after =>
            {
                var paid = new PaymentReceived(claim.Invoice.DueOn.PlusDays(after), part);
                var paying = claim with { Events = [paid], Regime = claim.Regime.WithAllocation(order) };
                return Exact(paying.Statement().Lines) / 36500m;
            }).ToArray();

            // Under interest first the rounded interest of the first line stays in the principal: half a cent at its rate.
            var tolerance = order == AllocationOrder.InterestFirst ? 0.01m : 0m;
            for (var i = 1; i < costs.Length; i++) costs[i - 1].ShouldBeLessThanOrEqualTo(costs[i] + tolerance, claim.ToString());
        }
    });

    [Fact]
    public void Events_of_different_days_may_come_in_any_order() => ForAll(GeneratedClaim.Eventful(), claim =>
    {
        var shuffled = claim.Events.GroupBy(e => e.On).OrderBy(day => day.Key.GetHashCode()).SelectMany(day => day).ToList();

        (claim with { Events = shuffled }).Statement().ToTotal().ShouldBe(claim.Statement().ToTotal());
    });

    private static decimal Exact(IEnumerable<PenaltyLine> lines) => lines.Sum(line => line.Base.Amount * line.Percent * line.Days);

    private static Invoice Due(Invoice invoice, Money amount, LocalDate due, LocalDate arose) =>
        new(invoice.Number, invoice.Debtor, arose, due, amount, aroseOn: arose);

    private static void ForAll(Arbitrary<GeneratedClaim> claims, Action<GeneratedClaim> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(new Replay(new Rnd(20_261_122UL), null)), Prop.ForAll(claims, holds));
}
