using System.Linq;
using Dunning.Calendars;
using Dunning.Engine;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Tests.Portfolio;

/// <summary>What stands in a contact beside its lead: by which channel, from which day, in what order.</summary>
public sealed class ContactLinesTests
{
    private static readonly LocalDate Today = new(2026, 3, 12);
    private static readonly Debtor Caron = new("C-1", "Caron", DebtorKind.Business);

    private static readonly DunningEngine Engine = new(EscalationPolicy.CreateBuilder("house").WithCalendar(BusinessCalendar.None).WithStages(
        new DunningStage("upcoming", DunningPhase.Preventive, DunningAction.Remind, -5, [Channel.Email], responseDays: 9),
        new DunningStage("reminder", DunningPhase.Level1, DunningAction.Remind, 3, [Channel.Email]),
        new DunningStage("notice", DunningPhase.Level3, DunningAction.FormalNotice, 20, [Channel.RegisteredLetter, Channel.Letter], isMandatory: true),
        new DunningStage("mediation", DunningPhase.Litigation, DunningAction.Mediate, 30, [Channel.Letter]),
        new DunningStage("call", DunningPhase.Litigation, DunningAction.Mediate, 60, [Channel.Phone])).Build());

    [Fact]
    public void What_joins_travels_by_the_channel_of_the_lead_a_formal_notice_only_where_its_stage_allows_it()
    {
        var lead = Item("F-1", 30, new StageSkipped(Today.PlusDays(-1), "notice"));

        Lines(lead, Item("F-2", 20, Sent("reminder", 12)), Item("F-3", 3)).ShouldBe(["F-1 Lead mediation Letter", "F-2 Joined notice Letter", "F-3 Joined reminder Letter"]);
        Lines(Item("F-1", 60, new StageSkipped(Today.PlusDays(-1), "mediation")), Item("F-2", 20, Sent("reminder", 12)), Item("F-3", 3))
            .ShouldBe(["F-1 Lead call Phone", "F-2 Joined notice RegisteredLetter", "F-3 Joined reminder Phone"]);
    }

    [Fact]
    public void An_invoice_that_waits_for_an_answer_is_shown_from_the_day_it_is_late_and_the_contact_is_looked_at_again_on_it()
    {
        // Reminded four days before its due date, with nine days to answer: nothing about it changes when it falls due.
        var reminded = Item("F-2", 0, new ContactMade(Today.PlusDays(-4), "upcoming", Channel.Email));
        var account = new DebtorAccount(Caron, [Item("F-1", 4), reminded]);

        var contact = Engine.NextContact(account, Today);
        contact.Lines.Select(Told).ShouldBe(["F-1 Lead reminder Email"]);
        contact.ReviewOn.ShouldBe(Today.PlusDays(1));
        Engine.NextContact(account, Today.PlusDays(1)).Lines.Select(Told).ShouldBe(["F-1 Lead reminder Email", "F-2 Information  "]);
    }

    [Fact]
    public void Of_one_number_the_creditors_stand_in_order()
    {
        var account = new DebtorAccount(Caron, [Item("F-2", 3, creditor: "C"), Item("F-2", 3, creditor: "A"), Item("F-2", 3), Item("F-2", 3, creditor: "B")]);

        Engine.NextContact(account, Today).Lines.Select(line => line.Invoice.CreditorId).ShouldBe([null, "A", "B", "C"]);
    }

    [Fact]
    public void A_contact_is_recorded_by_the_channel_that_was_used_and_keeps_its_proof()
    {
        var contact = Engine.NextContact(new DebtorAccount(Caron, [Item("F-1", 3)]), Today);

        contact.RecordContact(Today).Entries[0].Event.Channel.ShouldBe(Channel.Email);
        var record = contact.RecordContact(Today, channel: Channel.Phone, proof: "call-7");
        record.Entries[0].Event.Channel.ShouldBe(Channel.Phone);
        record.WithOutcome(Today.PlusDays(1), ContactOutcome.Delivered).Entries[0].Event.Proof.ShouldBe("call-7");
        record.WithOutcome(Today.PlusDays(1), ContactOutcome.Delivered, "receipt-8").Entries[0].Event.Proof.ShouldBe("receipt-8");
    }

    [Fact]
    public void A_contact_and_its_lines_say_what_they_are()
    {
        var account = new DebtorAccount(Caron, [Item("F-1", 4), Item("F-2", -1, new ContactMade(Today.PlusDays(-4), "upcoming", Channel.Email)), Item("F-3", 3)]);
        var contact = Engine.NextContact(account, Today.PlusDays(3));

        contact.ToString().ShouldBe("C-1: contact stage-due, lines: 2");
        contact.Lines.Select(line => line.ToString()).ShouldBe(["F-1 lead reminder", "F-3 joined reminder", "F-2 information"]);
        Engine.NextContact(account, Today.PlusDays(-20)).ToString().ShouldBe("C-1: none nothing-due");
    }

    private static string[] Lines(params Receivable[] items) => [.. Engine.NextContact(new DebtorAccount(Caron, items), Today).Lines.Select(Told)];

    private static string Told(ContactLine line) => line.Invoice.Number + " " + line.Role + " " + line.Stage + " " + line.Channel;

    private static ContactMade Sent(string stage, int daysAgo) => new(Today.PlusDays(-daysAgo), stage, Channel.Email);

    private static Receivable Item(string number, int late, params DunningEvent[] events) => Item(number, late, null, events);

    private static Receivable Item(string number, int late, string? creditor, params DunningEvent[] events) =>
        new(new Invoice(number, Caron, Today.PlusDays(-late - 30), Today.PlusDays(-late), Book.Euros(100m), creditorId: creditor), InvoiceHistory.Of(events));
}
