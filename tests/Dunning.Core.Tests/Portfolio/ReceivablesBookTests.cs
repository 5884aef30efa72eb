using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Portfolio;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;
using static Dunning.Tests.Portfolio.Agendas;

namespace Dunning.Tests.Portfolio;

public sealed class ReceivablesBookTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(100)]
    public void A_book_split_by_debtor_and_merged_gives_the_same_agenda(int parts)
    {
        var accounts = Book.Accounts(300);
        var whole = AgendaOf(accounts);

        var merged = Agenda.Merge(accounts.Select((account, i) => (account, i)).GroupBy(pair => pair.i % parts).Select(part => AgendaOf(part.Select(pair => pair.account))));

        ShouldSayTheSame(merged, whole);
    }

    [Fact]
    public void The_order_in_which_accounts_and_invoices_are_given_changes_nothing()
    {
        var accounts = Book.Accounts(300);
        var turned = accounts.AsEnumerable().Reverse().Select(account => new DebtorAccount(account.Debtor, account.Items.Reverse(), account.Unapplied));

        Lines(AgendaOf(turned)).ShouldBe(Lines(AgendaOf(accounts)));
    }

    [Fact]
    public void Every_act_of_a_day_stands_in_exactly_one_contact_or_task_unless_its_debtor_waits_or_is_reviewed()
    {
        var agenda = AgendaOf(Book.Accounts(400), new AgendaOptions(AgendaScope.All));
        var silent = agenda.Contacts.Where(contact => contact.Verdict is ContactVerdict.Wait or ContactVerdict.Review).Select(contact => contact.Debtor.Id).ToHashSet();
        silent.Count.ShouldBeGreaterThan(0);

        var placed = agenda.Contacts.SelectMany(contact => contact.Tasks.Concat(contact.Lines.Where(line => line.Role is ContactLineRole.Lead or ContactLineRole.Joined).Select(line => line.Decision)))
            .Select(decision => decision.Key!).ToList();
        var acts = agenda.Decisions.Where(decision => decision.Verdict == Verdict.Act).ToList();

        placed.ShouldBeUnique();
        placed.ShouldBeSubsetOf(acts.Select(act => act.Key!));
        acts.Where(act => !silent.Contains(act.Invoice.Debtor.Id)).Select(act => act.Key!).ShouldBeSubsetOf(placed);
        agenda.Contacts.Count(contact => contact.Verdict == ContactVerdict.Contact).ShouldBeLessThanOrEqualTo(400);
        agenda.Contacts.Select(contact => contact.Debtor.Id).ShouldBeUnique();
    }

    [Fact]
    public void A_contact_stands_where_the_most_pressing_decision_of_its_debtor_does()
    {
        var agenda = AgendaOf(Book.Accounts(300));

        var byDecision = agenda.Decisions.Select(decision => decision.Invoice.Debtor.Id).Distinct();

        agenda.Contacts.Select(contact => contact.Debtor.Id).ShouldBe(byDecision);
    }

    [Fact]
    public void A_book_asked_day_after_day_answers_as_a_fresh_one_also_where_facts_dated_ahead_become_known()
    {
        var accounts = Book.Accounts(120);
        var book = new ReceivablesBook(Book.Engine, accounts);

        foreach (var days in new[] { 0, 1, 2, 3, 4, 8, 12, 13, 30, 31, 5, 0 })
        {
            var day = Book.Today.PlusDays(days);
            ShouldSayTheSame(book.AgendaOn(day, cancellation: Cancellation), new ReceivablesBook(Book.Engine, accounts).AgendaOn(day, cancellation: Cancellation));
        }
    }

    [Fact]
    public void Facts_of_the_debtor_dated_ahead_become_known_as_well()
    {
        var debtor = new Debtor(
            "C-1", "Caron", DebtorKind.Business, holds: [new DebtorHold(Book.Today.PlusDays(2), Book.Today.PlusDays(4), "talks")],
            insolvency: new DebtorInsolvency(Book.Today.PlusDays(6), Book.Today.PlusDays(5)));
        var invoice = new Invoice("F-1", debtor, Book.Today.PlusDays(-60), Book.Today.PlusDays(-30), Book.Euros(100m));
        var later = new Invoice("F-2", debtor, Book.Today.PlusDays(1), Book.Today.PlusDays(31), Book.Euros(50m));
        var book = new ReceivablesBook(Book.Engine, [new DebtorAccount(debtor, [new(invoice, InvoiceHistory.Empty), new(later, InvoiceHistory.Empty)])]);

        var reasons = Enumerable.Range(0, 7).Select(days => book.AgendaOn(Book.Today.PlusDays(days), new AgendaOptions(AgendaScope.All), cancellation: Cancellation))
            .Select(agenda => agenda.Decisions.Single(decision => decision.Invoice.Number == "F-1").Reason + " " + agenda.NotIssuedYet);

        reasons.ShouldBe(["StageDue 1", "StageDue 0", "OnHold 0", "OnHold 0", "StageDue 0", "StageDue 0", "ClaimToDeclare 0"]);
    }

    [Fact]
    public void What_happens_changes_the_account_it_happens_to_and_no_other()
    {
        var book = new ReceivablesBook(Book.Engine, Book.Accounts(60));
        var before = book.AgendaOn(Book.Today, cancellation: Cancellation);
        var contact = before.Contacts.First(found => found.Verdict == ContactVerdict.Contact && found.Tasks.Count == 0 && found.Reviews.Count == 0);

        book.Append(contact.RecordContact(Book.Today));

        var after = book.AgendaOn(Book.Today, cancellation: Cancellation);
        after.Contacts.ShouldNotContain(found => found.Debtor.Id == contact.Debtor.Id);
        after.Contacts.Select(found => found.ToString()).ShouldBe(before.Contacts.Where(found => found != contact).Select(found => found.ToString()));
        var paid = after.Decisions[0].Invoice;
        book.Append(paid.Debtor.Id, paid.Number, [new PaymentReceived(Book.Today, paid.Amount)]);
        book.AgendaOn(Book.Today, cancellation: Cancellation).Decisions.ShouldNotContain(decision => decision.Invoice.Number == paid.Number);
    }

    [Fact]
    public void Accounts_come_and_go()
    {
        var book = new ReceivablesBook(Book.Engine);
        book.Put(Book.Account(2));
        book.Put(Book.Account(1));
        book.Put(Book.Account(2).WithUnapplied([Book.Euros(5m)]));

        book.Accounts.Select(account => account.Debtor.Id).ShouldBe(["C-0001", "C-0002"]);
        book.Find("C-0002")!.Unapplied.ShouldBe([Book.Euros(5m)]);
        book.Remove("C-0001").ShouldBeTrue();
        book.Remove("C-0001").ShouldBeFalse();
        book.Find("C-0001").ShouldBeNull();
        Should.Throw<ArgumentException>(() => book.Append("C-0001", "F-1-0", [])).Message.ShouldContain("C-0001");
        Should.Throw<ArgumentException>(() => book.Append("C-0002", "F-9", [])).Message.ShouldContain("F-9");
        Should.Throw<ArgumentException>(() => new ReceivablesBook(Book.Engine, [Book.Account(1), Book.Account(1)])).Message.ShouldContain("C-0001");
    }

    [Fact]
    public void An_invoice_that_cannot_be_is_reported_and_its_debtor_is_contacted_with_approval_only()
    {
        var good = Book.Account(1);
        var bad = new Receivable(new Invoice("F-bad", good.Debtor, Book.Today, Book.Today, Book.Euros(-1m)), InvoiceHistory.Empty);
        var due = new Receivable(new Invoice("F-due", good.Debtor, Book.Today.PlusDays(-60), Book.Today.PlusDays(-12), Book.Euros(100m)), InvoiceHistory.Empty);

        var sound = AgendaOf([new DebtorAccount(good.Debtor, [due])]);
        var doubly = AgendaOf([new DebtorAccount(good.Debtor, [due, bad])], new AgendaOptions(doubtfulDebtors: [good.Debtor.Id]));
        doubly.Contacts.ShouldHaveSingleItem().ApprovalReasons.ShouldBe(ApprovalReasons.DoubtfulData);
        var agenda = AgendaOf([new DebtorAccount(good.Debtor, [due, bad])]);

        sound.Contacts.ShouldHaveSingleItem().NeedsApproval.ShouldBeFalse();
        agenda.Contacts.ShouldHaveSingleItem().NeedsApproval.ShouldBeTrue();
        agenda.Refused.ShouldHaveSingleItem().Faults[0].Code.ShouldBe(FaultCodes.AmountNotPositive);
        var notice = agenda.Notices.Single(found => found.Kind == AgendaNoticeKind.DoubtfulData);
        (notice.Kind, notice.Invoice!.Number, notice.Faults[0].Code).ShouldBe((AgendaNoticeKind.DoubtfulData, "F-bad", FaultCodes.AmountNotPositive));
    }

    [Fact]
    public void An_account_that_cannot_be_is_reported_and_holds_up_no_other()
    {
        var twice = Book.Account(1) is var account ? new DebtorAccount(account.Debtor, [.. account.Items, account.Items[0]]) : null!;

        var agenda = AgendaOf([twice, Book.Account(2), Book.Account(3).WithUnapplied([Book.Euros(-5m)])]);

        agenda.RefusedAccounts.Select(refused => refused.Account.Debtor.Id + " " + refused.Faults[0].Code + " " + refused.Faults[0].Path)
            .ShouldBe(["C-0001 DUN20018 $.items[2].invoice.number", "C-0003 DUN20004 $.unapplied[0].amount"]);
        agenda.Decisions.ShouldAllBe(decision => decision.Invoice.Debtor.Id == "C-0002");
        agenda.Balances.ShouldHaveSingleItem().Debtor.Id.ShouldBe("C-0002");
    }

    [Fact]
    public void A_handler_of_progress_may_ask_the_book()
    {
        var book = new ReceivablesBook(Book.Engine, Book.Accounts(40));

        book.AgendaOn(Book.Today, progress: new Asking(() => book.Put(Book.Account(41))), cancellation: Cancellation).CountOf(ContactVerdict.Contact).ShouldBeGreaterThan(0);
        book.Find("C-0041").ShouldNotBeNull();
    }

    [Fact]
    public void An_invoice_comes_in_on_its_issue_date_and_the_contact_says_so()
    {
        var debtor = new Debtor("C-1", "Caron", DebtorKind.Business);
        var engine = new DunningEngine(FrenchPolicies.Standard.ToBuilder().WithMinimum(MinimumAmount.InEveryCurrency(10m)).Build());
        var small = new Receivable(new Invoice("F-S", debtor, Book.Today.PlusDays(-60), Book.Today.PlusDays(-30), Book.Euros(5m)), InvoiceHistory.Empty);
        var large = new Receivable(new Invoice("F-L", debtor, Book.Today.PlusDays(8), Book.Today.PlusDays(38), Book.Euros(1_000m)), InvoiceHistory.Empty);
        var account = new DebtorAccount(debtor, [small, large]);

        var contact = engine.NextContact(account, Book.Today);

        (contact.Verdict, contact.ReviewOn).ShouldBe((ContactVerdict.None, Book.Today.PlusDays(8)));
        engine.NextContact(account, Book.Today.PlusDays(8)).Verdict.ShouldBe(ContactVerdict.Contact);
        new ReceivablesBook(engine, [account]).AgendaOn(Book.Today, new AgendaOptions(AgendaScope.All), cancellation: Cancellation).Contacts.ShouldHaveSingleItem().ShouldBe(contact);
    }

    [Fact]
    public void A_day_outside_all_reckoning_is_the_callers_error() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new ReceivablesBook(Book.Engine).AgendaOn(new LocalDate(2151, 1, 1)));

    [Fact]
    public void Agendas_of_different_days_or_options_are_not_put_together()
    {
        var book = new ReceivablesBook(Book.Engine, Book.Accounts(3));
        var today = book.AgendaOn(Book.Today, cancellation: Cancellation);

        Should.Throw<ArgumentException>(() => Agenda.Merge([today, book.AgendaOn(Book.Today.PlusDays(1), cancellation: Cancellation)]));
        Should.Throw<ArgumentException>(() => Agenda.Merge([today, book.AgendaOn(Book.Today, new AgendaOptions(AgendaScope.All), cancellation: Cancellation)]));
        Should.Throw<ArgumentException>(() => Agenda.Merge([]));
        Should.Throw<ArgumentException>(() => Agenda.Merge([today, today])).Message.ShouldContain("in two of the parts");
    }

    private sealed class Asking(Action ask) : IProgress<long>
    {
        public void Report(long value) => ask();
    }
}
