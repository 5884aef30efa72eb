using System;
using System.Globalization;

namespace Dunning.Ledgers.Reading;

/// <summary>
/// Amounts as accounting systems write them: <c>1250.00</c>, <c>1 250,00</c>, <c>1.250,00</c>, <c>1'250.00</c>; negative as <c>-12.00</c>,
/// <c>12.00-</c> or <c>(12.00)</c>. Thousands are grouped by three, always by the same character. No sign of a currency.
/// </summary>
internal static class AmountText
{
    private const int MostDigits = 28;
    private const char Minus = '\u2212';

    public static bool TryRead(string text, DecimalMark mark, out decimal amount)
    {
        amount = 0;
        var body = text.AsSpan().Trim();
        var isNegative = TakeSign(ref body);
        var (point, group) = mark == DecimalMark.Point ? ('.', ',') : (',', '.');
        var markAt = body.IndexOf(point);
        var whole = markAt < 0 ? body : body.Slice(0, markAt);
        var fraction = markAt < 0 ? default : body.Slice(markAt + 1);
        if (body.Length > 2 * MostDigits || (markAt >= 0 && fraction.Length == 0)) return false;

        Span<char> digits = stackalloc char[(2 * MostDigits) + 1];
        var length = 0;
        if (!TryTakeWhole(whole, group, digits, ref length) || !TryTakeDigits(fraction, digits, ref length)) return false;
        if (length is 0 or > MostDigits) return false;
        amount = ToDecimal(digits.Slice(0, length), fraction.Length, isNegative);
        return true;
    }

    /// <summary>Whether it bears the sign of a currency, which is a usual mistake.</summary>
    public static bool HasCurrencySign(string text)
    {
        foreach (var character in text)
        {
            if (char.GetUnicodeCategory(character) == UnicodeCategory.CurrencySymbol) return true;
        }

        return false;
    }

    private static bool TakeSign(ref ReadOnlySpan<char> body)
    {
        if (body.Length < 2) return false;
        var last = body[body.Length - 1];
        if (body[0] is '-' or Minus) body = body.Slice(1).TrimStart();
        else if (last is '-' or Minus) body = body.Slice(0, body.Length - 1).TrimEnd();
        else if (body[0] == '(' && last == ')') body = body.Slice(1, body.Length - 2).Trim();
        else return false;
        return true;
    }

    private static bool TryTakeWhole(ReadOnlySpan<char> whole, char group, Span<char> digits, ref int length)
    {
        var groupAt = 0;
        while (groupAt < whole.Length && whole[groupAt] is >= '0' and <= '9') groupAt++;
        if (groupAt == whole.Length) return TryTakeDigits(whole, digits, ref length);

        var by = whole[groupAt];
        if (by != group && !IsGroupSpace(by)) return false;
        if (groupAt is 0 or > 3 || whole[0] == '0' || (whole.Length - groupAt) % 4 != 0) return false;
        if (!TryTakeDigits(whole.Slice(0, groupAt), digits, ref length)) return false;
        for (var i = groupAt; i < whole.Length; i += 4)
        {
            if (whole[i] != by || !TryTakeDigits(whole.Slice(i + 1, 3), digits, ref length)) return false;
        }

        return true;
    }

    // Space, no-break space, narrow no-break space, thin space, and the two apostrophes of Switzerland.
    private static bool IsGroupSpace(char character) => character is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\'' or '\u2019';

    private static bool TryTakeDigits(ReadOnlySpan<char> text, Span<char> digits, ref int length)
    {
        foreach (var character in text)
        {
            if (character is < '0' or > '9') return false;
            digits[length++] = character;
        }

        return true;
    }

    private static decimal ToDecimal(ReadOnlySpan<char> digits, int scale, bool isNegative)
    {
        var value = 0m;
        foreach (var digit in digits) value = (value * 10m) + (digit - '0');
        var bits = decimal.GetBits(value);
        return new decimal(bits[0], bits[1], bits[2], isNegative && value != 0m, (byte)scale);
    }
}
