using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Calendars;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;

namespace Dunning.Properties.Generation;

/// <summary>Draws a policy: short numbers, so that the bounds of several rules meet.</summary>
internal static class PolicyDraw
{
    private static readonly DebtorKind[][] SomeKinds =
        [[DebtorKind.Business], [DebtorKind.Consumer], [DebtorKind.Public], [DebtorKind.Business, DebtorKind.Consumer], [DebtorKind.Consumer, DebtorKind.Public]];

    public static EscalationPolicy Policy(Draw draw)
    {
        var stages = Stages(draw);
        return EscalationPolicy.CreateBuilder("drawn")
            .WithStages(stages)
            .WithCalendar(Calendar(draw))
            .WithMinimum(draw.Chance(75) ? MinimumAmount.Zero : Minimum(draw))
            .WithCatchUp(draw.Chance(65) ? CatchUpMode.StepByStep : CatchUpMode.SkipToCurrent)
            .WithPaymentGraceDays(draw.Of(0, 1, 3, 5))
            .WithAutomaticGraceDays(draw.Of(0, 2, 5))
            .WithOverdueActionDays(draw.Of(0, 1, 7))
            .WithCollectsPenalties(draw.Chance(40))
            .WithLimitation(Limitation(draw))
            .WithInsolvency(new InsolvencyRules(draw.Of(1, 2, 3)))
            .WithPromises(Promises(draw))
            .WithPlans(new PlanRules(draw.Of(0, 2, 3), ResumeAt(draw, stages)))
            .WithDisputes(new DisputeRules(draw.Chance(35) ? null : draw.Of(0, 1, 2, 5), draw.Of(0, 1, 5, 15, 30), ResumeAt(draw, stages)))
            .WithRetries(new RetryRules(draw.Of(0, 1, 2, 4), draw.Of(1, 2, 2, 3)))
            .Build();
    }

    private static BusinessCalendar Calendar(Draw draw) => draw.Below(4) switch
    {
        0 => BusinessCalendar.None,
        1 => BusinessCalendar.Weekdays,
        2 => BusinessCalendar.France,
        _ => BusinessCalendar.AlsaceMoselle,
    };

    private static LimitationRules Limitation(Draw draw) =>
        draw.Chance(50) ? new LimitationRules() : new LimitationRules(1, 1, 1, draw.Of(1, 2), draw.Of(0, 1, 30, 90));

    private static PromiseRules Promises(Draw draw) =>
        new(
            draw.Of(0, 1, 2),
            draw.Of(0, 3, 10, 30),
            draw.Of(0, 1, 2, 2, 3),
            draw.Chance(50),
            draw.Chance(60) ? BrokenPromiseMode.Accelerate : BrokenPromiseMode.Resume);

    private static string? ResumeAt(Draw draw, List<DunningStage> stages) => draw.Chance(55) ? null : stages[draw.Below(stages.Count)].Name;

    private static MinimumAmount Minimum(Draw draw)
    {
        decimal[] amounts = [25m, 50m, 24.99m, 25.01m, 50.01m, 100m, 0.005m];
        return draw.Chance(60)
            ? MinimumAmount.InEveryCurrency(draw.Of(amounts))
            : MinimumAmount.PerCurrency(new Money(draw.Of(amounts), Currency.Eur), new Money(draw.Of(25m, 26m, 24.5m, 100m), Currency.Parse("JPY")));
    }

    private static List<DunningStage> Stages(Draw draw)
    {
        var count = draw.Of(1, 2, 2, 3, 3, 3, 4, 4, 5, 7);
        var day = draw.Of(-10, -5, -1, 0, 1, 1, 3);
        var phase = day < 0 && draw.Chance(80) ? 0 : 1;
        var stages = new List<DunningStage>();
        for (var i = 0; i < count; i++)
        {
            stages.Add(Stage(draw, "s" + (i + 1).ToString(CultureInfo.InvariantCulture), (DunningPhase)phase, day));
            day += draw.Of(0, 1, 2, 5, 5, 7, 10, -3);
            phase = draw.Chance(6) ? draw.Below(5) : Math.Min(4, Math.Max(day > 0 ? 1 : 0, phase + draw.Of(0, 0, 1, 1, 2)));
        }

        return stages;
    }

    private static DunningStage Stage(Draw draw, string name, DunningPhase phase, int day)
    {
        var isFormal = phase >= DunningPhase.Level3;
        return new DunningStage(
            name,
            phase,
            phase == DunningPhase.Litigation ? draw.Of(DunningAction.HandOver, DunningAction.PaymentOrder, DunningAction.Mediate, DunningAction.Enforce, DunningAction.NotifyInsurer)
                : isFormal ? DunningAction.FormalNotice : draw.Chance(4) ? DunningAction.HandOver : draw.Of(DunningAction.Remind, DunningAction.OfferPlan),
            day,
            Channels(draw, draw.Between(1, 3)),
            draw.Of(0, 0, 1, 2, 5, 7),
            draw.Of(0, 0, 0, 1, 3, 8),
            draw.Of(Tone.Courteous, Tone.Neutral, Tone.Firm, Tone.Formal),
            draw.Chance(80) ? null : "text",
            Role(draw),
            draw.Chance(80) ? "receivables" : "litigation",
            draw.Chance(70) ? null : [ClaimItem.Principal, ClaimItem.Interest],
            draw.Chance(70) ? null : ["invoice"],
            draw.Chance(85) ? null : ["credit-hold"],
            null,
            draw.Chance(80) ? null : Minimum(draw),
            draw.Chance(80) ? null : draw.Of(SomeKinds),
            draw.Chance(isFormal ? 50 : 12),
            draw.Chance(6),
            draw.Chance(15));
    }

    public static List<Channel> Channels(Draw draw, int count) => [.. Enumerable.Range(0, count).Select(_ => (Channel)draw.Below(8)).Distinct()];

    public static ContactRole Role(Draw draw) => draw.Below(8) switch
    {
        0 => ContactRole.Purchasing,
        1 => ContactRole.Management,
        2 => ContactRole.Legal,
        _ => ContactRole.AccountsPayable,
    };
}
