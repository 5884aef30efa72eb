using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Properties.Generation;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Properties;

/// <summary>What holds of any one contact.</summary>
public sealed class ContactTests
{
    private static readonly DunningAction[] Messages = [DunningAction.Remind, DunningAction.OfferPlan, DunningAction.FormalNotice, DunningAction.Mediate];

    [Fact]
    public void Asking_twice_gives_the_same() => Accounts.Try(its =>
    {
        var again = its.With(its.Policy.ToBuilder().Build()).With(its.Account.Items.Select(item => new Receivable(item.Invoice, InvoiceHistory.Of(item.History.Events))));
        again.Contact().ShouldBe(its.Contact());
        Sameness.Line(again.Contact()).ShouldBe(Sameness.Line(its.Contact()));
    });

    [Fact]
    public void The_order_in_which_invoices_and_credits_are_given_changes_nothing() => Accounts.Try(its =>
    {
        var draw = new Draw((ulong)its.Seed);
        var shuffled = its.With(its.Account.Items.OrderBy(_ => draw.Below(1000)).ToList()).With(its.Account.Unapplied.OrderBy(_ => draw.Below(1000)).ToList());
        Sameness.Line(shuffled.Contact()).ShouldBe(Sameness.Line(its.Contact()));
    });

    [Fact]
    public void What_is_not_known_yet_changes_nothing() => Accounts.Try(its =>
    {
        var known = its.Known();
        if (known.IsValid) Sameness.Line(known.Contact()).ShouldBe(Sameness.Line(its.Contact()));
    });

    [Fact]
    public void What_happens_later_changes_nothing() => Accounts.Try(its =>
    {
        var later = its.With(its.Account.Items.Select(item => new Receivable(item.Invoice, item.History.With(
        [
            new PaymentReceived(its.Today.PlusDays(1), item.Invoice.Amount),
            new ContactMade(its.Today.PlusDays(1), its.Policy.Stages[^1].Name, Channel.Email),
            new DueDateExtended(its.Today.PlusDays(2), its.Today.PlusDays(60)),
        ]))));
        Sameness.Line(later.Contact()).ShouldBe(Sameness.Line(its.Contact()));
    });

    [Fact]
    public void Every_act_of_the_day_stands_in_one_line_or_is_a_task_unless_the_debtor_waits_or_is_reviewed() => Accounts.Try(its =>
    {
        var contact = its.Contact();
        var decisions = new AccountDecisions(its).On(its.Today);
        var acts = decisions.Where(d => d.Verdict == Verdict.Act).ToLookup(d => d.Stage is not null && Messages.Contains(d.Action!.Value), Sameness.Standing);

        contact.Tasks.Select(Sameness.Standing).ShouldBe(acts[false], ignoreOrder: true);
        contact.Reviews.Select(Sameness.Standing).ShouldBe(decisions.Where(d => d.Verdict == Verdict.Review).Select(Sameness.Standing), ignoreOrder: true);
        contact.Lines.Select(line => line.Invoice.Number).ShouldBeUnique();
        if (contact.Verdict == ContactVerdict.Contact)
            Lines(contact, ContactLineRole.Lead, ContactLineRole.Joined).Select(line => Sameness.Standing(line.Decision)).ShouldBe(acts[true], ignoreOrder: true);
        else
            contact.Lines.ShouldBeEmpty();
        if (contact.Verdict == ContactVerdict.None) acts[true].ShouldBeEmpty();
    });

    [Fact]
    public void An_early_line_is_the_act_of_a_day_not_far_ahead_and_never_harsher_than_the_lead() => Accounts.Try(its =>
    {
        var contact = its.Contact();
        var decisions = new AccountDecisions(its.Known());
        foreach (var line in Lines(contact, ContactLineRole.Early))
        {
            var now = decisions.Of(line.Invoice, its.Today);
            (now.Verdict, now.Reason).ShouldBe((Verdict.Wait, DecisionReason.StageNotDue));
            now.DaysLate.ShouldBeGreaterThan(0);
            now.Until!.Value.ShouldBeLessThanOrEqualTo(its.Today.PlusDays(its.Policy.Consolidation.JoinDays));
            Sameness.Standing(line.Decision).ShouldBe(Sameness.Standing(decisions.Of(line.Invoice, now.Until.Value)));
            PlaceOf(its, line).ShouldBeLessThanOrEqualTo(PlaceOf(its, contact.Lead!));
        }
    });

    [Fact]
    public void Information_asks_for_nothing_and_counts_for_nothing() => Accounts.Try(its =>
    {
        var contact = its.Contact();
        foreach (var line in Lines(contact, ContactLineRole.Information))
        {
            (line.Stage, line.Key, contact.Covers(line)).ShouldBe((null, null, false));
            line.Decision.DaysLate.ShouldBeGreaterThan(0);
        }

        var asked = Asked(contact).ToList();
        contact.Totals.ShouldBe(asked.GroupBy(l => l.Collectible.Currency).OrderBy(g => g.Key.Code, StringComparer.Ordinal).Select(g => new Money(g.Sum(l => l.Collectible.Amount), g.Key)));
        contact.NeedsApproval.ShouldBe(asked.Any(line => line.Decision.Stage!.NeedsApproval));
    });

    [Fact]
    public void The_contact_stands_until_the_day_it_names() => Accounts.Try(its =>
    {
        var known = its.Known();
        if (!known.IsValid) return;
        var contact = known.Contact();
        var stands = Sameness.Standing(contact);
        foreach (var day in DaysAfter(its, 20).Where(day => !(contact.ReviewOn <= day))) Sameness.Standing(known.ContactOn(day)).ShouldBe(stands, CasePrint.Day(day));
        if (contact.ReviewOn is { } reviewOn && reviewOn.PlusDays(-1) > its.Today) Sameness.Standing(known.ContactOn(reviewOn.PlusDays(-1))).ShouldBe(stands);
    });

    [Fact]
    public void Once_recorded_nothing_of_it_is_said_again_on_that_day() => Accounts.Try(its =>
    {
        var contact = its.Contact();
        if (contact.Verdict != ContactVerdict.Contact) return;
        var keys = Asked(contact).Select(line => line.Key!).ToHashSet();

        // A history may hold a key that its engine never gave; recording another act under it is the fault of whoever wrote it.
        if (its.Account.Items.SelectMany(item => item.History.Events).OfType<ContactMade>().Any(made => made.Key is { } key && keys.Contains(key))) return;
        var record = contact.RecordContact(its.Today);
        record.Entries.Select(entry => entry.Event.Key).ShouldBe(keys, ignoreOrder: true);
        var after = its.With(its.Account.With(record)).Contact();
        after.Verdict.ShouldBeOneOf(ContactVerdict.None, ContactVerdict.Wait);
        after.Tasks.Select(task => task.Key).ShouldBe(contact.Tasks.Select(task => task.Key));
    });

    /// <summary>A property of contacts proves little on accounts that are never contacted.</summary>
    [Fact]
    public void The_accounts_drawn_are_of_every_sort()
    {
        var contacts = Enumerable.Range(0, 4_000).Select(DrawnAccount.Drawn).Where(its => its.IsValid).Select(its => its.Contact()).ToList();
        var lines = contacts.SelectMany(contact => contact.Lines).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Join(", ", contacts.CountBy(contact => WireName.Of(contact.Reason)).Concat(lines.CountBy(line => WireName.Of(line.Role))).Select(pair => pair.Key + " " + CasePrint.Number(pair.Value))));

        contacts.Select(contact => contact.Verdict).Distinct().Count().ShouldBe(Enum.GetValues<ContactVerdict>().Length);
        contacts.Select(contact => contact.Reason).Distinct().Count().ShouldBe(Enum.GetValues<ContactReason>().Length);
        foreach (var role in Enum.GetValues<ContactLineRole>()) lines.Count(line => line.Role == role).ShouldBeGreaterThan(100, WireName.Of(role));
        contacts.Count(contact => contact.Totals.Count > 1).ShouldBeGreaterThan(100);
        contacts.Count(contact => contact.Alerts.HasFlag(DunningAlerts.UnappliedCredit)).ShouldBeGreaterThan(100);
        contacts.Count(contact => contact.Verdict == ContactVerdict.Wait).ShouldBeGreaterThan(100);
        contacts.Count(contact => contact.Verdict == ContactVerdict.Contact && contact.Tasks.Count > 0).ShouldBeGreaterThan(20);
    }

    private static IEnumerable<ContactLine> Lines(ContactDecision contact, params ContactLineRole[] roles) => contact.Lines.Where(line => roles.Contains(line.Role));

    private static IEnumerable<ContactLine> Asked(ContactDecision contact) => contact.Lines.Where(line => line.Role != ContactLineRole.Information);

    private static int PlaceOf(DrawnAccount its, ContactLine line) => its.Policy.Stages.ToList().FindIndex(stage => stage.Name == line.Stage);

    private static IEnumerable<LocalDate> DaysAfter(DrawnAccount its, int days)
    {
        var draw = new Draw((ulong)its.Seed);
        for (var i = 1; i <= days; i++) yield return its.Today.PlusDays(i);
        for (var i = 0; i < days / 2; i++) yield return its.Today.PlusDays(draw.Between(days, 200));
        for (var i = 0; i < days / 4; i++) yield return its.Today.PlusDays(draw.Between(200, 4500));
    }
}
