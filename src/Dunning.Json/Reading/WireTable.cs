using System;
using Dunning.Vocabulary;

namespace Dunning.Json.Reading;

/// <summary>The wire names of an enumeration, found by their UTF-8 bytes.</summary>
internal static class WireTable<TEnum> where TEnum : struct, Enum
{
    private static readonly Utf8Names Names = new(WireName.All<TEnum>());
    private static readonly TEnum[] Values = ValuesInOrder();

    public static bool TryFind(ReadOnlySpan<byte> name, out TEnum value)
    {
        var index = Names.Find(name);
        value = index < 0 ? default : Values[index];
        return index >= 0;
    }

    /// <summary>All names, for a message.</summary>
    public static string Listing() => string.Join(", ", WireName.All<TEnum>());

    private static TEnum[] ValuesInOrder()
    {
        var names = WireName.All<TEnum>();
        var values = new TEnum[names.Count];
        for (var i = 0; i < values.Length; i++) values[i] = WireName.Parse<TEnum>(names[i]);
        return values;
    }
}
