using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Reference.Tests;

/// <summary>Puts a decision beside the expected one, property by property, as text; amounts by value.</summary>
internal static class Answer
{
    private static readonly string[] Amounts = ["balance", "collectible"];

    public static Dictionary<string, string?> Of(ReferenceDecision d) => new()
    {
        ["verdict"] = WireName.Of(d.Verdict),
        ["reason"] = WireName.Of(d.Reason),
        ["action"] = NameOf(d.Action),
        ["stage"] = d.Stage,
        ["phase"] = NameOf(d.Phase),
        ["channel"] = NameOf(d.Channel),
        ["tone"] = NameOf(d.Tone),
        ["template"] = d.Template,
        ["recipient"] = d.Recipient,
        ["owner"] = d.Owner,
        ["claims"] = List(d.Claims?.Select(WireName.Of)),
        ["enclosures"] = List(d.Enclosures),
        ["measures"] = List(d.Measures),
        ["dueOn"] = DayOf(d.DueOn),
        ["until"] = DayOf(d.Until),
        ["deadline"] = DayOf(d.Deadline),
        ["reviewOn"] = DayOf(d.ReviewOn),
        ["balance"] = AmountOf(d.Balance),
        ["collectible"] = AmountOf(d.Collectible),
        ["daysLate"] = d.DaysLate.ToString(CultureInfo.InvariantCulture),
        ["approval"] = d.Approval ? "true" : "false",
        ["alerts"] = List(d.Alerts),
        ["key"] = d.Key,
    };

    /// <summary>The value of an expected property, in the same words.</summary>
    public static string? Of(JsonProperty expected) => expected.Value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Array => List(expected.Value.EnumerateArray().Select(i => i.GetString()!)),
        JsonValueKind.String when Amounts.Contains(expected.Name) => AmountOf(decimal.Parse(expected.Value.GetString()!, CultureInfo.InvariantCulture)),
        JsonValueKind.String => expected.Value.GetString(),
        _ => expected.Value.GetRawText(),
    };

    public static string AmountOf(decimal amount) => amount.ToString("0.####", CultureInfo.InvariantCulture);

    public static string? DayOf(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    private static string? NameOf<TEnum>(TEnum? value) where TEnum : struct, System.Enum => value is { } known ? WireName.Of(known) : null;

    private static string? List(IEnumerable<string>? items) => items is null ? null : "[" + string.Join(",", items) + "]";
}
