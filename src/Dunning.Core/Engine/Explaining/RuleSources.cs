using System;
using Dunning.Receivables;

namespace Dunning.Engine.Explaining;

/// <summary>What each rule rests on: clauses of the policy by their JSON path, articles of law where the law is the reason.</summary>
internal static class RuleSources
{
    public static string[] Of(DecisionRule rule, DebtorKind kind) => rule switch
    {
        DecisionRule.Closed => ["$.collectPenalties"],
        DecisionRule.Insolvency => kind == DebtorKind.Consumer
            ? ["C. conso. L722-2", "$.insolvency.claimMonths"]
            : ["C. com. L622-7", "C. com. L622-21", "C. com. L622-24", "C. com. R622-24", "$.insolvency.claimMonths"],
        DecisionRule.HandedOver => [],
        DecisionRule.Limitation => kind switch
        {
            DebtorKind.Business => ["C. com. L110-4", "CPCE L111-4", "$.limitation.businessYears", "$.limitation.titleYears"],
            DebtorKind.Consumer => ["C. conso. L218-2", "CPCE L111-4", "$.limitation.consumerYears", "$.limitation.titleYears"],
            DebtorKind.Public => ["law 68-1250 art. 1", "law 68-1250 art. 2", "$.limitation.publicYears", "$.limitation.titleYears"],
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind of debtor."),
        },
        DecisionRule.Hold => [],
        DecisionRule.Dispute => ["$.disputes.evidenceDays", "$.disputes.staleDays"],
        DecisionRule.NothingCollectible => [],
        DecisionRule.Minimum => ["$.minimum"],
        DecisionRule.Plan => ["$.plans.toleranceDays"],
        DecisionRule.Promise => ["$.promises.toleranceDays", "$.promises.longestDays", "$.promises.atMost", "$.promises.confirmInWriting"],
        DecisionRule.AutomaticPayment => ["$.automaticGraceDays"],
        DecisionRule.PaymentGrace => ["$.paymentGraceDays"],
        DecisionRule.Stage => ["$.stages", "$.catchUp", "$.retries", "$.calendar"],
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a declared rule."),
    };
}
