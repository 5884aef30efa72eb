using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dunning.Json.Reading;
using Dunning.Monetary;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Json.Writing;

/// <summary>How values of the domain are written: the counterpart of <see cref="ScalarReader"/>.</summary>
internal static class JsonOutput
{
    /// <summary>Letters outside ASCII stay as they are; the output is data, never put into HTML as it is.</summary>
    public static JsonWriterOptions Options(bool indented) => new()
    {
        Indented = indented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public static byte[] ToBytes<T>(T value, bool indented, Action<Utf8JsonWriter, T> write)
    {
        using var buffer = new PooledBuffer(4096);
        Write(value, buffer, indented, write);
        return buffer.Written.ToArray();
    }

    public static void Write<T>(T value, IBufferWriter<byte> output, bool indented, Action<Utf8JsonWriter, T> write)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new Utf8JsonWriter(output, Options(indented));
        write(writer, value);
    }

    public static void Write<T>(T value, Stream output, bool indented, Action<Utf8JsonWriter, T> write)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var buffer = new PooledBuffer(4096);
        Write(value, buffer, indented, write);
        output.Write(buffer.Bytes, 0, buffer.Count);
    }

    public static void WriteDate(this Utf8JsonWriter writer, string name, LocalDate date)
    {
        Span<byte> text = stackalloc byte[WireDates.Length];
        WireDates.Format(date, text);
        writer.WriteString(name, text);
    }

    public static void WriteDateIfAny(this Utf8JsonWriter writer, string name, LocalDate? date)
    {
        if (date is { } day) writer.WriteDate(name, day);
    }

    public static void WriteTextIfAny(this Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null) writer.WriteString(name, text);
    }

    public static void WriteMoney(this Utf8JsonWriter writer, string name, Money amount) => writer.WriteString(name, amount.ToAmountString());

    /// <summary>A figure without a currency, in its shortest form, so that equal policies give equal bytes.</summary>
    public static void WriteFigure(this Utf8JsonWriter writer, string name, decimal? figure)
    {
        if (figure is { } number) writer.WriteString(name, Shortest(number).ToString(CultureInfo.InvariantCulture));
        else writer.WriteNull(name);
    }

    /// <summary>The same number without zeros at the end of its fraction.</summary>
    public static decimal Shortest(decimal number) => number / 1.0000000000000000000000000000m;

    public static void WriteChoice<TEnum>(this Utf8JsonWriter writer, string name, TEnum value) where TEnum : struct, Enum =>
        writer.WriteString(name, WireName.Of(value));

    public static void WriteChoiceOrNull<TEnum>(this Utf8JsonWriter writer, string name, TEnum? value) where TEnum : struct, Enum
    {
        if (value is { } choice) writer.WriteChoice(name, choice);
        else writer.WriteNull(name);
    }

    public static void WriteChoices<TEnum>(this Utf8JsonWriter writer, string name, ValueList<TEnum> values) where TEnum : struct, Enum
    {
        writer.WriteStartArray(name);
        foreach (var value in values) writer.WriteStringValue(WireName.Of(value));
        writer.WriteEndArray();
    }

    public static void WriteTexts(this Utf8JsonWriter writer, string name, IReadOnlyList<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
