using System;
using System.Text.Json;
using Dunning.Vocabulary;

namespace Dunning.Json.Writing;

/// <summary>The wire names of an enumeration, encoded once.</summary>
internal static class WireText<TEnum> where TEnum : struct, Enum
{
    private static readonly JsonEncodedText[] Names = Encoded();

    /// <summary>The name of a value of an enumeration numbered from 0.</summary>
    public static JsonEncodedText At(int value) => Names[value];

    private static JsonEncodedText[] Encoded()
    {
        var names = WireName.All<TEnum>();
        var encoded = new JsonEncodedText[names.Count];
        for (var i = 0; i < encoded.Length; i++) encoded[i] = JsonEncodedText.Encode(names[i]);
        return encoded;
    }
}
