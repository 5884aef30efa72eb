using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Portfolio;
using Dunning.Properties.Generation;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;
using Manner = Dunning.Properties.ContactHost.Manner;

namespace Dunning.Properties;

/// <summary>
/// Contacts are sent exactly once whatever the moment the program stops: nothing is sent twice, and nothing is lost: it is sent, or still to be sent, or
/// stands before a person.
/// </summary>
public sealed class ContactHostTests
{
    [Theory]
    [InlineData((int)Manner.Plain)]
    [InlineData((int)Manner.StoresOneByOne)]
    [InlineData((int)Manner.CarrierAnswers)]
    [InlineData((int)(Manner.StoresOneByOne | Manner.CarrierAnswers))]
    public void Wherever_it_stops_nothing_is_sent_twice_and_nothing_is_lost(int manner) => Accounts.Try(
        drawn =>
        {
            if (ToSend(drawn) is not { } its) return;
            var points = Worked(its, (Manner)manner).Points;
            for (var stop = 1; stop <= points; stop++) Check(its, Worked(its, (Manner)manner, stop), (Manner)manner);
        },
        oneIn: 10);

    [Theory]
    [InlineData((int)Manner.Plain)]
    [InlineData((int)Manner.StoresOneByOne)]
    [InlineData((int)Manner.CarrierAnswers)]
    public void It_may_stop_again_while_it_starts(int manner)
    {
        var its = ThreeInvoices();
        var points = Worked(its, (Manner)manner).Points;
        for (var first = 1; first <= points; first++)
        {
            for (var second = first + 1; second <= points + 3; second++)
            {
                var host = Worked(its, (Manner)manner, first, second, second + 1);
                Check(its, host, (Manner)manner);
                host.Stops.ShouldBeGreaterThan(0);
            }
        }
    }

    /// <summary>A later outcome settles a doubt: what went out stands, what did not goes out under a key of its own.</summary>
    [Theory]
    [InlineData((int)Manner.Plain)]
    [InlineData((int)Manner.StoresOneByOne)]
    public void What_was_in_doubt_goes_out_once_it_is_settled(int manner)
    {
        var its = ThreeInvoices();
        var stages = its.Contact().Lines.Select(line => (line.Invoice.Number, line.Stage)).ToList();
        var points = Worked(its, (Manner)manner).Points;
        for (var stop = 1; stop <= points; stop++)
        {
            var host = new ContactHost(its, (Manner)manner, stop);
            host.Work(its.Today);
            host.Settle(its.Today);
            for (var day = 1; day <= 20; day++) host.Work(its.Today.PlusDays(day));

            host.Taken.ShouldBeUnique();
            foreach (var (number, stage) in stages) host.Taken.Count(key => key.StartsWith(number + "|0|" + stage + "|", StringComparison.Ordinal)).ShouldBe(1);
        }
    }

    [Fact]
    public void A_debtor_is_contacted_once_a_day_and_not_again_before_the_spacing_has_passed()
    {
        var its = EightInvoices();
        var host = new ContactHost(its, Manner.Plain);
        for (var day = 0; day < 90; day++) host.Work(its.Today.PlusDays(day));

        var contacts = host.Decided;
        contacts.Count.ShouldBeGreaterThan(4);
        for (var i = 1; i < contacts.Count; i++)
        {
            var least = contacts[i].Stage!.Phase > contacts[i - 1].Lines.Max(line => line.Decision.Phase) ? 1 : its.Policy.Consolidation.ContactSpacingDays;
            Period.DaysBetween(contacts[i - 1].Today, contacts[i].Today).ShouldBeGreaterThanOrEqualTo(least);
        }
    }

    private static void Check(DrawnAccount its, ContactHost host, Manner manner)
    {
        host.Taken.ShouldBeUnique();
        host.Taken.Where(key => host.MadeWith(key).Count == 0).ShouldBeEmpty();

        // Of the first contact only: later ones depend on what became of it.
        var first = host.Decided[0];
        var now = new AccountDecisions(its, host.Books);
        foreach (var line in first.Lines.Where(line => line.Key is not null))
        {
            var isTaken = host.Taken.Contains(line.Key!);
            var made = host.MadeWith(line.Key!);
            if (made.Count == 0)
            {
                // Nothing was stored: it is as it was, at the latest on the day it was pulled forward from.
                isTaken.ShouldBeFalse();
                now.Of(line.Invoice, line.Decision.Today).Key.ShouldBe(line.Key);
            }
            else if (made[^1].Outcome == ContactOutcome.Unknown)
            {
                var before = now.Of(line.Invoice, line.Decision.Today);
                (before.Verdict, before.Reason).ShouldBe((Verdict.Review, DecisionReason.DeliveryUnknown));
            }
            else if (manner.HasFlag(Manner.CarrierAnswers))
            {
                (made[^1].Outcome == ContactOutcome.Sent).ShouldBe(isTaken);
            }
            else
            {
                (isTaken, made[^1].Outcome).ShouldBe((true, ContactOutcome.Sent));
            }
        }
    }

    private static ContactHost Worked(DrawnAccount its, Manner manner, params IEnumerable<int> stops)
    {
        var host = new ContactHost(its, manner, stops);
        host.Work(its.Today);
        return host;
    }

    private static IEnumerable<string> Keys(ContactDecision contact) => contact.Lines.Select(line => line.Key).OfType<string>();

    /// <summary>The account as a host has it on its day; null where there is nothing to send, or where the history holds a key that its engine never gave.</summary>
    private static DrawnAccount? ToSend(DrawnAccount drawn)
    {
        var its = drawn.Known();
        if (!its.IsValid || its.Contact() is not { Verdict: ContactVerdict.Contact } contact) return null;
        var used = its.Account.Items.SelectMany(item => item.History.Events).OfType<ContactMade>().Select(made => made.Key);
        return Keys(contact).Intersect(used).Any() ? null : its;
    }

    private static DrawnAccount ThreeInvoices()
    {
        var today = new LocalDate(2026, 3, 16);
        var caron = new Debtor("C-1", "Caron", DebtorKind.Business);
        var policy = FrenchPolicies.Standard;
        int[] late = [3, 10, 22];
        var items = late.Select((days, i) => new Receivable(
            new Invoice("F-" + (i + 1), caron, today.PlusDays(-60), today.PlusDays(-days), new Money(1000m, Currency.Eur)),
            InvoiceHistory.Of(policy.Stages.Take(i + 1).Select(stage => new ContactMade(today.PlusDays(stage.Day - days), stage.Name, stage.Channels[0])))));
        return new DrawnAccount(new DunningEngine(policy), policy, new DebtorAccount(caron, items), today, 0);
    }

    /// <summary>Due one after the other, each alone in its stages: nothing is pulled forward.</summary>
    private static DrawnAccount EightInvoices()
    {
        var today = new LocalDate(2026, 3, 16);
        var caron = new Debtor("C-1", "Caron", DebtorKind.Business);
        var policy = FrenchPolicies.Standard.ToBuilder().WithName("apart", "1").WithConsolidation(new ConsolidationRules(0, 5)).Build();
        var items = Enumerable.Range(1, 8).Select(i => new Receivable(
            new Invoice("F-" + i, caron, today.PlusDays(-30), today.PlusDays((3 * i) - 10), new Money(1000m, Currency.Eur)), InvoiceHistory.Empty));
        return new DrawnAccount(new DunningEngine(policy), policy, new DebtorAccount(caron, items), today, 0);
    }
}
