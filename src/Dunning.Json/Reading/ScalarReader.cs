using System;
using System.Buffers.Text;
using System.Text.Json;
using Dunning.Calendars;
using Dunning.Monetary;
using NodaTime;

namespace Dunning.Json.Reading;

/// <summary>Understands single values. What cannot be understood is noted as a fault, and a harmless value stands in for it.</summary>
internal static class ScalarReader
{
    /// <summary>The calendars that have a name on the wire.</summary>
    public static string[] Calendars { get; } =
        [BusinessCalendar.None.Name, BusinessCalendar.Weekdays.Name, BusinessCalendar.France.Name, BusinessCalendar.AlsaceMoselle.Name];

    /// <summary>A text; null where there is a fault.</summary>
    public static string? Text(ref JsonCursor cursor, in JsonScalar value)
    {
        if (!Is(ref cursor, value, JsonTokenType.String, "a string")) return null;
        string? text;
        if (value.IsEscaped)
        {
            text = Unescape(ref cursor, value);
            if (text is null) return null;
        }
        else
        {
            text = value.Length == 0 ? string.Empty : Utf8Text.Decode(Content(cursor, value));
        }

        if (text.Length <= cursor.Limits.TextLength) return text;
        cursor.Faults.Add(JsonFaultCodes.TooLong, value.Position, FormFault.TextTooLong(cursor.Limits.TextLength));
        return null;
    }

    /// <summary>A text that is not empty; null where there is a fault.</summary>
    public static string? Name(ref JsonCursor cursor, in JsonScalar value)
    {
        var text = Text(ref cursor, value);
        if (text is null || !string.IsNullOrWhiteSpace(text)) return text;
        cursor.Faults.Add(JsonFaultCodes.EmptyText, value.Position, "The text is empty.");
        return null;
    }

    public static LocalDate? Date(ref JsonCursor cursor, in JsonScalar value)
    {
        if (!Is(ref cursor, value, JsonTokenType.String, "a date as a string")) return null;
        var reading = value.IsEscaped
            ? WireDates.TryParse(Unescaped(ref cursor, value), out var date)
            : WireDates.TryParse(Content(cursor, value), out date);
        switch (reading)
        {
            case WireDates.Reading.Read:
                return date;
            case WireDates.Reading.DoesNotExist:
                cursor.Faults.Add(JsonFaultCodes.DateDoesNotExist, value.Position, "The date " + Shown(ref cursor, value) + " does not exist.", [Shown(ref cursor, value)]);
                return null;
            default:
                cursor.Faults.Add(
                    JsonFaultCodes.DateForm, value.Position, "'" + Shown(ref cursor, value) + "' is not a date as yyyy-MM-dd.", [Shown(ref cursor, value)]);
                return null;
        }
    }

    public static decimal? Amount(ref JsonCursor cursor, in JsonScalar value)
    {
        if (value.Token is not (JsonTokenType.String or JsonTokenType.Number))
        {
            Is(ref cursor, value, JsonTokenType.String, "an amount as a string");
            return null;
        }

        if (WireAmounts.TryParse(value.IsEscaped ? Unescaped(ref cursor, value) : Content(cursor, value), out var amount)) return amount;
        cursor.Faults.Add(
            JsonFaultCodes.AmountForm,
            value.Position,
            "'" + Shown(ref cursor, value) + "' is not an amount as 1250.00 that can be held exactly.",
            [Shown(ref cursor, value)]);
        return null;
    }

    public static int? Integer(ref JsonCursor cursor, in JsonScalar value)
    {
        if (!Is(ref cursor, value, JsonTokenType.Number, "a whole number")) return null;
        var digits = Content(cursor, value);
        if (Utf8Parser.TryParse(digits, out int number, out var consumed) && consumed == digits.Length) return number;
        cursor.Faults.Add(
            JsonFaultCodes.NumberForm, value.Position, "'" + Shown(ref cursor, value) + "' is not a whole number of 32 bits.", [Shown(ref cursor, value)]);
        return null;
    }

    public static bool? Boolean(ref JsonCursor cursor, in JsonScalar value)
    {
        if (value.Token is JsonTokenType.True or JsonTokenType.False) return value.Token == JsonTokenType.True;
        Is(ref cursor, value, JsonTokenType.True, "true or false");
        return null;
    }

    public static TEnum? Choice<TEnum>(ref JsonCursor cursor, in JsonScalar value) where TEnum : struct, Enum
    {
        if (!Is(ref cursor, value, JsonTokenType.String, "a string")) return null;
        if (WireTable<TEnum>.TryFind(value.IsEscaped ? Unescaped(ref cursor, value) : Content(cursor, value), out var choice)) return choice;
        UnknownValue(ref cursor, value, WireTable<TEnum>.Listing());
        return null;
    }

    public static Currency? Currency(ref JsonCursor cursor, in JsonScalar value)
    {
        if (!Is(ref cursor, value, JsonTokenType.String, "a currency code")) return null;
        var code = value.IsEscaped ? Unescaped(ref cursor, value) : Content(cursor, value);
        if (code.SequenceEqual("EUR"u8)) return Monetary.Currency.Eur;
        if (code.Length == 3 && Monetary.Currency.TryParse(Utf8Text.Decode(code), out var currency)) return currency;
        UnknownValue(ref cursor, value, "the currency codes of ISO 4217");
        return null;
    }

    public static BusinessCalendar? Calendar(ref JsonCursor cursor, in JsonScalar value)
    {
        var name = Text(ref cursor, value);
        if (name is null) return null;
        if (BusinessCalendar.TryParse(name, out var calendar)) return calendar;
        UnknownValue(ref cursor, value, string.Join(", ", Calendars));
        return null;
    }

    /// <summary>The format, of which there is one so far.</summary>
    public static void Format(ref JsonCursor cursor, in JsonScalar value)
    {
        if (Integer(ref cursor, value) is not { } format || format == 1) return;
        cursor.Faults.Add(JsonFaultCodes.UnsupportedFormat, value.Position, "The format " + Shown(ref cursor, value) + " is not known; 1 is.", [Shown(ref cursor, value)]);
    }

    public static void UnknownValue(ref JsonCursor cursor, in JsonScalar value, string known) =>
        cursor.Faults.Add(
            JsonFaultCodes.UnknownValue, value.Position, "'" + Shown(ref cursor, value) + "' is none of: " + known + ".", [Shown(ref cursor, value)]);

    private static bool Is(ref JsonCursor cursor, in JsonScalar value, JsonTokenType token, string asked)
    {
        if (value.Token == token) return true;
        cursor.Faults.Add(JsonFaultCodes.WrongType, value.Position, FormFault.WrongType("this value", asked, value.Token));
        return false;
    }

    private static ReadOnlySpan<byte> Content(in JsonCursor cursor, in JsonScalar value) => cursor.Document.Slice(value.ContentStart, value.Length);

    private static byte[] Unescaped(ref JsonCursor cursor, in JsonScalar value) =>
        System.Text.Encoding.UTF8.GetBytes(TryUnescape(cursor, value) ?? string.Empty);

    private static string? Unescape(ref JsonCursor cursor, in JsonScalar value)
    {
        var text = TryUnescape(cursor, value);
        if (text is null) cursor.Faults.Add(JsonFaultCodes.Malformed, value.Position, "The string holds half a surrogate pair.");
        return text;
    }

    private static string? TryUnescape(in JsonCursor cursor, in JsonScalar value)
    {
        try
        {
            var reader = new Utf8JsonReader(cursor.Document.Slice(value.Position, value.Length + 2));
            reader.Read();
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    // The value as it stands in the text, cut where it is long.
    private static string Shown(ref JsonCursor cursor, in JsonScalar value)
    {
        var content = value.IsEscaped ? TryUnescape(cursor, value) ?? "?" : Utf8Text.Decode(Content(cursor, value));
        return Utf8Text.Shortened(content, 40);
    }
}
