using System.Collections.Generic;
using System.Linq;
using Dunning.Faults;
using FluentValidation;

namespace Dunning.Policies.Examining;

/// <summary>Runs the rules of sense and turns what they find into faults.</summary>
internal static class PolicySense
{
    private static readonly PolicySenseValidator Validator = new();

    public static IEnumerable<Fault> FaultsOf(EscalationPolicy policy) =>
        Validator.Validate(policy).Errors.Select(failure => Found(
            failure.ErrorCode,
            PolicyValidation.ToJsonPath(failure.PropertyName),
            failure.Severity == Severity.Error ? FaultSeverity.Error : FaultSeverity.Warning,
            (string[])failure.CustomState));

    /// <summary>A fault whose message is the advice on its code.</summary>
    public static Fault Found(string code, string path, FaultSeverity severity, params string[] arguments) =>
        new(code, path, FaultAdvices.WhatIsWrong(code, arguments), arguments, severity);
}
