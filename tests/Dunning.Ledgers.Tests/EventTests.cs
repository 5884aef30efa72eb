using System.Linq;
using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Ledgers.Tests;

/// <summary>What the columns say, as events of the invoice issued on 2026-01-15, due on 2026-02-14, of 100 euros.</summary>
public class EventTests
{
    private static readonly LocalDate Issued = new(2026, 1, 15);

    [Theory]
    [InlineData("40.00,2026-03-01", "2026-03-01", "40.00")]
    [InlineData("40.00,", "2026-01-15", "40.00")]
    [InlineData(",2026-03-01", "2026-03-01", "100.00")]
    [InlineData("120.00,2026-03-01", "2026-03-01", "120.00")]
    public void A_payment(string cells, string on, string amount)
    {
        var payment = Ledger.One("paid,paid_on", cells).History.Events.ShouldHaveSingleItem().ShouldBeOfType<PaymentReceived>();
        NodaTime.Text.LocalDatePattern.Iso.Format(payment.On).ShouldBe(on);
        payment.Amount.ToAmountString().ShouldBe(amount);
    }

    [Theory]
    [InlineData("reminder-3", DunningPhase.Level2)]
    [InlineData("insolvent-reminder-1", DunningPhase.Level1)]
    [InlineData("house-stage", null)]
    public void A_contact_of_a_built_in_stage_counts_under_another_policy_too(string stage, DunningPhase? phase) =>
        Ledger.One("stage,stage_on", stage + ",2026-02-20").History.Events.ShouldHaveSingleItem().ShouldBeOfType<ContactMade>().Phase.ShouldBe(phase);

    [Theory]
    [InlineData(",")]
    [InlineData("0.00,2026-03-01")]
    public void No_payment(string cells) => Ledger.One("paid,paid_on", cells).History.ShouldBe(InvoiceHistory.Empty);

    [Theory]
    [InlineData("yes,2026-02-20", 20, null)]
    [InlineData("Oui,2026-02-20", 20, null)]
    [InlineData("TRUE,2026-02-20", 20, null)]
    [InlineData("1,2026-02-20", 20, null)]
    [InlineData(",2026-02-20", 20, null)]
    [InlineData("40.00,2026-02-20", 20, "40.00 EUR")]
    [InlineData("1.00,2026-02-20", 20, "1.00 EUR")]
    public void A_dispute(string cells, int day, string? amount)
    {
        var dispute = Ledger.One("disputed,disputed_on", cells).History.Events.ShouldHaveSingleItem().ShouldBeOfType<DisputeOpened>();
        dispute.On.ShouldBe(new LocalDate(2026, 2, day));
        dispute.DisputeId.ShouldBeEmpty();
        dispute.Amount?.ToString().ShouldBe(amount);
    }

    [Theory]
    [InlineData("no")]
    [InlineData("Non")]
    [InlineData("false")]
    [InlineData("0")]
    [InlineData("0.00")]
    [InlineData("")]
    public void No_dispute(string cell)
    {
        Ledger.One("disputed", cell).History.ShouldBe(InvoiceHistory.Empty);
        if (cell.Length > 0) Ledger.One("disputed,disputed_on", cell + ",2026-02-20").History.ShouldBe(InvoiceHistory.Empty);
    }

    [Fact]
    public void Disputes_and_payments_without_a_day_are_of_the_issue_date_and_it_is_remarked_once()
    {
        var read = Ledger.ReadRows("customer_id,invoice,issue_date,due_date,amount,disputed,paid", "C,1,2026-01-15,2026-02-14,5,no,", "C,2,2026-01-15,2026-02-14,5,yes,1", "C,3,2026-01-15,2026-02-14,5,yes,");
        read.Invoices[1].History.Events.Select(e => e.On).ShouldBe([Issued, Issued]);
        read.Warnings.Select(w => w.ToString()).ShouldBe(
        [
            "line 3, disputed_on: DUN40203 From this line on, 2 rows have a dispute without a day: it is taken as opened on the issue date.",
            "line 3, paid_on: DUN40203 From this line on, 1 row has a payment without a day: it is taken as made on the issue date.",
        ]);
    }

    [Fact]
    public void A_stage_on_its_day_is_a_contact_of_which_the_law_concludes_nothing()
    {
        var contact = Ledger.One("stage,stage_on", "reminder-1,2026-02-17").History.Events.ShouldHaveSingleItem().ShouldBeOfType<ContactMade>();
        (contact.Stage, contact.On, contact.Channel, contact.Outcome).ShouldBe(("reminder-1", new LocalDate(2026, 2, 17), Channel.Phone, ContactOutcome.Sent));
    }

    [Fact]
    public void The_caller_may_know_by_which_channel_a_stage_went_out()
    {
        var options = new LedgerOptions(Currency.Eur, channelOfStage: stage => stage == "formal-notice" ? Channel.RegisteredLetter : null);
        Ledger.One("stage,stage_on", "formal-notice,2026-02-17", options).History.Events[0].ShouldBeOfType<ContactMade>().Channel.ShouldBe(Channel.RegisteredLetter);
        Ledger.One("stage,stage_on", "reminder-1,2026-02-17", options).History.Events[0].ShouldBeOfType<ContactMade>().Channel.ShouldBe(Channel.Phone);
    }

    [Fact]
    public void A_stage_without_a_day_moves_the_position_and_makes_nobody_wait()
    {
        var skip = Ledger.One("stage,stage_on", "reminder-2,").History.Events.ShouldHaveSingleItem().ShouldBeOfType<StageSkipped>();
        (skip.Stage, skip.On).ShouldBe(("reminder-2", Issued));
    }

    [Theory]
    [InlineData("2026-03-20,", "2026-02-18")]
    [InlineData("2026-03-20,2026-03-10", "2026-03-10")]
    [InlineData("2026-03-20,2026-02-17", "2026-02-18")]
    [InlineData("2026-03-20,2026-03-21", "2026-02-18")]
    [InlineData("2026-02-01,", "2026-01-15")]
    public void A_promise_was_made_after_the_last_stage_and_no_longer_ahead_than_promises_count(string cells, string madeOn)
    {
        var columns = cells.Split(',');
        var history = Ledger.One("promised_on,stage,stage_on", columns[0] + "," + (columns[1].Length > 0 ? "reminder-1," + columns[1] : ",")).History;
        var promise = history.Events.OfType<PromiseMade>().Single();
        NodaTime.Text.LocalDatePattern.Iso.Format(promise.On).ShouldBe(madeOn);
        promise.IsWritten.ShouldBeFalse();
        promise.Amount.ShouldBeNull();
    }

    [Theory]
    [InlineData("reminder-2", new[] { typeof(ContactMade), typeof(PromiseMade) })]
    [InlineData("confirm-promise", new[] { typeof(PromiseMade), typeof(ContactMade) })]
    public void The_confirmation_of_a_promise_comes_after_it(string stage, System.Type[] order) =>
        Ledger.One("promised_on,stage,stage_on", "2026-03-20," + stage + ",2026-03-10").History.Events.Select(e => e.GetType()).ShouldBe(order);

    [Theory]
    [InlineData("2026-03-20,", "2026-01-15")]
    [InlineData("2026-03-20,2026-03-01", "2026-03-01")]
    [InlineData("2026-03-20,2026-03-20", "2026-01-15")]
    public void A_hold_began_with_the_last_stage_else_with_the_invoice(string cells, string from)
    {
        var columns = cells.Split(',');
        var history = Ledger.One("hold_until,stage,stage_on", columns[0] + "," + (columns[1].Length > 0 ? "reminder-1," + columns[1] : ",")).History;
        var hold = history.Events.OfType<HoldPlaced>().Single();
        NodaTime.Text.LocalDatePattern.Iso.Format(hold.On).ShouldBe(from);
        hold.UntilExclusive.ShouldBe(new LocalDate(2026, 3, 20));
    }

    [Theory]
    [InlineData("stage_on", "2026-02-17", "The day of a stage is given, but not the stage: it is not used.")]
    [InlineData("stage", "confirm-promise", "The day of confirm-promise is not given: it is not used.")]
    [InlineData("promised_on", "2026-01-14", "The payment is promised for a day before the issue date: it is not used.")]
    [InlineData("hold_until", "2026-01-15", "The hold ends before the issue date: it is not used.")]
    public void What_makes_no_sense_beside_the_rest_is_not_used_and_remarked(string column, string cell, string reason)
    {
        var read = Ledger.ReadRows("customer_id,invoice,issue_date,due_date,amount," + column, "C-1,F-1,2026-01-15,2026-02-14,100.00," + cell);
        read.Invoices.ShouldHaveSingleItem().History.Events.ShouldBeEmpty();
        read.Warnings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(w => w.Code.ShouldBe(LedgerFaultCodes.ValueUnused), w => w.Column.ShouldBe(column), w => w.Reason.ShouldBe(reason));
    }

    [Fact]
    public void A_row_says_all_of_it_at_once()
    {
        var read = Ledger.One(
            "paid,paid_on,method,disputed,disputed_on,promised_on,stage,stage_on,hold_until",
            "10.00,2026-02-10,direct-debit,20.00,2026-02-16,2026-03-20,reminder-1,2026-02-17,2026-03-01");
        read.Invoice.Method.ShouldBe(PaymentMethod.DirectDebit);
        read.History.Events.Select(e => (e.Kind, e.On)).ShouldBe(
        [
            (DunningEventKind.Payment, new LocalDate(2026, 2, 10)),
            (DunningEventKind.Dispute, new LocalDate(2026, 2, 16)),
            (DunningEventKind.Contact, new LocalDate(2026, 2, 17)),
            (DunningEventKind.Promise, new LocalDate(2026, 2, 18)),
            (DunningEventKind.Hold, new LocalDate(2026, 2, 17)),
        ]);
    }
}
