using System;
using System.Linq;
using Dunning.Calendars;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies;
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

    /// <summary>Facts change, minimums are reached and missed, rows come in, are refused, mended and change their currency: a book made anew each day is the judge.</summary>
    [Fact]
    public void A_book_run_from_day_to_day_stands_where_one_made_anew_would()
    {
        var engine = new DunningEngine(FrenchPolicies.Standard.ToBuilder().WithMinimum(MinimumAmount.InEveryCurrency(300m)).Build());
        var facts = Book.Accounts(30).SelectMany(account => account.Items).ToList();
        var book = new CaseBook(engine);
        foreach (var one in facts.Take(60)) book.Add(one);
        var before = new string[facts.Count];

        for (var days = 0; days < 40; days++)
        {
            var day = Today.PlusDays(days);
            var due = Enumerable.Range(0, book.Count).Where(row => days == 0 || !(book.DecisionOn(row)?.ReviewOn > day)).ToHashSet();
            var put = Enumerable.Range(0, book.Count).Where(row => days > 0 && (row * 7 + days) % 19 == 0).ToList();
            foreach (var row in put) book.Put(row, facts[row] = Later(facts[row], row + days, day));
            if (days % 5 == 1 && book.Count < facts.Count) put.Add(book.Add(facts[book.Count]));

            var looked = Looked(book.Run(day));

            var anew = new CaseBook(engine);
            foreach (var one in facts.Take(book.Count)) anew.Add(one);
            anew.Run(day);
            string[] stands = [.. Enumerable.Range(0, book.Count).Select(row => Told(book, row))];
            stands.ShouldBe(Enumerable.Range(0, book.Count).Select(row => Told(anew, row)));

            Enumerable.Range(0, book.Count).Where(row => stands[row] != before[row]).Except(looked).ShouldBeEmpty("what changed was looked at");
            put.Except(looked).ShouldBeEmpty("what something happened to was looked at");
            var debtors = put.Concat(due).Select(row => facts[row].Invoice.Debtor.Id).ToHashSet();
            looked.Where(row => !debtors.Contains(facts[row].Invoice.Debtor.Id) && facts[row].History.Events.All(happened => happened.On != day)).ShouldBeEmpty("nothing else was");
            stands.CopyTo(before, 0);
        }

        static Receivable Later(Receivable item, int turn, LocalDate day)
        {
            var invoice = turn % 11 == 0 ? new Invoice(item.Invoice.Number, item.Invoice.Debtor, item.Invoice.IssuedOn, item.Invoice.DueOn, new Money(item.Invoice.Amount.Amount, Currency.Usd)) : item.Invoice;
            var euros = new Money(1m + turn, invoice.Amount.Currency);
            DunningEvent happened = (turn % 5) switch
            {
                0 => new PaymentReceived(day, euros),
                1 => new PaymentReturned(day, euros),
                2 => new DisputeOpened(day, "D" + turn, euros),
                3 => new CreditNoteIssued(day.PlusDays(2), euros),
                _ => new HoldPlaced(day, day.PlusDays(4)),
            };
            return new Receivable(invoice, InvoiceHistory.Of(turn % 3 == 0 ? [happened] : [.. item.History.Events, happened]));
        }

        static string Told(CaseBook book, int row) => book.DecisionOn(row) is not { } decision ? "nothing"
            : decision.IsRefused ? string.Join(' ', book.FaultsOf(row))
            : book.Expand(row).ToString() + decision.ReviewOn + decision.Until + decision.DueOn + decision.Alerts + book.Expand(row).Collectible + string.Join(' ', book.FaultsOf(row));
    }

    [Fact]
    public void A_run_names_no_more_rows_than_it_looked_at()
    {
        var row = _book.Add(Of("F-1", Today));
        var run = _book.Run(Today);

        run[0].ShouldBe(row);
        Should.Throw<ArgumentOutOfRangeException>(() => run[1]);
        Should.Throw<ArgumentOutOfRangeException>(() => run[-1]);
        Should.Throw<ArgumentOutOfRangeException>(() => default(CaseRun)[0]);
    }

    [Fact]
    public void A_row_beyond_the_calendar_is_looked_at_again_the_next_day()
    {
        var ends = BusinessCalendar.Custom("first-quarter", [], [], new LocalDate(2026, 1, 1), new LocalDate(2026, 3, 31));
        var book = new CaseBook(new DunningEngine(FrenchPolicies.Standard.ToBuilder().WithCalendar(ends).Build()));
        var row = book.Add(new Receivable(Invoice("F-1", Today, 100m, new LocalDate(2026, 2, 1)), InvoiceHistory.Of(new StageSkipped(Today, "registered-reminder"))));

        Looked(book.Run(Today)).ShouldBe([row]);
        book.DecisionOn(row)!.Value.IsRefused.ShouldBeTrue();
        Looked(book.Run(Today)).ShouldBeEmpty();
        Looked(book.Run(Today.PlusDays(1))).ShouldBe([row]);
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
