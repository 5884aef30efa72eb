using System;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies.Presets;
using Dunning.Portfolio.Cases;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Tests.Portfolio.Cases;

public sealed class CaseBookTests
{
    private static readonly LocalDate Today = new(2026, 3, 12);
    private static readonly Debtor Caron = new("C-1", "Caron", DebtorKind.Business);

    private readonly CaseBook _book = new(new DunningEngine(PolicyBooks.France));

    [Fact]
    public void A_run_looks_at_new_rows_and_then_only_at_what_comes_up_again()
    {
        var late = _book.Add(Of("F-1", Today.PlusDays(-4)));
        var settled = _book.Add(Of("F-2", Today.PlusDays(-4), new PaymentReceived(Today.PlusDays(-1), Euros(100))));
        var notDue = _book.Add(Of("F-3", Today.PlusDays(20)));

        Looked(_book.Run(Today)).ShouldBe([late, settled, notDue]);
        Looked(_book.Run(Today)).ShouldBeEmpty();
        Looked(_book.Run(Today.PlusDays(1))).ShouldBeEmpty();

        var comesUp = _book.DecisionOn(notDue)!.Value.ReviewOn!.Value;
        comesUp.ShouldBe(new LocalDate(2026, 3, 27));
        Looked(_book.Run(comesUp)).ShouldContain(notDue);
        _book.DecisionOn(notDue)!.Value.Verdict.ShouldBe(Verdict.Act);
        _book.Expand(notDue).StageName.ShouldBe("pre-due");
    }

    [Fact]
    public void What_happens_to_a_row_is_looked_at_in_the_next_run()
    {
        var row = _book.Add(Of("F-1", Today.PlusDays(-4)));
        _book.Run(Today);
        _book.Expand(row).StageName.ShouldBe("reminder-1");

        _book.Put(row, Of("F-1", Today.PlusDays(-4), new PaymentReceived(Today, Euros(100))));
        _book.Put(row, Of("F-1", Today.PlusDays(-4), new PaymentReceived(Today, Euros(100))));

        Looked(_book.Run(Today)).ShouldBe([row]);
        _book.DecisionOn(row)!.Value.Reason.ShouldBe(DecisionReason.Settled);
        _book[row].History.Events.Count.ShouldBe(1);
    }

    [Fact]
    public void The_minimum_is_measured_on_all_rows_of_a_debtor()
    {
        var small = _book.Add(Of("F-1", Today.PlusDays(-4), 6m));
        _book.Run(Today);
        _book.DecisionOn(small)!.Value.Reason.ShouldBe(DecisionReason.BelowMinimum);

        var other = _book.Add(Of("F-2", Today.PlusDays(-4), 6m));
        Looked(_book.Run(Today)).ShouldBe([small, other]);
        _book.DecisionOn(small)!.Value.Verdict.ShouldBe(Verdict.Act);

        _book.Put(other, Of("F-2", Today.PlusDays(-4), 6m, new PaymentReceived(Today, Euros(6))));
        _book.Run(Today);
        _book.DecisionOn(small)!.Value.Reason.ShouldBe(DecisionReason.BelowMinimum);
    }

    [Fact]
    public void An_invoice_comes_in_on_its_issue_date_and_an_event_dated_ahead_on_its_day()
    {
        var later = _book.Add(new Receivable(Invoice("F-1", Today.PlusDays(-4), 100m, issuedOn: Today.PlusDays(2)), InvoiceHistory.Empty));
        var ahead = _book.Add(Of("F-2", Today.PlusDays(-4), new PaymentReceived(Today.PlusDays(3), Euros(100))));

        _book.Run(Today);
        _book.DecisionOn(later).ShouldBeNull();
        _book.Run(Today.PlusDays(2));
        _book.DecisionOn(later)!.Value.Verdict.ShouldBe(Verdict.Act);
        _book.DecisionOn(ahead)!.Value.Verdict.ShouldBe(Verdict.Act);
        Looked(_book.Run(Today.PlusDays(3))).ShouldBe([ahead]);
        _book.DecisionOn(ahead)!.Value.Reason.ShouldBe(DecisionReason.Settled);
    }

    [Fact]
    public void What_cannot_be_is_refused_with_its_faults_and_mended_by_better_facts()
    {
        var row = _book.Add(Of("F-1", Today.PlusDays(-4), new PaymentReturned(Today.PlusDays(-1), Euros(10))));
        _book.Run(Today);

        _book.DecisionOn(row)!.Value.IsRefused.ShouldBeTrue();
        _book.FaultsOf(row).Count.ShouldBe(1);
        Should.Throw<ArgumentException>(() => _book.Expand(row));

        _book.Put(row, Of("F-1", Today.PlusDays(-4)));
        _book.Run(Today);
        _book.FaultsOf(row).ShouldBeEmpty();
        _book.DecisionOn(row)!.Value.Verdict.ShouldBe(Verdict.Act);
    }

    [Fact]
    public void Neither_time_nor_a_row_goes_back()
    {
        _book.Add(Of("F-1", Today));
        _book.Run(Today);

        _book.Today.ShouldBe(Today);
        Should.Throw<ArgumentException>(() => _book.Run(Today.PlusDays(-1)));
        Should.Throw<ArgumentOutOfRangeException>(() => _book[1]);
        Should.Throw<ArgumentOutOfRangeException>(() => _book.DecisionOn(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => _book.Run(new LocalDate(2200, 1, 1)));
        Should.Throw<ArgumentException>(() => _book.Put(0, new Receivable(Of("F-1", Today).Invoice.WithDebtor(new Debtor("C-2", "Other", DebtorKind.Business)), InvoiceHistory.Empty)));
    }

    [Fact]
    public void Deciding_on_what_comes_up_allocates_nothing()
    {
        foreach (var i in Enumerable.Range(0, 2_000)) _book.Add(Of("F-" + i, Today.PlusDays((i % 60) - 20)));
        _book.Run(Today);
        _book.Run(Today.PlusDays(1));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var looked = 0;
        for (var day = 2; day < 30; day++) looked += _book.Run(Today.PlusDays(day)).Count;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        looked.ShouldBeGreaterThan(1_000);

        // The chains of days may grow once.
        allocated.ShouldBeLessThan(100_000);
    }

    private static int[] Looked(CaseRun run) => [.. Enumerable.Range(0, run.Count).Select(i => run[i]).Order()];

    private static Money Euros(decimal amount) => new(amount, Currency.Eur);

    private static Receivable Of(string number, LocalDate due, params DunningEvent[] events) => Of(number, due, 100m, events);

    private static Receivable Of(string number, LocalDate due, decimal amount, params DunningEvent[] events) =>
        new(Invoice(number, due, amount, due.PlusDays(-30)), InvoiceHistory.Of(events));

    private static Invoice Invoice(string number, LocalDate due, decimal amount, LocalDate issuedOn) => new(number, Caron, issuedOn, due, Euros(amount));
}
