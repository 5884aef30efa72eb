using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Receivables.Events;
using Dunning.Stories.Playing;

namespace Dunning.Stories.Coverage;

/// <summary>
/// The days on which something that held the process ended: no stage falls due before them. At each the act is due since that very day, and without
/// what held it would have been due before.
/// </summary>
internal static class Releases
{
    public static IReadOnlyList<Bound> All { get; } =
    [
        Of("release-hold", "the day a hold was lifted", DecisionRule.Hold, Without<HoldPlaced, HoldLifted>, Moves.NearestDay(Moves.Later<HoldLifted>)),
        Of("release-hold-by-date", "the day a hold ended by its date", DecisionRule.Hold, Without<HoldPlaced, HoldLifted>, Moves.HoldEnd),
        Of("release-debtor-hold", "the day a debtor's hold ended", DecisionRule.Hold,
            s => s with { Invoice = s.Invoice.WithDebtor(s.Invoice.Debtor.WithHolds([])) }, Moves.DebtorHold(until: 1)),
        Of("release-dispute", "the day a dispute was closed", DecisionRule.Dispute, Without<DisputeOpened, DisputeClosed>, Moves.NearestDay(Moves.Later<DisputeClosed>)),
        Of("release-plan", "the day a plan was cancelled", DecisionRule.Plan, Without<PlanAgreed, PlanCancelled>, Moves.NearestDay(Moves.Later<PlanCancelled>)),
        Of("release-promise", "the day a promise was withdrawn", DecisionRule.Promise, Without<PromiseMade, PromiseWithdrawn>, Moves.NearestDay(Moves.Later<PromiseWithdrawn>)),
        Of("release-hand-over", "the day a file came back", DecisionRule.HandedOver, Without<HandedOver, Recalled>, Moves.NearestDay(Moves.Later<Recalled>)),
        Of("release-insolvency", "the day an invoice's proceedings were closed", DecisionRule.Insolvency, Without<InsolvencyRecorded, InsolvencyClosed>,
            Moves.NearestDay(Moves.Later<InsolvencyClosed>)),
        Of("release-debtor-insolvency", "the day a debtor's proceedings were closed", DecisionRule.Insolvency,
            s => s with { Invoice = s.Invoice.WithDebtor(s.Invoice.Debtor.WithInsolvency(null)) }, Moves.DebtorInsolvency(closed: 1)),
        Of("release-grace", "the day the rest after a payment ended", DecisionRule.PaymentGrace,
            s => s with { Policy = s.Policy.ToBuilder().WithPaymentGraceDays(0).Build() },
            Moves.Policy((b, p, units) => b.WithPaymentGraceDays(p.PaymentGraceDays + units))),
    ];

    private static Bound Of(string name, string meaning, DecisionRule held, Func<Situation, Situation> without, Bound.Move move) =>
        new(name, meaning + ", before which no stage falls due", sides => sides.Releases(held, without), move);

    private static Situation Without<TBegun, TEnded>(Situation s)
        where TBegun : DunningEvent
        where TEnded : DunningEvent =>
        s with { Events = [.. s.Events.Where(e => e is not (TBegun or TEnded))] };
}
