using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Faults;
using Dunning.Vocabulary;
using FluentValidation;

namespace Dunning.Policies;

/// <summary>The form of a policy: each number in its range, each name usable, each reference meaning something.</summary>
internal sealed class PolicyValidator : AbstractValidator<EscalationPolicy>
{
    public PolicyValidator()
    {
        // A host may have set other modes globally.
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;

        RuleFor(p => p.Name).Must(KeyPart.IsUsable).WithErrorCode(FaultCodes.PolicyName).WithMessage("A policy has a name, and no '|' in it.");
        RuleFor(p => p.Stages.Count)
            .InclusiveBetween(1, EscalationPolicy.MostStages)
            .WithErrorCode(FaultCodes.PolicyStages)
            .WithMessage(p => Invariant($"A policy has 1 to {EscalationPolicy.MostStages} stages, not {p.Stages.Count}."))
            .OverridePropertyName(nameof(EscalationPolicy.Stages));
        RuleForEach(p => p.Stages).SetValidator(new StageValidator());
        RuleFor(p => p.Stages).Custom(StageNamesAreUnique);
        RuleFor(p => p.Stages).Custom(RecipientsFit);

        RuleFor(p => p.CatchUp).Must(WireName.IsDeclared).WithErrorCode(FaultCodes.UndeclaredValue).WithMessage("The way to catch up is not declared.");
        Days(RuleFor(p => p.PaymentGraceDays), PolicyBounds.MostDays);
        Days(RuleFor(p => p.AutomaticGraceDays), PolicyBounds.MostDays);
        Days(RuleFor(p => p.OverdueActionDays), PolicyBounds.MostDays);
        NotNegative(RuleFor(p => p.Minimum));

        InRange(RuleFor(p => p.Limitation.BusinessYears), 1, PolicyBounds.MostYears, "years");
        InRange(RuleFor(p => p.Limitation.ConsumerYears), 1, PolicyBounds.MostYears, "years");
        InRange(RuleFor(p => p.Limitation.PublicYears), 1, PolicyBounds.MostYears, "years");
        InRange(RuleFor(p => p.Limitation.TitleYears), 1, PolicyBounds.MostYears, "years");
        Days(RuleFor(p => p.Limitation.WarningDays), PolicyBounds.MostDays);
        InRange(RuleFor(p => p.Insolvency.ClaimMonths), 1, PolicyBounds.MostMonths, "months");
        Days(RuleFor(p => p.Consolidation.JoinDays), PolicyBounds.MostDays);
        Days(RuleFor(p => p.Consolidation.ContactSpacingDays), PolicyBounds.MostDays);

        Days(RuleFor(p => p.Promises.ToleranceDays), PolicyBounds.MostToleranceDays);
        Days(RuleFor(p => p.Promises.LongestDays), PolicyBounds.MostDays);
        InRange(RuleFor(p => p.Promises.AtMost), 0, PolicyBounds.MostTimes, "promises");
        RuleFor(p => p.Promises.WhenBroken)
            .Must(WireName.IsDeclared).WithErrorCode(FaultCodes.UndeclaredValue).WithMessage("What a broken promise does is not declared.");
        Days(RuleFor(p => p.Plans.ToleranceDays), PolicyBounds.MostToleranceDays);
        ResumesAtAStage(RuleFor(p => p.Plans.ResumeAt));
        RuleFor(p => p.Disputes.EvidenceDays)
            .InclusiveBetween(0, PolicyBounds.MostDays)
            .WithErrorCode(FaultCodes.NumberOutOfRange)
            .WithMessage(Invariant($"Must be 0 to {PolicyBounds.MostDays} days."));
        Days(RuleFor(p => p.Disputes.StaleDays), PolicyBounds.MostDays);
        ResumesAtAStage(RuleFor(p => p.Disputes.ResumeAt));
        Days(RuleFor(p => p.Retries.AfterDays), PolicyBounds.MostDays);
        InRange(RuleFor(p => p.Retries.AtMost), 1, PolicyBounds.MostTimes, "tries");
    }

    public static void Days<T>(IRuleBuilderInitial<T, int> rule, int most) => InRange(rule, 0, most, "days");

    public static void InRange<T>(IRuleBuilderInitial<T, int> rule, int least, int most, string unit) =>
        rule.InclusiveBetween(least, most)
            .WithErrorCode(FaultCodes.NumberOutOfRange)
            .WithMessage(Invariant($"Must be {least} to {most} {unit}."));

    public static void NotNegative<T>(IRuleBuilderInitial<T, MinimumAmount> rule) =>
        rule.Must(minimum => minimum.Everywhere is not < 0m && minimum.ByCurrency.All(m => m.Amount >= 0m))
            .WithErrorCode(FaultCodes.MinimumNegative)
            .WithMessage("A minimum is not negative.");

    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void ResumesAtAStage(IRuleBuilderInitial<EscalationPolicy, string?> rule) =>
        rule.Must((policy, name) => name is null || policy.Stages.Any(stage => stage.Name == name))
            .WithErrorCode(FaultCodes.UnknownResumeStage)
            .WithMessage("The policy has no stage '{PropertyValue}' to resume at.");

    private static void StageNamesAreUnique(IReadOnlyList<DunningStage> stages, ValidationContext<EscalationPolicy> context)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < stages.Count; i++)
        {
            if (!taken.Add(stages[i].Name))
                AddFault(context, Invariant($"Stages[{i}].Name"), FaultCodes.StageNameTaken, "Another stage is named '" + stages[i].Name + "'.", stages[i].Name);
        }
    }

    private static void RecipientsFit(IReadOnlyList<DunningStage> stages, ValidationContext<EscalationPolicy> context)
    {
        var recipients = stages.Select(stage => stage.Recipient).Distinct().Count();
        if (recipients > EscalationPolicy.MostRecipients)
        {
            AddFault(
                context,
                nameof(EscalationPolicy.Stages),
                FaultCodes.TooManyRecipients,
                Invariant($"The stages name {recipients} recipients; a policy has at most {EscalationPolicy.MostRecipients}."),
                recipients);
        }
    }

    private static void AddFault(ValidationContext<EscalationPolicy> context, string property, string code, string message, object value) =>
        context.AddFailure(new FluentValidation.Results.ValidationFailure(property, message, value) { ErrorCode = code });
}
