using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Dunning.Faults;
using Dunning.Vocabulary;
using FluentValidation;
using FluentValidation.Results;

namespace Dunning.Policies;

/// <summary>Runs the validators and turns what they find into faults. FluentValidation is not seen outside this folder.</summary>
internal static class PolicyValidation
{
    private static readonly PolicyValidator Validator = new();

    public static ValueList<Fault> FaultsOf(EscalationPolicy policy) =>
        ValueList<Fault>.Of(Validator.Validate(policy).Errors.Select(ToFault));

    private static Fault ToFault(ValidationFailure failure) =>
        new(
            failure.ErrorCode,
            ToJsonPath(failure.PropertyName),
            failure.ErrorMessage,
            [TextOf(failure)],
            failure.Severity == Severity.Error ? FaultSeverity.Error : FaultSeverity.Warning);

    // As a policy in a file has it; what is not declared has no name there.
    private static string TextOf(ValidationFailure failure) => failure.ErrorCode == FaultCodes.StageAction
        ? WireName.Of((DunningAction)failure.AttemptedValue)
        : Convert.ToString(failure.AttemptedValue, CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary><c>Stages[2].SpacingDays</c> is <c>$.stages[2].spacingDays</c> on the wire.</summary>
    internal static string ToJsonPath(string propertyName)
    {
        var path = new StringBuilder("$");
        foreach (var member in propertyName.Split(['.'], StringSplitOptions.RemoveEmptyEntries))
            path.Append('.').Append(char.ToLowerInvariant(member[0])).Append(member, 1, member.Length - 1);
        return path.ToString();
    }
}
