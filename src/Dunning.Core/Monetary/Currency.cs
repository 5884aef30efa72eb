using System;
using System.Collections.Generic;

namespace Dunning.Monetary;

/// <summary>
/// A currency of ISO 4217 with its minor units. <c>default</c> is <see cref="None"/> (<c>XXX</c>, no currency).
/// Known are the currencies of list one as of 1 January 2026 and some withdrawn shortly before, so that older ledgers can be read.
/// </summary>
public readonly struct Currency : IEquatable<Currency>
{
    // Codes by the number of digits behind the decimal point; the place in the list is what a Currency stores.
    private const string TwoDigits =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK "
        + "DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT "
        + "LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN "
        + "QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS "
        + "VED VES WST XCD XCG YER ZAR ZMW ZWG ANG CUC HRK SLL ZWL";

    private const string NoDigits = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
    private const string ThreeDigits = "BHD IQD JOD KWD LYD OMR TND";
    private const string FourDigits = "CLF UYW";

    private static readonly Entry[] Known = BuildKnown();
    private static readonly Dictionary<string, ushort> IndexByCode = BuildIndex();
    private static readonly string[] AmountFormats = ["F0", "F1", "F2", "F3", "F4"];
    private static readonly decimal[] Units = [1m, 0.1m, 0.01m, 0.001m, 0.0001m];

    private readonly ushort _index;

    private Currency(ushort index) => _index = index;

    /// <summary>No currency, <c>XXX</c>; the value of <c>default</c>.</summary>
    public static Currency None => default;

    /// <summary>The euro.</summary>
    public static Currency Eur { get; } = Parse("EUR");

    /// <summary>The Swiss franc.</summary>
    public static Currency Chf { get; } = Parse("CHF");

    /// <summary>The pound sterling.</summary>
    public static Currency Gbp { get; } = Parse("GBP");

    /// <summary>The Japanese yen, which has no minor unit.</summary>
    public static Currency Jpy { get; } = Parse("JPY");

    /// <summary>The United States dollar.</summary>
    public static Currency Usd { get; } = Parse("USD");

    /// <summary>The codes of all known currencies, in ordinal order.</summary>
    public static IReadOnlyList<string> Codes { get; } = Array.AsReadOnly(SortedCodes());

    /// <summary>The three letters of ISO 4217.</summary>
    public string Code => Known[_index].Code;

    /// <summary>Digits behind the decimal point, 0 to 4: 2 for EUR, 0 for JPY.</summary>
    public int MinorUnits => Known[_index].MinorUnits;

    /// <summary>The smallest payable amount in major units: 0.01 for EUR, 1 for JPY.</summary>
    public decimal MinorUnit => Units[MinorUnits];

    internal string AmountFormat => AmountFormats[MinorUnits];

    internal static int Count => Known.Length;

    internal ushort Index => _index;

    internal static Currency FromIndex(ushort index) => new(index);

    /// <summary>Reads a code of ISO 4217 in capital letters.</summary>
    /// <param name="code">Three letters.</param>
    /// <returns>The currency.</returns>
    /// <exception cref="FormatException">No known currency has that code.</exception>
    public static Currency Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryParse(code, out var currency) ? currency : throw new FormatException("'" + code + "' is not a currency code of ISO 4217.");
    }

    /// <summary>Reads a code of ISO 4217 in capital letters, if it is one.</summary>
    /// <param name="code">Three letters.</param>
    /// <param name="currency">The currency; <see cref="None"/> when there is none of that code.</param>
    /// <returns>Whether a known currency has that code.</returns>
    public static bool TryParse(string? code, out Currency currency)
    {
        ushort index = 0;
        var found = code is not null && IndexByCode.TryGetValue(code, out index);
        currency = new Currency(index);
        return found;
    }

    /// <summary>Whether both are the same currency.</summary>
    /// <param name="left">One currency.</param>
    /// <param name="right">Another.</param>
    public static bool operator ==(Currency left, Currency right) => left._index == right._index;

    /// <summary>Whether they are different currencies.</summary>
    /// <param name="left">One currency.</param>
    /// <param name="right">Another.</param>
    public static bool operator !=(Currency left, Currency right) => left._index != right._index;

    /// <inheritdoc/>
    public bool Equals(Currency other) => _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Currency other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _index;

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static string[] SortedCodes()
    {
        var codes = new string[IndexByCode.Count];
        IndexByCode.Keys.CopyTo(codes, 0);
        Array.Sort(codes, StringComparer.Ordinal);
        return codes;
    }

    private static Entry[] BuildKnown()
    {
        var known = new List<Entry> { new("XXX", 2) };
        Add(TwoDigits, 2);
        Add(NoDigits, 0);
        Add(ThreeDigits, 3);
        Add(FourDigits, 4);
        return [.. known];

        void Add(string codes, byte minorUnits)
        {
            foreach (var code in codes.Split(' ')) known.Add(new Entry(code, minorUnits));
        }
    }

    private static Dictionary<string, ushort> BuildIndex()
    {
        var index = new Dictionary<string, ushort>(StringComparer.Ordinal);
        for (ushort i = 1; i < Known.Length; i++) index.Add(Known[i].Code, i);
        return index;
    }

    private readonly struct Entry(string code, byte minorUnits)
    {
        public string Code { get; } = code;

        public byte MinorUnits { get; } = minorUnits;
    }
}
