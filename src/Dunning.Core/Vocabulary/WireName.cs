using System;
using System.Collections.Generic;
using System.Text;

namespace Dunning.Vocabulary;

/// <summary>
/// The one spelling of every enumeration value outside .NET: kebab-case, as in <c>formal-notice</c> for
/// <c>FormalNotice</c>. Stable codes for JSON, CSV, keys and logs; never translated.
/// </summary>
public static class WireName
{
    /// <summary>Gives the wire name of a declared value, for instance <c>registered-letter</c>.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in kebab-case.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not declared by the enumeration.</exception>
    public static string Of<TEnum>(TEnum value) where TEnum : struct, Enum =>
        Names<TEnum>.PlaceOf(value) is >= 0 and var place
            ? Names<TEnum>.InOrder[place]
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a declared value of " + typeof(TEnum).Name + ".");

    /// <summary>Reads a wire name. Names are case-sensitive, and numbers are not accepted.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="name">The name in kebab-case.</param>
    /// <returns>The value of that name.</returns>
    /// <exception cref="FormatException">No value has that name.</exception>
    public static TEnum Parse<TEnum>(string name) where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(name);
        return TryParse<TEnum>(name, out var value)
            ? value
            : throw new FormatException("'" + name + "' is none of: " + string.Join(", ", All<TEnum>()) + ".");
    }

    /// <summary>Reads a wire name, if it is one.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="name">The name in kebab-case.</param>
    /// <param name="value">The value of that name; the enumeration's default when there is none.</param>
    /// <returns>Whether a value has that name.</returns>
    public static bool TryParse<TEnum>(string? name, out TEnum value) where TEnum : struct, Enum
    {
        value = default;
        if (name is null || !Names<TEnum>.NumberByName.TryGetValue(name, out var number)) return false;
        value = (TEnum)(object)number;
        return true;
    }

    /// <summary>Whether the enumeration declares a value, so that it has a wire name.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="value">The value.</param>
    public static bool IsDeclared<TEnum>(TEnum value) where TEnum : struct, Enum => Names<TEnum>.PlaceOf(value) >= 0;

    /// <summary>All wire names of an enumeration, in the order of its values.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    public static IReadOnlyList<string> All<TEnum>() where TEnum : struct, Enum => Names<TEnum>.InOrder;

    /// <summary>Refuses a value the enumeration does not declare, which only a cast can make.</summary>
    internal static void ThrowIfUndeclared<TEnum>(TEnum value, string parameterName) where TEnum : struct, Enum
    {
        if (!IsDeclared(value)) throw new ArgumentOutOfRangeException(parameterName, value, "Not a declared value of " + typeof(TEnum).Name + ".");
    }

    /// <inheritdoc cref="ThrowIfUndeclared{TEnum}(TEnum, string)"/>
    internal static void ThrowIfUndeclared<TEnum>(TEnum? value, string parameterName) where TEnum : struct, Enum
    {
        if (value is { } given) ThrowIfUndeclared(given, parameterName);
    }

    private static string ToKebabCase(string pascal)
    {
        var kebab = new StringBuilder(pascal.Length + 4);
        for (var i = 0; i < pascal.Length; i++)
        {
            var isUpper = pascal[i] is >= 'A' and <= 'Z';
            if (isUpper && i > 0) kebab.Append('-');
            kebab.Append(isUpper ? (char)(pascal[i] | 0x20) : pascal[i]);
        }

        return kebab.ToString();
    }

    // Every enumeration of this library is an int. Ints are looked up, as one instantiation then serves them all.
    private static int NumberOf<TEnum>(TEnum value) where TEnum : struct, Enum => (int)(object)value;

    private static class Names<TEnum> where TEnum : struct, Enum
    {
        public static readonly Dictionary<string, int> NumberByName = new(StringComparer.Ordinal);
        public static readonly int[] Numbers;
        public static readonly IReadOnlyList<string> InOrder;

        static Names()
        {
#if NETSTANDARD2_0
            var values = (TEnum[])Enum.GetValues(typeof(TEnum));
#else
            var values = Enum.GetValues<TEnum>();
#endif
            var names = new string[values.Length];
            Numbers = new int[values.Length];
            for (var i = 0; i < values.Length; i++)
            {
                Numbers[i] = NumberOf(values[i]);
                names[i] = ToKebabCase(values[i].ToString());
                NumberByName.Add(names[i], Numbers[i]);
            }

            InOrder = Array.AsReadOnly(names);
        }

        public static int PlaceOf(TEnum value) => Array.IndexOf(Numbers, NumberOf(value));
    }
}
