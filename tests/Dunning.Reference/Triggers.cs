using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Policies;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Reference;

/// <summary>Section 4, Triggers.</summary>
internal static class Triggers
{
    /// <summary>"A trigger set on day t is live until a stage of the policy is carried out on or after t (one set by an event: after that event)." The earliest
    /// first, those of one day "in the order above", which is that of the reasons.</summary>
    public static IReadOnlyList<Trigger> Live(Case its, LocalDate today) =>
        [.. SetBy(its, today)
            .Where(t => !its.Progress.Steps.Any(s => t.Place is { } place ? s.Place > place : s.Day >= t.Day))
            .OrderBy(t => t.Day)
            .ThenBy(t => t.Reason)];

    /// <summary>There are five; a newer event of a kind sets that trigger anew.</summary>
    private static IEnumerable<Trigger> SetBy(Case its, LocalDate today)
    {
        var policy = its.Policy;

        // "plan-broken (t = the day it broke)".
        if (its.Plans.BreaksOn is { } planBrokenOn && planBrokenOn <= today)
            yield return new Trigger(DecisionReason.PlanBroken, planBrokenOn, null, true, policy.Plans.ResumeAt);

        // "promise-broken (likewise; it accelerates only if the policy says so)".
        if (its.Promises.BreaksOn is { } promiseBrokenOn && promiseBrokenOn <= today)
            yield return new Trigger(DecisionReason.PromiseBroken, promiseBrokenOn, null, policy.Promises.WhenBroken == BrokenPromiseMode.Accelerate, null);

        if (its.Facts.EventsOfCycle.LastOrDefault(e => e.Event is PaymentReturned) is { } returned)
            yield return new Trigger(DecisionReason.PaymentReturned, returned.On, returned.Place, true, null);

        // "dispute-closed: rejected is a trigger"; a closing with nothing to close is none.
        var rejections = its.Amounts.Disputes.Where(d => d.Outcome == DisputeOutcome.Rejected).Select(d => d.Closing!).Where(its.Facts.EventsOfCycle.Contains);
        if (rejections.MaxBy(e => e.Place) is { } rejected)
            yield return new Trigger(DecisionReason.DisputeRejected, rejected.On, rejected.Place, true, policy.Disputes.ResumeAt);

        if (its.Facts.EventsOfCycle.LastOrDefault(e => e.Event is StageEscalated) is { } escalated)
            yield return new Trigger(DecisionReason.Escalated, escalated.On, escalated.Place, true, ((StageEscalated)escalated.Event).Stage);
    }
}
