using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;

namespace Dunning.Engine.Explaining;

/// <summary>What each rule rests on: articles of law where the law is the reason, then clauses of the policy by their JSON path.</summary>
internal static class RuleSources
{
    /// <summary>
    /// The law and the clauses of a rule in a case, then those that set one of its facts. The articles are all French: of a debtor elsewhere, the clauses
    /// alone are told.
    /// </summary>
    public static IEnumerable<string> Of(DecisionRule rule, in CaseState state, RuleFacts rules, DecisionReason decided, IEnumerable<ExplainedFact> facts) =>
        Always(rule, state, rules, decided)
            .Where(source => rules.IsUnderFrenchLaw || PolicyClause.IsOne(source))
            .Concat(facts.Select(fact => fact.Source).OfType<string>()).Distinct();

    /// <summary>The clause that gives the years of the limit to sue.</summary>
    public static string LimitationClause(in CaseState state) =>
        "$.limitation." + (state.Has(CaseFlags.HasTitle) ? "title" : WireName.Of(state.Kind)) + "Years";

    private static string[] Always(DecisionRule rule, in CaseState state, RuleFacts rules, DecisionReason decided) => rule switch
    {
        DecisionRule.Closed => [],
        DecisionRule.Insolvency => Insolvency(rules, decided),
        DecisionRule.HandedOver => [],
        DecisionRule.Limitation => [.. Limitation(state), .. Interruption(state, rules), LimitationClause(state)],
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
    private static string[] Insolvency(RuleFacts rules, DecisionReason decided) => rules.Proceedings switch
    {
        InsolvencyKind.Collective when rules.AroseAfterOpening => ["C. com. L622-17"],
        InsolvencyKind.Collective when decided == DecisionReason.ClaimDeadlineMissed =>
            ["C. com. L622-7", "C. com. L622-21", "C. com. L622-24", "C. com. L622-26", "C. com. R622-24", "$.insolvency.claimMonths"],
        InsolvencyKind.Collective => ["C. com. L622-7", "C. com. L622-21", "C. com. L622-24", "C. com. R622-24", "$.insolvency.claimMonths"],
        InsolvencyKind.OverIndebtedness => ["C. conso. L722-2", "C. conso. L722-3", "C. conso. L722-5"],
        null => ["C. com. L622-21", "C. conso. L722-2"],
        _ => throw new ArgumentOutOfRangeException(nameof(rules), rules.Proceedings, "Not a declared kind of proceedings."),
    };

    /// <summary>The article that sets the years.</summary>
    private static string[] Limitation(in CaseState state) => state.Kind switch
    {
        _ when state.Has(CaseFlags.HasTitle) => ["CPCE L111-4"],
        DebtorKind.Business => ["C. com. L110-4"],
        DebtorKind.Consumer => ["C. conso. L218-2"],
        DebtorKind.Public => ["law 68-1250 art. 1"],
        _ => throw new ArgumentOutOfRangeException(nameof(state), state.Kind, "Not a declared kind of debtor."),
    };

    /// <summary>By what the period was interrupted, or does not run. A title begins the period of its own article.</summary>
    private static string[] Interruption(in CaseState state, RuleFacts rules)
    {
        if (rules.IsBeforeCourt) return state.Kind == DebtorKind.Public ? ["law 68-1250 art. 2"] : ["C. civ. 2241", "C. civ. 2242"];
        if (rules.IsDeclaredInProceedings) return ["C. com. L622-25-1"];
        return rules.InterruptedBy switch
        {
            null or DunningEventKind.EnforceableTitle => [],
            DunningEventKind.InsolvencyClosed => ["C. com. L622-25-1"],
            DunningEventKind.Contact => ["law 68-1250 art. 2"],
            _ when state.Kind == DebtorKind.Public => ["law 68-1250 art. 2"],
            DunningEventKind.LegalActionEnded => ["C. civ. 2241", "C. civ. 2242"],
            DunningEventKind.Payment or DunningEventKind.Promise or DunningEventKind.Plan or DunningEventKind.Acknowledged => ["C. civ. 2240"],
            _ => throw new ArgumentOutOfRangeException(nameof(rules), rules.InterruptedBy, "Not a kind of event that interrupts."),
        };
    }
}
