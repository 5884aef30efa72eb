using System.Linq;
using Dunning.Calendars;
using Dunning.Engine;
using Dunning.Engine.Explaining;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;
using static Dunning.Tests.Engine.ExplainedCase;

namespace Dunning.Tests.Engine;

/// <summary>Which kinds of events would change an answer: of each kind the case in which only one event of it would.</summary>
public sealed class ExplainedChangesTests
{
    private static readonly EscalationPolicyBuilder TwoReminders = Policy(Stage("first", 5), Stage("second", 15));

    [Fact]
    public void What_brings_in_or_gives_up_money_changes_a_closed_case_where_it_tips_it()
    {
        var paid = new PaymentReceived(Due, Eur(1250m));
        var tooMuch = new PaymentReceived(Due, Eur(1260m));
        var fee = new FeeCharged(Due, Eur(40m));

        Changed(true, paid).ShouldBe(
        [
            DunningEventKind.Payment, DunningEventKind.PaymentReturned, DunningEventKind.CreditNote, DunningEventKind.WriteOff, DunningEventKind.InterestCharged, DunningEventKind.FeeCharged,
        ]);
        Changed(true, paid, fee).ShouldBe(
            [DunningEventKind.Payment, DunningEventKind.PaymentReturned, DunningEventKind.CreditNote, DunningEventKind.WriteOff, DunningEventKind.PenaltyWaived]);
        Changed(false, tooMuch).ShouldBe([DunningEventKind.PaymentReturned, DunningEventKind.WriteOff, DunningEventKind.InterestCharged, DunningEventKind.FeeCharged]);
        Changed(false, tooMuch, fee).ShouldBe(
            [DunningEventKind.Payment, DunningEventKind.PaymentReturned, DunningEventKind.CreditNote, DunningEventKind.WriteOff, DunningEventKind.PenaltyWaived]);
        Changed(false, new AmountWrittenOff(Due)).ShouldBeEmpty();

        static DunningEventKind[] Changed(bool collectsPenalties, params DunningEvent[] events) =>
            ChangedBy(Policy(Stage("first", 5)).WithCollectsPenalties(collectsPenalties), Due.PlusDays(9), events);
    }

    [Fact]
    public void Money_that_settles_an_open_claim_changes_the_answer() =>
        ChangedBy(TwoReminders, Due.PlusDays(1)).Take(3).ShouldBe([DunningEventKind.Payment, DunningEventKind.CreditNote, DunningEventKind.WriteOff]);

    [Fact]
    public void All_that_was_paid_can_be_returned_and_no_more()
    {
        // No payment alone would leave less than the penalties.
        ChangedBy(
                TwoReminders, Due.PlusDays(9), new CreditNoteIssued(Due, Eur(1252m)), new PaymentReceived(Due, Eur(4m)), new PaymentReceived(Due, Eur(4m)), new FeeCharged(Due, Eur(3m)))
            .ShouldContain(DunningEventKind.PaymentReturned);
        ChangedBy(
                TwoReminders,
                Due.PlusDays(9),
                new CreditNoteIssued(Due, Eur(1250m)),
                new PaymentReceived(Due, Eur(10m), id: "mistaken"),
                new PaymentReceived(Due, Eur(20m)),
                new PaymentReturned(Due, Eur(5m)),
                new EventReversed(Due, "mistaken"))
            .ShouldContain(DunningEventKind.PaymentReturned);
        ChangedBy(TwoReminders, Due.PlusDays(1)).ShouldNotContain(DunningEventKind.PaymentReturned);
    }

    [Fact]
    public void A_promise_changes_what_one_for_the_same_day_would_not_and_what_a_broken_one_would_not()
    {
        ChangedBy(TwoReminders, Due.PlusDays(9), new PromiseMade(Due.PlusDays(5), Due.PlusDays(9), isWritten: true)).ShouldContain(DunningEventKind.Promise);
        ChangedBy(TwoReminders.Build().ToBuilder().WithPromises(new PromiseRules(0, whenBroken: BrokenPromiseMode.Resume)), Due.PlusDays(1)).ShouldContain(DunningEventKind.Promise);
    }

    [Fact]
    public void A_promise_in_writing_changes_what_is_time_barred() =>
        ChangedBy(TwoReminders, Due.PlusYears(6)).ShouldContain(DunningEventKind.Promise);

    [Fact]
    public void A_plan_changes_what_one_due_on_the_same_day_would_not_and_what_a_broken_one_would_not()
    {
        ChangedBy(TwoReminders, Due.PlusDays(9), new PlanAgreed(Due.PlusDays(5), new PaymentPlan(new Instalment(Due.PlusDays(9), Eur(1250m))))).ShouldContain(DunningEventKind.Plan);
        ChangedBy(TwoReminders.Build().ToBuilder().WithPlans(new PlanRules(0)).WithPaymentGraceDays(5), Due.PlusDays(1), new PaymentReceived(Due, Eur(1m))).ShouldContain(DunningEventKind.Plan);
    }

    [Theory]
    [InlineData(DebtorKind.Business)]
    [InlineData(DebtorKind.Consumer)]
    [InlineData(DebtorKind.Public)]
    public void Another_due_date_changes_nothing_of_a_hold_but_that_the_claim_may_be_time_barred(DebtorKind kind)
    {
        ChangedBy(TwoReminders, Invoice(Caron(kind)), Due.PlusDays(9), new HoldPlaced(Due)).ShouldContain(DunningEventKind.Extension);
        ChangedBy(TwoReminders, Invoice(Caron(kind)), Due.PlusDays(9), new HoldPlaced(Due), new EnforceableTitleObtained(Due)).ShouldNotContain(DunningEventKind.Extension);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void A_due_date_a_day_further_or_nearer_changes_a_wait_where_the_calendar_knows_no_other(int due)
    {
        var today = Due.PlusDays(9);
        var calendar = BusinessCalendar.Custom("short", [], [], Issued, today.PlusDays(30));

        ChangedBy(TwoReminders.Build().ToBuilder().WithCalendar(calendar), Invoice(due: today.PlusDays(due)), today).ShouldContain(DunningEventKind.Extension);
    }

    [Fact]
    public void A_due_date_far_ahead_changes_what_goes_out_well_before_any_nearer_one() =>
        ChangedBy(Policy(Stage("early", -10)), Due.PlusDays(9), new EnforceableTitleObtained(Due), new HoldPlaced(Due), new HoldLifted(Due.PlusDays(9))).ShouldContain(DunningEventKind.Extension);

    [Fact]
    public void A_hold_changes_one_without_an_end_and_a_case_that_is_not_held()
    {
        ChangedBy(TwoReminders, Due.PlusDays(9), new HoldPlaced(Due)).ShouldContain(DunningEventKind.Hold);
        ChangedBy(TwoReminders, Due.PlusDays(9), new HoldPlaced(Due, Due.PlusDays(20))).ShouldContain(DunningEventKind.Hold);
        ChangedBy(TwoReminders, Due.PlusDays(9)).ShouldContain(DunningEventKind.Hold);
        ChangedBy(TwoReminders, Due.PlusYears(6)).ShouldNotContain(DunningEventKind.Hold);
    }

    [Fact]
    public void Proceedings_change_a_case_they_stay_and_a_stay_the_claim_arose_after()
    {
        ChangedBy(TwoReminders, Due.PlusDays(9)).ShouldContain(DunningEventKind.Insolvency);
        ChangedBy(TwoReminders, Due.PlusDays(9), new InsolvencyRecorded(Due, Due), new ClaimDeclared(Due)).ShouldContain(DunningEventKind.Insolvency);
        ChangedBy(TwoReminders, Due.PlusDays(9), new PaymentReceived(Due, Eur(1250m))).ShouldNotContain(DunningEventKind.Insolvency);
    }

    [Fact]
    public void A_contact_changes_the_act_it_carries_out()
    {
        ChangedBy(TwoReminders, Due.PlusDays(9), new DisputeOpened(Due, "L")).ShouldContain(DunningEventKind.Contact);
        ChangedBy(TwoReminders, Due.PlusDays(9), new PromiseMade(Due.PlusDays(8), Due.PlusDays(20))).ShouldContain(DunningEventKind.Contact);
        ChangedBy(TwoReminders, Due.PlusDays(9), new PromiseMade(Due.PlusDays(8), Due.PlusDays(20), isWritten: true)).ShouldNotContain(DunningEventKind.Contact);
    }

    [Fact]
    public void A_later_word_on_the_act_that_handed_the_file_over_changes_the_answer_where_it_has_a_key()
    {
        var policy = Policy(Stage("first", 5), new DunningStage("agency", DunningPhase.Litigation, DunningAction.HandOver, 10, [Channel.Email]));

        ChangedBy(policy, Due.PlusDays(20), new ContactMade(Due.PlusDays(11), "agency", Channel.Email, key: "F-42|1|agency|0")).ShouldContain(DunningEventKind.Contact);
        ChangedBy(policy, Due.PlusDays(20), new ContactMade(Due.PlusDays(11), "agency", Channel.Email)).ShouldNotContain(DunningEventKind.Contact);
    }

    /// <summary>On the day the first was carried out, the other carried out on the same day would give the debtor as long to answer.</summary>
    [Fact]
    public void A_contact_in_doubt_changes_what_one_that_got_through_would_not()
    {
        var policy = Policy(
            new DunningStage("first", DunningPhase.Level1, DunningAction.Remind, 5, [Channel.Email], responseDays: 8),
            new DunningStage("second", DunningPhase.Level1, DunningAction.Remind, 6, [Channel.Email], responseDays: 8));

        ChangedBy(policy, Due.PlusDays(9), new ContactMade(Due.PlusDays(9), "first", Channel.Email)).ShouldContain(DunningEventKind.Contact);
    }

    [Fact]
    public void A_new_dispute_changes_the_answer_whatever_the_others_are_called()
    {
        ChangedBy(TwoReminders, Due.PlusDays(9)).ShouldContain(DunningEventKind.Dispute);
        ChangedBy(
                TwoReminders, Due.PlusDays(9), new DisputeOpened(Due, "new", Eur(1m)), new DisputeOpened(Due, "new-", Eur(1m)),
                new ContactMade(Due, "send-evidence", Channel.Email))
            .ShouldContain(DunningEventKind.Dispute);
    }

    [Fact]
    public void What_leads_beyond_the_calendar_is_not_said_to_change_anything()
    {
        var policy = Policy(new DunningStage("only", DunningPhase.Level1, DunningAction.Remind, 1, [Channel.Email], responseDays: 8))
            .WithCalendar(BusinessCalendar.Custom("short", [], [], Issued, Due.PlusDays(9)));

        Explain(policy, Due.PlusDays(9), new ContactMade(Due.PlusDays(1), "only", Channel.Email)).Decision.Reason.ShouldBe(DecisionReason.ProcessExhausted);
        ChangedBy(policy, Due.PlusDays(9), new ContactMade(Due.PlusDays(1), "only", Channel.Email)).ShouldNotContain(DunningEventKind.Contact);
    }

    [Fact]
    public void On_an_account_an_event_is_weighed_with_the_other_invoices_beside_it()
    {
        var debtor = Caron();
        Receivable[] items = [.. new[] { "F-42", "F-43" }.Select(number => new Receivable(Invoice(debtor, amount: 6m, number: number), InvoiceHistory.Empty))];
        var engine = new DunningEngine(TwoReminders.Build().ToBuilder().WithMinimum(MinimumAmount.InEveryCurrency(10m)).Build());

        var explanation = engine.Explain(new DebtorAccount(debtor, items), items[0], Due.PlusDays(9));

        explanation.Decision.Reason.ShouldBe(DecisionReason.StageDue);
        explanation.ChangedBy.ShouldContain(DunningEventKind.Payment);
        explanation.ChangedBy.ShouldNotContain(DunningEventKind.Note);
        explanation.ChangedBy.ShouldNotContain(DunningEventKind.Acknowledged);
    }

    private static DunningEventKind[] ChangedBy(EscalationPolicyBuilder policy, LocalDate today, params DunningEvent[] events) => ChangedBy(policy, Invoice(), today, events);

    private static DunningEventKind[] ChangedBy(EscalationPolicyBuilder policy, Invoice invoice, LocalDate today, params DunningEvent[] events) =>
        [.. Explain(policy, invoice, today, events).ChangedBy];
}
