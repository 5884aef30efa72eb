using System;
using System.Text.Json;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>What the JSON targets have in common; told from the texts alone, without the readers that are tested.</summary>
internal static class JsonText
{
    private static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = 1_000_000 };

    /// <summary>A document: as it stands, changed so that it could be meant, or changed at random.</summary>
    public static string Of(JsonMutations mutations, Dice dice, out bool isPlain)
    {
        var mode = dice.Below(20);
        var text = mode < 4 ? mutations.Plain(dice) : mutations.Mutate(dice, mode < 13 ? 8 : 3);
        isPlain = mutations.IsPlain(text);
        return text;
    }

    /// <summary>How many lines there are, and how many of them are to be answered.</summary>
    public static (int Lines, int Asked) LinesOf(ReadOnlySpan<byte> input, int lineBytes)
    {
        var (lines, asked) = (0, 0);
        while (!input.IsEmpty)
        {
            var end = input.IndexOf((byte)'\n');
            var line = end < 0 ? input : input[..end];
            input = end < 0 ? [] : input[(end + 1)..];
            if (!line.IsEmpty && line[^1] == (byte)'\r') line = line[..^1];
            if (lines++ == 0 && line.StartsWith("\uFEFF"u8)) line = line[3..];
            if (line.Length > lineBytes || line.IndexOfAnyExcept(" \t\r"u8) >= 0) asked++;
        }

        return (lines, asked);
    }

    /// <summary>Whether there is JSON, and nothing but JSON, on every line.</summary>
    public static bool Tokenizes(ReadOnlySpan<byte> input)
    {
        var found = false;
        if (input.StartsWith("\uFEFF"u8)) input = input[3..];
        foreach (var range in input.Split((byte)'\n'))
        {
            var line = input[range];
            if (line.IndexOfAnyExcept(" \t\r"u8) < 0) continue;
            if (!IsJson(line)) return false;
            found = true;
        }

        return found;
    }

    /// <summary>Whether a whole text is one JSON value.</summary>
    public static bool IsJson(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text.StartsWith("\uFEFF"u8) ? text[3..] : text, AnyDepth);
        try
        {
            while (reader.Read())
            {
            }

            return System.Text.Unicode.Utf8.IsValid(text);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
