using System.Linq;
using Dunning.Faults;
using Dunning.Receivables;
using Dunning.Vocabulary;
using FluentValidation;

namespace Dunning.Policies.Examining;

/// <summary>Whether a stage, looked at alone, does what the law lets it do. Its form is checked elsewhere.</summary>
internal sealed class StageSenseValidator : AbstractValidator<DunningStage>
{
    private static readonly Channel[] ProvingDelivery = [Channel.RegisteredLetter, Channel.ElectronicRegisteredLetter, Channel.Bailiff];

    public StageSenseValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;

        RuleFor(s => s.Claims)
            .Must((stage, claims) => !claims.Contains(ClaimItem.Compensation) || !stage.Debtors.Contains(DebtorKind.Consumer))
            .Says(FaultCodes.CompensationFromConsumers, s => [s.Name]);
        RuleFor(s => s.Claims)
            .Must((stage, claims) => stage.Day > 0 || claims.All(claim => claim == ClaimItem.Principal))
            .Says(FaultCodes.ClaimBeforeDue, s => [s.Name, WireName.Of(s.Claims.First(claim => claim != ClaimItem.Principal))]);
        RuleFor(s => s.NeedsTitle)
            .Must((stage, needsTitle) => needsTitle || stage.Action != DunningAction.Enforce)
            .Says(FaultCodes.EnforcementWithoutTitle, s => [s.Name]);
        RuleFor(s => s.Debtors)
            .Must((stage, debtors) => stage.Action != DunningAction.Enforce || !debtors.Contains(DebtorKind.Public))
            .Says(FaultCodes.EnforcementAgainstPublicBodies, s => [s.Name], Severity.Warning);
        RuleFor(s => s.Day)
            .Must((stage, day) => day <= 0 || stage.Phase != DunningPhase.Preventive)
            .Says(FaultCodes.PreventiveAfterDue, s => [s.Name, PolicyValidator.Invariant($"{s.Day}")]);
        RuleFor(s => s.Fee)
            .Must((stage, fee) => (fee is not null) == stage.Claims.Contains(ClaimItem.Fee))
            .Says(FaultCodes.FeeNotClaimed, s => [s.Name], Severity.Warning);
        When(s => s.Action == DunningAction.FormalNotice, AddRulesOfANotice);
    }

    private void AddRulesOfANotice()
    {
        RuleFor(s => s.ResponseDays).GreaterThan(0).Says(FaultCodes.NoticeWithoutResponse, s => [s.Name], Severity.Warning);
        RuleFor(s => s.IsMandatory).Must(isMandatory => isMandatory).OverridePropertyName("Mandatory").Says(FaultCodes.NoticeNotMandatory, s => [s.Name], Severity.Warning);
        RuleFor(s => s.Channels)
            .Must(channels => channels.All(channel => ProvingDelivery.Contains(channel)))
            .Says(
                FaultCodes.NoticeWithoutProof,
                s => [s.Name, string.Join(", ", s.Channels.Where(channel => !ProvingDelivery.Contains(channel)).Select(WireName.Of))],
                Severity.Warning);
        RuleFor(s => s.Channels)
            .Must((stage, channels) => !channels.Contains(Channel.ElectronicRegisteredLetter) || !stage.Debtors.Contains(DebtorKind.Consumer))
            .Says(FaultCodes.ElectronicNoticeToConsumers, s => [s.Name], Severity.Warning);
    }
}
