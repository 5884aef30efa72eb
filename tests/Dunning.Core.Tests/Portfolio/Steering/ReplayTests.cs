using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Portfolio.Steering;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Tests.Portfolio.Steering;

/// <summary>A replay looks at some days only; held against asking every day.</summary>
public sealed class ReplayTests
{
    private const int Days = 52;

    private static readonly Debtor Caron = new("C-1", "Caron", DebtorKind.Business);

    /// <summary>A debtor to whom most happens in these days that a generated one does not know: holds, proceedings, an invoice to come.</summary>
    private static DebtorAccount Eventful
    {
        get
        {
            var debtor = new Debtor(
                "C-9000",
                "Eventful",
                DebtorKind.Business,
                holds: [new DebtorHold(Book.Today.PlusDays(5), Book.Today.PlusDays(9))],
                insolvency: new DebtorInsolvency(Book.Today.PlusDays(30), Book.Today.PlusDays(28), Book.Today.PlusDays(33), closedOn: Book.Today.PlusDays(50)));
            Receivable Item(string number, int issued, int due, params DunningEvent[] events) =>
                new(new Invoice(number, debtor, Book.Today.PlusDays(issued), Book.Today.PlusDays(due), Book.Euros(500m)), InvoiceHistory.Of(events));
            return new DebtorAccount(
                debtor,
                [
                    Item("F-1", -60, -20, new PaymentReceived(Book.Today.PlusDays(12), Book.Euros(100m), "p"), new EventReversed(Book.Today.PlusDays(14), "p")),
                    Item("F-2", -60, -10, new PromiseMade(Book.Today.PlusDays(2), Book.Today.PlusDays(11)), new DisputeOpened(Book.Today.PlusDays(20), "D", Book.Euros(50m))),
                    Item("F-3", 7, 21),
                ]);
        }
    }

    // Without recorded acts in these days: a day with acts is looked at more than once.
    private static List<DebtorAccount> Accounts =>
        [.. Book.Accounts(36).Where(account => !account.Items.Any(item => item.History.Events.Any(happened => happened is ContactMade && happened.On > Book.Today))), Eventful];

    [Fact]
    public void A_decision_is_shown_on_each_day_on_which_it_changed_and_on_no_other()
    {
        var shown = Of(Accounts).Decisions.Select(change => (change.On, change.Decision.Invoice.Debtor.Id, change.Decision.Invoice.Number, Told(change.Decision))).ToList();

        Differences(shown, EveryDay(account => account.Items, Decided)).ShouldBeEmpty();
        shown.Count.ShouldBeGreaterThan(150);

        (string, string)? Decided(Receivable item, LocalDate day) =>
            item.Invoice.IssuedOn > day ? null : (item.Invoice.Number, Told(Book.Engine.NextAction(item.Invoice, item.History, day)));
    }

    [Fact]
    public void A_contact_is_shown_on_each_day_on_which_it_changed_and_on_no_other()
    {
        var shown = Of(Accounts).Contacts.Select(change => (change.On, change.Contact.Debtor.Id, string.Empty, Told(change.Contact))).ToList();

        Differences(shown, EveryDay<DebtorAccount>(account => [account], (account, day) => (string.Empty, Told(Book.Engine.NextContact(account, day))))).ShouldBeEmpty();
        shown.Count.ShouldBeGreaterThan(75);
    }

    [Fact]
    public void What_came_in_that_changes_an_amount_alone_is_shown()
    {
        // The promise is pending before and after; only what is open changed.
        var account = Account(new PromiseMade(Book.Today.PlusDays(-5), Book.Today.PlusDays(30), isWritten: true), new PaymentReceived(Book.Today.PlusDays(3), Book.Euros(10m)));

        Of([account], 10).Decisions.Select(change => (Since(change.On), change.Decision.Balance.Amount)).ShouldBe([(0, 500m), (3, 490m)]);
    }

    [Fact]
    public void Each_act_of_a_day_is_looked_at_before_it_was_carried_out()
    {
        ContactMade Sent(string stage, string id) => new(Book.Today.PlusDays(4), stage, Channel.Email, key: "F-1|0|" + stage + "|0", id: id);
        var account = Account(Sent("reminder-1", "a"), Sent("reminder-2", "b"));

        Of([account], 6).Decisions.Select(change => (Since(change.On), change.Decision.Key ?? change.Decision.StageName, change.IsBeforeActs)).ShouldBe(
        [
            (0, "F-1|0|reminder-1|0", false),
            (4, null, true), // before the second act, on the day of the first
            (4, null, false),
        ]);
    }

    [Fact]
    public void A_moment_that_cannot_be_told_is_left_out()
    {
        // The return was recorded by mistake and reversed the same day; before the contact between them nothing had come in that could go back.
        var account = Account(
            new PaymentReturned(Book.Today.PlusDays(4), Book.Euros(500m), id: "r"),
            new ContactMade(Book.Today.PlusDays(4), "reminder-1", Channel.Email, key: "F-1|0|reminder-1|0"),
            new EventReversed(Book.Today.PlusDays(4), "r"));

        Of([account], 6).Decisions.Select(change => (Since(change.On), change.Decision.Verdict, change.IsBeforeActs)).ShouldBe([(0, Verdict.Act, false), (4, Verdict.Wait, false)]);
    }

    [Fact]
    public void A_declaration_is_an_act_too()
    {
        var account = Account(new InsolvencyRecorded(Book.Today.PlusDays(2), Book.Today.PlusDays(1)), new ClaimDeclared(Book.Today.PlusDays(4)));

        Of([account], 6).Decisions.Select(change => (Since(change.On), change.Decision.Action, change.IsBeforeActs)).ShouldBe(
            [(0, DunningAction.Remind, false), (2, DunningAction.DeclareClaim, false), (4, null, false)]);
    }

    private static Replay Of(IEnumerable<DebtorAccount> accounts, int days = Days) =>
        Replay.Of(Book.Engine, accounts, Book.Today, Book.Today.PlusDays(days), cancellation: TestContext.Current.CancellationToken);

    /// <summary>What was said of each on every day on which it was not what was said before, by day, then debtor.</summary>
    private static List<(LocalDate, string, string, string)> EveryDay<T>(Func<DebtorAccount, IEnumerable<T>> parts, Func<T, LocalDate, (string, string)?> ask)
    {
        var (told, before) = (new List<(LocalDate, string, string, string)>(), new Dictionary<(string, string), string>());
        for (var days = 0; days <= Days; days++)
        {
            var day = Book.Today.PlusDays(days);
            foreach (var account in Accounts.OrderBy(account => account.Debtor.Id, StringComparer.Ordinal))
            {
                foreach (var part in parts(account))
                {
                    if (ask(part, day) is not var (name, answer) || before.GetValueOrDefault((account.Debtor.Id, name)) == answer) continue;
                    before[(account.Debtor.Id, name)] = answer;
                    told.Add((day, account.Debtor.Id, name, answer));
                }
            }
        }

        return told;
    }

    private static IEnumerable<string> Differences<T>(List<T> shown, List<T> expected) =>
        shown.Except(expected).Select(one => "shown: " + one).Concat(expected.Except(shown).Select(one => "missing: " + one)).Concat(shown.SequenceEqual(expected) ? [] : ["in another order"]);

    /// <summary>All a person sees of a decision but the days that have passed.</summary>
    private static string Told(DunningDecision decision) => string.Join(
        ' ', decision.Verdict, decision.Reason, decision.Action, decision.StageName, decision.Channel, decision.DueOn, decision.Until, decision.Deadline, decision.Alerts, decision.Balance,
        decision.Collectible, decision.Key);

    private static string Told(ContactDecision contact) => string.Join(
        ' ', contact.Verdict, contact.Reason, contact.Until, contact.Alerts, contact.Key, string.Join('+', contact.Totals), string.Join('+', contact.Lines.Select(line => line + line.Key)),
        string.Join('+', contact.Tasks.Select(task => task.Key)), string.Join('+', contact.Reviews.Select(review => review.Invoice.Number + review.Reason)));

    private static int Since(LocalDate day) => Period.DaysBetween(Book.Today, day);

    private static DebtorAccount Account(params DunningEvent[] events) =>
        new(Caron, [new Receivable(new Invoice("F-1", Caron, Book.Today.PlusDays(-40), Book.Today.PlusDays(-10), Book.Euros(500m)), InvoiceHistory.Of(events))]);
}
