using System;
using System.Linq;
using Dunning.Calendars;
using Dunning.Engine.Folding;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Engine.Plans;

/// <summary>How a payment plan stands, by the same reckoning a decision rests on.</summary>
public static class PaymentPlanExtensions
{
    /// <summary>How a plan stands on a day.</summary>
    /// <param name="plan">The plan as it was agreed.</param>
    /// <param name="history">The history that holds its agreement; where it was agreed more than once, the latest counts.</param>
    /// <param name="rules">How strictly the policy keeps plans.</param>
    /// <param name="today">The day, in 1900 through 2150; what is dated after it is not known yet.</param>
    /// <param name="acceleratesOnBreach">Whether all that is left falls due once the plan is broken, as <see cref="PlanTerms.AcceleratesOnBreach"/> says.</param>
    /// <exception cref="ArgumentException">The plan has no instalments, or they are in several currencies.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the years that can be reckoned with.</exception>
    public static PlanStatus Status(this PaymentPlan plan, InvoiceHistory history, PlanRules rules, LocalDate today, bool acceleratesOnBreach = true)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(rules);
        DunningEngine.RefuseUnlessReckonable(today);
        if (plan.Instalments.Select(instalment => instalment.Amount.Currency).Distinct().Count() != 1)
            throw new ArgumentException("The plan has no instalments, or they are in several currencies.", nameof(plan));
        var day = DayNumber.Of(today);
        var fold = Fold(plan, history.Index, day, rules.ToleranceDays, out var hasEnded);
        var state = fold.Plan is null ? PlanState.NotAgreed
            : hasEnded ? PlanState.Ended
            : fold.BreakOn(rules.ToleranceDays) == DayNumber.Never ? PlanState.Paid
            : fold.IsOnTrack(day, rules.ToleranceDays) ? PlanState.OnTrack
            : PlanState.Broken;
        var isInForce = state is PlanState.OnTrack or PlanState.Broken;
        return new PlanStatus(
            state,
            isInForce ? DayNumber.ToDateOrNull(fold.BreakOn(rules.ToleranceDays)) : null,
            plan.Steps.Select((_, place) => StepOf(plan, fold, place, day, rules.ToleranceDays)),
            MinorUnits.ToMoney(fold.PaidSince, plan.Instalments[0].Amount.Currency),
            state == PlanState.Broken && acceleratesOnBreach);
    }

    /// <summary>The plan with the money that came in while it was in force; without a plan where it was never agreed.</summary>
    private static PlanFold Fold(PaymentPlan plan, HistoryIndex index, int today, int toleranceDays, out bool hasEnded)
    {
        hasEnded = false;
        var known = index.CountKnown(today);
        var agreed = known - 1;
        while (agreed >= 0 && !(index[agreed].Event is PlanAgreed its && its.Plan.Equals(plan) && !index.IsReversed(agreed, known))) agreed--;
        var watch = new PlanWatch(toleranceDays);
        for (var i = agreed; i >= 0 && i < known; i++)
        {
            if (index.IsReversed(i, known)) continue;
            var before = watch.Current;
            watch.Apply(index[i].Event, i);
            hasEnded = watch.Current.Plan is null || watch.Current.Agreed != agreed;
            if (hasEnded) return before;
        }

        return watch.Current;
    }

    private static PlanStep StepOf(PaymentPlan plan, in PlanFold fold, int place, int today, int toleranceDays)
    {
        var (step, currency) = (plan.Steps[place], plan.Instalments[0].Amount.Currency);

        // The earliest instalment not covered has what the money leaves after those before it; none comes after it.
        var atStake = fold.AtStake(out var owed);
        var isPaid = fold.Plan is not null && (atStake < 0 || place < atStake);
        var paid = isPaid ? step.AmountMinor : place == atStake ? Math.Max(0, fold.PaidSince - (owed - step.AmountMinor)) : 0;
        var state = isPaid ? PlanStepState.Paid
            : today > step.DueDay + toleranceDays ? PlanStepState.Missed
            : today >= step.DueDay ? PlanStepState.Due
            : PlanStepState.ToCome;
        return new PlanStep(DayNumber.ToDate(step.DueDay), MinorUnits.ToMoney(step.AmountMinor, currency), MinorUnits.ToMoney(paid, currency), state);
    }
}
