using System;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dunning.Json.Reading;
using NodaTime;

namespace Dunning.Json;

/// <summary>
/// Dates as <c>yyyy-MM-dd</c> of the ISO calendar, years 0001 through 9999, for hosts that serialize types of their own. Strict: nothing else is
/// read, and a date that does not exist is refused as such.
/// </summary>
public sealed class LocalDateJsonConverter : JsonConverter<LocalDate>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no date, or one that does not exist.</exception>
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException("A date is a string as yyyy-MM-dd.");
        var text = reader.GetString()!;
        return WireDates.TryParse(Encoding.UTF8.GetBytes(text), out var date) switch
        {
            WireDates.Reading.Read => date,
            WireDates.Reading.DoesNotExist => throw new JsonException("The date " + text + " does not exist."),
            _ => throw new JsonException("The value is not a date as yyyy-MM-dd."),
        };
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The year has not four digits.</exception>
    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> text = stackalloc byte[WireDates.Length];
        WireDates.Format(value, text);
        writer.WriteStringValue(text);
    }
}
