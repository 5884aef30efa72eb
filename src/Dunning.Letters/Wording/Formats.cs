using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Monetary;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Letters.Wording;

/// <summary>How a language writes dates, amounts, plurals and the few words that are no part of a template; the thread's culture is never asked.</summary>
internal abstract class Formats
{
    public static Formats In(LetterLanguage language) => language switch
    {
        LetterLanguage.French => new FrenchFormats(),
        LetterLanguage.English => new EnglishFormats(),
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a declared language."),
    };

    /// <summary>The words of layout and tables, by the name templates call them.</summary>
    public abstract IReadOnlyDictionary<string, string> Words { get; }

    protected abstract NumberFormatInfo Numbers { get; }

    protected abstract string And { get; }

    /// <summary>A date in a sentence.</summary>
    public abstract string Date(LocalDate date);

    /// <summary>A date in a table.</summary>
    public abstract string ShortDate(LocalDate date);

    public abstract string Money(Money money);

    /// <summary>A rate with its sign, at least two decimals.</summary>
    public abstract string Percent(decimal percent);

    /// <summary>A number of days, 1 or more.</summary>
    public abstract string Days(int days);

    /// <summary>The invoices a letter is about, for its subject.</summary>
    public abstract string Invoices(IReadOnlyList<string> numbers);

    /// <summary>What is asked for on a line, or that nothing is.</summary>
    public abstract string Level(DunningPhase? phase);

    /// <summary>An enclosure by its code; the code itself in plain words where it is not known.</summary>
    public abstract string Enclosure(string code, bool several);

    public abstract string DocumentReference(string reference);

    /// <summary>Whom a letter is addressed to by function, where nobody is named.</summary>
    public abstract string Function(LetterReader reader);

    /// <summary>The office of a role, as one asks for it: <c>le service achats</c>.</summary>
    public abstract string Office(ContactRole role);

    /// <summary>The line of an address that says for whom at the debtor's it is.</summary>
    public abstract string Attention(string? person, ContactRole? role);

    /// <summary>An amount without cents where it has none.</summary>
    protected string Whole(Money money) => money.Amount == decimal.Truncate(money.Amount) ? money.Amount.ToString("N0", Numbers) : Digits(money);

    public abstract string Capital(Money capital);

    public abstract string TaxNumber(string number);

    public string Number(int number) => number.ToString("N0", Numbers);

    public string Amounts(IEnumerable<Money> amounts) => Join([.. amounts.Select(Money)]);

    public string Join(IReadOnlyList<string> items) => items.Count switch
    {
        0 => string.Empty,
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + And + items[items.Count - 1],
    };

    protected string Digits(Money money) =>
        Math.Abs(money.Amount).ToString("N" + money.Currency.MinorUnits.ToString(CultureInfo.InvariantCulture), Numbers);

    protected string Rate(decimal percent) => percent.ToString("0.00##########", Numbers);

    protected static string PlainCode(string code) => code.Replace('-', ' ');
}
