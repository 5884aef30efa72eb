using System;
using System.Linq;
using Dunning.Calendars;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Portfolio;
using Dunning.Portfolio.Figures;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;
using Shouldly;
using Xunit;

namespace Dunning.Tests.Portfolio.Figures;

/// <summary>Each figure on a small book, worked out by hand: the formula stands in the test.</summary>
public sealed class BookFiguresTests
{
    private static readonly LocalDate March1 = new(2026, 3, 1);
    private static readonly LocalDate March31 = new(2026, 3, 31);
    private static readonly Debtor Caron = new("C-1", "Caron", DebtorKind.Business);
    private static readonly EscalationPolicy Policy = FrenchPolicies.Standard.ToBuilder()
        .WithCalendar(BusinessCalendar.None)
        .WithPromises(new PromiseRules(toleranceDays: 2, longestDays: 30, atMost: 2))
        .Build();

    private static readonly DunningEngine Engine = new(Policy);

    // Issued, due, amount, what happened. Open on 31 March: 300 of A, 1000 of C, 400 of D.
    private static readonly Receivable A = Item("A", new(2026, 1, 10), new(2026, 2, 9), 500m, new PaymentReceived(new(2026, 3, 11), Euros(200m)));
    private static readonly Receivable B = Item("B", new(2026, 2, 1), new(2026, 3, 3), 600m, new PaymentReceived(new(2026, 3, 1), Euros(600m)));
    private static readonly Receivable C = Item("C", new(2026, 2, 20), new(2026, 3, 21), 1000m);
    private static readonly Receivable D = Item("D", new(2026, 3, 15), new(2026, 4, 14), 450m, new CreditNoteIssued(new(2026, 3, 20), Euros(50m)));
    private static readonly Receivable E = Item("E", new(2026, 4, 2), new(2026, 5, 2), 9999m);

    [Fact]
    public void The_amounts_the_figures_are_made_of()
    {
        var figures = March();

        // A, B and C were open on 28 February.
        figures.Opening.ShouldBe(Euros(500m + 600m + 1000m));
        figures.Sales.ShouldBe(Euros(450m - 50m));
        figures.Open.ShouldBe(Euros(300m + 1000m + 400m));
        figures.Late.ShouldBe(Euros(300m + 1000m));
        figures.NotDue.ShouldBe(Euros(400m));
    }

    [Fact]
    public void Days_sales_outstanding_is_open_over_sales_times_days() => March().DaysSalesOutstanding.ShouldBe(1700m / 400m * 31m);

    /// <summary>March has 400 of the 1700, February 1600 of the 1300 that are left: all of March, and 1300 ÷ 1600 of the 28 days of February.</summary>
    [Fact]
    public void By_count_back_it_is_the_days_of_the_latest_sales() => March().DaysSalesOutstandingByCountBack.ShouldBe(31m + (1300m / 1600m * 28m));

    /// <summary>Of a month that is not over only the days that have passed count: 900 open, 450 sold from the 1st to the 15th, 450 of the 1600 of February.</summary>
    [Fact]
    public void Count_back_begins_with_the_days_of_the_month_that_have_passed()
    {
        var items = new[] { Item("A", new(2026, 2, 1), new(2026, 3, 3), 1600m, new PaymentReceived(new(2026, 3, 2), Euros(1150m))), Item("B", new(2026, 3, 15), new(2026, 4, 14), 450m) };

        Of(new(2026, 3, 1), new(2026, 3, 15), items).DaysSalesOutstandingByCountBack.ShouldBe(15m + (450m / 1600m * 28m));
    }

    [Fact]
    public void The_best_possible_is_reckoned_on_what_is_not_due() => March().BestPossibleDaysSalesOutstanding.ShouldBe(400m / 400m * 31m);

    [Fact]
    public void The_overdue_share_is_late_over_open() => March().OverdueShare.ShouldBe(1300m / 1700m);

    /// <summary>On 31 March A is 50 days late, C 10.</summary>
    [Fact]
    public void Days_late_are_weighted_by_what_is_open() => March().AverageDaysLate.ShouldBe(((300m * 50m) + (1000m * 10m)) / 1300m);

    /// <summary>A was paid 30 days late, B two days early.</summary>
    [Fact]
    public void Payment_delays_are_weighted_by_what_was_paid() => March().AveragePaymentDelay.ShouldBe(((200m * 30m) + (600m * -2m)) / 800m);

    [Fact]
    public void Collection_effectiveness_is_what_was_collected_of_what_could_be() =>
        March().CollectionEffectiveness.ShouldBe((2100m + 400m - 1700m) / (2100m + 400m - 400m));

    [Fact]
    public void A_payment_that_was_returned_was_no_payment()
    {
        var item = Item(
            "A", new(2026, 2, 1), new(2026, 3, 3), 100m,
            new PaymentReceived(new(2026, 3, 5), Euros(40m)), new PaymentReceived(new(2026, 3, 13), Euros(60m)), new PaymentReturned(new(2026, 3, 15), Euros(50m)));

        Of(March1, March31, item).AveragePaymentDelay.ShouldBe(((40m * 2m) + (10m * 10m)) / 50m);
    }

    /// <summary>A return of more than the latest payment goes on with the one before it.</summary>
    [Fact]
    public void A_return_takes_back_the_latest_payments_first()
    {
        var item = Item(
            "A", new(2026, 2, 1), new(2026, 3, 3), 100m,
            new PaymentReceived(new(2026, 3, 5), Euros(40m)), new PaymentReceived(new(2026, 3, 13), Euros(60m)), new PaymentReturned(new(2026, 3, 15), Euros(70m)));
        var figures = Of(March1, March31, item, Item("B", new(2026, 2, 1), new(2026, 3, 3), 30m, new PaymentReceived(new(2026, 3, 10), Euros(30m))));

        figures.AveragePaymentDelay.ShouldBe(((30m * 2m) + (30m * 7m)) / 60m);
    }

    [Fact]
    public void An_empty_book_gives_no_figure() => BookFigures.Of(Engine, [], March1, March31).Currencies.ShouldBeEmpty();

    [Fact]
    public void Where_nothing_was_sold_paid_or_left_open_there_is_no_figure_rather_than_a_zero()
    {
        var settled = Item("A", new(2025, 11, 1), new(2025, 12, 1), 100m, new PaymentReceived(new(2025, 12, 1), Euros(100m)));
        var figures = Of(March1, March31, settled);

        figures.DaysSalesOutstanding.ShouldBeNull();
        figures.BestPossibleDaysSalesOutstanding.ShouldBeNull();
        figures.OverdueShare.ShouldBeNull();
        figures.AverageDaysLate.ShouldBeNull();
        figures.AveragePaymentDelay.ShouldBeNull();
        figures.CollectionEffectiveness.ShouldBeNull();
        figures.Promises.ShareByNumber.ShouldBeNull();
        figures.Promises.ShareByAmount.ShouldBeNull();
        figures.DaysSalesOutstandingByCountBack.ShouldBe(0m);
    }

    /// <summary>A return pays out what came in twice: more is open than was ever sold net of credit notes.</summary>
    [Fact]
    public void Count_back_without_enough_sales_gives_no_figure()
    {
        var credited = Item("A", new(2026, 3, 1), new(2026, 3, 31), 100m);
        var creditedTwice = Item("B", new(2026, 3, 1), new(2026, 3, 31), 100m, new CreditNoteIssued(new(2026, 3, 2), Euros(150m)));

        Of(March1, March31, credited, creditedTwice).DaysSalesOutstandingByCountBack.ShouldBeNull();
    }

    [Theory]
    [InlineData(12, true, false)]
    [InlineData(13, false, true)]
    public void A_promise_is_kept_through_the_last_day_the_policy_gives(int paidOn, bool kept, bool broken)
    {
        // Promised for the 10th, two days of tolerance.
        var item = Item(
            "A", new(2026, 1, 1), new(2026, 2, 1), 100m,
            new PromiseMade(new(2026, 3, 3), new(2026, 3, 10), Euros(80m)), new PaymentReceived(new(2026, 3, paidOn), Euros(80m)));
        var promises = Of(March1, March31, item).Promises;

        (promises.Kept, promises.Broken).ShouldBe((kept ? 1 : 0, broken ? 1 : 0));
        (promises.AmountKept, promises.AmountBroken).ShouldBe((Euros(kept ? 80m : 0m), Euros(broken ? 80m : 0m)));
        promises.ShareByNumber.ShouldBe(kept ? 1m : 0m);
        promises.ShareByAmount.ShouldBe(kept ? 1m : 0m);
    }

    [Fact]
    public void A_promise_counts_in_the_days_in_which_it_ends_and_a_withdrawn_or_replaced_one_in_none()
    {
        var broken = Item("A", new(2026, 1, 1), new(2026, 2, 1), 100m, new PromiseMade(new(2026, 2, 20), new(2026, 2, 26)));
        var withdrawn = Item("B", new(2026, 1, 1), new(2026, 2, 1), 100m, new PromiseMade(new(2026, 3, 1), new(2026, 3, 5)), new PromiseWithdrawn(new(2026, 3, 4)));
        var replaced = Item("C", new(2026, 1, 1), new(2026, 2, 1), 100m, new PromiseMade(new(2026, 3, 1), new(2026, 3, 5)), new PromiseMade(new(2026, 3, 4), new(2026, 4, 1)));

        // The last day is the 28th of February; it breaks on the 1st of March.
        Of(March1, March31, broken, withdrawn, replaced).Promises.Broken.ShouldBe(1);
        Of(new(2026, 2, 1), new(2026, 2, 28), broken).Promises.Broken.ShouldBe(0);
        Of(March1, new(2026, 4, 4), replaced).Promises.Broken.ShouldBe(1);
    }

    [Fact]
    public void Open_disputes_stand_by_reason_and_age_and_count_up_to_the_balance()
    {
        var old = Item(
            "A", new(2025, 10, 1), new(2025, 11, 1), 100m,
            new PaymentReceived(new(2025, 12, 1), Euros(70m)), new DisputeOpened(March31.PlusDays(-91), "1", Euros(50m), "price"));
        var young = Item("B", new(2026, 3, 1), new(2026, 3, 31), 40m, new DisputeOpened(March31, "1", reason: "price"), new DisputeOpened(March31, "2", Euros(5m)));
        var closed = Item(
            "C", new(2026, 3, 1), new(2026, 3, 31), 40m,
            new DisputeOpened(new(2026, 3, 2), "1"), new DisputeClosed(new(2026, 3, 31), "1", DisputeOutcome.Rejected));

        Of(March1, March31, old, young, closed).Disputes.Select(dispute => (dispute.Reason, dispute.FirstDay, dispute.LastDay, dispute.Count, dispute.Amount.Amount))
            .ShouldBe([(null, 0, 30, 1, 5m), ("price", 0, 30, 1, 40m), ("price", 91, null, 1, 100m - 70m)]);
    }

    [Fact]
    public void The_yield_of_a_stage_is_what_was_paid_within_the_days_after_it()
    {
        var day = new LocalDate(2026, 3, 10);
        var full = Reminded("A", day, new PaymentReceived(day.PlusDays(14), Euros(100m)));
        var part = Reminded("B", day, new PaymentReceived(day, Euros(20m)), new PaymentReceived(day.PlusDays(1), Euros(30m)));
        var late = Reminded("C", day, new PaymentReceived(day.PlusDays(15), Euros(100m)));
        var returned = Reminded("D", day, new PaymentReceived(day.PlusDays(3), Euros(100m)), new PaymentReturned(day.PlusDays(9), Euros(100m)));
        var unseen = Reminded("E", March31.PlusDays(-13));
        var failed = Item("F", day.PlusDays(-60), day.PlusDays(-30), 100m, new ContactMade(day, "reminder-1", Channel.Email, ContactOutcome.Failed));
        var one = BookFigures.Of(Engine, [new DebtorAccount(Caron, [full, part, late, returned, unseen, failed])], March1, March31).Yields.ShouldHaveSingleItem();

        (one.Stage, one.Acts, one.Observed, one.PaidInFull).ShouldBe(("reminder-1", 5, 4, 1));

        // What came in on the day itself was not left to pay at its end.
        (one.Open, one.Paid).ShouldBe((Euros(100m + 80m + 100m + 100m), Euros(100m + 30m)));
        one.ShareByNumber.ShouldBe(1m / 4m);
        one.ShareByAmount.ShouldBe(130m / 380m);
    }

    [Fact]
    public void Currencies_stay_apart_and_an_invoice_that_cannot_be_is_listed()
    {
        var francs = new Receivable(new Invoice("S", Caron, new(2026, 3, 1), new(2026, 3, 31), new Money(70m, Currency.Chf)), InvoiceHistory.Empty);
        var wrong = Item("W", new(2026, 3, 1), new(2026, 3, 31), 0m);
        var figures = BookFigures.Of(Engine, [new DebtorAccount(Caron, [A, francs, wrong])], March1, March31);

        figures.Currencies.Select(currency => (currency.Currency.Code, currency.Open.Amount)).ShouldBe([("CHF", 70m), ("EUR", 300m)]);
        figures.Refused.ShouldHaveSingleItem().Receivable.Invoice.Number.ShouldBe("W");
    }

    [Fact]
    public void Days_that_are_not_in_order_are_refused()
    {
        Should.Throw<ArgumentException>(() => BookFigures.Of(Engine, [], March31, March1));
        Should.Throw<ArgumentOutOfRangeException>(() => BookFigures.Of(Engine, [], March1, March31, yieldDays: 0));
    }

    private static CurrencyFigures March() => Of(March1, March31, A, B, C, D, E);

    private static CurrencyFigures Of(LocalDate from, LocalDate through, params Receivable[] items) =>
        BookFigures.Of(Engine, [new DebtorAccount(Caron, items)], from, through).Currencies.ShouldHaveSingleItem();

    private static Money Euros(decimal amount) => new(amount, Currency.Eur);

    private static Receivable Reminded(string number, LocalDate day, params DunningEvent[] events) =>
        Item(number, day.PlusDays(-60), day.PlusDays(-30), 100m, [new ContactMade(day, "reminder-1", Channel.Email), .. events]);

    private static Receivable Item(string number, LocalDate issued, LocalDate due, decimal amount, params DunningEvent[] events) =>
        new(new Invoice(number, Caron, issued, due, Euros(amount)), InvoiceHistory.Of(events));
}
