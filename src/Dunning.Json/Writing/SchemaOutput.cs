using System.Linq;
using System.Text.Json;
using Dunning.Json.Reading;
using Dunning.Monetary;

namespace Dunning.Json.Writing;

/// <summary>Writes what values a reader takes as JSON Schema, with keywords that every draft of it has.</summary>
internal static class SchemaOutput
{
    // Plain decimal notation, not below 0; -0 is 0.
    private const string AmountPattern = @"^([0-9]+(\.[0-9]+)?|-0+(\.0+)?)$";

    /// <summary>
    /// The keywords of a value, into the object that is open. A property that need not be there may be null as well, and has what stands in its place in
    /// <paramref name="usual"/>, a value of that shape with nothing said that need not be.
    /// </summary>
    public static void WriteKeywords(Utf8JsonWriter writer, ValueShape shape, bool takesNull, JsonLimits limits, JsonElement usual = default)
    {
        switch (shape.Kind)
        {
            case ValueShape.ValueKind.Text:
                WriteText(writer, shape, takesNull, limits);
                break;
            case ValueShape.ValueKind.Integer:
                WriteType(writer, takesNull, "integer");
                writer.WriteNumber("minimum", shape.Least);
                if (shape.Most is { } most) writer.WriteNumber("maximum", most);
                break;
            case ValueShape.ValueKind.Boolean:
                WriteType(writer, takesNull, "boolean");
                break;
            case ValueShape.ValueKind.Amount:
                WriteAmount(writer, takesNull, "string", "number");
                break;
            case ValueShape.ValueKind.Minimum:
                WriteMinimum(writer, takesNull);
                break;
            case ValueShape.ValueKind.List:
                WriteList(writer, shape, takesNull, limits, usual);
                break;
            case ValueShape.ValueKind.Object:
                WriteObject(writer, shape, takesNull, limits, usual);
                break;
        }
    }

    private static void WriteType(Utf8JsonWriter writer, bool takesNull, params string[] types)
    {
        if (!takesNull && types.Length == 1)
        {
            writer.WriteString("type", types[0]);
            return;
        }

        writer.WriteTexts("type", takesNull ? [.. types, "null"] : types);
    }

    private static void WriteText(Utf8JsonWriter writer, ValueShape shape, bool takesNull, JsonLimits limits)
    {
        WriteType(writer, takesNull, "string");
        if (shape.Allowed is { } allowed)
        {
            writer.WriteStartArray("enum");
            foreach (var value in allowed) writer.WriteStringValue(value);
            if (takesNull) writer.WriteNullValue();
            writer.WriteEndArray();
            return;
        }

        writer.WriteNumber("maxLength", limits.TextLength);
        if (shape.Pattern is { } pattern) writer.WriteString("pattern", pattern);
        if (shape.Excluded.Count == 0) return;
        writer.WriteStartObject("not");
        writer.WriteTexts("enum", shape.Excluded);
        writer.WriteEndObject();
    }

    private static void WriteAmount(Utf8JsonWriter writer, bool takesNull, params string[] types)
    {
        WriteType(writer, takesNull, types);
        writer.WriteString("pattern", AmountPattern);
        writer.WriteNumber("minimum", 0);
    }

    private static void WriteMinimum(Utf8JsonWriter writer, bool takesNull)
    {
        WriteAmount(writer, takesNull, "string", "number", "object");
        writer.WriteStartObject("patternProperties");
        writer.WriteStartObject("^(" + string.Join("|", Currency.Codes) + ")$");
        WriteAmount(writer, takesNull: true, "string", "number");
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteBoolean("additionalProperties", false);
    }

    private static void WriteList(Utf8JsonWriter writer, ValueShape shape, bool takesNull, JsonLimits limits, JsonElement usual)
    {
        WriteType(writer, takesNull, "array");
        writer.WriteStartObject("items");
        WriteKeywords(writer, shape.Item!, takesNull: false, limits, usual.ValueKind == JsonValueKind.Array ? usual.EnumerateArray().FirstOrDefault() : default);
        writer.WriteEndObject();
        if (shape.Least > 0) writer.WriteNumber("minItems", shape.Least);
        writer.WriteNumber("maxItems", shape.Most ?? limits.Items);
        if (shape.HasUniqueItems) writer.WriteBoolean("uniqueItems", true);
    }

    private static void WriteObject(Utf8JsonWriter writer, ValueShape shape, bool takesNull, JsonLimits limits, JsonElement usual)
    {
        var form = shape.Form!;
        WriteType(writer, takesNull, "object");
        writer.WriteStartObject("properties");
        for (var member = 0; member < form.Count; member++)
        {
            writer.WriteStartObject(form.NameOf(member));
            writer.WriteString("description", SchemaTexts.Of(form.Subject, form.NameOf(member)));
            var its = usual.ValueKind == JsonValueKind.Object && usual.TryGetProperty(form.NameOf(member), out var found) ? found : default;
            if (!IsRequired(form, member) && IsDefault(its, usual))
            {
                writer.WritePropertyName("default");
                its.WriteTo(writer);
            }

            WriteKeywords(writer, form.ShapeOf(member), takesNull: !IsRequired(form, member), limits, its);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        if (form.Required != 0) writer.WriteTexts("required", [.. Enumerable.Range(0, form.Count).Where(member => IsRequired(form, member)).Select(form.NameOf)]);
        writer.WriteBoolean("additionalProperties", false);
        if (shape.Alternatives.Count > 0) WriteAlternatives(writer, shape, takesNull);
    }

    // What repeats the name of the object is none: it differs from one to the next.
    private static bool IsDefault(JsonElement value, JsonElement of) => value.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Object => false,
        JsonValueKind.String => !(of.TryGetProperty("name", out var name) && value.ValueEquals(name.GetString())),
        _ => true,
    };

    private static bool IsRequired(ObjectForm form, int member) => (form.Required & (1UL << member)) != 0;

    /// <summary>Exactly one of some properties says something: null and an empty list say nothing.</summary>
    private static void WriteAlternatives(Utf8JsonWriter writer, ValueShape shape, bool takesNull)
    {
        writer.WriteStartArray("oneOf");
        if (takesNull)
        {
            writer.WriteStartObject();
            WriteType(writer, takesNull: false, "null");
            writer.WriteEndObject();
        }

        foreach (var chosen in shape.Alternatives)
        {
            writer.WriteStartObject();
            WriteType(writer, takesNull: false, "object");
            writer.WriteTexts("required", [chosen]);
            writer.WriteStartObject("properties");
            foreach (var name in shape.Alternatives)
            {
                writer.WriteStartObject(name);
                if (name != chosen)
                {
                    writer.WriteTexts("type", ["null", "array"]);
                    writer.WriteNumber("maxItems", 0);
                }
                else
                {
                    writer.WriteTexts("type", ["string", "number", "array"]);
                    writer.WriteNumber("minItems", 1);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
