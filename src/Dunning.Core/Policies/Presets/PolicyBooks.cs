using System.Collections.Generic;
using Dunning.Receivables;

namespace Dunning.Policies.Presets;

/// <summary>Books of policies ready to use.</summary>
public static class PolicyBooks
{
    /// <summary>
    /// <c>fr</c>: <see cref="FrenchPolicies.Consumer"/> for consumers and <see cref="FrenchPolicies.Public"/> for public bodies, whatever their profile; for
    /// businesses a policy a payer profile (<see cref="FrenchProfilePolicies"/>), and <see cref="FrenchPolicies.Standard"/> for those not rated.
    /// </summary>
    public static PolicyBook France { get; } = PolicyBook.Create(
        "fr",
        [
            FrenchPolicies.Standard,
            FrenchPolicies.Consumer,
            FrenchPolicies.Public,
            FrenchProfilePolicies.Good,
            FrenchProfilePolicies.Negligent,
            FrenchProfilePolicies.Bad,
            FrenchProfilePolicies.Insolvent,
            FrenchProfilePolicies.Administrative,
            FrenchProfilePolicies.Litigious,
            FrenchProfilePolicies.Automatic,
        ],
        FrenchPolicies.Standard.Name,
        new Dictionary<DebtorKind, string>
        {
            [DebtorKind.Consumer] = FrenchPolicies.Consumer.Name,
            [DebtorKind.Public] = FrenchPolicies.Public.Name,
        },
        new Dictionary<PayerProfile, string>
        {
            [PayerProfile.Good] = FrenchProfilePolicies.Good.Name,
            [PayerProfile.Negligent] = FrenchProfilePolicies.Negligent.Name,
            [PayerProfile.Bad] = FrenchProfilePolicies.Bad.Name,
            [PayerProfile.Insolvent] = FrenchProfilePolicies.Insolvent.Name,
            [PayerProfile.Administrative] = FrenchProfilePolicies.Administrative.Name,
            [PayerProfile.Litigious] = FrenchProfilePolicies.Litigious.Name,
            [PayerProfile.Automatic] = FrenchProfilePolicies.Automatic.Name,
        });
}
