using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Policies.Presets;

/// <summary>Every built-in policy.</summary>
public static class PolicyPresets
{
    /// <summary>All of them: the French process by kind of debtor, by payer profile, the two further tracks, and the European one.</summary>
    public static ValueList<EscalationPolicy> All { get; } = ValueList<EscalationPolicy>.Of(
    [
        .. PolicyBooks.France.Policies,
        FrenchTrackPolicies.Express,
        FrenchTrackPolicies.Litigation,
        EuropeanPolicies.Standard,
    ]);

    // Each row of a ledger may ask.
    private static readonly Dictionary<string, DunningPhase> PhaseOfStage =
        All.SelectMany(policy => policy.Stages).GroupBy(stage => stage.Name, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().Phase);

    /// <summary>The built-in policy of a name; null when there is none.</summary>
    /// <param name="policyName">The name: <c>fr-standard</c>.</param>
    public static EscalationPolicy? Find(string policyName)
    {
        ArgumentNullException.ThrowIfNull(policyName);
        return All.FirstOrDefault(policy => policy.Name == policyName);
    }

    /// <summary>
    /// The phase of a built-in stage, which is the same in every built-in policy that has it: what lets a contact recorded under one of them count under
    /// another.
    /// </summary>
    /// <param name="stageName">The name of the stage: <c>reminder-1</c>.</param>
    /// <param name="phase">Its phase; meaningful only where it is known.</param>
    /// <returns>Whether a built-in policy has a stage of that name.</returns>
    public static bool TryFindPhase(string stageName, [NotNullWhen(true)] out DunningPhase? phase)
    {
        ArgumentNullException.ThrowIfNull(stageName);
        var isKnown = PhaseOfStage.TryGetValue(stageName, out var known);
        phase = isKnown ? known : null;
        return isKnown;
    }
}
