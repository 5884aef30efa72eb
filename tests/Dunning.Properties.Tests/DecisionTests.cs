using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Policies;
using Dunning.Properties.Generation;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Properties;

/// <summary>What holds of any one decision.</summary>
public sealed class DecisionTests
{
    [Fact]
    public void Deciding_on_many_at_once_is_deciding_on_each() => Cases.Try(its =>
    {
        var state = its.Engine.Fold(its.Invoice, its.History, its.Today);
        var days = new[] { its.Today, its.Today.PlusDays(1), its.Today.PlusDays(40) };
        foreach (var day in days)
        {
            var decisions = new CompactDecision[2];
            its.Engine.Decide(new[] { state, state }, day, decisions);
            its.Engine.Expand(its.Invoice, state, day, decisions[1]).ShouldBe(its.Engine.Decide(its.Invoice, state, day));
        }
    });

    [Fact]
    public void Deciding_twice_gives_the_same() => Cases.Try(its =>
    {
        var again = its.With(its.Policy.ToBuilder().Build()).With(its.Events);
        again.Decide().ShouldBe(its.Decide());
        Sameness.Line(again.Decide()).ShouldBe(Sameness.Line(its.Decide()));
    });

    [Fact]
    public void The_order_in_which_events_of_different_days_are_given_changes_nothing() => Cases.Try(its =>
    {
        var draw = new Draw((ulong)its.Seed);
        var order = its.Events.Select(e => e.On).Distinct().ToDictionary(day => day, _ => draw.Below(1000));
        var shuffled = its.With(its.Events.OrderBy(e => order[e.On]).ThenBy(e => e.On));
        shuffled.IsValid.ShouldBeTrue();
        shuffled.Decide().ShouldBe(its.Decide());
    });

    [Fact]
    public void What_is_not_known_yet_changes_nothing() => Cases.Try(its =>
    {
        var known = its.Known();
        if (known.IsValid) Sameness.Line(known.Decide()).ShouldBe(Sameness.Line(its.Decide()));
    });

    [Fact]
    public void What_happens_later_changes_nothing() => Cases.Try(its =>
    {
        var later = DunningCase.Drawn(its.Seed ^ 0x5A5A).Events
            .Where(e => e.On > its.Today && e is not (ContactMade or StageSkipped or StageEscalated))
            .Concat([new DueDateExtended(its.Today.PlusDays(1), its.Today.PlusDays(40)), new InsolvencyRecorded(its.Today.PlusDays(1), its.Invoice.AroseOn), new HoldPlaced(its.Today.PlusDays(2))]);
        var longer = its.With(its.Events.Concat(later));
        if (longer.IsValid) Sameness.Line(longer.Decide()).ShouldBe(Sameness.Line(its.Decide()));
    });

    [Fact]
    public void A_history_folded_once_decides_every_later_day_as_the_whole_would() => Cases.Try(its =>
    {
        var known = its.Known();
        if (!known.IsValid) return;
        var state = its.Engine.Fold(its.Invoice, its.History, its.Today);
        foreach (var day in DaysAfter(its, 6)) Sameness.Line(its.Engine.Decide(its.Invoice, state, day)).ShouldBe(Sameness.Line(known.On(day).Decide()));
    });

    [Fact]
    public void The_decision_stands_until_the_day_it_names_and_differs_on_it() => Cases.Try(its =>
    {
        var state = its.Engine.Fold(its.Invoice, its.History, its.Today);
        var decision = its.Decide();
        var stands = Sameness.Standing(decision);
        foreach (var day in DaysAfter(its, 30).Where(day => !(decision.ReviewOn <= day)))
            Sameness.Standing(its.Engine.Decide(its.Invoice, state, day)).ShouldBe(stands, CasePrint.Day(day));
        if (decision.ReviewOn is not { } reviewOn) return;
        reviewOn.ShouldBeGreaterThan(its.Today);
        Sameness.Standing(its.Engine.Decide(its.Invoice, state, reviewOn)).ShouldNotBe(stands);
        if (reviewOn.PlusDays(-1) > its.Today) Sameness.Standing(its.Engine.Decide(its.Invoice, state, reviewOn.PlusDays(-1))).ShouldBe(stands);
    });

    [Fact]
    public void An_engine_for_a_book_decides_as_one_for_the_policy_it_serves() => Cases.Try(its =>
    {
        var others = new[] { "by-kind", "by-profile" }
            .Select(name => its.Policy.ToBuilder().WithName(name, "2").WithCatchUp(CatchUpMode.SkipToCurrent).WithOverdueActionDays(3).Build());
        var book = PolicyBook.Create(
            "book",
            [its.Policy, .. others],
            its.Policy.Name,
            new Dictionary<DebtorKind, string> { [DebtorKind.Public] = "by-kind" },
            new Dictionary<PayerProfile, string> { [PayerProfile.Automatic] = "by-profile" });
        var name = its.Debtor.Kind == DebtorKind.Public ? "by-kind" : its.Debtor.Profile == PayerProfile.Automatic ? "by-profile" : its.Policy.Name;
        var served = new DunningEngine(book).NextAction(its.Invoice, its.History, its.Today);

        served.Policy.Name.ShouldBe(name);
        served.ShouldBe(its.With(book.Find(name)!).Decide());
        new DunningEngine(book).Under(its.Policy.Name)!.NextAction(its.Invoice, its.History, its.Today).ShouldBe(its.Decide());
    });

    /// <summary>
    /// Without stage minimums, promises, plans or a limit that has passed: where there is an act on some day after a further payment, there is one without it,
    /// due no later and at a stage no less far. Compared day by day, as a run that comes late may pass stages over either way.
    /// </summary>
    [Fact]
    public void A_further_payment_never_makes_the_next_act_earlier_or_harsher() => Cases.Try(drawn =>
    {
        var its = WithoutWhatAPaymentMayWorsen(drawn);
        if (!its.IsValid) return;
        var draw = new Draw((ulong)its.Seed);
        var amount = draw.Chance(30) ? its.Invoice.Amount : new Monetary.Money(draw.Of(1m, 25m, 50m), its.Invoice.Amount.Currency);
        var paid = its.With(its.Events.Append(new PaymentReceived(its.Today, amount)));
        var (before, after) = (its.Engine.Fold(its.Invoice, its.History, its.Today), its.Engine.Fold(its.Invoice, paid.History, its.Today));
        foreach (var day in DaysAfter(its, 40).Prepend(its.Today))
        {
            var act = its.Engine.Decide(its.Invoice, after, day);
            var without = its.Engine.Decide(its.Invoice, before, day);
            if (act.Verdict != Verdict.Act || without.Reason == DecisionReason.TimeBarred) continue;
            without.Verdict.ShouldBe(Verdict.Act, CasePrint.Day(day));
            without.DueOn!.Value.ShouldBeLessThanOrEqualTo(act.DueOn!.Value);
            PlaceOf(without).ShouldBeGreaterThanOrEqualTo(PlaceOf(act));
        }
    });

    private static int PlaceOf(DunningDecision act) => act.Stage is { } stage ? act.Policy.Stages.ToList().IndexOf(stage) : -1;

    private static DunningCase WithoutWhatAPaymentMayWorsen(DunningCase its)
    {
        var stages = its.Policy.Stages.Select(s => new DunningStage(
            s.Name, s.Phase, s.Action, s.Day, s.Channels, s.SpacingDays, s.ResponseDays, s.Tone, s.Template, s.Recipient, s.Owner, debtors: s.Debtors, isMandatory: s.IsMandatory, needsTitle: s.NeedsTitle));
        return its.With(its.Policy.ToBuilder().WithStages(stages).Build()).With(its.Events.Where(e => e is not (PromiseMade or PlanAgreed)));
    }

    /// <summary>The next days one by one, then some about the ends that a case knows, then some at random over the years a limit may take.</summary>
    private static IEnumerable<LocalDate> DaysAfter(DunningCase its, int days)
    {
        var draw = new Draw((ulong)its.Seed);
        for (var i = 1; i <= days; i++) yield return its.Today.PlusDays(i);
        for (var i = 0; i < days; i++) yield return its.Today.PlusDays(draw.Between(days, 200));
        for (var i = 0; i < days / 2; i++) yield return its.Today.PlusDays(draw.Between(200, 4500));
    }
}
