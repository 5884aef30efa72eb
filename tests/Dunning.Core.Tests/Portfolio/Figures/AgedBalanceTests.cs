using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies.Presets;
using Dunning.Portfolio;
using Dunning.Portfolio.Figures;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;
using Shouldly;
using Xunit;

namespace Dunning.Tests.Portfolio.Figures;

public sealed class AgedBalanceTests
{
    private static readonly LocalDate Today = new(2026, 3, 12);
    private static readonly DunningEngine Engine = new(PolicyBooks.France);
    private static readonly Debtor Caron = new("C-1", "Caron", DebtorKind.Business);
    private static readonly Debtor Diaz = new("C-2", "Diaz", DebtorKind.Business);

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(30, 1)]
    [InlineData(31, 2)]
    [InlineData(60, 2)]
    [InlineData(61, 3)]
    [InlineData(90, 3)]
    [InlineData(91, 4)]
    public void An_invoice_stands_in_the_band_of_its_days_late(int daysLate, int band)
    {
        var aged = AgedBalance.Of(Engine, [Account(Caron, Item("F-1", Caron, 100m, daysLate))], Today);

        aged.Totals.ShouldHaveSingleItem().Bands.Select(total => total.Count).ToList().IndexOf(1).ShouldBe(band);
        aged.Bounds.BandOf(daysLate).ShouldBe(band);
    }

    [Fact]
    public void What_is_left_counts_and_currencies_stay_apart()
    {
        var partPaid = Item("F-1", Caron, 100m, 45, new PaymentReceived(Today.PlusDays(-1), Euros(30m)));
        var settled = Item("F-2", Caron, 80m, 45, new PaymentReceived(Today, Euros(80m)));
        var paidTomorrow = Item("F-3", Caron, 50m, 5, new PaymentReceived(Today.PlusDays(1), Euros(50m)));
        var overpaid = Item("F-4", Caron, 20m, 5, new PaymentReceived(Today, Euros(25m)));
        var francs = new Receivable(
            new Invoice("F-5", Diaz, Today.PlusDays(-200), Today.PlusDays(-120), new Money(70m, Currency.Chf)), InvoiceHistory.Empty);
        var aged = AgedBalance.Of(
            Engine, [Account(Diaz, francs), new DebtorAccount(Caron, [partPaid, settled, paidTomorrow, overpaid], [Euros(12m)])], Today);

        Sums(aged.Rows[0]).ShouldBe([0m, 50m, 100m - 30m, 0m, 0m]);
        (aged.Rows[0].Debtor, aged.Rows[0].Open.Amount, aged.Rows[0].Open.Count).ShouldBe((Caron, Euros(50m + 70m), 2));
        (aged.Rows[0].Unapplied, aged.Rows[0].Overpaid).ShouldBe((Euros(12m), Euros(25m - 20m)));
        Sums(aged.Rows[1]).ShouldBe([0m, 0m, 0m, 0m, 70m]);
        aged.Totals.Select(total => total.Currency.Code).ShouldBe(["CHF", "EUR"]);
        aged.Totals.ShouldAllBe(total => total.Debtor == null);
    }

    [Fact]
    public void A_due_date_granted_later_counts_and_an_invoice_not_issued_yet_does_not()
    {
        var extended = Item("F-1", Caron, 100m, 45, new DueDateExtended(Today.PlusDays(-20), Today.PlusDays(-10)));
        var later = new Receivable(new Invoice("F-2", Caron, Today.PlusDays(1), Today.PlusDays(31), Euros(10m)), InvoiceHistory.Empty);
        var aged = AgedBalance.Of(Engine, [Account(Caron, extended, later)], Today);

        Sums(aged.Totals.ShouldHaveSingleItem()).ShouldBe([0m, 100m, 0m, 0m, 0m]);
        aged.NotIssuedYet.ShouldBe([new CurrencyTotal(Euros(10m), 1)]);
    }

    [Fact]
    public void Bounds_of_ones_own_make_other_bands()
    {
        var bounds = new AgingBounds(15, 45);
        var aged = AgedBalance.Of(Engine, [Account(Caron, Item("F-1", Caron, 1m, 15), Item("F-2", Caron, 2m, 16), Item("F-3", Caron, 4m, 46))], Today, bounds);

        Sums(aged.Totals[0]).ShouldBe([0m, 1m, 2m, 4m]);
        Enumerable.Range(0, bounds.BandCount).Select(band => (bounds.FirstDayOf(band), bounds.LastDayOf(band)))
            .ShouldBe([(null, null), (1, 15), (16, 45), (46, null)]);
    }

    [Fact]
    public void An_invoice_that_cannot_be_is_listed_and_stops_no_other()
    {
        var wrong = Item("F-1", Caron, -5m, 10);
        var aged = AgedBalance.Of(Engine, [Account(Caron, wrong, Item("F-2", Caron, 7m, 10))], Today);

        aged.Refused.ShouldHaveSingleItem().Receivable.Invoice.Number.ShouldBe("F-1");
        aged.Totals[0].Open.Amount.ShouldBe(Euros(7m));
    }

    [Fact]
    public void An_empty_book_has_no_row() => AgedBalance.Of(Engine, [], Today).Totals.ShouldBeEmpty();

    [Fact]
    public void The_sum_of_the_bands_is_what_the_agenda_says_is_open_and_late()
    {
        var accounts = Book.Accounts(200);
        var agenda = new ReceivablesBook(Book.Engine, accounts).AgendaOn(Book.Today, cancellation: TestContext.Current.CancellationToken);
        var aged = AgedBalance.Of(Book.Engine, accounts, Book.Today, new AgingBounds(10, 20));

        aged.Totals.Select(total => total.Open).ShouldBe(agenda.Open);
        aged.Totals.Select(total => total.Late).ShouldBe(agenda.Late);
        foreach (var total in aged.Totals) total.Bands.Sum(band => band.Amount.Amount).ShouldBe(total.Open.Amount.Amount);
    }

    private static IEnumerable<decimal> Sums(AgedBalanceRow row) => row.Bands.Select(band => band.Amount.Amount);

    private static Money Euros(decimal amount) => new(amount, Currency.Eur);

    private static DebtorAccount Account(Debtor debtor, params Receivable[] items) => new(debtor, items);

    private static Receivable Item(string number, Debtor debtor, decimal amount, int daysLate, params DunningEvent[] events) => new(
        new Invoice(number, debtor, Today.PlusDays(-daysLate - 30), Today.PlusDays(-daysLate), Euros(amount)), InvoiceHistory.Of(events));
}
