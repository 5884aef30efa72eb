using System.Linq;
using Dunning.Calendars;
using Dunning.Engine;
using Dunning.Engine.Explaining;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;
using static Dunning.Tests.Engine.ExplainedCase;

namespace Dunning.Tests.Engine;

/// <summary>What each rule says it rests on: the whole of it, in order.</summary>
public sealed class ExplainedFactsTests
{
    [Fact]
    public void Closed_tells_what_was_written_off_and_the_penalties() =>
        Facts(
            DecisionRule.Closed,
            Due.PlusDays(30),
            new AmountWrittenOff(Due.PlusDays(9), Eur(200m)),
            new FeeCharged(Due.PlusDays(9), Eur(40m)),
            new PenaltyWaived(Due.PlusDays(10), Eur(15m)),
            new PaymentReceived(Due.PlusDays(20), Eur(1060m))).ShouldBe(
            ["Balance -10.00", "WrittenOff 200.00", "PenaltiesCharged 40.00", "PenaltiesWaived 15.00", "PenaltiesOutstanding 15.00 [$.collectPenalties]", "OverpaidBy 10.00"]);

    [Fact]
    public void Proceedings_tell_kind_days_and_whether_the_claim_was_declared()
    {
        Facts(DecisionRule.Insolvency, Due.PlusDays(30), new InsolvencyRecorded(Due.PlusDays(5), Due.PlusDays(2), Due.PlusDays(4))).ShouldBe(
        [
            "InsolvencyKind collective", "InsolvencyRecorded 2026-02-19", "InsolvencyOpened 2026-02-16", "InsolvencyPublished 2026-02-18", "ClaimArose 2026-01-15",
            "ClaimNotDeclared", "ClaimDeadline 2026-04-18 2 [$.insolvency.claimMonths]",
        ]);
        Facts(DecisionRule.Insolvency, Due.PlusDays(30), new InsolvencyRecorded(Due.PlusDays(5), Due.PlusDays(2)), new ClaimDeclared(Due.PlusDays(6)))
            .ShouldBe(["InsolvencyKind collective", "InsolvencyRecorded 2026-02-19", "InsolvencyOpened 2026-02-16", "ClaimArose 2026-01-15", "ClaimDeclared 2026-02-20"]);
    }

    [Fact]
    public void Proceedings_that_do_not_stay_the_claim_have_no_deadline_for_it()
    {
        Facts(DecisionRule.Insolvency, Due.PlusDays(30), new InsolvencyRecorded(Due.PlusDays(5), Issued.PlusDays(-1), Due))
            .ShouldBe(["InsolvencyKind collective", "InsolvencyRecorded 2026-02-19", "InsolvencyOpened 2026-01-14", "InsolvencyPublished 2026-02-14", "ClaimArose 2026-01-15", "AroseAfterOpening"]);
        Facts(DecisionRule.Insolvency, Due.PlusDays(30), new InsolvencyRecorded(Due.PlusDays(5), Due), new InsolvencyClosed(Due.PlusDays(8)))
            .ShouldContain("InsolvencyClosed 2026-02-22");
        Facts(DecisionRule.Insolvency, Due.PlusDays(30), new InsolvencyRecorded(Due.PlusDays(5), Due, Due, InsolvencyKind.OverIndebtedness))
            .ShouldBe(["InsolvencyKind over-indebtedness", "InsolvencyRecorded 2026-02-19", "InsolvencyOpened 2026-02-14", "InsolvencyPublished 2026-02-14", "ClaimArose 2026-01-15"]);
    }

    [Fact]
    public void A_file_handed_over_tells_when_to_whom_and_by_what()
    {
        Facts(DecisionRule.HandedOver, Due.PlusDays(30), new HandedOver(Due.PlusDays(7), "Cabinet Morel")).ShouldBe(["HandedOver 2026-02-21", "HandedOverTo Cabinet Morel"]);
        Facts(DecisionRule.HandedOver, Due.PlusDays(90), new ContactMade(Due.PlusDays(66), "hand-over", Channel.Email))
            .ShouldBe(["HandedOver 2026-04-21", "HandedOverByStage hand-over [$.stages[7].action]"]);
        Facts(DecisionRule.HandedOver, Due.PlusDays(30), new HandedOver(Due.PlusDays(7)), new Recalled(Due.PlusDays(9))).ShouldBe(["Recalled 2026-02-23"]);
    }

    [Fact]
    public void The_limit_tells_what_it_is_counted_from()
    {
        Facts(DecisionRule.Limitation, Due.PlusDays(30))
            .ShouldBe(["LimitationFrom 2026-02-14", "LimitationBegunBy due-date", "LimitationYears 5 [$.limitation.businessYears]", "LimitationEnds 2031-02-14"]);
        Facts(DecisionRule.Limitation, Due.PlusDays(30), new PaymentReceived(Due.PlusDays(3), Eur(1m)), new DebtAcknowledged(Due.PlusDays(4)))
            .ShouldBe(["LimitationFrom 2026-02-18", "LimitationBegunBy acknowledged", "LimitationYears 5 [$.limitation.businessYears]", "LimitationEnds 2031-02-18"]);
        Facts(DecisionRule.Limitation, Due.PlusDays(30), new EnforceableTitleObtained(Due.PlusDays(3)), new PaymentReceived(Due.PlusDays(9), Eur(1m))).ShouldBe(
            ["TitleObtained 2026-02-17", "LimitationFrom 2026-02-23", "LimitationBegunBy payment", "LimitationYears 10 [$.limitation.titleYears]", "LimitationEnds 2036-02-23"]);
        Facts(DecisionRule.Limitation, Due.PlusDays(30), new LegalActionStarted(Due.PlusDays(3))).ShouldBe(["NoLimitationRuns", "CourtActionSince 2026-02-17"]);
    }

    [Fact]
    public void A_hold_tells_its_days_its_reason_and_whose_it_is()
    {
        Facts(DecisionRule.Hold, Due.PlusDays(5), new HoldPlaced(Due, Due.PlusDays(10), "key account")).ShouldBe(["HoldBegan 2026-02-14", "HoldEnds 2026-02-24", "HoldReason key account"]);
        var held = new Debtor("C", "Caron", DebtorKind.Business, holds: [new DebtorHold(Due.PlusDays(1), null, "in talks")]);
        Facts(DecisionRule.Hold, Due.PlusDays(5), FrenchPolicies.Standard, Invoice(held), new HoldPlaced(Due, Due.PlusDays(10)))
            .ShouldBe(["HoldBegan 2026-02-15", "HoldWithoutEnd", "HoldReason in talks", "HoldIsTheDebtors"]);
    }

    [Fact]
    public void A_dispute_tells_which_is_the_earliest_and_what_it_covers()
    {
        Facts(
            DecisionRule.Dispute,
            Due.PlusDays(20),
            new DisputeOpened(Due.PlusDays(1), "L-1", Eur(250m), "broken"),
            new DisputeOpened(Due.PlusDays(2), "L-2", Eur(1000m)),
            new ContactMade(Due.PlusDays(4), "send-evidence", Channel.Email)).ShouldBe(
        [
            "OpenDisputes 2", "DisputeOpened 2026-02-15", "DisputeName L-1", "DisputeReason broken", "DisputeAmount 250.00", "Collectible 0.00", "EvidenceSent 2026-02-18",
            "DisputeStaleOn 2026-03-17 30 [$.disputes.staleDays]",
        ]);
        Facts(DecisionRule.Dispute, Due.PlusDays(2), new DisputeOpened(Due.PlusDays(1), "L-1")).ShouldBe(
        [
            "OpenDisputes 1", "DisputeOpened 2026-02-15", "DisputeName L-1", "DisputeOfEverything", "Collectible 0.00",
            "EvidenceDue 2026-02-17 2 [$.disputes.evidenceDays]", "DisputeStaleOn 2026-03-17 30 [$.disputes.staleDays]",
        ]);
    }

    [Fact]
    public void What_waits_for_a_credit_note_is_told() =>
        Facts(DecisionRule.NothingCollectible, Due.PlusDays(20), new DisputeOpened(Due, "L"), new DisputeClosed(Due.PlusDays(1), "L", DisputeOutcome.Accepted))
            .ShouldBe(["Collectible 0.00", "CreditIsMissing 1250.00", "DisputeAccepted L 2026-02-15"]);

    [Fact]
    public void The_minimum_is_told_beside_what_is_collectible() =>
        Facts(DecisionRule.Minimum, Due.PlusDays(20), new CreditNoteIssued(Due, Eur(1240.01m))).ShouldBe(["Collectible 9.99", "Minimum 10.00 [$.minimum]"]);

    [Fact]
    public void A_plan_tells_the_instalment_at_stake()
    {
        var plan = new PlanAgreed(Due.PlusDays(2), new PaymentPlan(new Instalment(Due.PlusDays(10), Eur(500m)), new Instalment(Due.PlusDays(40), Eur(750m))));
        Facts(DecisionRule.Plan, Due.PlusDays(20), plan, new PaymentReceived(Due.PlusDays(9), Eur(510m))).ShouldBe(
        [
            "PlanAgreed 2026-02-16", "PlanInstalment 2", "PlanInstalmentAmount 750.00", "PlanInstalmentDue 2026-03-26", "PlanOwed 1250.00", "PlanPaid 510.00",
            "PlanBreaks 2026-03-30 3 [$.plans.toleranceDays]",
        ]);
        var small = new PlanAgreed(Due.PlusDays(2), new PaymentPlan(new Instalment(Due.PlusDays(10), Eur(500m))));
        Facts(DecisionRule.Plan, Due.PlusDays(20), small, new PaymentReceived(Due.PlusDays(9), Eur(500m)))
            .ShouldBe(["PlanAgreed 2026-02-16", "PlanIsPaid", "PlanOwed 500.00", "PlanPaid 500.00"]);
    }

    [Fact]
    public void A_promise_tells_its_days_amounts_and_number()
    {
        var kept = new PromiseMade(Due.PlusDays(1), Due.PlusDays(3), Eur(10m));
        Facts(
            DecisionRule.Promise,
            Due.PlusDays(20),
            kept,
            new PaymentReceived(Due.PlusDays(2), Eur(10m)),
            new PromiseMade(Due.PlusDays(12), Due.PlusDays(60), Eur(300m), isWritten: true),
            new PaymentReceived(Due.PlusDays(14), Eur(20m)),
            new PromiseMade(Due.PlusDays(15), Due.PlusDays(16))).ShouldBe(
        [
            "PromiseMade 2026-02-26", "PromiseAmount 300.00", "PromiseFor 2026-04-15", "PromiseCutTo 2026-03-28 30 [$.promises.longestDays]", "PromiseNumber 2",
            "PromisesAllowed 2 [$.promises.atMost]", "PromisePaid 20.00", "PromiseIsWritten", "PromiseBreaks 2026-03-31 2 [$.promises.toleranceDays]", "PromisesMade 3 [$.promises.atMost]",
        ]);
        Facts(DecisionRule.Promise, Due.PlusDays(20), kept, new PaymentReceived(Due.PlusDays(2), Eur(10m))).ShouldContain("PromiseIsKept");
        Facts(DecisionRule.Promise, Due.PlusDays(2), new PromiseMade(Due.PlusDays(1), Due.PlusDays(9)), new ContactMade(Due.PlusDays(2), "confirm-promise", Channel.Email))
            .ShouldContain("PromiseConfirmed 2026-02-16");
        Facts(DecisionRule.Promise, Due.PlusDays(2), new PromiseMade(Due.PlusDays(1), Due.PlusDays(9)), new ContactMade(Due.PlusDays(2), "confirm-promise", Channel.Email, ContactOutcome.Failed))
            .ShouldContain("TriesAllowed 3 [$.retries.atMost]");
    }

    [Fact]
    public void An_automatic_payment_tells_by_what_and_how_long_it_is_waited_for()
    {
        var debited = new Invoice("F-42", Caron(), Issued, Due, Eur(1250m), method: PaymentMethod.DirectDebit);
        Facts(DecisionRule.AutomaticPayment, Due.PlusDays(2), FrenchPolicies.Standard, debited)
            .ShouldBe(["Method direct-debit", "Profile unrated", "AutomaticGraceEnds 2026-02-19 5 [$.automaticGraceDays]", "AutomaticPaymentMissingFrom 2026-02-20"]);
        Facts(DecisionRule.AutomaticPayment, Due.PlusDays(9), FrenchPolicies.Standard, debited, new PaymentReceived(Due, Eur(9m)), new PaymentReturned(Due.PlusDays(4), Eur(9m)))
            .ShouldBe(["Method direct-debit", "Profile unrated", "PaymentReturned 2026-02-18"]);
    }

    [Fact]
    public void The_rest_after_a_payment_tells_which_payment()
    {
        var paid = new PaymentReceived(Due.PlusDays(4), Eur(100m));
        Facts(DecisionRule.PaymentGrace, Due.PlusDays(5), new PaymentReceived(Due, Eur(7m)), paid)
            .ShouldBe(["LatestPayment 2026-02-18", "LatestPaymentAmount 100.00", "PaymentGraceEnds 2026-02-21 3 [$.paymentGraceDays]"]);
        Facts(DecisionRule.PaymentGrace, Due.PlusDays(5), paid, new PaymentReturned(Due.PlusDays(5), Eur(1m)))
            .ShouldBe(["LatestPayment 2026-02-18", "LatestPaymentAmount 100.00", "PaymentReturned 2026-02-19"]);
    }

    [Fact]
    public void The_next_stage_tells_every_term_the_latest_and_what_the_calendar_makes_of_it() =>
        Facts(
            DecisionRule.Stage,
            Due.PlusDays(9),
            new HoldPlaced(Due.PlusDays(1), Due.PlusDays(2)),
            new ContactMade(Due.PlusDays(3), "reminder-1", Channel.Email),
            new ContactMade(Due.PlusDays(8), "reminder-2", Channel.Phone, ContactOutcome.NotReached)).ShouldBe(
        [
            "DueDate 2026-02-14", "DaysLate 9", "Position reminder-1", "LastCarriedOut reminder-1 2026-02-17", "NextStage reminder-2",
            "Recipient accounts-payable [$.stages[2].recipient]", "Try Phone not-reached 2026-02-22", "Tries 1", "TriesAllowed 3 [$.retries.atMost]",
            "StageDay 2026-02-24 10 [$.stages[2].day]", "SpacedFrom 2026-02-22 5 [$.stages[2].spacingDays]", "Released hold 2026-02-16", "RetryFrom 2026-02-24 2 [$.retries.afterDays]",
            "Earliest 2026-02-24", "Calendar FR [$.calendar]", "DueOn 2026-02-24 [$.calendar]",
        ]);

    [Fact]
    public void The_next_stage_tells_every_trigger_with_its_day_and_its_clause()
    {
        var policy = FrenchPolicies.Standard.ToBuilder().WithDisputes(new DisputeRules(null, 30, "reminder-3")).Build();
        var facts = Facts(
            DecisionRule.Stage,
            Due.PlusDays(12),
            policy,
            Invoice(Caron()),
            new PromiseMade(Due.PlusDays(1), Due.PlusDays(4), isWritten: true),
            new DisputeOpened(Due.PlusDays(2), "L", Eur(1m)),
            new DisputeClosed(Due.PlusDays(5), "L", DisputeOutcome.Rejected));
        facts.ShouldContain("Trigger promise-broken 2026-02-21 [$.promises.whenBroken]");
        facts.ShouldContain("Trigger dispute-rejected 2026-02-19 [$.disputes.resumeAt]");
        facts.ShouldContain("ResumeAt reminder-3 [$.disputes.resumeAt]");
        facts.ShouldContain("TriggerSet 2026-02-19");
        facts.ShouldContain("Earliest 2026-02-19");
    }

    [Fact]
    public void A_stage_that_needs_a_title_or_is_in_doubt_says_so()
    {
        var policy = FrenchPolicies.Standard.ToBuilder()
            .WithStages([new DunningStage("enforce", DunningPhase.Litigation, DunningAction.Enforce, 5, [Channel.Bailiff], needsTitle: true)]).Build();
        Facts(DecisionRule.Stage, Due.PlusDays(12), policy, Invoice(Caron())).ShouldContain("TitleNeeded [$.stages[0].needsTitle]");
        Facts(DecisionRule.Stage, Due.PlusDays(12), policy, Invoice(Caron()), new EnforceableTitleObtained(Due)).ShouldContain("TitleObtained 2026-02-14 [$.stages[0].needsTitle]");
        Facts(DecisionRule.Stage, Due.PlusDays(12), new ContactMade(Due.PlusDays(3), "reminder-1", Channel.Email, ContactOutcome.Unknown)).ShouldContain("DeliveryInDoubt");
    }

    [Fact]
    public void Where_no_stage_is_left_its_terms_are_told_too()
    {
        var policy = FrenchPolicies.Standard.ToBuilder()
            .WithStages([new DunningStage("notice", DunningPhase.Level3, DunningAction.FormalNotice, 5, [Channel.Email], responseDays: 8)])
            .WithCalendar(BusinessCalendar.Weekdays).Build();
        Facts(DecisionRule.Stage, Due.PlusDays(20), policy, Invoice(Caron()), new ContactMade(Due.PlusDays(6), "notice", Channel.Email)).ShouldBe(
        [
            "DueDate 2026-02-14", "DaysLate 20", "Position notice", "LastCarriedOut notice 2026-02-20", "NoStageLeft", "LateFrom 2026-02-15",
            "ResponseEnds 2026-02-28 8 [$.stages[0].responseDays]", "Earliest 2026-02-28", "Calendar weekdays [$.calendar]", "AskedFrom 2026-03-02 [$.calendar]",
        ]);
    }

    private static string[] Facts(DecisionRule rule, LocalDate today, params DunningEvent[] events) => Facts(rule, today, FrenchPolicies.Standard, Invoice(Caron()), events);

    private static string[] Facts(DecisionRule rule, LocalDate today, EscalationPolicy policy, Invoice invoice, params DunningEvent[] events)
    {
        var told = new DunningEngine(policy).Explain(invoice, InvoiceHistory.Of(events), today).Rules[(int)rule];
        told.Status.ShouldNotBe(RuleStatus.NotReached);
        told.Facts.Where(fact => fact.Source is not null).ShouldAllBe(fact => told.Sources.Contains(fact.Source!));
        return [.. told.Facts.Select(Told)];
    }
}
