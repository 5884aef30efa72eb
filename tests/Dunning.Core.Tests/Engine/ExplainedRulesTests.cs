using System.Linq;
using Dunning.Engine;
using Dunning.Engine.Explaining;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Portfolio;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using static Dunning.Tests.Engine.ExplainedCase;

namespace Dunning.Tests.Engine;

/// <summary>What a rule tells at the bounds of its facts, and what it rests on whatever the case.</summary>
public sealed class ExplainedRulesTests
{
    private static readonly EscalationPolicyBuilder TwoReminders = Policy(Stage("first", 5), Stage("second", 15)).WithPaymentGraceDays(3);

    [Fact]
    public void A_rule_that_was_not_asked_tells_no_facts_but_what_it_rests_on()
    {
        var rules = Explain(TwoReminders, Due.PlusDays(9), new PaymentReceived(Due, Eur(1250m))).Rules;

        rules.Skip(1).ShouldAllBe(rule => rule.Status == RuleStatus.NotReached && rule.Facts.Count == 0);
        rules.Select(rule => string.Join(", ", rule.Sources)).ShouldBe(
        [
            "$.collectPenalties",
            "C. com. L622-21, C. conso. L722-2",
            "",
            "C. com. L110-4, $.limitation.businessYears",
            "",
            "$.disputes.evidenceDays, $.disputes.staleDays",
            "",
            "$.minimum",
            "$.plans.toleranceDays",
            "$.promises.toleranceDays, $.promises.longestDays, $.promises.atMost, $.promises.confirmInWriting",
            "$.automaticGraceDays",
            "$.paymentGraceDays",
            "$.stages, $.catchUp, $.calendar",
        ]);
    }

    [Fact]
    public void A_settled_claim_was_not_overpaid() =>
        Explain(TwoReminders, Due.PlusDays(9), new PaymentReceived(Due, Eur(1250m))).Facts(DecisionRule.Closed).ShouldBe(
            ["Balance 0.00", "WrittenOff 0.00", "PenaltiesCharged 0.00", "PenaltiesWaived 0.00", "PenaltiesOutstanding 0.00 [$.collectPenalties]"]);

    [Fact]
    public void Without_proceedings_nothing_is_told_of_any() =>
        Explain(TwoReminders, Due.PlusDays(9)).Facts(DecisionRule.Insolvency).ShouldBeEmpty();

    [Fact]
    public void A_claim_did_not_arise_after_proceedings_that_have_ended()
    {
        var explanation = Explain(TwoReminders, Due.PlusDays(9), new InsolvencyRecorded(Due, Due), new InsolvencyClosed(Due.PlusDays(8)));

        explanation.Facts(DecisionRule.Insolvency).ShouldBe(
            ["InsolvencyKind collective", "InsolvencyRecorded 2026-02-14", "InsolvencyOpened 2026-02-14", "ClaimArose 2026-01-15", "InsolvencyClosed 2026-02-22"]);
        explanation.Sources(DecisionRule.Insolvency).ShouldNotContain("C. com. L622-17");
    }

    [Fact]
    public void No_period_runs_on_a_claim_declared_in_open_proceedings_even_one_they_do_not_stay()
    {
        var explanation = Explain(TwoReminders, Due.PlusDays(9), new InsolvencyRecorded(Due, Issued.PlusDays(-1)), new ClaimDeclared(Due.PlusDays(3)));

        explanation.Facts(DecisionRule.Limitation).ShouldBe(["NoLimitationRuns", "ClaimDeclared 2026-02-17"]);
        explanation.Sources(DecisionRule.Limitation).ShouldBe(["C. com. L110-4", "C. com. L622-25-1", "$.limitation.businessYears"]);
    }

    [Fact]
    public void After_the_proceedings_the_period_is_that_of_what_interrupted_it_last()
    {
        var explanation = Explain(
            TwoReminders, Due.PlusDays(9), new InsolvencyRecorded(Due, Due), new ClaimDeclared(Due.PlusDays(1)), new InsolvencyClosed(Due.PlusDays(2)), new DebtAcknowledged(Due.PlusDays(4)));

        explanation.Facts(DecisionRule.Limitation).ShouldBe(
            ["LimitationFrom 2026-02-18", "LimitationBegunBy acknowledged", "LimitationYears 5 [$.limitation.businessYears]", "LimitationEnds 2031-02-18"]);
        explanation.Sources(DecisionRule.Limitation).ShouldBe(["C. com. L110-4", "C. civ. 2240", "$.limitation.businessYears"]);
    }

    [Fact]
    public void Against_a_public_body_the_law_of_1968_says_what_interrupts()
    {
        Limit(new LegalActionStarted(Due)).ShouldBe(["law 68-1250 art. 1", "law 68-1250 art. 2", "$.limitation.publicYears"]);
        Limit(new DebtAcknowledged(Due.PlusDays(2))).ShouldBe(["law 68-1250 art. 1", "law 68-1250 art. 2", "$.limitation.publicYears"]);

        string[] Limit(DunningEvent happened) => Explain(TwoReminders, Invoice(Caron(DebtorKind.Public)), Due.PlusDays(9), happened).Sources(DecisionRule.Limitation);
    }

    [Fact]
    public void A_dispute_without_a_name_is_told_without_one() =>
        Explain(TwoReminders, Due.PlusDays(2), new DisputeOpened(Due.PlusDays(1), "")).Facts(DecisionRule.Dispute).ShouldBe(
        [
            "OpenDisputes 1", "DisputeOpened 2026-02-15", "DisputeOfEverything", "Collectible 0.00", "EvidenceDue 2026-02-17 2 [$.disputes.evidenceDays]",
            "DisputeStaleOn 2026-03-17 30 [$.disputes.staleDays]",
        ]);

    [Fact]
    public void Where_no_credit_note_is_missing_none_is_told() =>
        Explain(TwoReminders, Due.PlusDays(9)).Facts(DecisionRule.NothingCollectible).ShouldBe(["Collectible 1250.00"]);

    [Fact]
    public void The_debtors_total_is_told_only_where_other_invoices_add_to_it()
    {
        var alone = Invoice();
        var settled = new Receivable(Invoice(number: "F-41"), InvoiceHistory.Of(new PaymentReceived(Due, Eur(1250m))));

        Minimum(new Receivable(alone, InvoiceHistory.Empty), settled).ShouldBe(["Collectible 1250.00", "Minimum 10.00 [$.minimum]"]);
        Minimum(new Receivable(alone, InvoiceHistory.Empty), new Receivable(Invoice(amount: 0.01m, number: "F-43"), InvoiceHistory.Empty))
            .ShouldBe(["Collectible 1250.00", "DebtorCollectible 1250.01", "Minimum 10.00 [$.minimum]"]);

        string[] Minimum(params Receivable[] items) =>
            new DunningEngine(FrenchPolicies.Standard).Explain(new DebtorAccount(alone.Debtor, items), items[0], Due.PlusDays(9)).Facts(DecisionRule.Minimum);
    }

    [Fact]
    public void A_plan_of_which_nothing_was_paid_tells_its_first_instalment() =>
        Explain(
            TwoReminders,
            Due.PlusDays(9),
            new PlanAgreed(Due.PlusDays(2), new PaymentPlan(new Instalment(Due.PlusDays(10), Eur(500m)), new Instalment(Due.PlusDays(40), Eur(750m))))).Facts(DecisionRule.Plan).ShouldBe(
        [
            "PlanAgreed 2026-02-16", "PlanInstalment 1", "PlanInstalmentAmount 500.00", "PlanInstalmentDue 2026-02-24", "PlanOwed 500.00", "PlanPaid 0.00",
            "PlanBreaks 2026-02-28 3 [$.plans.toleranceDays]",
        ]);

    [Fact]
    public void As_many_promises_as_count_are_not_too_many()
    {
        PromiseMade[] promises = [.. Enumerable.Range(1, 3).Select(day => new PromiseMade(Due.PlusDays(day), Due.PlusDays(20), isWritten: true))];

        Made(2).ShouldBeEmpty();
        Made(3).ShouldBe(["PromisesMade 3 [$.promises.atMost]"]);

        string[] Made(int count) =>
            [.. Explain(TwoReminders, Due.PlusDays(9), [.. promises.Take(count)]).Facts(DecisionRule.Promise).Where(fact => fact.StartsWith("PromisesMade", System.StringComparison.Ordinal))];
    }

    [Fact]
    public void Between_tries_a_confirmation_tells_its_own_day_each_try_and_when_to_try_again() =>
        Explain(
            TwoReminders,
            Due.PlusDays(3),
            new PromiseMade(Due.PlusDays(1), Due.PlusDays(9)),
            new ContactMade(Due.PlusDays(2), "confirm-promise", Channel.Email, ContactOutcome.Failed)).Facts(DecisionRule.Promise).ShouldBe(
        [
            "PromiseMade 2026-02-15", "PromiseAmount 1250.00", "PromiseFor 2026-02-23", "PromiseNumber 1", "PromisesAllowed 2 [$.promises.atMost]", "PromisePaid 0.00",
            "Try Email failed 2026-02-16", "Tries 1", "TriesAllowed 3 [$.retries.atMost]", "ConfirmationDue 2026-02-15 [$.promises.confirmInWriting]",
            "RetryFrom 2026-02-18 2 [$.retries.afterDays]", "PromiseBreaks 2026-02-26 2 [$.promises.toleranceDays]",
        ]);

    [Fact]
    public void A_returned_payment_tells_why_where_it_ends_a_grace_or_an_automatic_payment()
    {
        DunningEvent[] returned = [new PaymentReceived(Due, Eur(9m)), new PaymentReturned(Due.PlusDays(1), Eur(9m), "no funds")];
        var debited = new Invoice("F-42", Caron(), Issued, Due, Eur(1250m), method: PaymentMethod.DirectDebit);

        Explain(TwoReminders, Due.PlusDays(9), returned).Facts(DecisionRule.PaymentGrace)
            .ShouldBe(["LatestPayment 2026-02-14", "LatestPaymentAmount 9.00", "PaymentReturned 2026-02-15", "ReturnReason no funds"]);
        Explain(TwoReminders, debited, Due.PlusDays(9), returned).Facts(DecisionRule.AutomaticPayment)
            .ShouldBe(["Method direct-debit", "Profile unrated", "PaymentReturned 2026-02-15", "ReturnReason no funds"]);
    }
}
