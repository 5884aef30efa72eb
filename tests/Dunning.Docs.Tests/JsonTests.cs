using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Dunning.Faults;
using Dunning.Json;

namespace Dunning.Docs.Tests;

public sealed class JsonTests
{
    // It shows policies that are wrong on purpose.
    private const string PageOfFaults = "docs/policies/faults.md:";

    [Fact]
    public void Every_policy_and_book_of_the_documents_can_be_read_and_has_no_error_of_sense()
    {
        var policies = Written().Where(json => json.Root.TryGetProperty("stages", out _) || json.Root.TryGetProperty("policies", out _)).ToList();

        policies.Count.ShouldBeGreaterThanOrEqualTo(3);
        policies.SelectMany(json => ErrorsOf(json.Place, json.Text)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_case_of_the_documents_can_be_read()
    {
        var cases = Written().Where(json => json.Root.TryGetProperty("today", out _) && json.Root.TryGetProperty("history", out _)).ToList();

        cases.Count.ShouldBeGreaterThan(0);
        foreach (var (place, text, _) in cases)
            new CaseReader().TryRead(Encoding.UTF8.GetBytes(text), out _, out var faults).ShouldBeTrue(place + "\n" + string.Join('\n', faults));
    }

    private static IEnumerable<string> ErrorsOf(string place, string text)
    {
        var document = PolicyDocument.Examine(Encoding.UTF8.GetBytes(text));
        if (document.IsReadable && place.StartsWith(PageOfFaults, StringComparison.Ordinal)) return [];
        var errors = document.Faults.Where(fault => fault.Severity == FaultSeverity.Error).Select(fault => place + ": " + fault);
        return document.IsReadable ? errors : errors.Prepend(place + ": cannot be read");
    }

    /// <summary>What stands in full: a text with dots in it shows a part.</summary>
    private static IEnumerable<(string Place, string Text, JsonElement Root)> Written() =>
        from page in Page.All
        from fence in page.Fences
        where fence.Info is "json" or "jsonl" && !fence.Text.Contains('…', StringComparison.Ordinal)
        from text in fence.Info == "jsonl" || (fence.File?.EndsWith(".jsonl", StringComparison.Ordinal) ?? false) ? fence.Lines.Where(line => line.Length > 0) : [fence.Text]
        let document = Parsed(text)
        where document is { ValueKind: JsonValueKind.Object }
        select (page.Name + ":" + fence.Line, text, document.Value);

    private static JsonElement? Parsed(string text)
    {
        try
        {
            return JsonDocument.Parse(text).RootElement;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
