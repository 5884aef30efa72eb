using System;
using FluentValidation;

namespace Dunning.Policies.Examining;

/// <summary>How rules of sense name what they find: a code and the arguments of its text.</summary>
internal static class SenseRules
{
    public static void Says<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> rule, string code, Func<T, string[]> arguments, Severity severity = Severity.Error) =>
        rule.WithErrorCode(code).WithState(arguments).WithSeverity(severity);
}
