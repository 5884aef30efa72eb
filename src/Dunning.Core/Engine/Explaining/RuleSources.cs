using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Engine.Explaining;

/// <summary>What each rule rests on: articles of law where the law is the reason, then clauses of the policy by their JSON path.</summary>
internal static class RuleSources
{
    /// <summary>The law and the clauses of a rule in a case, then those that set one of its facts.</summary>
    public static IEnumerable<string> Of(DecisionRule rule, in CaseState state, InsolvencyKind? proceedings, IEnumerable<ExplainedFact> facts) =>
        Always(rule, state, proceedings).Concat(facts.Select(fact => fact.Source).OfType<string>()).Distinct();

    /// <summary>The clause that gives the years of the limit to sue.</summary>
    public static string LimitationClause(in CaseState state) =>
        "$.limitation." + (state.Has(CaseFlags.HasTitle) ? "title" : WireName.Of(state.Kind)) + "Years";

    private static string[] Always(DecisionRule rule, in CaseState state, InsolvencyKind? proceedings) => rule switch
    {
        DecisionRule.Closed => ["$.collectPenalties"],
        DecisionRule.Insolvency => Insolvency(proceedings),
        DecisionRule.HandedOver => [],
        DecisionRule.Limitation => state.Has(CaseFlags.HasTitle) ? ["CPCE L111-4", LimitationClause(state)] : Limitation(state),
        DecisionRule.Hold => [],
        DecisionRule.Dispute => ["$.disputes.evidenceDays", "$.disputes.staleDays"],
        DecisionRule.NothingCollectible => [],
        DecisionRule.Minimum => ["$.minimum"],
        DecisionRule.Plan => ["$.plans.toleranceDays"],
        DecisionRule.Promise => ["$.promises.toleranceDays", "$.promises.longestDays", "$.promises.atMost", "$.promises.confirmInWriting"],
        DecisionRule.AutomaticPayment => ["$.automaticGraceDays"],
        DecisionRule.PaymentGrace => ["$.paymentGraceDays"],
        DecisionRule.Stage => ["$.stages", "$.catchUp", "$.calendar"],
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a declared rule."),
    };

    /// <summary>The law of the proceedings there are; without any, the articles by which each kind would stay the claim.</summary>
    private static string[] Insolvency(InsolvencyKind? proceedings) => proceedings switch
    {
        InsolvencyKind.Collective => ["C. com. L622-7", "C. com. L622-21", "C. com. L622-24", "C. com. R622-24", "$.insolvency.claimMonths"],
        InsolvencyKind.OverIndebtedness => ["C. conso. L722-2", "C. conso. L722-3", "C. conso. L722-5"],
        null => ["C. com. L622-21", "C. conso. L722-2"],
        _ => throw new ArgumentOutOfRangeException(nameof(proceedings), proceedings, "Not a declared kind of proceedings."),
    };

    private static string[] Limitation(in CaseState state) => state.Kind switch
    {
        DebtorKind.Business => ["C. com. L110-4", LimitationClause(state)],
        DebtorKind.Consumer => ["C. conso. L218-2", LimitationClause(state)],
        DebtorKind.Public => ["law 68-1250 art. 1", "law 68-1250 art. 2", LimitationClause(state)],
        _ => throw new ArgumentOutOfRangeException(nameof(state), state.Kind, "Not a declared kind of debtor."),
    };
}
