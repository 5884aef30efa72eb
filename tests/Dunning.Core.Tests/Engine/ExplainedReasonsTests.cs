using System.Linq;
using Dunning.Calendars;
using Dunning.Engine;
using Dunning.Engine.Explaining;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Portfolio;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Tests.Engine;

/// <summary>What an explanation gives as reasons beside the terms of each rule: tries, what ended, who decided, what was passed over for what, and on which law.</summary>
public sealed class ExplainedReasonsTests
{
    private static readonly LocalDate Due = new(2026, 2, 14);
    private static readonly EscalationPolicy Policy = FrenchPolicies.Standard.ToBuilder().WithCalendar(BusinessCalendar.None).Build();

    [Fact]
    public void Between_tries_the_evidence_tells_its_own_day_each_try_and_when_to_try_again()
    {
        var facts = Facts(
            DecisionRule.Dispute,
            Due.PlusDays(5),
            new ContactMade(Due.PlusDays(-3), "send-evidence", Channel.Letter, ContactOutcome.Failed),
            new DisputeOpened(Due, "L"),
            new ContactMade(Due.PlusDays(4), "send-evidence", Channel.Email, ContactOutcome.Failed));

        facts.Where(fact => fact.StartsWith("Tr", System.StringComparison.Ordinal)).ShouldBe(["Try Email failed 2026-02-18", "Tries 1", "TriesAllowed 3 [$.retries.atMost]"]);
        facts.ShouldContain("EvidenceDue 2026-02-16 2 [$.disputes.evidenceDays]");
        facts.ShouldContain("RetryFrom 2026-02-20 2 [$.retries.afterDays]");
    }

    [Fact]
    public void Once_a_person_is_asked_about_an_act_nothing_is_said_to_be_due()
    {
        var inDoubt = new ContactMade(Due.PlusDays(4), "send-evidence", Channel.Email, ContactOutcome.Unknown);
        var unsure = Facts(DecisionRule.Dispute, Due.PlusDays(9), new DisputeOpened(Due, "L"), inDoubt);
        unsure.ShouldContain("DeliveryInDoubt");
        unsure.ShouldNotContain(fact => fact.StartsWith("EvidenceDue") || fact.StartsWith("RetryFrom"));

        var tried = Enumerable.Range(3, 3).Select(day => new ContactMade(Due.PlusDays(day), "confirm-promise", Channel.Email, ContactOutcome.Failed));
        var exhausted = Facts(DecisionRule.Promise, Due.PlusDays(7), [new PromiseMade(Due, Due.PlusDays(20)), .. tried]);
        exhausted.ShouldContain("Tries 3");
        exhausted.ShouldNotContain(fact => fact.StartsWith("ConfirmationDue") || fact.StartsWith("RetryFrom"));
    }

    [Fact]
    public void A_broken_promise_asks_for_no_confirmation()
    {
        Facts(DecisionRule.Promise, Due.PlusDays(4), new PromiseMade(Due.PlusDays(1), Due.PlusDays(3))).ShouldContain("ConfirmationDue 2026-02-15 [$.promises.confirmInWriting]");
        Facts(DecisionRule.Promise, Due.PlusDays(9), new PromiseMade(Due.PlusDays(1), Due.PlusDays(3))).ShouldNotContain(fact => fact.StartsWith("Confirmation"));
    }

    [Fact]
    public void A_mandatory_stage_says_so() =>
        Facts(DecisionRule.Stage, Due.PlusDays(60), new StageEscalated(Due.PlusDays(9), "hand-over", "gone away", by: "dupont")).ShouldBe(
        [
            "DueDate 2026-02-14", "DaysLate 60", "Trigger escalated 2026-02-23", "EscalationReason gone away", "EscalatedBy dupont", "ResumeAt hand-over", "NextStage formal-notice",
            "StageIsMandatory [$.stages[5].mandatory]", "Recipient management [$.stages[5].recipient]", "TriggerSet 2026-02-23", "LateFrom 2026-02-15", "Earliest 2026-02-23",
            "Calendar none [$.calendar]", "DueOn 2026-02-23 [$.calendar]",
        ]);

    [Fact]
    public void A_returned_payment_tells_why() =>
        Facts(DecisionRule.Stage, Due.PlusDays(9), new PaymentReceived(Due, Eur(9m)), new PaymentReturned(Due.PlusDays(4), Eur(9m), "no funds"))
            .SkipWhile(fact => !fact.StartsWith("Trigger")).Take(2).ShouldBe(["Trigger payment-returned 2026-02-18", "ReturnReason no funds"]);

    [Fact]
    public void What_ended_last_is_named()
    {
        Released(new DisputeOpened(Due, "L", Eur(1m)), new DisputeClosed(Due.PlusDays(4), "L", DisputeOutcome.Withdrawn)).ShouldBe("Released dispute-closed 2026-02-18");
        Released(new HandedOver(Due), new Recalled(Due.PlusDays(4))).ShouldBe("Released recalled 2026-02-18");
        Released(new HoldPlaced(Due), new HoldLifted(Due.PlusDays(4))).ShouldBe("Released hold 2026-02-18");
        Released(new PaymentReceived(Due.PlusDays(1), Eur(1m))).ShouldBe("Released payment-grace 2026-02-18");
        Released(new PromiseMade(Due, Due.PlusDays(20)), new PromiseWithdrawn(Due.PlusDays(4))).ShouldBe("Released promise-withdrawn 2026-02-18");

        string Released(params DunningEvent[] events) => Facts(DecisionRule.Stage, Due.PlusDays(9), events).Single(fact => fact.StartsWith("Released"));
    }

    [Fact]
    public void A_hand_over_that_turned_out_not_to_be_is_told() =>
        Facts(
            DecisionRule.HandedOver,
            Due.PlusDays(90),
            new ContactMade(Due.PlusDays(66), "hand-over", Channel.Email, key: "k"),
            new ContactMade(Due.PlusDays(68), "hand-over", Channel.Email, ContactOutcome.Failed, "k")).ShouldBe(["HandOverUndone hand-over 2026-04-23"]);

    [Fact]
    public void An_accepted_dispute_that_was_credited_is_told_no_more() =>
        Facts(
            DecisionRule.NothingCollectible,
            Due.PlusDays(20),
            new DisputeOpened(Due, "L-1", Eur(100m)),
            new DisputeClosed(Due.PlusDays(1), "L-1", DisputeOutcome.Accepted),
            new CreditNoteIssued(Due.PlusDays(2), Eur(100m)),
            new DisputeOpened(Due.PlusDays(3), "L-2", Eur(50m)),
            new DisputeClosed(Due.PlusDays(4), "L-2", DisputeOutcome.Accepted)).ShouldBe(["Collectible 1100.00", "CreditIsMissing 50.00", "DisputeAccepted L-2 2026-02-18"]);

    [Fact]
    public void A_stage_left_out_or_passed_over_tells_for_what()
    {
        var policy = Policy.ToBuilder()
            .WithCatchUp(CatchUpMode.SkipToCurrent)
            .AddStage(new DunningStage("consumers-only", DunningPhase.Litigation, DunningAction.Remind, 80, [Channel.Email], debtors: [DebtorKind.Consumer]))
            .AddStage(new DunningStage("large-only", DunningPhase.Litigation, DunningAction.Remind, 81, [Channel.Email], minimum: MinimumAmount.InEveryCurrency(5000m)))
            .Build();
        var unreachableByPost = new Debtor("C-1", "Caron", DebtorKind.Business, contacts: [Contact.Reachable(Channel.Email, Channel.Phone)]);

        var stages = new DunningEngine(policy).Explain(Invoice(unreachableByPost), InvoiceHistory.Empty, Due.PlusDays(25)).Stages;

        Of("pre-due").ShouldBe(["DueDate 2026-02-14"]);
        Of("reminder-1").ShouldBe(["FollowingStage reminder-2 2026-02-24 10 [$.stages[2].day]"]);
        Of("registered-reminder").ShouldBe(
            ["Recipient accounts-payable [$.stages[4].recipient]", "Unreachable RegisteredLetter [$.stages[4].channels]", "Unreachable ElectronicRegisteredLetter [$.stages[4].channels]"]);
        Of("consumers-only").ShouldBe(["DebtorKind business [$.stages[8].debtors]"]);
        Of("large-only").ShouldBe(["Collectible 1250.00", "Minimum 5000.00 [$.stages[9].minimum]"]);
        Of("reminder-3").ShouldBeEmpty();

        string[] Of(string name) => [.. stages.Single(stage => stage.Stage.Name == name).Facts.Select(Told)];
    }

    [Fact]
    public void Stages_ahead_are_asked_about_by_the_last_rule_only() =>
        Explain(Due.PlusDays(5), new HoldPlaced(Due)).Stages.ShouldAllBe(stage => stage.Status == StageStatus.NotReached);

    [Fact]
    public void Proceedings_cite_what_stays_what_comes_after_and_what_is_too_late()
    {
        Sources(DecisionRule.Insolvency, new InsolvencyRecorded(Due, Due.PlusDays(-60), Due)).ShouldBe(["C. com. L622-17"]);
        Sources(DecisionRule.Insolvency, new InsolvencyRecorded(Due, Due, Due.PlusDays(-90)))
            .ShouldBe(["C. com. L622-7", "C. com. L622-21", "C. com. L622-24", "C. com. L622-26", "C. com. R622-24", "$.insolvency.claimMonths"]);
    }

    [Fact]
    public void The_limit_cites_what_interrupted_it()
    {
        Limit(DebtorKind.Business, new DebtAcknowledged(Due.PlusDays(1))).ShouldBe(["C. com. L110-4", "C. civ. 2240", "$.limitation.businessYears"]);
        Limit(DebtorKind.Business, new LegalActionStarted(Due)).ShouldBe(["C. com. L110-4", "C. civ. 2241", "C. civ. 2242", "$.limitation.businessYears"]);
        Limit(DebtorKind.Consumer, new LegalActionStarted(Due), new LegalActionEnded(Due.PlusDays(1))).ShouldBe(["C. conso. L218-2", "C. civ. 2241", "C. civ. 2242", "$.limitation.consumerYears"]);
        Limit(DebtorKind.Business, new InsolvencyRecorded(Due, Due), new ClaimDeclared(Due.PlusDays(1)), new InsolvencyClosed(Due.PlusDays(2)))
            .ShouldBe(["C. com. L110-4", "C. com. L622-25-1", "$.limitation.businessYears"]);
        Limit(DebtorKind.Public).ShouldBe(["law 68-1250 art. 1", "$.limitation.publicYears"]);
        Limit(DebtorKind.Public, new EnforceableTitleObtained(Due), new ContactMade(Due.PlusDays(3), "reminder-1", Channel.Letter))
            .ShouldBe(["CPCE L111-4", "law 68-1250 art. 2", "$.limitation.titleYears"]);

        string[] Limit(DebtorKind kind, params DunningEvent[] events) =>
            [.. new DunningEngine(Policy).Explain(Invoice(new Debtor("C", "", kind)), InvoiceHistory.Of(events), Due.PlusDays(5)).Rules[(int)DecisionRule.Limitation].Sources];
    }

    [Fact]
    public void Penalties_play_no_part_while_something_is_open()
    {
        Sources(DecisionRule.Closed).ShouldBeEmpty();
        Sources(DecisionRule.Closed, new PaymentReceived(Due, Eur(1250m))).ShouldBe(["$.collectPenalties"]);
    }

    [Fact]
    public void The_day_to_ask_again_tells_what_it_brings()
    {
        var explanation = Explain(Due.PlusDays(5), new HoldPlaced(Due, Due.PlusDays(10)));
        explanation.Then.ShouldBe(new DunningEngine(Policy).Decide(Invoice(), new DunningEngine(Policy).Fold(Invoice(), InvoiceHistory.Of(new HoldPlaced(Due, Due.PlusDays(10))), Due.PlusDays(5)), Due.PlusDays(10)));
        explanation.Then!.Value.Verdict.ShouldBe(Verdict.Act);
        Explain(Due.PlusDays(5), new PaymentReceived(Due, Eur(1250m))).Then.ShouldBeNull();
    }

    [Fact]
    public void What_the_debtor_would_have_to_change_is_named()
    {
        Changes(new Debtor("C", "", DebtorKind.Business, holds: [new DebtorHold(Due, null)])).ShouldBe([DebtorChange.HoldEnded]);
        Changes(new Debtor("C", "", DebtorKind.Business, insolvency: new DebtorInsolvency(Due, Due))).ShouldBe([DebtorChange.InsolvencyClosed]);
        Changes(new Debtor("C", "", DebtorKind.Business, contacts: [])).ShouldBe([DebtorChange.ContactAdded]);
        Changes(new Debtor("C", "", DebtorKind.Business)).ShouldBeEmpty();

        DebtorChange[] Changes(Debtor debtor) => [.. new DunningEngine(Policy).Explain(Invoice(debtor), InvoiceHistory.Empty, Due.PlusDays(5)).ChangedByDebtor];
    }

    [Fact]
    public void On_an_account_the_minimum_is_measured_on_all_of_it_as_in_an_agenda()
    {
        var debtor = new Debtor("C-1", "Caron", DebtorKind.Business);
        Receivable[] items = [.. new[] { "S-1", "S-2" }.Select(number => new Receivable(new Invoice(number, debtor, Due.PlusDays(-30), Due, Eur(6m)), InvoiceHistory.Empty))];
        var engine = new DunningEngine(Policy);
        var today = Due.PlusDays(5);

        engine.Explain(items[0].Invoice, items[0].History, today).Decision.Reason.ShouldBe(DecisionReason.BelowMinimum);
        var explanation = engine.Explain(new DebtorAccount(debtor, items), items[0], today);
        explanation.Decision.Reason.ShouldBe(DecisionReason.StageDue);
        explanation.Rules[(int)DecisionRule.Minimum].Facts.Select(Told).ShouldBe(["Collectible 6.00", "DebtorCollectible 12.00", "Minimum 10.00 [$.minimum]"]);
        explanation.ChangedBy.ShouldContain(DunningEventKind.Payment);
        Should.Throw<System.ArgumentException>(() => engine.Explain(new DebtorAccount(debtor, [items[1]]), items[0], today));
    }

    private static Explanation Explain(LocalDate today, params DunningEvent[] events) => new DunningEngine(Policy).Explain(Invoice(), InvoiceHistory.Of(events), today);

    private static string[] Facts(DecisionRule rule, LocalDate today, params DunningEvent[] events) => [.. Explain(today, events).Rules[(int)rule].Facts.Select(Told)];

    private static string[] Sources(DecisionRule rule, params DunningEvent[] events) => [.. Explain(Due.PlusDays(5), events).Rules[(int)rule].Sources];

    private static string Told(ExplainedFact fact)
    {
        string?[] parts =
        [
            fact.Name.ToString(), fact.Channel?.ToString(), fact.Text, fact.Date is { } date ? LocalDatePattern.Iso.Format(date) : null, fact.Amount?.ToAmountString(),
            fact.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture), fact.Source is { } source ? "[" + source + "]" : null,
        ];
        return string.Join(' ', parts.Where(part => part is not null));
    }

    private static Money Eur(decimal amount) => new(amount, Currency.Eur);

    private static Invoice Invoice(Debtor? debtor = null) => new("F-42", debtor ?? new Debtor("C-001", "Menuiserie Caron", DebtorKind.Business), Due.PlusDays(-30), Due, Eur(1250m));
}
