using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Dunning.Json;

namespace Dunning.Docs.Tests;

/// <summary>The page that tells every property of a policy and of a book, written from their schemas.</summary>
internal static class PolicyReference
{
    public static string Page()
    {
        var page = new StringBuilder(
            """
            # The policy, property by property

            This page answers: what can stand in a policy or a book, in which form, and what holds where it is not said? It is written from the JSON Schema
            (`dunning policy schema`, with `--book` that of a book), which is made from the tables the reader itself uses; a test keeps the two alike.

            A property that is not named here is refused. One that need not be there may be left out or be `null`: then the value under "unless said" holds. Decimals (amounts, percentages) are texts in
            plain notation, `"10.00"`; a number is read too, never as a binary float. What is wrong with a policy beyond its form is told by the [examination](README.md#examination);
            [each fault, with an example](faults.md). What the words mean: [concepts](../concepts.md).


            """.ReplaceLineEndings("\n"));
        Section(page, "A policy", JsonDocument.Parse(PolicySchema.OfPolicy()).RootElement, 2);
        var book = JsonDocument.Parse(PolicySchema.OfBook()).RootElement;
        Section(page, "A book", book, 2);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void Section(StringBuilder page, string heading, JsonElement shape, int depth)
    {
        page.Append(new string('#', depth)).Append(' ').Append(heading).Append("\n\n| property | what it says | form | unless said |\n|---|---|---|---|\n");
        var required = shape.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()!).ToHashSet() : [];
        foreach (var property in shape.GetProperty("properties").EnumerateObject())
        {
            page.Append("| `").Append(property.Name).Append("` | ").Append(Text(property.Value)).Append(" | ").Append(Cell(FormOf(property.Value)))
                .Append(" | ").Append(Cell(required.Contains(property.Name) ? "must be said" : UsualOf(property.Value))).Append(" |\n");
        }

        page.Append('\n');
        foreach (var property in shape.GetProperty("properties").EnumerateObject())
        {
            // The policies of a book are policies: told above.
            var inner = property.Value.TryGetProperty("items", out var items) ? items : property.Value;
            if (property.Name == "policies" || !inner.TryGetProperty("properties", out _)) continue;
            Section(page, "`" + property.Name + "`", inner, Math.Min(depth + 1, 4));
        }
    }

    private static string Text(JsonElement shape) => shape.TryGetProperty("description", out var text) ? Cell(text.GetString()!) : string.Empty;

    private static string FormOf(JsonElement shape)
    {
        if (shape.TryGetProperty("patternProperties", out _)) return "an amount, or an object with an amount a currency (`{\"EUR\":\"10.00\"}`)";
        if (shape.TryGetProperty("enum", out var values) && values.GetArrayLength() > 50) return "a currency of ISO 4217";
        if (values.ValueKind == JsonValueKind.Array) return string.Join(", ", values.EnumerateArray().Where(value => value.ValueKind != JsonValueKind.Null).Select(value => "`" + value + "`"));
        var types = TypesOf(shape);
        if (types.Contains("array")) return "a list of " + (shape.TryGetProperty("items", out var items) ? ItemsOf(items) : "values");
        if (types.Contains("object")) return shape.TryGetProperty("properties", out _) ? "an object, told below" : "an object";
        if (types.Contains("boolean")) return "`true`, `false`";
        if (types.Contains("integer")) return "a whole number" + Range(shape);
        return types.Contains("number") ? "a decimal" : "a text";
    }

    private static string ItemsOf(JsonElement items) =>
        items.TryGetProperty("properties", out _) ? "objects, told below"
        : items.TryGetProperty("enum", out _) ? FormOf(items)
        : "texts";

    private static string Range(JsonElement shape)
    {
        var least = shape.TryGetProperty("minimum", out var minimum) ? minimum.ToString() : null;
        var most = shape.TryGetProperty("maximum", out var maximum) ? maximum.ToString() : null;
        return (least, most) switch
        {
            (not null, not null) when least == most => ": " + least,
            (not null, not null) => " from " + least + " to " + most,
            (not null, null) => ", " + least + " or more",
            _ => string.Empty,
        };
    }

    private static string UsualOf(JsonElement shape)
    {
        if (shape.TryGetProperty("default", out var usual)) return "`" + JsonSerializer.Serialize(usual) + "`";
        return shape.TryGetProperty("properties", out _) && !shape.TryGetProperty("required", out _) ? "as told below" : "nothing";
    }

    private static HashSet<string> TypesOf(JsonElement shape) =>
        !shape.TryGetProperty("type", out var type) ? []
        : type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(one => one.GetString()!)]
        : [type.GetString()!];

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
