using System;
using System.Text.Json;

namespace Dunning.Json.Reading;

/// <summary>Finds the label of a case that is refused, so that the answer can be matched to the question.</summary>
internal static class CaseIdFinder
{
    /// <summary>The label; null where none can be read.</summary>
    /// <param name="text">The text of the case, or the beginning of it.</param>
    /// <param name="limits">How much is read at most.</param>
    public static string? Find(ReadOnlySpan<byte> text, JsonLimits limits)
    {
        try
        {
            var reader = new Utf8JsonReader(text, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = limits.Depth }));
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1 || !reader.ValueTextEquals("id"u8)) continue;
                if (!reader.Read() || reader.TokenType != JsonTokenType.String) return null;
                return reader.ValueSpan.Length <= limits.TextLength ? reader.GetString() : null;
            }
        }
        catch (Exception refused) when (refused is JsonException or InvalidOperationException)
        {
            // Not JSON up to its label, or a label that is no text: there is none.
        }

        return null;
    }
}
