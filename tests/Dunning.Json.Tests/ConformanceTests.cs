using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Dunning.Engine;
using Dunning.Policies.Presets;

namespace Dunning.Json.Tests;

public class ConformanceTests
{
    private static readonly HashSet<string> Amounts = ["balance", "collectible"];

    [Fact]
    public void There_are_794_vectors() => (Vectors.Cases.Count, Vectors.Expected.Count).ShouldBe((794, 794));

    [Fact]
    public void Every_case_reads_back_as_it_was_written()
    {
        var reader = new CaseReader();
        foreach (var line in Vectors.Cases)
        {
            var value = reader.Read(line);
            reader.Read(CaseWriter.ToUtf8Bytes(value)).ShouldBe(value);
            reader.Read(CaseWriter.ToUtf8Bytes(value, indented: true)).ShouldBe(value);
        }
    }

    [Fact]
    public void Every_policy_reads_back_as_it_was_written()
    {
        var reader = new CaseReader();
        foreach (var line in Vectors.Cases)
        {
            var policy = reader.Read(line).Policy.ShouldNotBeNull();
            PolicyReader.Read(PolicyWriter.ToUtf8Bytes(policy)).ShouldBe(policy);
            PolicyReader.Read(PolicyWriter.ToUtf8Bytes(policy, indented: true)).ShouldBe(policy);
        }
    }

    [Fact]
    public void A_case_reads_the_same_with_its_properties_in_any_order()
    {
        var reader = new CaseReader();
        foreach (var line in Vectors.Cases)
        {
            using var parsed = JsonDocument.Parse(line);
            var reversed = new MemoryStream();
            using (var writer = new Utf8JsonWriter(reversed)) WriteReversed(writer, parsed.RootElement);
            reader.Read(reversed.ToArray()).ShouldBe(reader.Read(line));
        }
    }

    [Fact]
    public async Task Every_line_is_answered_as_the_vectors_say()
    {
        using var answers = new MemoryStream();
        var counts = await new DecisionLines(new DunningEngine(PolicyBooks.France))
            .RunAsync(new MemoryStream(Vectors.AllCases), answers, cancellation: TestContext.Current.CancellationToken);
        counts.ShouldBe(new LineCounts(794, 794, 0));

        var lines = System.Text.Encoding.UTF8.GetString(answers.ToArray()).Split('\n');
        lines.Length.ShouldBe(795);
        var differences = Vectors.Expected.Select((expected, i) => Difference(expected, lines[i])).OfType<string>().ToList();
        differences.ShouldBeEmpty();
    }

    [Fact]
    public void There_are_235_accounts() => (Vectors.Accounts.Count, Vectors.ExpectedContacts.Count).ShouldBe((235, 235));

    [Fact]
    public async Task Every_account_is_answered_as_the_vectors_say()
    {
        using var answers = new MemoryStream();
        var counts = await new ContactLines(new DunningEngine(PolicyBooks.France))
            .RunAsync(new MemoryStream(Vectors.AllAccounts), answers, cancellation: TestContext.Current.CancellationToken);
        counts.ShouldBe(new LineCounts(235, 235, 0));

        var lines = System.Text.Encoding.UTF8.GetString(answers.ToArray()).Split('\n');
        lines.Length.ShouldBe(236);
        Vectors.ExpectedContacts.Select((expected, i) => Difference(expected, lines[i], besides: "reviewOn")).OfType<string>().ShouldBeEmpty();
    }

    [Fact]
    public void Every_account_reads_the_same_with_its_properties_in_any_order()
    {
        var reader = new AccountCaseReader();
        foreach (var line in Vectors.Accounts)
        {
            using var parsed = JsonDocument.Parse(line);
            var reversed = new MemoryStream();
            using (var writer = new Utf8JsonWriter(reversed)) WriteReversed(writer, parsed.RootElement);
            reader.Read(reversed.ToArray()).Account.ShouldBe(reader.Read(line).Account);
        }
    }

    private static string? Difference(byte[] expectedLine, string line, string? besides = null)
    {
        using var expected = JsonDocument.Parse(expectedLine);
        using var actual = JsonDocument.Parse(line);
        var names = expected.RootElement.EnumerateObject().Select(property => property.Name).ToList();
        var extra = actual.RootElement.EnumerateObject().Select(property => property.Name).Except(names).Where(name => name != besides);
        var different = names
            .Where(name => !actual.RootElement.TryGetProperty(name, out var value) || !AreSame(name, expected.RootElement.GetProperty(name), value))
            .Concat(extra)
            .ToList();
        return different.Count == 0 ? null : expected.RootElement.GetProperty("id") + ": " + string.Join(", ", different) + " in " + line;
    }

    private static bool AreSame(string name, JsonElement expected, JsonElement actual) =>
        Amounts.Contains(name)
            ? decimal.Parse(expected.GetString()!, CultureInfo.InvariantCulture) == decimal.Parse(actual.GetString()!, CultureInfo.InvariantCulture)
            : JsonElement.DeepEquals(expected, actual);

    private static void WriteReversed(Utf8JsonWriter writer, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var property in element.EnumerateObject().Reverse())
                {
                    writer.WritePropertyName(property.Name);
                    WriteReversed(writer, property.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray()) WriteReversed(writer, item);
                writer.WriteEndArray();
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}
