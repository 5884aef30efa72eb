using System.Collections.Generic;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Guarantees.Scope;

/// <summary>The policies, debtors and days under which sequences are tried.</summary>
internal static class Frames
{
    // A Friday before a long weekend: 1 May and the Mondays and Thursdays of May follow.
    private static readonly LocalDate Friday = new(2026, 4, 3);

    /// <summary>Step by step, with everything a policy can ask for and short times, so that five events reach all of it.</summary>
    public static Frame Short { get; } = new("short times, business", ShortPolicy(), Friday)
    {
        Days = [-5, 2, 5, 9, 12],
        First = -8,
        Last = 48,
        Length = (3, 4),
    };

    /// <summary>The same, with fewer moves and longer sequences.</summary>
    public static Frame Five { get; } = new("short times, five events", Short.Policy, Friday)
    {
        Moves = Alphabet.Core,
        Days = Short.Days,
        First = Short.First,
        Last = Short.Last,
        Length = (3, 5),
    };

    /// <summary>The same from the formal notice on.</summary>
    public static Frame FromTheNotice { get; } = new("short times, from the notice on", Short.Policy, Friday)
    {
        Given = [new Step(Move.Skipped, StepKind.Skip, 2) { Stage = 3 }],
        Days = [9, 12, 15, 18, 21],
        First = 2,
        Last = 57,
        Length = (3, 4),
    };

    public static Frame Standard { get; } = new("fr-standard, business", FrenchPolicies.Standard, Friday)
    {
        Days = [-7, 8, 20, 41, 52],
        First = -12,
        Last = 145,
        Length = (2, 4),
    };

    /// <summary>An old claim against a consumer in over-indebtedness, around the end of its limitation; promises are written.</summary>
    public static Frame OldConsumer { get; } = new("fr-consumer, around the limitation", FrenchPolicies.Consumer, Friday)
    {
        Kind = DebtorKind.Consumer,
        PromisesAreWritten = true,
        IsOverIndebted = true,
        Days = [640, 725, 728, 731, 735],
        First = 628,
        Last = 860,
        Length = (2, 4),
    };

    /// <summary>A public body, around the end of the four years after the year in which the claim arose.</summary>
    public static Frame PublicBody { get; } = new("fr-public, public body", FrenchPolicies.Public, Friday)
    {
        Kind = DebtorKind.Public,
        Days = [1640, 1725, 1729, 1732, 1735],
        First = 1630,
        Last = 1860,
        Length = (2, 4),
    };

    /// <summary>Late runs catch up, broken promises do not accelerate, some channels do not reach the debtor, and enforcement needs a title.</summary>
    public static Frame CatchingUp { get; } = new("catching up, reached by e-mail alone", CatchUpPolicy(), Friday)
    {
        Channels = [Channel.Email],
        PublishesInsolvency = false,
        Days = [-3, 1, 4, 7, 11],
        First = -8,
        Last = 50,
        Length = (3, 4),
    };

    public static Frame Automatic { get; } = new("catching up, direct debit", CatchUpPolicy(), Friday)
    {
        Method = PaymentMethod.DirectDebit,
        Days = [-3, 1, 4, 7, 11],
        First = -8,
        Last = 50,
        Length = (3, 4),
    };

    public static IReadOnlyList<Frame> All { get; } = [Five, Short, FromTheNotice, Standard, PublicBody, OldConsumer, CatchingUp, Automatic];

    private static EscalationPolicy ShortPolicy() => EscalationPolicy.CreateBuilder("short", "1")
        .WithMinimum(MinimumAmount.InEveryCurrency(25m))
        .WithPaymentGraceDays(2)
        .WithOverdueActionDays(3)
        .WithCollectsPenalties(true)
        .WithLimitation(new LimitationRules(businessYears: 1, titleYears: 2, warningDays: 20))
        .WithInsolvency(new InsolvencyRules(claimMonths: 1))
        .WithPromises(new PromiseRules(toleranceDays: 1, longestDays: 3, atMost: 2))
        .WithPlans(new PlanRules(toleranceDays: 1, resumeAt: "formal-notice"))
        .WithDisputes(new DisputeRules(evidenceDays: 1, staleDays: 6, resumeAt: "reminder-2"))
        .WithRetries(new RetryRules(afterDays: 2, atMost: 2))
        .AddStage(new DunningStage("pre-due", DunningPhase.Preventive, DunningAction.Remind, -4, [Channel.Email]))
        .AddStage(new DunningStage("reminder-1", DunningPhase.Level1, DunningAction.Remind, 2, [Channel.Email, Channel.Phone]))
        .AddStage(new DunningStage("consumer-offer", DunningPhase.Level1, DunningAction.OfferPlan, 3, [Channel.Email], debtors: [DebtorKind.Consumer]))
        .AddStage(new DunningStage(
            "reminder-2", DunningPhase.Level2, DunningAction.Remind, 5, [Channel.Phone, Channel.Email], spacingDays: 3, minimum: MinimumAmount.InEveryCurrency(50m)))
        .AddStage(new DunningStage(
            "formal-notice", DunningPhase.Level3, DunningAction.FormalNotice, 9, [Channel.RegisteredLetter, Channel.ElectronicRegisteredLetter],
            spacingDays: 2, responseDays: 4, minimum: MinimumAmount.InEveryCurrency(35m), isMandatory: true, needsApproval: true))
        .AddStage(new DunningStage("hand-over", DunningPhase.Litigation, DunningAction.HandOver, 14, [Channel.Email, Channel.Letter], spacingDays: 2))
        .Build();

    private static EscalationPolicy CatchUpPolicy() => EscalationPolicy.CreateBuilder("catch-up", "1")
        .WithCatchUp(CatchUpMode.SkipToCurrent)
        .WithPaymentGraceDays(0)
        .WithAutomaticGraceDays(2)
        .WithOverdueActionDays(2)
        .WithLimitation(new LimitationRules(businessYears: 1, titleYears: 1, warningDays: 10))
        .WithInsolvency(new InsolvencyRules(claimMonths: 1))
        .WithPromises(new PromiseRules(toleranceDays: 0, longestDays: 10, atMost: 1, confirmInWriting: false, whenBroken: BrokenPromiseMode.Resume))
        .WithPlans(new PlanRules(toleranceDays: 0))
        .WithDisputes(new DisputeRules(evidenceDays: null, staleDays: 5))
        .WithRetries(new RetryRules(afterDays: 1, atMost: 1))
        .AddStage(new DunningStage("pre-due", DunningPhase.Preventive, DunningAction.Remind, -2, [Channel.Email]))
        .AddStage(new DunningStage("reminder-1", DunningPhase.Level1, DunningAction.Remind, 1, [Channel.Email]))
        .AddStage(new DunningStage("reminder-2", DunningPhase.Level1, DunningAction.Remind, 3, [Channel.Phone]))
        .AddStage(new DunningStage("reminder-3", DunningPhase.Level2, DunningAction.Remind, 5, [Channel.Email], spacingDays: 2))
        .AddStage(new DunningStage("enforcement", DunningPhase.Litigation, DunningAction.Enforce, 8, [Channel.Email], isMandatory: true, needsTitle: true))
        .AddStage(new DunningStage("served-demand", DunningPhase.Litigation, DunningAction.ServedDemand, 10, [Channel.Bailiff], isMandatory: true))
        .AddStage(new DunningStage("last-call", DunningPhase.Litigation, DunningAction.Remind, 12, [Channel.Phone]))
        .Build();
}
