using System;
using System.Text;
#if !NETSTANDARD2_0
using System.Text.Unicode;
#endif

namespace Dunning.Json.Reading;

/// <summary>UTF-8 as the two frameworks can read it.</summary>
internal static class Utf8Text
{
#if NETSTANDARD2_0
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
#endif

    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static bool IsValid(ReadOnlySpan<byte> bytes)
    {
#if NETSTANDARD2_0
        var first = 0;
        while (first < bytes.Length && bytes[first] < 0x80) first++;
        if (first == bytes.Length) return true;
        try
        {
            Strict.GetCharCount(bytes.Slice(first).ToArray());
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
#else
        return Utf8.IsValid(bytes);
#endif
    }

    /// <summary>The text of valid bytes.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
#if NETSTANDARD2_0
        return Encoding.UTF8.GetString(bytes.ToArray());
#else
        return Encoding.UTF8.GetString(bytes);
#endif
    }

    /// <summary>A text cut where it is long, and never within a character: half of one cannot be written as UTF-8.</summary>
    public static string Shortened(string text, int longest) =>
        text.Length <= longest ? text : text.Remove(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest) + "…";

    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(ByteOrderMark) ? bytes.Slice(ByteOrderMark.Length) : bytes;
}
