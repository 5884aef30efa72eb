using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Dunning.Vocabulary;

namespace Dunning.Reference.Tests;

/// <summary>Puts a contact beside the expected one, property by property, as text; amounts by value.</summary>
internal static class ContactAnswer
{
    public static Dictionary<string, string?> Of(ReferenceContactAnswer c, string debtor)
    {
        var lead = c.Lead is { } decision ? Answer.Of(decision) : [];
        var members = new Dictionary<string, string?>
        {
            ["debtor"] = debtor,
            ["verdict"] = WireName.Of(c.Verdict),
            ["reason"] = c.Reason,
            ["until"] = Answer.DayOf(c.Until),
            ["approval"] = c.Approval ? "true" : "false",
            ["alerts"] = "[" + string.Join(",", c.Alerts) + "]",
            ["key"] = c.Key,
            ["totals"] = "[" + string.Concat(c.Totals.Select(t => "{" + t.Currency + " " + Answer.AmountOf(t.Amount) + "}")) + "]",
            ["lines"] = "[" + string.Concat(c.Lines.Select(l => $"{{{l.Invoice} {l.Role} {l.Stage} {Answer.AmountOf(l.Collectible.Amount)} {l.Collectible.Currency} {l.Key}}}")) + "]",
            ["tasks"] = "[" + string.Concat(c.Tasks.Select(t => "{" + t.Invoice + " " + WireName.Of(t.Action) + "}")) + "]",
            ["reviews"] = "[" + string.Concat(c.Reviews.Select(r => "{" + r.Invoice + " " + r.Reason + "}")) + "]",
        };
        foreach (var name in new[] { "action", "stage", "phase", "channel", "tone", "template", "dueOn" }) members[name] = lead.GetValueOrDefault(name);
        return members;
    }

    /// <summary>The value of an expected property, in the same words.</summary>
    public static string? Of(JsonProperty expected) => expected.Name switch
    {
        "totals" => Join(expected, t => Text(t, "currency") + " " + Amount(t)),
        "lines" => Join(expected, l => $"{Text(l, "invoice")} {Text(l, "role")} {Text(l, "stage")} {Amount(l)} {Text(l, "currency")} {Text(l, "key")}"),
        "tasks" => Join(expected, t => Text(t, "invoice") + " " + Text(t, "action")),
        "reviews" => Join(expected, r => Text(r, "invoice") + " " + Text(r, "reason")),
        _ => Answer.Of(expected),
    };

    private static string Join(JsonProperty expected, System.Func<JsonElement, string> inWords) =>
        "[" + string.Concat(expected.Value.EnumerateArray().Select(i => "{" + inWords(i) + "}")) + "]";

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();

    private static string Amount(JsonElement json) => Answer.AmountOf(decimal.Parse(Text(json, "collectible")!, CultureInfo.InvariantCulture));
}
