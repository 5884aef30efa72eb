using System.Collections.Generic;
using System.Linq;
using Dunning.Calendars;
using Dunning.Faults;
using Dunning.Receivables;
using Dunning.Vocabulary;
using FluentValidation;
using FluentValidation.Results;

namespace Dunning.Policies.Examining;

/// <summary>Whether the stages of a policy make sense beside one another, as far as that can be read off the policy. What only a life shows is explored.</summary>
internal sealed class PolicySenseValidator : AbstractValidator<EscalationPolicy>
{
    private static readonly DunningAction[] NoLitigation = [DunningAction.Mediate, DunningAction.NotifyInsurer, DunningAction.ServedDemand];

    public PolicySenseValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;

        RuleForEach(p => p.Stages).SetValidator(new StageSenseValidator());
        RuleFor(p => p.Stages).Custom(InterestFollowsTheNotice);
        RuleFor(p => p.Stages).Custom(LitigationFollowsTheNotice);
        RuleFor(p => p.Stages).Custom(NoFeeInFrance);
        RuleFor(p => p.Stages).Custom(DaysDiffer);
    }

    // A demand served by an officer puts in default as a formal notice does (C. civ. 1344).
    private static bool PutsInDefault(DunningStage stage) => stage.Action is DunningAction.FormalNotice or DunningAction.ServedDemand;

    private static bool IsNoticedBefore(IReadOnlyList<DunningStage> stages, int place, DebtorKind kind) =>
        stages.Take(place).Any(stage => PutsInDefault(stage) && stage.Debtors.Contains(kind));

    private static void InterestFollowsTheNotice(IReadOnlyList<DunningStage> stages, ValidationContext<EscalationPolicy> context)
    {
        for (var i = 0; i < stages.Count; i++)
        {
            var stage = stages[i];
            if (stage.Claims.Contains(ClaimItem.Interest) && stage.Debtors.Contains(DebtorKind.Consumer) && !IsNoticedBefore(stages, i, DebtorKind.Consumer))
                Add(context, i, "Claims", FaultCodes.InterestBeforeNotice, Severity.Error, stage.Name);
        }
    }

    private static void LitigationFollowsTheNotice(IReadOnlyList<DunningStage> stages, ValidationContext<EscalationPolicy> context)
    {
        for (var i = 0; i < stages.Count; i++)
        {
            var stage = stages[i];
            if (stage.Phase != DunningPhase.Litigation || NoLitigation.Contains(stage.Action)) continue;
            var unnoticed = stage.Debtors.Where(kind => !IsNoticedBefore(stages, i, kind)).Select(WireName.Of).ToArray();
            if (unnoticed.Length > 0)
                Add(context, i, "Phase", FaultCodes.LitigationWithoutNotice, Severity.Warning, stage.Name, string.Join(", ", unnoticed));
        }
    }

    private static void NoFeeInFrance(IReadOnlyList<DunningStage> stages, ValidationContext<EscalationPolicy> context)
    {
        var calendar = context.InstanceToValidate.Calendar;
        if (!calendar.Equals(BusinessCalendar.France) && !calendar.Equals(BusinessCalendar.AlsaceMoselle)) return;
        for (var i = 0; i < stages.Count; i++)
        {
            if (stages[i].Fee is not null) Add(context, i, "Fee", FaultCodes.FeeInFrance, Severity.Warning, stages[i].Name, calendar.Name);
        }
    }

    private static void DaysDiffer(IReadOnlyList<DunningStage> stages, ValidationContext<EscalationPolicy> context)
    {
        for (var i = 1; i < stages.Count; i++)
        {
            var twin = stages.Take(i).FirstOrDefault(earlier => SharesDay(earlier, stages[i]));
            if (twin is not null)
            {
                Add(
                    context, i, "Day", FaultCodes.StagesOnOneDay, Severity.Warning,
                    twin.Name, stages[i].Name, PolicyValidator.Invariant($"{stages[i].Day}"));
            }
        }
    }

    private static bool SharesDay(DunningStage one, DunningStage other) => one.Day == other.Day && one.Debtors.Any(kind => other.Debtors.Contains(kind));

    private static void Add(ValidationContext<EscalationPolicy> context, int place, string member, string code, Severity severity, params string[] arguments) =>
        context.AddFailure(new ValidationFailure(PolicyValidator.Invariant($"Stages[{place}].{member}"), code)
        {
            ErrorCode = code,
            Severity = severity,
            CustomState = arguments,
        });
}
