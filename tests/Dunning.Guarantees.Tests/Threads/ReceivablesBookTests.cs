using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dunning.Monetary;
using Dunning.Portfolio;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Guarantees.Threads;

/// <summary>
/// A <see cref="ReceivablesBook"/> is asked by many threads while another lets things happen: every answer is that of a moment between question and answer.
/// </summary>
public sealed class ReceivablesBookTests(ITestOutputHelper output)
{
    private static readonly LocalDate[] Days = [BookLife.Today, BookLife.Today.PlusDays(6), BookLife.Today.PlusDays(-3)];
    private static readonly AgendaOptions OneThread = new(AgendaScope.All, threads: 1);

    [Fact]
    public void Agendas_made_while_events_come_in_are_each_of_one_moment() => Live(new BookLife(12, 3, LongForm.Of(100, 2_000)), readers: 4, AgendaOptions.Default.Threads);

    [Fact]
    public void Agendas_made_on_many_threads_while_events_come_in_are_each_of_one_moment() => Live(new BookLife(170, 30, LongForm.Of(4, 120)), readers: 2, threads: 4);

    [Fact]
    public void Accounts_read_while_events_come_in_are_each_of_one_moment()
    {
        var life = new BookLife(12, 3, LongForm.Of(400, 20_000));
        Run(life, readers: 4, (book, turn) =>
        {
            var id = BookLife.IdOf(turn % 12);
            if (turn % 2 == 0)
            {
                var all = BookLife.Digest(book.Accounts);
                return version => life.AccountsAt(version) == all;
            }

            var one = book.Find(id) is { } account ? BookLife.Digest([account]) : string.Empty;
            return version => life.AccountAt(version, id) == one;
        });
    }

    /// <summary>A writer gives each account in turn the number of its round, so that what is listed tells whether it was so at any moment.</summary>
    [Fact]
    public void A_book_that_changes_fast_is_listed_as_it_stood_at_one_moment()
    {
        var rounds = new WriterRounds(1_000);
        var book = new ReceivablesBook(new BookLife(1, 1, 0).Engine, rounds.Beginning);
        var (begun, reading) = (0, 3);
        var group = new ThreadGroup();
        group.Add("writer", at =>
        {
            at("writes");
            for (var step = 0; Volatile.Read(ref reading) > 0 && !group.HasFailed; step++)
            {
                rounds.Do(step, book);
                Volatile.Write(ref begun, step + 1);
            }
        });
        for (var reader = 0; reader < 3; reader++)
        {
            group.Add("reader " + reader, at =>
            {
                var during = 0;
                for (var turn = 0; during < LongForm.Of(40, 5_000) && turn < 100_000 && !group.HasFailed; turn++)
                {
                    at("question " + turn);
                    var first = Volatile.Read(ref begun);
                    var listed = turn % 2 == 0 ? WriterRounds.Read(book.AgendaOn(BookLife.Today, OneThread).Balances) : WriterRounds.Read(book.Accounts);
                    if (Volatile.Read(ref begun) > first + 1) during++;
                    rounds.WhyNever(listed).ShouldBeNull();
                }

                Interlocked.Decrement(ref reading);
                during.ShouldBeGreaterThan(0, "nothing happened during a question");
            });
        }

        group.Run();
    }

    [Fact]
    public void Events_appended_and_accounts_put_by_many_threads_are_all_there()
    {
        const int Each = 120;
        var life = new BookLife(2, 2, 0);
        var book = new ReceivablesBook(life.Engine, life.Beginning);
        var group = new ThreadGroup();
        for (var thread = 0; thread < 4; thread++)
        {
            var own = thread;
            group.Add("writer " + thread, at =>
            {
                for (var turn = 0; turn < Each; turn++)
                {
                    at("turn " + turn);
                    book.Append(BookLife.IdOf(0), BookLife.NumberOf(0, turn % 2), [new DebtAcknowledged(BookLife.Today, "a" + own + "-" + turn)]);
                    book.Put(new DebtorAccount(new Debtor(FormattableString.Invariant($"N-{turn}-{own}"), "Menuiserie", DebtorKind.Business), []));
                }
            });
        }

        group.Run();

        book.Find(BookLife.IdOf(0))!.Items.Sum(item => item.History.Events.Count).ShouldBe(4 * Each);
        book.Accounts.Count.ShouldBe(2 + (4 * Each));
    }

    /// <summary>An account is folded anew for a day on which more is known, and for one on which less is.</summary>
    [Fact]
    public void An_account_asked_for_several_days_at_once_answers_for_each_of_them()
    {
        var (engine, debtor) = (new BookLife(1, 1, 0).Engine, new Debtor("C-1", "Menuiserie", DebtorKind.Business));

        // What is to come takes time to look through, so that others come in between.
        var toCome = Enumerable.Repeat(new DebtAcknowledged(BookLife.Today.PlusDays(100)), 300).ToList();
        var account = new DebtorAccount(debtor, Enumerable.Range(0, 4).Select(invoice => new Receivable(
            new Invoice("F-" + invoice, debtor, new LocalDate(2026, 1, 5), new LocalDate(2026, 2, 4), new Money(1_000m, Currency.Eur)),
            InvoiceHistory.Of(new PaymentReceived(BookLife.Today.PlusDays(invoice), new Money(1_000m, Currency.Eur))).With(toCome))));
        LocalDate[] days = [BookLife.Today.PlusDays(-1), BookLife.Today.PlusDays(9), BookLife.Today, BookLife.Today.PlusDays(2)];
        string[] alone = [.. days.Select(day => BookLife.Digest(new ReceivablesBook(engine, [account]).AgendaOn(day, OneThread)))];
        alone.Distinct().Count().ShouldBe(days.Length);
        var book = new ReceivablesBook(engine, [account]);
        var group = new ThreadGroup();
        for (var thread = 0; thread < days.Length; thread++)
        {
            var own = thread;
            group.Add("reader " + thread, at =>
            {
                at("asks");
                for (var turn = 0; turn < LongForm.Of(1_500, 100_000) && !group.HasFailed; turn++)
                {
                    var day = (turn + own) % days.Length;
                    BookLife.Digest(book.AgendaOn(days[day], OneThread)).ShouldBe(alone[day]);
                }
            });
        }

        group.Run();
    }

    [Fact]
    public void A_thread_that_waits_for_ever_is_told_with_where_it_is()
    {
        var group = new ThreadGroup();
        using var never = new ManualResetEventSlim();
        group.Add("sleeper", at =>
        {
            at("waits for what does not come");
            never.Wait(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        });

        Should.Throw<Exception>(() => group.Run(TimeSpan.FromSeconds(3))).Message.ShouldContain("sleeper: waits for what does not come");
        never.Set();
    }

    private void Live(BookLife life, int readers, int? threads)
    {
        var options = new AgendaOptions(AgendaScope.All, threads: threads);
        Run(life, readers, (book, turn) =>
        {
            var day = Days[turn % Days.Length];
            var said = BookLife.Digest(book.AgendaOn(day, options));
            return version => life.AgendaAt(version, day) == said;
        });
    }

    /// <summary>Lets a book live while it is read, and holds each answer against the versions there were while it was asked for.</summary>
    /// <param name="life">What happens.</param>
    /// <param name="readers">How many threads read.</param>
    /// <param name="read">Asks the book, and gives back whether its answer is that of a version.</param>
    private void Run(BookLife life, int readers, Func<ReceivablesBook, int, Func<int, bool>> read)
    {
        // Whether a question meets an event hangs on how the threads are scheduled: there are several lives, until one did.
        var hasMet = false;
        for (var lives = 0; lives < 10 && !hasMet; lives++) hasMet = RunOnce(life, readers, read);
        hasMet.ShouldBeTrue("no question was asked while something happened");
    }

    private bool RunOnce(BookLife life, int readers, Func<ReceivablesBook, int, Func<int, bool>> read)
    {
        var book = new ReceivablesBook(life.Engine, life.Beginning);
        var answers = new List<(int First, int Last, Func<int, bool> IsOf)>();
        var group = new ThreadGroup();
        var (begun, ended, asked, isOver) = (0, 0, 0, false);

        // The writer waits for readers, so that there are some at every step, and never the other way round.
        group.Add("writer", at =>
        {
            for (var step = 0; step < life.Steps && !group.HasFailed; step++)
            {
                at("step " + step);
                Volatile.Write(ref begun, step + 1);
                life.Do(step, book);
                Volatile.Write(ref ended, step + 1);
                at("waits for a reader after step " + step);
                while (Volatile.Read(ref asked) < step && !group.HasFailed) Thread.Yield();
            }

            Volatile.Write(ref isOver, true);
        });
        for (var reader = 0; reader < readers; reader++)
        {
            var own = reader;
            group.Add("reader " + reader, at =>
            {
                for (var turn = own; !Volatile.Read(ref isOver) && !group.HasFailed; turn++)
                {
                    at("question " + turn);
                    var first = Volatile.Read(ref ended);
                    var isOf = read(book, turn);
                    var last = Volatile.Read(ref begun);
                    Interlocked.Increment(ref asked);
                    lock (answers) answers.Add((first, last, isOf));
                }
            });
        }

        group.Run();

        var during = answers.Count(answer => answer.Last > answer.First);
        output.WriteLine($"{life.Steps} steps, {answers.Count} answers, {during} of them to questions during which something happened");
        var torn = answers.Where(answer => !Enumerable.Range(answer.First, answer.Last - answer.First + 1).Any(answer.IsOf)).Select(answer => (answer.First, answer.Last)).ToList();
        torn.ShouldBeEmpty("answers that are of no moment between these steps");
        return during > 0;
    }
}
