using System;
using System.Collections.Generic;

namespace Dunning.Json.Reading;

/// <summary>Reads lists of single values. An item with a fault is left out.</summary>
internal static class ListReader
{
    public static List<string> Texts(ref JsonCursor cursor, string subject)
    {
        var texts = new List<string>();
        if (!cursor.BeginsList(subject)) return texts;
        var list = cursor.Position;
        var count = 0;
        while (cursor.TryNextItem(list, ref count, cursor.Limits.Items))
        {
            if (ScalarReader.Text(ref cursor, cursor.Take()) is { } text) texts.Add(text);
        }

        return texts;
    }

    /// <summary>The values of a list, in its order; null where it is no list.</summary>
    public static List<TEnum>? Choices<TEnum>(ref JsonCursor cursor, string subject) where TEnum : struct, Enum
    {
        if (!cursor.BeginsList(subject)) return null;
        var choices = new List<TEnum>();
        var list = cursor.Position;
        var count = 0;
        while (cursor.TryNextItem(list, ref count, cursor.Limits.Items))
        {
            if (ScalarReader.Choice<TEnum>(ref cursor, cursor.Take()) is { } choice) choices.Add(choice);
        }

        return choices;
    }
}
