using System.Globalization;
using System.Threading;
using Dunning.Letters.Wording;
using Dunning.Monetary;
using NodaTime;

namespace Dunning.Letters.Tests;

public sealed class FormatTests
{
    private static readonly Formats French = Formats.In(LetterLanguage.French);
    private static readonly Formats English = Formats.In(LetterLanguage.English);

    [Theory]
    [InlineData("1250", "EUR", "1\u202F250,00\u00A0€", "€1,250.00")]
    [InlineData("1234567.5", "EUR", "1\u202F234\u202F567,50\u00A0€", "€1,234,567.50")]
    [InlineData("-12.5", "EUR", "-12,50\u00A0€", "-€12.50")]
    [InlineData("27989", "JPY", "27\u202F989\u00A0JPY", "JPY\u00A027,989")]
    [InlineData("0.5", "GBP", "0,50\u00A0£", "£0.50")]
    [InlineData("3", "USD", "3,00\u00A0USD", "USD\u00A03.00")]
    public void An_amount_is_written_as_each_language_writes_it(string amount, string currency, string french, string english)
    {
        var money = new Money(decimal.Parse(amount, CultureInfo.InvariantCulture), Currency.Parse(currency));

        French.Money(money).ShouldBe(french);
        English.Money(money).ShouldBe(english);
    }

    [Theory]
    [InlineData(3, 1, "1er mars 2026", "1 March 2026", "01/03/2026", "1\u00A0Mar\u00A02026")]
    [InlineData(3, 3, "3 mars 2026", "3 March 2026", "03/03/2026", "3\u00A0Mar\u00A02026")]
    [InlineData(8, 31, "31 août 2026", "31 August 2026", "31/08/2026", "31\u00A0Aug\u00A02026")]
    public void A_date_is_written_as_each_language_writes_it(int month, int day, string french, string english, string frenchShort, string englishShort)
    {
        var date = new LocalDate(2026, month, day);

        French.Date(date).ShouldBe(french);
        English.Date(date).ShouldBe(english);
        French.ShortDate(date).ShouldBe(frenchShort);
        English.ShortDate(date).ShouldBe(englishShort);
    }

    [Fact]
    public void Plurals_and_lists_follow_the_language()
    {
        French.Days(1).ShouldBe("1\u00A0jour");
        French.Days(2).ShouldBe("2\u00A0jours");
        English.Days(1).ShouldBe("1\u00A0day");
        French.Invoices(["F-1"]).ShouldBe("facture F-1");
        French.Invoices(["F-1", "F-2", "F-3"]).ShouldBe("factures F-1, F-2 et F-3");
        French.Invoices(["F-1", "F-2", "F-3", "F-4"]).ShouldBe("4\u00A0factures");
        English.Join(["a", "b", "c"]).ShouldBe("a, b and c");
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void A_letter_is_the_same_to_the_byte_whatever_the_culture_of_the_thread(string culture)
    {
        var before = Thread.CurrentThread.CurrentCulture;
        var (french, english) = (new Sample("formal-notice").Write(LetterLanguage.French), new Sample("reminder-2").Write(LetterLanguage.English));
        try
        {
            Thread.CurrentThread.CurrentCulture = Thread.CurrentThread.CurrentUICulture = new CultureInfo(culture);

            // Texts of its own, so that nothing compiled before is used.
            var fresh = TemplateSet.Create(BuiltInTexts.Read());
            (new Sample("formal-notice") { Texts = fresh }).Write(LetterLanguage.French).ShouldSatisfyAllConditions(
                letter => letter.Text.ShouldBe(french.Text), letter => letter.Html.ShouldBe(french.Html), letter => letter.Subject.ShouldBe(french.Subject));
            (new Sample("reminder-2") { Texts = fresh }).Write(LetterLanguage.English).Html.ShouldBe(english.Html);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = Thread.CurrentThread.CurrentUICulture = before;
        }
    }
}
