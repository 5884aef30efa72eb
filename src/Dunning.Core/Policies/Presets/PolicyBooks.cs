using System.Collections.Generic;
using Dunning.Receivables;

namespace Dunning.Policies.Presets;

/// <summary>Books of policies ready to use.</summary>
public static class PolicyBooks
{
    /// <summary>
    /// <c>fr</c>: <see cref="FrenchPolicies.Consumer"/> for consumers, <see cref="FrenchPolicies.Public"/> for public bodies,
    /// <see cref="FrenchPolicies.Standard"/> for everybody else.
    /// </summary>
    public static PolicyBook France { get; } = PolicyBook.Create(
        "fr",
        [FrenchPolicies.Standard, FrenchPolicies.Consumer, FrenchPolicies.Public],
        FrenchPolicies.Standard.Name,
        new Dictionary<DebtorKind, string>
        {
            [DebtorKind.Consumer] = FrenchPolicies.Consumer.Name,
            [DebtorKind.Public] = FrenchPolicies.Public.Name,
        });
}
