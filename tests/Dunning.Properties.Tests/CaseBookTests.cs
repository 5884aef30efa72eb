using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Portfolio;
using Dunning.Portfolio.Cases;
using Dunning.Properties.Generation;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Properties;

/// <summary>A book that only looks at what changed and at what comes up again says on every day what looking at everything says.</summary>
public sealed class CaseBookTests
{
    private const int Days = 60;

    /// <summary>All is known from the first day on; what is dated ahead becomes known on its day.</summary>
    [Fact]
    public void Between_its_runs_every_decision_stands() => Accounts.Try(its => Live(its, arriving: false, every: 1), oneIn: 10);

    /// <summary>Events come in on the day they happen.</summary>
    [Fact]
    public void What_comes_in_is_seen_that_day() => Accounts.Try(its => Live(its, arriving: true, every: 1), oneIn: 10);

    [Fact]
    public void A_run_that_was_missed_is_made_up_for() => Accounts.Try(its => Live(its, arriving: true, every: 4), oneIn: 10);

    private static void Live(DrawnAccount its, bool arriving, int every)
    {
        var items = its.Account.Items.ToArray();
        var first = its.Today.PlusDays(-Days);
        var book = new CaseBook(its.Engine);
        foreach (var item in items) book.Add(arriving ? KnownBefore(item, first) : item);
        for (var day = first; day <= its.Today.PlusDays(Days); day = day.PlusDays(every))
        {
            for (var row = 0; arriving && row < items.Length; row++)
            {
                if (items[row].History.Events.Any(e => e.On > day.PlusDays(-every) && e.On <= day)) book.Put(row, KnownBefore(items[row], day.PlusDays(1)));
            }

            book.Run(day);
            Check(its, book, day);
        }
    }

    private static void Check(DrawnAccount its, CaseBook book, LocalDate day)
    {
        var rows = Enumerable.Range(0, book.Count).ToList();
        var account = new DebtorAccount(its.Account.Debtor, rows.Select(row => book[row]));
        var agenda = new ReceivablesBook(its.Engine, [account]).AgendaOn(day, new AgendaOptions(AgendaScope.All));
        var expected = agenda.Decisions.ToDictionary(decision => decision.Invoice.Number, StringComparer.Ordinal);
        var refused = agenda.Refused.Select(one => one.Receivable.Invoice.Number).ToHashSet(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var number = book[row].Invoice.Number;
            var decision = book.DecisionOn(row);
            if (refused.Contains(number)) (book.FaultsOf(row).Count > 0 || decision is { IsRefused: true }).ShouldBeTrue(number);
            else if (expected.TryGetValue(number, out var whole)) book.Expand(row).ShouldBe(whole, day + " " + number);
            else decision.ShouldBeNull(number);
        }
    }

    private static Receivable KnownBefore(Receivable item, LocalDate day) =>
        new(item.Invoice, InvoiceHistory.Of(item.History.Events.Where(e => e.On < day)));
}
