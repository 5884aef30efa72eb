using System;
using System.Linq;
using Dunning.Portfolio;
using Dunning.Receivables;
using Dunning.Receivables.Events;

namespace Dunning.Tests.Portfolio;

public sealed class ContactRecordTests
{
    private static readonly Debtor Caron = new("C-1", "Menuiserie Caron", DebtorKind.Business);

    // A mediation by e-mail leads; a formal notice, which is a registered letter or nothing, and a reminder stand beside it.
    private static readonly DebtorAccount Account = new(
        Caron,
        [
            Item("F-lead", 70, "formal-notice", 30), Item("F-notice", 55, "registered-reminder", 20), Item("F-reminder", 8), Item("F-shown", 20, "reminder-3", 2),
        ]);

    [Fact]
    public void Each_line_is_recorded_at_its_own_stage_by_a_channel_that_stage_allows()
    {
        var contact = Book.Engine.NextContact(Account, Book.Today);
        contact.Lead!.Stage.ShouldBe("mediation");

        var record = contact.RecordContact(Book.Today, proof: "RA 123");

        record.Entries.Select(entry => entry.Invoice.Number + " " + entry.Event.Stage + " " + entry.Event.Channel + " " + entry.Event.Outcome + " " + entry.Event.Proof).ShouldBe(
        [
            "F-lead mediation Email Sent RA 123", "F-notice formal-notice RegisteredLetter Sent ", "F-reminder reminder-1 Email Sent ",
        ]);
        record.Entries.Select(entry => entry.Event.Key).ShouldBe(contact.Lines.Take(3).Select(line => line.Key));
        contact.Covers(contact.Lines[0]).ShouldBeTrue();
        contact.Lines.Skip(1).ShouldAllBe(line => !contact.Covers(line));
    }

    [Fact]
    public void What_went_otherwise_is_recorded_apart()
    {
        var contact = Book.Engine.NextContact(Account, Book.Today);

        var failed = contact.RecordContact(Book.Today, ContactOutcome.Failed, lines: contact.Lines.Where(line => line.Channel == Channel.RegisteredLetter));
        var sent = contact.RecordContact(Book.Today, lines: contact.Lines.Where(line => line.Channel == Channel.Email));

        failed.Entries.Select(entry => entry.Invoice.Number).ShouldBe(["F-notice"]);
        sent.Entries.Count.ShouldBe(2);
        Should.Throw<ArgumentException>(() => contact.RecordContact(Book.Today, lines: [contact.Lines[3]])).Message.ShouldContain("F-shown");
        Should.Throw<ArgumentException>(() => contact.RecordContact(Book.Today, lines: []));
    }

    [Fact]
    public void An_outcome_that_arrives_when_only_the_keys_are_left_is_recorded_all_the_same()
    {
        var contact = Book.Engine.NextContact(Account, Book.Today);
        var keys = contact.Lines.Where(line => line.Key is not null).Select(line => line.Key!).ToList();
        var account = Account.With(contact.RecordContact(Book.Today, ContactOutcome.Unknown));

        var delivered = account.FindContact(keys).WithOutcome(Book.Today.PlusDays(3), ContactOutcome.Delivered, proof: "AR 9");

        delivered.Entries.Select(entry => entry.Event.Key!).Order().ShouldBe(keys.Order());
        delivered.Entries.ShouldAllBe(entry => entry.Event.Outcome == ContactOutcome.Delivered && entry.Event.Proof == "AR 9" && entry.Event.On == Book.Today.PlusDays(3));
        Book.Engine.NextContact(account, Book.Today.PlusDays(3)).Reviews.Count.ShouldBe(3);
        Book.Engine.NextContact(account.With(delivered), Book.Today.PlusDays(3)).Reviews.ShouldBeEmpty();
        Should.Throw<ArgumentException>(() => account.FindContact(["F-lead|0|nothing|0"])).Message.ShouldContain("F-lead|0|nothing|0");
    }

    [Fact]
    public void A_contact_is_recorded_with_the_debtor_it_was_with()
    {
        var record = Book.Engine.NextContact(Account, Book.Today).RecordContact(Book.Today);
        var other = new Debtor("C-2", "Petit", DebtorKind.Business);
        var twin = new DebtorAccount(other, Account.Items.Select(item => new Receivable(item.Invoice.WithDebtor(other), item.History)));

        Should.Throw<ArgumentException>(() => twin.With(record)).Message.ShouldContain("C-1");
        Should.Throw<ArgumentException>(() => new DebtorAccount(Caron, []).With(record)).Message.ShouldContain("F-lead");
        Should.Throw<InvalidOperationException>(() => Book.Engine.NextContact(new DebtorAccount(Caron, []), Book.Today).RecordContact(Book.Today));
    }

    [Fact]
    public void An_early_line_tells_how_late_it_is_today()
    {
        var contact = Book.Engine.NextContact(new DebtorAccount(Caron, [Item("F-1", 40, "reminder-1", 9), Item("F-2", 1)]), Book.Today);

        var early = contact.Lines.Single(line => line.Role == ContactLineRole.Early);
        (early.Invoice.Number, early.DaysLate).ShouldBe(("F-2", 1));
        early.Decision.DaysLate.ShouldBeGreaterThan(1);
    }

    private static Receivable Item(string number, int daysLate, string? stage = null, int daysAgo = 0)
    {
        var due = Book.Today.PlusDays(-daysLate);
        var history = stage is null ? InvoiceHistory.Empty : InvoiceHistory.Of(new ContactMade(Book.Today.PlusDays(-daysAgo), stage, Channel.RegisteredLetter));
        return new Receivable(new Invoice(number, Caron, due.PlusDays(-30), due, Book.Euros(100m)), history);
    }
}
