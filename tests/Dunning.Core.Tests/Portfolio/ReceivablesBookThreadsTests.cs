using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dunning.Faults;
using Dunning.Portfolio;
using Dunning.Receivables;
using static Dunning.Tests.Portfolio.Agendas;

namespace Dunning.Tests.Portfolio;

/// <summary>A book large enough to be worked through on several threads.</summary>
public sealed class ReceivablesBookThreadsTests
{
    /// <summary>From 5,000 invoices on a book is worth more than one thread.</summary>
    private static readonly List<DebtorAccount> WorthThreads = Book.Accounts(1_700);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void It_is_large_enough() => WorthThreads.Sum(account => account.Items.Count).ShouldBeInRange(5_000, 6_000);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void The_number_of_threads_changes_nothing(int threads)
    {
        var accounts = WorthThreads;

        ShouldSayTheSame(AgendaOf(accounts, new AgendaOptions(threads: threads)), AgendaOf(accounts));
    }

    [Fact]
    public void Long_work_tells_how_far_it_is_and_can_be_cancelled()
    {
        var book = new ReceivablesBook(Book.Engine, WorthThreads);
        var reports = new Reports();
        book.AgendaOn(Book.Today, progress: reports, cancellation: Cancellation);
        reports.Seen.Max().ShouldBe(WorthThreads.Count);
        reports.Seen.Count.ShouldBeGreaterThan(2);

        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Should.Throw<OperationCanceledException>(() => book.AgendaOn(Book.Today, cancellation: cancelled.Token));
        ShouldSayTheSame(book.AgendaOn(Book.Today, cancellation: Cancellation), AgendaOf(WorthThreads));
    }

    private sealed class Reports : IProgress<long>
    {
        public List<long> Seen { get; } = [];

        public void Report(long value)
        {
            lock (Seen) Seen.Add(value);
        }
    }
}
