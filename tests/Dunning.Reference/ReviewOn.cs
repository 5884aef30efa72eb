using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Policies;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Reference;

/// <summary>
/// Section 6, reviewOn: "the first day after today on which, with no new event, the decision would differ in anything but daysLate". Day after day is decided anew and
/// compared; only stretches on which nothing can fall are left out.
/// </summary>
/// <remarks>
/// Why nothing is missed: every day on which a decision can change is a date among the facts, moved by some parameters of the policy, each at most once, and by rolling,
/// which moves by less than a month; or the deadline of a claim and the day after it; or lies in the warning before the limit or is the day after the limit. So it lies
/// between a date of the facts less the widest step back and that date plus all parameters together.
/// </remarks>
internal static class ReviewOn
{
    private const int Rolling = 31;

    public static LocalDate? Of(Case its, ReferenceDecision decision, LocalDate today) =>
        FirstOf(today, Stretches(its, 0, 0), day => !ReferenceDecider.DecideOn(its, day).StandsAs(decision));

    /// <summary>The first day after today, within the stretches, that something holds on.</summary>
    public static LocalDate? FirstOf(LocalDate today, IReadOnlyList<DateInterval> stretches, Func<LocalDate, bool> holds)
    {
        var day = today.PlusDays(1);
        foreach (var stretch in stretches.OrderBy(s => s.Start))
        {
            for (day = LocalDate.Max(day, stretch.Start); day <= stretch.End; day = day.PlusDays(1))
            {
                if (holds(day)) return day;
            }
        }

        return null;
    }

    /// <summary>The stretches of days outside which the decision cannot change.</summary>
    /// <param name="its">The case.</param>
    /// <param name="moreBefore">Days that a caller looks ahead.</param>
    /// <param name="moreAfter">Days that a caller looks back.</param>
    public static IReadOnlyList<DateInterval> Stretches(Case its, int moreBefore, int moreAfter)
    {
        var before = its.Policy.Stages.Max(s => Math.Abs(s.Day)) + moreBefore;
        var after = AllDays(its.Policy) + Rolling + moreAfter;
        var stretches = DatesOf(its).Distinct().Select(date => new DateInterval(date.PlusDays(-before), date.PlusDays(after)));
        var limitation = its.Limitation;
        return limitation.Limit is { } limit
            ? [.. stretches, new DateInterval(limitation.WarnsFrom!.Value.PlusDays(-moreBefore), limit.PlusDays(1 + moreAfter))]
            : [.. stretches];
    }

    private static IEnumerable<LocalDate> DatesOf(Case its)
    {
        var facts = its.Facts;
        IEnumerable<LocalDate?> dates =
        [
            facts.Known, facts.DueOn, its.Insolvencies.Deadline, its.Insolvencies.Stay?.RecordedOn,
            .. facts.Debtor.Holds.Select(h => h.UntilExclusive),
            .. facts.Events.Select(e => (LocalDate?)e.On),
            .. facts.Events.Select(e => e.Event switch
            {
                HoldPlaced hold => hold.UntilExclusive,
                PromiseMade promise => promise.PromisedOn,
                _ => null,
            }),
            .. facts.Of<PlanAgreed>().SelectMany(e => e.Event.Plan.Instalments).Select(i => (LocalDate?)i.DueOn),
        ];
        return dates.OfType<LocalDate>();
    }

    private static int AllDays(EscalationPolicy policy) =>
        policy.Stages.Max(s => Math.Abs(s.Day)) + policy.Stages.Max(s => s.SpacingDays) + policy.Stages.Max(s => s.ResponseDays)
        + policy.PaymentGraceDays + policy.AutomaticGraceDays + policy.OverdueActionDays
        + policy.Promises.LongestDays + policy.Promises.ToleranceDays + policy.Plans.ToleranceDays
        + (policy.Disputes.EvidenceDays ?? 0) + policy.Disputes.StaleDays + policy.Retries.AfterDays;
}
