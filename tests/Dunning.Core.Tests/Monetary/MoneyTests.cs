using System;
using System.Linq;
using Dunning.Monetary;

namespace Dunning.Tests.Monetary;

public sealed class MoneyTests
{
    [Fact]
    public void Nothing_is_rounded_until_it_is_asked_for()
    {
        var interest = new Money(10.01m, Currency.Eur) * 0.125m;

        interest.Amount.ShouldBe(1.25125m);
        interest.Round(MidpointRounding.AwayFromZero).ShouldBe(new Money(1.25m, Currency.Eur));
    }

    [Theory]
    [InlineData("EUR", "2.345", "2.35")]
    [InlineData("EUR", "-2.345", "-2.35")]
    [InlineData("JPY", "0.5", "1")]
    [InlineData("TND", "1.0005", "1.001")]
    public void Rounding_goes_to_the_minor_unit(string code, string amount, string rounded) =>
        Amount(amount, code).Round(MidpointRounding.AwayFromZero).ShouldBe(Amount(rounded, code));

    [Fact]
    public void Currencies_do_not_mix()
    {
        var euros = new Money(1m, Currency.Eur);
        var francs = new Money(1m, Currency.Chf);

        Should.Throw<CurrencyMismatchException>(() => euros + francs).Actual.ShouldBe(Currency.Chf);
        Should.Throw<CurrencyMismatchException>(() => euros - francs);
        Should.Throw<CurrencyMismatchException>(() => euros < francs);
        (euros == francs).ShouldBeFalse();
    }

    [Theory]
    [InlineData("EUR", "10.005", false)]
    [InlineData("EUR", "10.000", true)]
    [InlineData("JPY", "27989.0", true)]
    [InlineData("JPY", "0.5", false)]
    public void An_amount_can_be_paid_when_its_value_is_no_finer_than_the_minor_unit(string code, string amount, bool isPayable) =>
        Amount(amount, code).IsPayable.ShouldBe(isPayable);

    [Theory]
    [InlineData("EUR", "1250", "1250.00")]
    [InlineData("EUR", "1250.000", "1250.00")]
    [InlineData("EUR", "10.005", "10.005")]
    [InlineData("JPY", "27989.0", "27989")]
    [InlineData("EUR", "-0.5", "-0.50")]
    public void Text_has_the_minor_units_and_hides_nothing(string code, string amount, string text) =>
        Amount(amount, code).ToAmountString().ShouldBe(text);

    [Fact]
    public void An_allocation_conserves_its_total_and_gives_the_odd_cents_to_the_first()
    {
        new Money(10m, Currency.Eur).Allocate(1m, 1m, 1m).Select(p => p.Amount).ShouldBe([3.34m, 3.33m, 3.33m]);
        new Money(100m, Currency.Eur).Allocate(1m, 2m).Select(p => p.Amount).ShouldBe([33.34m, 66.66m]);
        new Money(-0.05m, Currency.Eur).Allocate(1m, 1m).Select(p => p.Amount).ShouldBe([-0.03m, -0.02m]);
        new Money(5m, Currency.Jpy).Allocate(0m, 2m, 1m).Select(p => p.Amount).ShouldBe([0m, 4m, 1m]);
    }

    [Fact]
    public void Amounts_are_added_subtracted_negated_and_compared()
    {
        var (two, three) = (new Money(2m, Currency.Eur), new Money(3m, Currency.Eur));

        (two + three).ShouldBe(new Money(5m, Currency.Eur));
        Money.Add(two, three).ShouldBe(two + three);
        (two - three).ShouldBe(new Money(-1m, Currency.Eur));
        Money.Subtract(two, three).ShouldBe(two - three);
        (-two).ShouldBe(new Money(-2m, Currency.Eur));
        Money.Negate(two).ShouldBe(-two);
        (two * 1.5m).ShouldBe(three);
    }

    [Theory]
    [InlineData("2", "3", true, true, false, false)]
    [InlineData("3", "3.00", false, true, false, true)]
    [InlineData("3", "2", false, false, true, true)]
    public void Amounts_are_compared(string left, string right, bool isLess, bool isAtMost, bool isMore, bool isAtLeast)
    {
        var (one, other) = (Amount(left, "EUR"), Amount(right, "EUR"));

        (one < other, one <= other, one > other, one >= other).ShouldBe((isLess, isAtMost, isMore, isAtLeast));
        (one == other, one != other).ShouldBe((isAtMost && isAtLeast, isLess || isMore));
    }

    [Fact]
    public void An_allocation_refuses_what_it_could_not_conserve()
    {
        Should.Throw<ArgumentException>(() => new Money(1m, Currency.Eur).Allocate());
        Should.Throw<ArgumentException>(() => new Money(1m, Currency.Eur).Allocate(1m, -1m));
        Should.Throw<ArgumentException>(() => new Money(1m, Currency.Eur).Allocate(3m, -1m));
        Should.Throw<ArgumentException>(() => new Money(1m, Currency.Eur).Allocate(0m, 0m));
        Should.Throw<InvalidOperationException>(() => new Money(0.001m, Currency.Eur).Allocate(1m));
    }

    [Fact]
    public void Default_is_zero_of_no_currency()
    {
        default(Money).Currency.ShouldBe(Currency.None);
        default(Money).ToString().ShouldBe("0.00 XXX");
    }

    private static Money Amount(string amount, string code) =>
        new(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), Currency.Parse(code));
}
