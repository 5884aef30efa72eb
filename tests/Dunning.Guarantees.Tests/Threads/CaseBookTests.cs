using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies.Presets;
using Dunning.Portfolio.Cases;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Guarantees.Threads;

/// <summary>A <see cref="CaseBook"/> is of one thread at a time; one engine serves as many of them as there are threads.</summary>
public sealed class CaseBookTests
{
    private static readonly int Days = LongForm.Of(40, 400);

    [Fact]
    public void Books_that_run_side_by_side_on_one_engine_decide_as_each_does_alone()
    {
        var engine = new DunningEngine(PolicyBooks.France);
        var alone = Enumerable.Range(0, 4).Select(book => string.Concat(Live(engine, book))).ToList();
        var together = new string[4];
        var group = new ThreadGroup();
        for (var book = 0; book < together.Length; book++)
        {
            var own = book;
            group.Add("book " + book, at =>
            {
                var said = new StringBuilder();
                foreach (var day in Live(engine, own))
                {
                    at("after " + said.Length + " characters of answers");
                    said.Append(day);
                }

                together[own] = said.ToString();
            });
        }

        group.Run();

        together.ShouldBe(alone);
        alone.Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public void A_book_that_threads_take_turns_with_decides_as_that_of_one_thread()
    {
        var engine = new DunningEngine(PolicyBooks.France);
        var alone = Live(engine, 1).ToList();
        var inTurns = new List<string>();
        using var life = Live(engine, 1).GetEnumerator();
        var group = new ThreadGroup();
        var (turn, isOver, taken) = (0, false, new int[4]);
        for (var thread = 0; thread < taken.Length; thread++)
        {
            var own = thread;
            group.Add("thread " + thread, at =>
            {
                lock (inTurns)
                {
                    while (!isOver)
                    {
                        at("waits for its turn");
                        while (turn % taken.Length != own && !isOver && !group.HasFailed) Monitor.Wait(inTurns, TimeSpan.FromMilliseconds(100));
                        if (isOver || group.HasFailed) return;
                        at("has turn " + turn);
                        isOver = !life.MoveNext();
                        if (!isOver) inTurns.Add(life.Current);
                        taken[own] += isOver ? 0 : 1;
                        turn++;
                        Monitor.PulseAll(inTurns);
                    }
                }
            });
        }

        group.Run();

        inTurns.ShouldBe(alone);
        taken.ShouldAllBe(turns => turns == Days / taken.Length);
    }

    /// <summary>The life of a book, day by day: what it says on each of them.</summary>
    private static IEnumerable<string> Live(DunningEngine engine, int seed)
    {
        var book = new CaseBook(engine);
        for (var row = 0; row < 40; row++)
        {
            var debtor = new Debtor("C-" + (row / 4), "Menuiserie", row / 4 % 3 == 0 ? DebtorKind.Consumer : DebtorKind.Business);
            var due = new LocalDate(2026, 1, 20).PlusDays(((row * 5) + seed) % 30);
            book.Add(new Receivable(new Invoice("F-" + row, debtor, due.PlusDays(-30), due, new Money(20m + row, Currency.Eur)), InvoiceHistory.Empty));
        }

        for (var day = 0; day < Days; day++)
        {
            var today = new LocalDate(2026, 1, 25).PlusDays(day);
            var run = book.Run(today);
            var said = new StringBuilder();
            for (var i = 0; i < run.Count; i++)
            {
                var decision = book.Expand(run[i]);
                said.Append(run[i]).Append(' ').Append(decision.Verdict).Append(' ').Append(decision.Key).Append(' ').Append(decision.Collectible).Append(' ').Append(decision.ReviewOn).Append('\n');
                if (decision.Verdict == Verdict.Act && decision.Stage is { } stage && decision.Channel is { } channel)
                    book.Put(run[i], With(book[run[i]], new ContactMade(today, stage.Name, channel, key: decision.Key)));
            }

            var paid = (day * 3 + seed) % 40;
            book.Put(paid, With(book[paid], new PaymentReceived(today, new Money(1m, Currency.Eur))));
            yield return said.ToString();
        }
    }

    private static Receivable With(Receivable item, DunningEvent happened) => new(item.Invoice, item.History.With(happened));
}
