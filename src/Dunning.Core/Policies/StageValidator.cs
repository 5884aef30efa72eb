using System.Linq;
using Dunning.Faults;
using Dunning.Vocabulary;
using FluentValidation;

namespace Dunning.Policies;

/// <summary>The form of a stage.</summary>
internal sealed class StageValidator : AbstractValidator<DunningStage>
{
    private static readonly string[] SpecialActs =
        [WireName.Of(DunningAction.SendEvidence), WireName.Of(DunningAction.ConfirmPromise), WireName.Of(DunningAction.DeclareClaim)];

    public StageValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;

        RuleFor(s => s.Name)
            .Must(KeyPart.IsUsable).WithErrorCode(FaultCodes.PolicyName).WithMessage("A stage has a name, and no '|' in it.")
            .Must(name => !SpecialActs.Contains(name)).WithErrorCode(FaultCodes.StageNameReserved).WithMessage("'{PropertyValue}' is a special act, no stage.");
        RuleFor(s => s.Phase).Must(WireName.IsDeclared).WithErrorCode(FaultCodes.UndeclaredValue).WithMessage("The phase is not declared.");
        RuleFor(s => s.Tone).Must(WireName.IsDeclared).WithErrorCode(FaultCodes.UndeclaredValue).WithMessage("The tone is not declared.");
        RuleFor(s => s.Action)
            .Must(WireName.IsDeclared).WithErrorCode(FaultCodes.UndeclaredValue).WithMessage("The action is not declared.")
            .Must(action => action is not (DunningAction.SendEvidence or DunningAction.ConfirmPromise or DunningAction.DeclareClaim))
            .WithErrorCode(FaultCodes.StageAction)
            .WithMessage("Only the engine asks for a special act.");
        PolicyValidator.InRange(RuleFor(s => s.Day), -PolicyBounds.MostDays, PolicyBounds.MostDays, "days");
        PolicyValidator.Days(RuleFor(s => s.SpacingDays), PolicyBounds.MostDays);
        PolicyValidator.Days(RuleFor(s => s.ResponseDays), PolicyBounds.MostDays);
        OnceEach(RuleFor(s => s.Channels), FaultCodes.StageChannels, "A stage has at least one channel, and each once.", needsOne: true);
        OnceEach(RuleFor(s => s.Debtors), FaultCodes.StageDebtors, "A stage applies to at least one kind of debtor, and names each once.", needsOne: true);
        OnceEach(RuleFor(s => s.Claims), FaultCodes.StageClaims, "A stage claims each thing once.", needsOne: false);
        PolicyValidator.NotNegative(RuleFor(s => s.Minimum));
        RuleFor(s => s.Fee)
            .Must(fee => fee is null || IsWellFormed(fee))
            .WithErrorCode(FaultCodes.FeeForm)
            .WithMessage("A fee is fixed, a percentage or in rising bands from 0, never negative, and only one of them.");
    }

    private static void OnceEach<TItem>(IRuleBuilderInitial<DunningStage, ValueList<TItem>> rule, string code, string message, bool needsOne) where TItem : struct, System.Enum =>
        rule.Must(items => (!needsOne || items.Count > 0) && items.Distinct().Count() == items.Count && items.All(WireName.IsDeclared))
            .WithErrorCode(code)
            .WithMessage(message);

    private static bool IsWellFormed(StageFee fee)
    {
        if ((fee.Rate is null) == (fee.Bands.Count == 0)) return false;
        var rates = fee.Rate is null ? fee.Bands.Select(band => band.Rate) : [fee.Rate];
        return rates.All(rate => (rate.FixedAmount is null) != (rate.Percent is null) && rate.FixedAmount is not < 0m && rate.Percent is not < 0m)
            && fee.Least is not < 0m && fee.Most is not < 0m && !(fee.Least > fee.Most) && RiseFromZero(fee.Bands);
    }

    private static bool RiseFromZero(ValueList<FeeBand> bands) =>
        bands.Count == 0
        || (bands[0].FromInclusive == 0m && bands.Zip(bands.Skip(1), (lower, upper) => lower.FromInclusive < upper.FromInclusive).All(rises => rises));
}
