using System;

namespace Dunning.Json.Reading;

/// <summary>Amounts in plain decimal notation: digits, a minus before them and a fraction behind them if there is one.</summary>
internal static class WireAmounts
{
    private const int MostScale = 28;

    // What 64 bits always hold.
    private const int ShortDigits = 18;

    /// <summary>Reads an amount exactly, or not at all: not when a decimal would have to round it.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out decimal amount)
    {
        amount = 0m;
        var isNegative = !text.IsEmpty && text[0] == (byte)'-';
        if (isNegative) text = text.Slice(1);
        var point = text.IndexOf((byte)'.');
        var whole = point < 0 ? text : text.Slice(0, point);
        var fraction = point < 0 ? default : text.Slice(point + 1);
        if (whole.IsEmpty || (point >= 0 && fraction.IsEmpty)) return false;

        if (whole.Length + fraction.Length <= ShortDigits)
        {
            ulong digits = 0;
            if (!TryAppend(whole, ref digits) || !TryAppend(fraction, ref digits)) return false;
            amount = new decimal(unchecked((int)digits), (int)(digits >> 32), 0, isNegative, (byte)fraction.Length);
            return true;
        }

        return TryParseLong(whole, fraction, isNegative, out amount);
    }

    private static bool TryAppend(ReadOnlySpan<byte> text, ref ulong digits)
    {
        foreach (var character in text)
        {
            if (character is < (byte)'0' or > (byte)'9') return false;
            digits = (digits * 10) + (ulong)(character - '0');
        }

        return true;
    }

    private static bool TryParseLong(ReadOnlySpan<byte> whole, ReadOnlySpan<byte> fraction, bool isNegative, out decimal amount)
    {
        amount = 0m;
        if (!AreDigits(whole) || !AreDigits(fraction)) return false;
        while (!whole.IsEmpty && whole[0] == (byte)'0') whole = whole.Slice(1);
        while (!fraction.IsEmpty && fraction[fraction.Length - 1] == (byte)'0') fraction = fraction.Slice(0, fraction.Length - 1);
        if (fraction.Length > MostScale || whole.Length > MostScale + 1) return false;
        return TryCompose(whole, fraction, isNegative, out amount);
    }

    private static bool AreDigits(ReadOnlySpan<byte> text)
    {
        foreach (var character in text)
        {
            if (character is < (byte)'0' or > (byte)'9') return false;
        }

        return true;
    }

    // All digits as a whole number, which overflows rather than rounds, and then the scale.
    private static bool TryCompose(ReadOnlySpan<byte> whole, ReadOnlySpan<byte> fraction, bool isNegative, out decimal amount)
    {
        amount = 0m;
        try
        {
            foreach (var character in whole) amount = (amount * 10m) + (character - '0');
            foreach (var character in fraction) amount = (amount * 10m) + (character - '0');
        }
        catch (OverflowException)
        {
            return false;
        }

        var bits = decimal.GetBits(amount);
        amount = new decimal(bits[0], bits[1], bits[2], isNegative, (byte)fraction.Length);
        return true;
    }
}
