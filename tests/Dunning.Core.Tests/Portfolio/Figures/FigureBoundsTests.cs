using System;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies.Presets;
using Dunning.Portfolio;
using Dunning.Portfolio.Figures;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Tests.Portfolio.Figures;

/// <summary>Figures at the day, the cent and the count where they turn.</summary>
public sealed class FigureBoundsTests
{
    private static readonly LocalDate Sent = new(2026, 3, 2);
    private static readonly Debtor Caron = new("C-1", "Caron", DebtorKind.Business);
    private static readonly DunningEngine Engine = new(FrenchPolicies.Standard);

    [Theory]
    [InlineData(-3, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(30, 1)]
    [InlineData(31, 2)]
    [InlineData(45, 2)]
    [InlineData(46, 3)]
    public void A_bound_is_the_last_day_of_its_band(int daysLate, int band) => new AgingBounds(30, 45).BandOf(daysLate).ShouldBe(band);

    [Fact]
    public void Bands_follow_each_other()
    {
        var bounds = new AgingBounds(1, 45);

        Enumerable.Range(0, bounds.BandCount).Select(band => (bounds.FirstDayOf(band), bounds.LastDayOf(band))).ShouldBe([(null, null), (1, 1), (2, 45), (46, null)]);
        Should.Throw<ArgumentOutOfRangeException>(() => bounds.FirstDayOf(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => bounds.FirstDayOf(4));
    }

    [Fact]
    public void Bounds_rise_from_the_first_day_late()
    {
        Should.Throw<ArgumentException>(() => new AgingBounds());
        Should.Throw<ArgumentException>(() => new AgingBounds(0, 30));
        Should.Throw<ArgumentException>(() => new AgingBounds(30, 30));
        Should.Throw<ArgumentException>(() => new AgingBounds(30, 29));
    }

    /// <summary>Of 100 owed, paid in the days after the reminder: the day of the reminder itself is before it, the fifth day counts and the sixth does not.</summary>
    [Theory]
    [InlineData(0, 40, 0, 0)]
    [InlineData(1, 40, 40, 0)]
    [InlineData(5, 40, 40, 0)]
    [InlineData(6, 40, 0, 0)]
    [InlineData(5, 100, 100, 1)]
    [InlineData(5, 120, 100, 1)]
    public void What_comes_in_within_the_days_after_an_act_is_its_yield(int days, int amount, int paid, int paidInFull)
    {
        var yields = Yields(Sent, Sent, 5, Sent.PlusDays(20), Reminded(new PaymentReceived(Sent.PlusDays(days), Euros(amount))));

        var one = yields.ShouldHaveSingleItem();
        (one.Acts, one.Observed, one.PaidInFull, one.Paid).ShouldBe((1, 1, paidInFull, Euros(paid)));
        one.Open.ShouldBe(days == 0 ? Euros(100m - amount) : Euros(100m));
    }

    [Fact]
    public void What_came_in_and_went_back_is_no_yield() =>
        Yields(Sent, Sent, 5, Sent.PlusDays(20), Reminded(new PaymentReceived(Sent.PlusDays(1), Euros(60m)), new PaymentReturned(Sent.PlusDays(3), Euros(45m))))
            .Single().Paid.ShouldBe(Euros(15m));

    [Fact]
    public void A_reversed_payment_is_no_yield() =>
        Yields(Sent, Sent, 5, Sent.PlusDays(20), Reminded(new PaymentReceived(Sent.PlusDays(1), Euros(60m), "p"), new EventReversed(Sent.PlusDays(9), "p")))
            .Single().Paid.ShouldBe(Euros(0m));

    /// <summary>An act is observed once its days are over: until then it counts as an act alone.</summary>
    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    public void An_act_is_observed_when_its_days_are_over(int daysAfter, int observed)
    {
        var one = Yields(Sent, Sent, 5, Sent.PlusDays(daysAfter), Reminded(new PaymentReceived(Sent.PlusDays(1), Euros(60m)))).Single();

        (one.Acts, one.Observed).ShouldBe((1, observed));
        one.ShareByNumber.ShouldBe(observed == 0 ? null : 0m);
        one.ShareByAmount.ShouldBe(observed == 0 ? null : 0.6m);
    }

    [Theory]
    [InlineData(-1, -1, 0)]
    [InlineData(-1, 0, 1)]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 0)]
    public void Acts_of_the_days_asked_for_count_the_first_and_the_last_included(int from, int through, int acts) =>
        Yields(Sent.PlusDays(from), Sent.PlusDays(through), 5, Sent.PlusDays(20), Reminded()).Sum(one => one.Acts).ShouldBe(acts);

    [Fact]
    public void Yields_are_told_in_the_order_of_the_stages_and_nothing_of_what_was_settled()
    {
        var settled = Item("F-2", new PaymentReceived(Sent, Euros(100m)), new ContactMade(Sent, "reminder-2", Channel.Phone));
        var retired = Item("F-3", new ContactMade(Sent, "an old stage", Channel.Email, phase: DunningPhase.Preventive));
        var later = Item("F-4", new ContactMade(Sent, "reminder-3", Channel.Letter));

        Yields(Sent, Sent, 5, Sent.PlusDays(20), later, Reminded(), settled, retired).Select(one => one.Stage).ShouldBe(["an old stage", "reminder-1", "reminder-3"]);
    }

    [Fact]
    public void Yields_are_asked_for_days_in_order()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Yields(Sent, Sent, 0, Sent));
        Should.Throw<ArgumentException>(() => Yields(Sent.PlusDays(1), Sent, 1, Sent.PlusDays(9)));
        Should.Throw<ArgumentException>(() => Yields(Sent, Sent.PlusDays(1), 1, Sent));
        Should.Throw<ArgumentOutOfRangeException>(() => Yields(Sent, Sent, 1, new LocalDate(2151, 1, 1)));
        Yields(Sent, Sent, 1, Sent).ShouldBeEmpty();
    }

    /// <summary>Two promises of 30 and 10 kept, one of 60 broken: 2 of 3, 40 of 100.</summary>
    [Fact]
    public void The_share_of_promises_kept_is_by_number_and_by_amount()
    {
        DunningEvent[] Promise(decimal amount, params DunningEvent[] events) => [new PromiseMade(Sent, Sent.PlusDays(3), Euros(amount)), .. events];
        Receivable[] items =
        [
            Item("F-1", Promise(30m, new PaymentReceived(Sent.PlusDays(2), Euros(30m)))), Item("F-2", Promise(10m, new PaymentReceived(Sent.PlusDays(2), Euros(10m)))), Item("F-3", Promise(60m)),
        ];

        var promises = BookFigures.Of(Engine, [new DebtorAccount(Caron, items)], Sent, Sent.PlusDays(20)).Currencies.Single().Promises;

        (promises.Kept, promises.Broken).ShouldBe((2, 1));
        promises.ShareByNumber.ShouldBe(2m / 3m);
        promises.ShareByAmount.ShouldBe(0.4m);
    }

    [Fact]
    public void Figures_are_of_invoices_issued_by_their_last_day()
    {
        var issued = new Invoice("F-1", Caron, Sent, Sent.PlusDays(30), Euros(100m));
        var account = new DebtorAccount(Caron, [new Receivable(issued, InvoiceHistory.Empty)]);

        BookFigures.Of(Engine, [account], Sent, Sent).Currencies.Single().Sales.ShouldBe(Euros(100m));
        BookFigures.Of(Engine, [account], Sent.PlusDays(-1), Sent.PlusDays(-1)).Currencies.ShouldBeEmpty();
        BookFigures.Of(Engine, [account], Sent.PlusDays(1), Sent.PlusDays(1)).Currencies.Single().Opening.ShouldBe(Euros(100m));
        AgedBalance.Of(Engine, [account], Sent).Rows.Count.ShouldBe(1);
        AgedBalance.Of(Engine, [account], Sent.PlusDays(-1)).Rows.ShouldBeEmpty();
    }

    [Fact]
    public void Figures_are_of_days_that_can_be_reckoned_with_and_in_order()
    {
        var beyond = new LocalDate(2151, 1, 1);

        Should.Throw<ArgumentOutOfRangeException>(() => AgedBalance.Of(Engine, [], beyond)).ParamName.ShouldBe("today");
        Should.Throw<ArgumentOutOfRangeException>(() => BookFigures.Of(Engine, [], Sent, beyond));
        Should.Throw<ArgumentOutOfRangeException>(() => BookFigures.Of(Engine, [], new LocalDate(1900, 1, 1), Sent));
        Should.Throw<ArgumentOutOfRangeException>(() => BookFigures.Of(Engine, [], Sent, Sent, yieldDays: 0)).ParamName.ShouldBe("yieldDays");
        Should.Throw<ArgumentException>(() => BookFigures.Of(Engine, [], Sent, Sent.PlusDays(-1))).ParamName.ShouldBe("throughInclusive");
        BookFigures.Of(Engine, [], Sent, Sent, yieldDays: 1).YieldDays.ShouldBe(1);
    }

    [Fact]
    public void Totals_add_up_what_is_unapplied_and_overpaid_of_all_debtors()
    {
        DebtorAccount Of(string id, decimal paid, decimal unapplied)
        {
            var debtor = new Debtor(id, id, DebtorKind.Business);
            var invoice = new Invoice("F-1", debtor, Sent.PlusDays(-60), Sent.PlusDays(-5), Euros(100m));
            return new DebtorAccount(debtor, [new Receivable(invoice, InvoiceHistory.Of(new PaymentReceived(Sent, Euros(paid))))], [Euros(unapplied), Euros(0m)]);
        }

        var total = AgedBalance.Of(Engine, [Of("C-1", 107m, 3m), Of("C-2", 102m, 5m)], Sent).Totals.ShouldHaveSingleItem();
        (total.Overpaid, total.Unapplied).ShouldBe((Euros(9m), Euros(8m)));
        AgedBalance.Of(Engine, [new DebtorAccount(Caron, [Item("F-1", new PaymentReceived(Sent, Euros(100m)))], [Euros(0m)])], Sent).Rows.ShouldBeEmpty();
    }

    [Fact]
    public void An_invoice_issued_on_the_day_is_in_the_balance_and_one_issued_later_is_not_yet()
    {
        DebtorAccount Of(int days) => new(Caron, [new Receivable(new Invoice("F-1", Caron, Sent.PlusDays(days), Sent.PlusDays(30), Euros(100m)), InvoiceHistory.Empty)]);

        AgedBalance.Of(Engine, [Of(0)], Sent).NotIssuedYet.ShouldBeEmpty();
        AgedBalance.Of(Engine, [Of(1)], Sent).NotIssuedYet.ShouldHaveSingleItem().Amount.ShouldBe(Euros(100m));
    }

    /// <summary>Of 60 and 40 paid 10 and 20 days late the 40 come back: what is left is the 60, and what was reversed never was.</summary>
    [Fact]
    public void A_delay_is_of_money_that_stayed()
    {
        var due = Sent.PlusDays(-5);
        decimal? Delay(params DunningEvent[] events) => BookFigures.Of(Engine, [new DebtorAccount(Caron, [Item("F-1", events)])], Sent.PlusDays(-30), Sent.PlusDays(60)).Currencies.Single().AveragePaymentDelay;
        PaymentReceived Paid(int days, decimal amount, string? id = null) => new(due.PlusDays(days), Euros(amount), id);

        Delay(Paid(10, 60m), Paid(20, 40m)).ShouldBe(14m);
        Delay(Paid(10, 60m), Paid(20, 40m), new PaymentReturned(due.PlusDays(22), Euros(40m))).ShouldBe(10m);
        Delay(Paid(10, 60m), Paid(20, 40m), new PaymentReturned(due.PlusDays(22), Euros(100m))).ShouldBeNull();
        Delay(Paid(10, 60m), Paid(20, 40m, "p"), new EventReversed(due.PlusDays(22), "p")).ShouldBe(10m);
    }

    [Fact]
    public void Nothing_promised_has_no_share()
    {
        var promises = BookFigures.Of(Engine, [new DebtorAccount(Caron, [Item("F-1")])], Sent, Sent.PlusDays(20)).Currencies.Single().Promises;

        (promises.Kept, promises.Broken, promises.ShareByNumber, promises.ShareByAmount).ShouldBe((0, 0, null, null));
    }

    private static System.Collections.Generic.IReadOnlyList<StageYield> Yields(LocalDate from, LocalDate through, int withinDays, LocalDate asOf, params Receivable[] items) =>
        StageYields.Of(Engine, [new DebtorAccount(Caron, items)], from, through, withinDays, asOf);

    private static Money Euros(decimal amount) => new(amount, Currency.Eur);

    private static Receivable Reminded(params DunningEvent[] events) => Item("F-1", [new ContactMade(Sent, "reminder-1", Channel.Email), .. events]);

    private static Receivable Item(string number, params DunningEvent[] events) =>
        new(new Invoice(number, Caron, Sent.PlusDays(-60), Sent.PlusDays(-5), Euros(100m)), InvoiceHistory.Of(events));
}
