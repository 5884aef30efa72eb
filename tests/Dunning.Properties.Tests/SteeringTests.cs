using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Portfolio.Steering;
using Dunning.Properties.Generation;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;
using Shouldly;
using Xunit;

namespace Dunning.Properties;

/// <summary>Forecast and replay are held against a host that asks day after day, carries out what it is told, and knows nothing of days to ask again.</summary>
public sealed class SteeringTests
{
    private const int Year = 365;

    [Fact]
    public void A_forecast_of_a_year_gives_the_acts_of_a_year_in_which_nobody_pays() => Accounts.Try(
        drawn =>
        {
            var its = drawn.Known();
            if (!its.IsValid) return;
            var known = its.With(its.Account.Items.Where(item => item.Invoice.IssuedOn <= its.Today));
            var host = new DailyHost(known.Engine, known.Account, _ => ContactOutcome.Sent);
            for (var day = 0; day <= Year; day++) host.Work(its.Today.PlusDays(day));

            var forecast = Simulation.Forecast(drawn.Engine, [drawn.Account], its.Today, its.Today.PlusDays(Year));
            Told(forecast.Acts).ShouldBe(host.Acts);
            forecast.ContactCount.ShouldBe(host.Contacts);
        },
        oneIn: 20);

    [Fact]
    public void A_simulation_of_the_past_gives_the_acts_of_a_host_to_whom_things_happen_on_their_days() => Accounts.Try(
        drawn =>
        {
            var (its, from) = WithoutContacts(drawn);
            if (!its.IsValid) return;
            var host = new DailyHost(its.Engine, its.Account, _ => ContactOutcome.Sent);
            for (var day = 0; day <= Year; day++) host.Work(from.PlusDays(day));

            Told(Simulation.OfPast(its.Engine, [drawn.Account], from, from.PlusDays(Year)).Acts).ShouldBe(host.Acts);
        },
        oneIn: 20);

    [Fact]
    public void A_replay_gives_back_the_acts_that_were_decided_when_the_history_was_made() => Accounts.Try(
        drawn =>
        {
            var (its, from) = WithoutContacts(drawn);
            if (!its.IsValid) return;
            var draw = new Draw((ulong)its.Seed);
            var host = new DailyHost(its.Engine, its.Account, _ => draw.Below(10) switch
            {
                0 => ContactOutcome.Failed,
                1 => ContactOutcome.NotReached,
                2 => ContactOutcome.Delivered,
                _ => ContactOutcome.Sent,
            });
            for (var day = 0; day <= Year; day++) host.Work(from.PlusDays(day));

            var replay = Replay.Of(its.Engine, [host.Books], from, from.PlusDays(Year));
            var contacts = replay.Contacts.SelectMany(change => change.Contact.Lines.Select(line => (change.On, line.Key)));
            var tasks = replay.Contacts.SelectMany(change => change.Contact.Tasks.Select(task => (change.On, (string?)task.Key)));
            var decided = contacts.Concat(tasks).ToHashSet();
            host.Acts.Where(act => !decided.Contains((act.Day, act.Key))).ShouldBeEmpty();

            // The other way round: whatever was to be said or done was said or done, that day or already before.
            var made = host.Acts.Select(act => act.Key).ToHashSet();
            decided.Select(act => act.Item2).OfType<string>().Where(key => !made.Contains(key)).ShouldBeEmpty();
        },
        oneIn: 20);

    /// <summary>A replay names each day on which a decision changed, and what it was: the same as asking each day.</summary>
    [Fact]
    public void Between_two_changes_of_a_replay_the_decision_stands() => Accounts.Try(
        its =>
        {
            var (from, through) = (its.Today.PlusDays(-60), its.Today.PlusDays(60));
            var replay = Replay.Of(its.Engine, [its.Account], from, through);
            if (replay.RefusedAccounts.Count > 0) return;
            foreach (var item in its.Account.Items)
            {
                var changes = replay.Decisions.Where(change => change.Decision.Invoice.Number == item.Invoice.Number).ToList();
                for (var day = from; day <= through; day = day.PlusDays(1))
                {
                    if (item.Invoice.IssuedOn > day) continue;
                    var stands = changes.Last(change => change.On <= day).Decision;
                    var now = Decided(its, item, day);
                    (stands.Verdict, stands.Reason, stands.StageName, stands.Until, stands.DueOn, stands.Collectible)
                        .ShouldBe((now.Verdict, now.Reason, now.StageName, now.Until, now.DueOn, now.Collectible), item.Invoice.Number + " " + CasePrint.Day(day));
                }
            }
        },
        oneIn: 40);

    /// <summary>The decision as the agenda of the day has it.</summary>
    private static DunningDecision Decided(DrawnAccount its, Receivable item, LocalDate day) =>
        new ReceivablesBook(its.Engine, [its.Account]).AgendaOn(day, new AgendaOptions(AgendaScope.All, threads: 1)).Decisions
            .Single(decision => decision.Invoice.Number == item.Invoice.Number);

    private static IEnumerable<(LocalDate Day, string Key, Channel? Channel)> Told(IEnumerable<SimulatedAct> acts) => acts.Select(act => (act.On, act.Key, act.Channel));

    /// <summary>The account as it would be had nobody done anything, and a day before anything is due.</summary>
    private static (DrawnAccount Its, LocalDate From) WithoutContacts(DrawnAccount drawn)
    {
        var from = drawn.Account.Items.Min(item => item.Invoice.DueOn).PlusDays(-15);
        var items = drawn.Account.Items.Select(item => new Receivable(
            item.Invoice, InvoiceHistory.Of(item.History.Events.Where(happened => happened is not (ContactMade or EventReversed)))));
        var account = new DebtorAccount(drawn.Account.Debtor, items.Where(item => drawn.Engine.FaultsOf(item.Invoice, item.History).Count == 0), drawn.Account.Unapplied);
        return (drawn.With(account), from);
    }

    /// <summary>Asks each day, and again until nothing is left.</summary>
    private sealed class DailyHost(DunningEngine engine, DebtorAccount account, Func<string, ContactOutcome> outcomeOf)
    {
        public DebtorAccount Books { get; private set; } = account;

        public List<(LocalDate Day, string Key, Channel? Channel)> Acts { get; } = [];

        public int Contacts { get; private set; }

        public void Work(LocalDate today)
        {
            for (var round = 0; Round(today); round++) round.ShouldBeLessThan(20);
        }

        private bool Round(LocalDate today)
        {
            var contact = engine.NextContact(Books, today);
            var before = Acts.Count;
            if (contact.Verdict == ContactVerdict.Contact)
            {
                Contacts++;
                foreach (var line in contact.Lines.Where(line => line.Key is not null))
                    Record(line.Invoice, new ContactMade(today, line.Stage!, line.Channel!.Value, outcomeOf(line.Key!), line.Key, line.Decision.Phase), line.Key!);
            }

            foreach (var task in contact.Tasks)
            {
                Record(
                    task.Invoice,
                    task.Action == DunningAction.DeclareClaim
                        ? new ClaimDeclared(today)
                        : new ContactMade(today, task.StageName!, task.Channel!.Value, outcomeOf(task.Key!), task.Key, task.Phase),
                    task.Key!);
            }

            return Acts.Count > before;
        }

        private void Record(Invoice invoice, DunningEvent happened, string key)
        {
            Acts.Add((happened.On, key, happened is ContactMade made ? made.Channel : null));
            Books = Books.With(invoice.Number, [happened], invoice.CreditorId);
        }
    }
}
