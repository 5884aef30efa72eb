using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>A JSON document that can be made wrong in every way: a property may come twice, a scalar may be any text.</summary>
internal sealed class JsonTree
{
    private JsonTree(JsonTreeKind kind, string raw)
    {
        Kind = kind;
        Raw = raw;
    }

    public JsonTreeKind Kind { get; }

    /// <summary>A scalar as it stands in the text, quotes included; empty for a list or an object.</summary>
    public string Raw { get; }

    /// <summary>The values of an object, or the items of a list.</summary>
    public List<JsonTree> Values { get; } = [];

    /// <summary>The names of an object's values, as they stand in the text without quotes; of a list none.</summary>
    public List<string> Names { get; } = [];

    public static JsonTree Scalar(string raw) => new(JsonTreeKind.Scalar, raw);

    public static JsonTree Text(string value) => Scalar(JsonSerializer.Serialize(value));

    public static JsonTree List() => new(JsonTreeKind.List, string.Empty);

    public static JsonTree Object() => new(JsonTreeKind.Object, string.Empty);

    public static JsonTree Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Of(document.RootElement);
    }

    public JsonTree With(string name, JsonTree value)
    {
        Names.Add(name);
        Values.Add(value);
        return this;
    }

    /// <summary>The value of a property; null where the object has none of that name.</summary>
    public JsonTree? Find(string name)
    {
        var place = Names.IndexOf(name);
        return place < 0 ? null : Values[place];
    }

    public JsonTree Clone()
    {
        var clone = new JsonTree(Kind, Raw);
        clone.Names.AddRange(Names);
        foreach (var value in Values) clone.Values.Add(value.Clone());
        return clone;
    }

    public override string ToString()
    {
        var text = new StringBuilder(1024);
        Write(text);
        return text.ToString();
    }

    private static JsonTree Of(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var made = Object();
                foreach (var property in element.EnumerateObject()) made.With(property.Name, Of(property.Value));
                return made;
            case JsonValueKind.Array:
                var list = List();
                foreach (var item in element.EnumerateArray()) list.Values.Add(Of(item));
                return list;
            default:
                return Scalar(element.GetRawText());
        }
    }

    private void Write(StringBuilder text)
    {
        if (Kind == JsonTreeKind.Scalar)
        {
            text.Append(Raw);
            return;
        }

        text.Append(Kind == JsonTreeKind.Object ? '{' : '[');
        for (var i = 0; i < Values.Count; i++)
        {
            if (i > 0) text.Append(',');
            if (Kind == JsonTreeKind.Object) text.Append('"').Append(Names[i]).Append("\":");
            Values[i].Write(text);
        }

        text.Append(Kind == JsonTreeKind.Object ? '}' : ']');
    }
}
