using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Receivables;
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

    /// <summary>A trigger that is live and told of, but cuts no waiting short.</summary>
    public static Item OfToldTrigger { get; } = new("trigger told", WireName.Of(DecisionReason.PromiseBroken));

    /// <summary>
    /// What is refused. An unknown type of event and a day that does not exist cannot be told in a story: its format refuses them. So it does an invoice
    /// told of twice; and a story names its policy, so that none is missing.
    /// </summary>
    private static readonly string[] Refusals =
    [
        FaultCodes.AmountNotPositive, FaultCodes.AmountNotPayable, FaultCodes.OtherCurrency, FaultCodes.AmountNegative, FaultCodes.SeparatorInName,
        FaultCodes.DateOutOfRange, FaultCodes.UnknownStage, FaultCodes.UnknownStageNamed, FaultCodes.ReturnExceedsPayments, FaultCodes.PlanWithoutInstalments,
        FaultCodes.NothingToReverse, FaultCodes.IdUsedTwice, FaultCodes.DisputeOpenAlready, FaultCodes.InsolvencyWithoutOpening, FaultCodes.FeeKind,
    ];

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
        .. Triggers.Select(trigger => new Item("trigger ended", WireName.Of(trigger))),
        OfToldTrigger,
        .. Causes(),
        .. Refusals.Select(code => new Item("refusal", code)),
        .. Bounds.All.Select(bound => bound.Name).Concat(ContactBound.All.Select(bound => bound.Name))
            .SelectMany(bound => new[] { Of(bound, BoundSide.Before), Of(bound, BoundSide.At) }),
    ];

    public static Item Of(string bound, BoundSide side) => new("bound, " + side.Name(), bound);

    public static Item OfCause(DecisionReason reason, string cause) => new("cause", WireName.Of(reason) + " " + cause);

    public static Item Of(DecisionRule rule, DecisionReason reason) => new("rule", WireName.Of(rule) + " " + WireName.Of(reason));

    private static IEnumerable<Item> Names<T>(string what)
        where T : struct, Enum => WireName.All<T>().Select(name => new Item(what, name));

    private static IEnumerable<Item> Causes() =>
    [
        OfCause(DecisionReason.InsolvencyStay, "declared"),
        OfCause(DecisionReason.InsolvencyStay, WireName.Of(InsolvencyKind.OverIndebtedness)),
        OfCause(DecisionReason.AutomaticPayment, WireName.Of(PaymentMethod.DirectDebit)),
        OfCause(DecisionReason.AutomaticPayment, WireName.Of(PaymentMethod.BillOfExchange)),
        OfCause(DecisionReason.AutomaticPayment, "profile"),
        OfCause(DecisionReason.NoReachableChannel, "none-left"),
        OfCause(DecisionReason.NoReachableChannel, "mandatory"),
        OfCause(DecisionReason.ProcessExhausted, "none-left"),
    ];

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
