using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Dunning.Faults;
using Dunning.Policies.Presets;
using NJsonSchema;

namespace Dunning.Json.Tests.PolicyDocuments;

/// <summary>
/// The schema against the reader: whatever the reader takes the schema takes, and what the reader refuses the schema refuses, but for what a schema cannot see.
/// The validator is another's and older than the draft; the schema keeps to keywords both know.
/// </summary>
public sealed class SchemaTests
{
    // What only the reader sees: names that refer to something or must differ, and figures beside one another. That a fee says how much in one of its three
    // ways the schema does say, but this validator passes over; one of the draft's own sees it.
    private static readonly string[] OfTheReaderOnly =
    [
        FaultCodes.StageNameTaken, FaultCodes.UnknownResumeStage, FaultCodes.TooManyRecipients, FaultCodes.BookDuplicate, FaultCodes.BookUnknownPolicy,
        FaultCodes.BookEmpty, FaultCodes.FeeForm, JsonFaultCodes.DuplicateProperty,
    ];

    // Values of every type, and near the bounds of each kind of property.
    private static readonly string[] Probes =
    [
        "null", "true", "0", "1", "-1", "2", "50", "51", "100", "101", "120", "121", "365", "366", "3650", "3651", "-3650", "-3651", "99999999999", "1.5",
        "\"\"", "\" \"", "\"a|b\"", "\"x\"", "\"1\"", "\"-1\"", "\"-0\"", "\"1.50\"", "\"1,5\"", "\".5\"", "\"5.\"", "\"1e3\"", "\"EUR\"", "\"none\"", "\"FR\"", "\"step-by-step\"", "\"accelerate\"",
        "\"remind\"", "\"send-evidence\"", "\"level1\"", "\"formal\"", "\"remaining\"",
        "[]", "[1]", "[null]", "[\"email\"]", "[\"email\",\"email\"]", "[\"business\"]", "[\"principal\",\"fee\"]", "[\"a\",\"a\"]", "[{}]",
        "{}", "{\"EUR\":\"1\"}", "{\"EUR\":null}", "{\"EUR\":\"-1\"}", "{\"EURO\":\"1\"}", "{\"x\":1}",
        "[{\"from\":\"0\",\"fixed\":\"1\"}]", "[{\"from\":\"0\",\"fixed\":\"1\",\"percent\":\"2\"}]", "[{\"from\":\"0\"}]", "[{\"fixed\":\"1\"}]",
    ];

    [Fact]
    public async Task Reader_and_schema_agree_on_every_value_of_every_property()
    {
        var schema = await Schema(PolicySchema.OfPolicy());
        var full = JsonNode.Parse(PolicyWriter.ToUtf8Bytes(FrenchPolicies.Standard))!;
        full["stages"]![0]!["fee"] = JsonNode.Parse("""{"currency":"EUR","percent":"1.5","of":"original","least":"1","most":"9","bands":[]}""");
        full["stages"]![1]!["fee"] = JsonNode.Parse("""{"currency":"EUR","fixed":null,"percent":null,"of":"remaining","bands":[{"from":"0","fixed":"5","percent":null}]}""");
        var text = full.ToJsonString();
        var places = Places(full).ToArray();
        var disagreements = new List<string>();

        foreach (var place in places)
        {
            foreach (var probe in Probes.Prepend(null)) Compare(schema, With(text, place, probe), place + " " + (probe ?? "(left out)"), disagreements);
        }

        places.Length.ShouldBeGreaterThan(90);
        disagreements.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whatever_is_written_the_schema_takes()
    {
        var (ofPolicy, ofBook) = (await Schema(PolicySchema.OfPolicy()), await Schema(PolicySchema.OfBook()));

        foreach (var policy in PolicyPresets.All.Concat(Vectors.Policies()))
            ofPolicy.Validate(Encoding.UTF8.GetString(PolicyWriter.ToUtf8Bytes(policy))).ShouldBeEmpty(policy.Name);
        ofBook.Validate(Encoding.UTF8.GetString(PolicyBookWriter.ToUtf8Bytes(PolicyBooks.France))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_rejected_example_goes_through_both()
    {
        var (ofPolicy, ofBook) = (await Schema(PolicySchema.OfPolicy()), await Schema(PolicySchema.OfBook()));
        var disagreements = new List<string>();

        foreach (var pair in FaultPairs.All)
        {
            var schema = pair.Text.Contains("\"policies\"") ? ofBook : ofPolicy;
            Compare(schema, pair.Failing, pair.Code, disagreements);
            Compare(schema, pair.Passing, pair.Code + " passing", disagreements);
        }

        disagreements.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"name":"house","stages":[STAGE],"nmae":"x"}""")]
    [InlineData("""{"stages":[STAGE]}""")]
    [InlineData("""{"name":"house"}""")]
    [InlineData("""[]""")]
    [InlineData("""{"name":"house","stages":[{"name":"a","phase":"level1","action":"remind","day":5,"channels":["email"],"chanels":[]}]}""")]
    public async Task Misspelt_and_missing_properties_are_refused_by_both(string json)
    {
        var text = json.Replace("STAGE", Texts.Stage);

        PolicyReader.TryRead(text.Utf8(), out _, out _).ShouldBeFalse();
        (await Schema(PolicySchema.OfPolicy())).Validate(text).ShouldNotBeEmpty();
    }

    [Fact]
    public void It_says_that_a_fee_has_one_of_three_ways_to_say_how_much()
    {
        var fee = JsonNode.Parse(PolicySchema.OfPolicy())!["properties"]!["stages"]!["items"]!["properties"]!["fee"]!;

        fee["oneOf"]!.AsArray().Select(way => way!["required"]?[0]?.GetValue<string>()).ShouldBe([null, "fixed", "percent", "bands"]);
        fee["oneOf"]![1]!["properties"]!["bands"]!.ToJsonString().ShouldBe("""{"type":["null","array"],"maxItems":0}""");
        fee["oneOf"]![3]!["properties"]!["bands"]!["minItems"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public void It_tells_of_every_property_what_it_is()
    {
        var told = Properties(JsonNode.Parse(PolicySchema.OfBook())!).Concat(Properties(JsonNode.Parse(PolicySchema.OfPolicy())!)).ToList();

        told.Count.ShouldBeGreaterThan(130);
        told.ShouldAllBe(property => property.Text != null && property.Text.EndsWith('.') || property.Text!.EndsWith('…'));
        told.ShouldContain(("day", "Calendar days from the due date; negative before it."));
    }

    [Fact]
    public void It_tells_the_usual_values_which_are_those_of_the_reader()
    {
        var said = JsonNode.Parse("""{"name":"house","stages":[{"name":"a","phase":"level1","action":"remind","day":5,"channels":["email"]}]}""")!;
        var bare = PolicyReader.Read(said.ToJsonString().Utf8());
        var schema = JsonNode.Parse(PolicySchema.OfPolicy())!["properties"]!;

        AddDefaults(said.AsObject(), schema);
        foreach (var rules in new[] { "limitation", "insolvency", "consolidation", "promises", "plans", "disputes", "retries" })
            AddDefaults(said.AsObject()[rules] is JsonObject given ? given : (JsonObject)(said[rules] = new JsonObject()), schema[rules]!["properties"]!).ShouldBeGreaterThan(0, rules);
        AddDefaults(said["stages"]![0]!.AsObject(), schema["stages"]!["items"]!["properties"]!).ShouldBe(13);

        said["consolidation"]!["joinDays"]!.GetValue<int>().ShouldBe(5);
        said["stages"]![0]!["claims"]!.ToJsonString().ShouldBe("""["principal"]""");
        said["stages"]![0]!["template"].ShouldBeNull("it is the name of the stage");
        PolicyReader.Read(said.ToJsonString().Utf8()).ShouldBe(bare);
    }

    private static int AddDefaults(JsonObject given, JsonNode properties)
    {
        var usual = properties.AsObject().Where(property => property.Value!["default"] is not null).ToList();
        foreach (var (name, property) in usual) given[name] = property!["default"]!.DeepClone();
        return usual.Count;
    }

    private static IEnumerable<(string Name, string? Text)> Properties(JsonNode node)
    {
        foreach (var (name, property) in node["properties"]?.AsObject() ?? [])
        {
            yield return (name, property!["description"]?.GetValue<string>());
            foreach (var inner in Properties(property).Concat(property["items"] is { } items ? Properties(items) : [])) yield return inner;
        }
    }

    [Fact]
    public void It_says_which_draft_it_is_written_in()
    {
        var schema = JsonNode.Parse(PolicySchema.OfBook())!;

        schema["$schema"]!.GetValue<string>().ShouldBe("https://json-schema.org/draft/2020-12/schema");
        schema["properties"]!["policies"]!["items"]!["required"]!.AsArray().Select(name => name!.GetValue<string>()).ShouldBe(["name", "stages"]);
    }

    private static async Task<JsonSchema> Schema(byte[] json) => await JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(json));

    private static void Compare(JsonSchema schema, string json, string what, List<string> disagreements)
    {
        var isRead = json.Contains("\"policies\"", System.StringComparison.Ordinal)
            ? PolicyBookReader.TryRead(json.Utf8(), out _, out var faults)
            : PolicyReader.TryRead(json.Utf8(), out _, out faults);
        var bySchema = schema.Validate(json);
        if (isRead && bySchema.Count > 0) disagreements.Add(what + ": only the schema refuses it: " + bySchema.First());
        if (!isRead && bySchema.Count == 0 && faults.Any(fault => !OfTheReaderOnly.Contains(fault.Code)))
            disagreements.Add(what + ": only the reader refuses it: " + faults.First(fault => !OfTheReaderOnly.Contains(fault.Code)));
    }

    private static IEnumerable<string> Places(JsonNode node, string path = "")
    {
        if (node is JsonObject members)
        {
            foreach (var (name, value) in members)
            {
                yield return path + "/" + name;
                if (value is not null) foreach (var place in Places(value, path + "/" + name)) yield return place;
            }
        }
        else if (node is JsonArray items)
        {
            // The first two stages have a fee each; the others are like them.
            for (var i = 0; i < System.Math.Min(2, items.Count); i++)
            {
                if (items[i] is { } item) foreach (var place in Places(item, path + "/" + i)) yield return place;
            }
        }
    }

    private static string With(string text, string place, string? probe)
    {
        var root = JsonNode.Parse(text)!;
        var steps = place.Split('/')[1..];
        var node = steps[..^1].Aggregate(root, (current, step) => current is JsonArray items ? items[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : current[step]!);
        if (probe is null) node.AsObject().Remove(steps[^1]);
        else node[steps[^1]] = JsonNode.Parse(probe);
        return root.ToJsonString();
    }
}
