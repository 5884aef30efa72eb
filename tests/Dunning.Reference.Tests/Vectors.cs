using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Dunning.Reference.Tests;

/// <summary>The conformance vectors: facts and the expected answer, line by line.</summary>
internal static class Vectors
{
    /// <summary>What an answer repeats of the question, or says of the policy.</summary>
    private static readonly string[] Given = ["id", "invoice", "currency", "policy", "policyVersion"];

    public static IReadOnlyList<(JsonElement Facts, JsonElement Expected)> Decisions { get; } = Read("decide.cases.jsonl", "decide.expected.jsonl");

    public static IReadOnlyList<(JsonElement Facts, JsonElement Expected)> Contacts { get; } = Read("contact.accounts.jsonl", "contact.expected.jsonl");

    /// <summary>The properties of an expected answer that are to be reached.</summary>
    public static IEnumerable<JsonProperty> Asked(JsonElement expected) => expected.EnumerateObject().Where(p => !Given.Contains(p.Name));

    public static string IdOf(JsonElement json) => json.GetProperty("id").GetString()!;

    private static List<(JsonElement Facts, JsonElement Expected)> Read(string facts, string expected)
    {
        var pairs = Lines(facts).Zip(Lines(expected)).ToList();
        return pairs.TrueForAll(p => IdOf(p.First) == IdOf(p.Second)) ? pairs : throw new InvalidDataException("Facts and answers are not of the same cases.");
    }

    private static List<JsonElement> Lines(string file)
    {
        var lines = new List<JsonElement>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "conformance", file)))
        {
            using var document = JsonDocument.Parse(line);
            lines.Add(document.RootElement.Clone());
        }

        return lines;
    }
}
