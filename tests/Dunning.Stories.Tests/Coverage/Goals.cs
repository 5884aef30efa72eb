using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;

namespace Dunning.Stories.Coverage;

/// <summary>All that the stories must reach between them: the enumerations of the wire format, each reason by each rule that gives it, each bound.</summary>
internal static class Goals
{
    public static IReadOnlyList<DecisionReason> Triggers { get; } =
    [
        DecisionReason.PlanBroken, DecisionReason.PromiseBroken, DecisionReason.PaymentReturned, DecisionReason.DisputeRejected, DecisionReason.Escalated,
    ];

    /// <summary>The alert that no single decision has: credits are the debtor's.</summary>
    public const DunningAlerts AlertOfContacts = DunningAlerts.UnappliedCredit;

    public static IReadOnlyList<Item> All { get; } =
    [
        .. Names<Verdict>("verdict"),
        .. Names<DecisionReason>("reason"),
        .. Names<DunningEventKind>("event"),
        .. Triggers.Select(trigger => new Item("trigger", WireName.Of(trigger))),
        .. Names<DunningAlerts>("alert").Where(alert => alert.Name != WireName.Of(DunningAlerts.None) && alert.Name != WireName.Of(AlertOfContacts)),
        .. Names<ContactVerdict>("contact"),
        .. Names<ContactReason>("contact reason"),
        .. Names<ContactLineRole>("contact line"),
        new("contact alert", WireName.Of(AlertOfContacts)),
        .. Names<DunningAction>("action"),
        .. Names<ContactOutcome>("outcome"),
        .. Names<DisputeOutcome>("dispute"),
        .. ReasonsOfSeveralRules().Select(pair => Of(pair.Rule, pair.Reason)),
        .. Bounds.All.SelectMany(bound => new[] { Of(bound, BoundSide.Before), Of(bound, BoundSide.At) }),
    ];

    public static Item Of(Bound bound, BoundSide side) => new(side == BoundSide.At ? "bound, at" : "bound, before", bound.Name);

    public static Item Of(DecisionRule rule, DecisionReason reason) => new("rule", WireName.Of(rule) + " " + WireName.Of(reason));

    private static IEnumerable<Item> Names<T>(string what)
        where T : struct, Enum => WireName.All<T>().Select(name => new Item(what, name));

    private static IEnumerable<(DecisionRule Rule, DecisionReason Reason)> ReasonsOfSeveralRules() =>
    [
        (DecisionRule.Dispute, DecisionReason.DeliveryUnknown),
        (DecisionRule.Promise, DecisionReason.DeliveryUnknown),
        (DecisionRule.Stage, DecisionReason.DeliveryUnknown),
        (DecisionRule.Dispute, DecisionReason.Undeliverable),
        (DecisionRule.Promise, DecisionReason.Undeliverable),
        (DecisionRule.Stage, DecisionReason.Undeliverable),
        (DecisionRule.Dispute, DecisionReason.NoReachableChannel),
        (DecisionRule.Promise, DecisionReason.NoReachableChannel),
        (DecisionRule.Stage, DecisionReason.NoReachableChannel),
        (DecisionRule.Minimum, DecisionReason.BelowMinimum),
        (DecisionRule.Stage, DecisionReason.BelowMinimum),
    ];
}
