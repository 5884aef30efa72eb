using System;
using Dunning.Monetary;

namespace Dunning.Tests.Monetary;

public sealed class CurrencyTests
{
    [Theory]
    [InlineData("EUR", 2)]
    [InlineData("JPY", 0)]
    [InlineData("XOF", 0)]
    [InlineData("TND", 3)]
    [InlineData("CLF", 4)]
    public void Minor_units_are_those_of_iso_4217(string code, int minorUnits)
    {
        var currency = Currency.Parse(code);

        currency.MinorUnits.ShouldBe(minorUnits);
        currency.Code.ShouldBe(code);
        currency.ToString().ShouldBe(code);
    }

    [Theory]
    [InlineData("eur")]
    [InlineData("XXX")]
    [InlineData("ZZZ")]
    [InlineData("")]
    public void What_is_no_code_is_refused(string? code)
    {
        Currency.TryParse(code, out var currency).ShouldBeFalse();
        currency.ShouldBe(Currency.None);
        Should.Throw<FormatException>(() => Currency.Parse(code!));
    }

    [Fact]
    public void Default_is_no_currency() => default(Currency).Code.ShouldBe("XXX");
}
