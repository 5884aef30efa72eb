using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dunning.Portfolio;
using NodaTime;

namespace Dunning.Guarantees.Threads;

/// <summary>
/// A <see cref="ReceivablesBook"/> is asked by many threads while another lets things happen: every answer is that of a moment between question and answer.
/// </summary>
public sealed class ReceivablesBookTests(ITestOutputHelper output)
{
    private static readonly LocalDate[] Days = [BookLife.Today, BookLife.Today.PlusDays(6), BookLife.Today.PlusDays(-3)];

    [Fact]
    public void Agendas_made_while_events_come_in_are_each_of_one_moment() => Live(new BookLife(12, 3, LongForm.Of(100, 2_000)), readers: 4, AgendaOptions.Default.Threads);

    [Fact]
    public void Agendas_made_on_many_threads_while_events_come_in_are_each_of_one_moment() => Live(new BookLife(170, 30, LongForm.Of(6, 120)), readers: 2, threads: 4);

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
        answers.ShouldAllBe(answer => Enumerable.Range(answer.First, answer.Last - answer.First + 1).Any(answer.IsOf));
        return during > 0;
    }
}
