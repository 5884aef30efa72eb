using System;
using System.Collections.Generic;
using System.Text;
using Dunning.Vocabulary;

namespace Dunning.Json.Reading;

/// <summary>Which properties an object of the wire format has. A member's number is its bit: 0 is bit 0, at most 64 members.</summary>
internal sealed class ObjectForm
{
    private readonly string[] _names;

    private readonly Func<int, ValueShape>? _shapes;

    private ObjectForm(string subject, string[] names, ulong required, ulong nullable, Func<int, ValueShape>? shapes)
    {
        _shapes = shapes;
        Subject = subject;
        _names = names;
        Names = new Utf8Names(names);
        Required = required;
        Nullable = nullable;
    }

    /// <summary>What the object is, for messages: <c>an invoice</c>.</summary>
    public string Subject { get; }

    public Utf8Names Names { get; }

    public ulong Required { get; }

    /// <summary>The members whose null says something else than their absence.</summary>
    public ulong Nullable { get; }

    /// <summary>
    /// The form whose properties are the values of an enumeration numbered from 0, in camelCase. <paramref name="shapes"/> tells what values each takes, for
    /// forms of which there is a schema.
    /// </summary>
    public static ObjectForm Of<TMember>(string subject, ulong required = 0, ulong nullable = 0, Func<int, ValueShape>? shapes = null) where TMember : struct, Enum
    {
        var names = new List<string>();
        foreach (var kebab in WireName.All<TMember>()) names.Add(ToCamelCase(kebab));
        return new ObjectForm(subject, [.. names], required, nullable, shapes);
    }

    /// <summary>The form whose properties are the wire names of an enumeration numbered from 0.</summary>
    public static ObjectForm OfWireNames<TEnum>(string subject) where TEnum : struct, Enum =>
        new(subject, [.. WireName.All<TEnum>()], required: 0, nullable: 0, shapes: null);

    /// <summary>How many properties there are.</summary>
    public int Count => _names.Length;

    public string NameOf(int member) => _names[member];

    /// <summary>What values a property takes; any text where the form does not say.</summary>
    public ValueShape ShapeOf(int member) => _shapes?.Invoke(member) ?? ValueShape.Text;

    private static string ToCamelCase(string kebab)
    {
        var camel = new StringBuilder(kebab.Length);
        foreach (var character in kebab)
        {
            if (camel.Length > 0 && camel[camel.Length - 1] == '-') camel[camel.Length - 1] = char.ToUpperInvariant(character);
            else camel.Append(character);
        }

        return camel.ToString();
    }
}
