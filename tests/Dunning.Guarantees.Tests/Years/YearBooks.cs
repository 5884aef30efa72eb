using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Receivables;

namespace Dunning.Guarantees.Years;

/// <summary>The books of policies that debtors are dunned under.</summary>
internal static class YearBooks
{
    /// <summary>The French book; the same otherwise set; two further tracks towards businesses, and the European policy.</summary>
    public static IReadOnlyList<DunningEngine> Engines { get; } =
    [
        new(PolicyBooks.France),
        new(Otherwise(PolicyBooks.France)),
        new(FrenchTrackPolicies.Litigation),
        new(FrenchTrackPolicies.Express),
        new(EuropeanPolicies.Standard),
    ];

    /// <summary>The tracks that serve only businesses have no stage for others.</summary>
    public static IReadOnlyList<int> Serving(DebtorKind kind) => kind switch
    {
        DebtorKind.Business => [0, 0, 1, 1, 2, 3, 4],
        DebtorKind.Public => [0, 0, 1, 1, 4],
        _ => [0, 1],
    };

    /// <summary>What the French book leaves at its usual value is set to another.</summary>
    private static PolicyBook Otherwise(PolicyBook book) => PolicyBook.Create(
        "otherwise",
        book.Policies.Select(Otherwise),
        book.Default!.Name,
        book.ByKind.ToDictionary(pair => pair.Key, pair => pair.Value.Name),
        book.ByProfile.ToDictionary(pair => pair.Key, pair => pair.Value.Name));

    private static EscalationPolicy Otherwise(EscalationPolicy policy) => policy.ToBuilder()
        .WithCatchUp(CatchUpMode.SkipToCurrent)
        .WithCollectsPenalties(true)
        .WithOverdueActionDays(2)
        .WithPaymentGraceDays(1)
        .WithConsolidation(new ConsolidationRules(joinDays: 3, contactSpacingDays: 8))
        .WithPromises(new PromiseRules(toleranceDays: 1, longestDays: 20, atMost: 3, confirmInWriting: true, whenBroken: policy.Promises.WhenBroken))
        .WithPlans(new PlanRules(toleranceDays: 1, resumeAt: policy.Stages[^1].Name))
        .WithDisputes(new DisputeRules(evidenceDays: 1, staleDays: 20, resumeAt: policy.Disputes.ResumeAt))
        .WithRetries(new RetryRules(afterDays: 4, atMost: 2))
        .Build();
}
