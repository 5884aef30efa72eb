using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using Dunning.Json;
using Dunning.Policies.Presets;
using Dunning.Profiles;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>Documents as they should be, from which the inputs are made: the examples of the docs, the conformance vectors, and what the library writes of its own policies.</summary>
internal static class Corpora
{
    private static readonly string[] Regimes =
    [
        "fr-business", "fr-business-contract", "fr-public", "fr-consumer", "fr-judgment", "eu-business", "de-business", "de-consumer", "at-business", "it-business", "es-business", "lu-business", "pt-business", "be-business",
        "gb-business", "ch", "fixed",
    ];

    public static IReadOnlyList<JsonTree> Cases { get; } = [.. Lines("docs", "examples", "cases.jsonl"), .. Lines("tests", "conformance", "decide.cases.jsonl")];

    public static IReadOnlyList<JsonTree> Accounts { get; } = [.. Lines("docs", "examples", "accounts.jsonl"), .. Lines("tests", "conformance", "contact.accounts.jsonl").Where((_, i) => i % 2 == 0)];

    public static IReadOnlyList<JsonTree> Penalties { get; } = [.. Lines("docs", "examples", "penalties.jsonl"), .. Cases.Where((_, i) => i % 5 == 0).Select(Penalty)];

    public static IReadOnlyList<JsonTree> Policies { get; } =
    [
        .. PolicyPresets.All.Select(policy => JsonTree.Parse(Encoding.UTF8.GetString(PolicyWriter.ToUtf8Bytes(policy)))),
        .. Cases.Select(one => one.Find("policy")).Where(policy => policy is { Kind: JsonTreeKind.Object }).Where((_, i) => i % 8 == 0).Select(policy => policy!),
    ];

    public static IReadOnlyList<JsonTree> Books { get; } =
    [
        JsonTree.Parse(Encoding.UTF8.GetString(PolicyBookWriter.ToUtf8Bytes(PolicyBooks.France))),
        .. Policies.Skip(PolicyPresets.All.Count).Chunk(3).Select(Book),
    ];

    public static IReadOnlyList<JsonTree> Classifiers { get; } =
    [
        JsonTree.Parse(Encoding.UTF8.GetString(ClassifierWriter.ToUtf8Bytes(ClassifierParameters.Standard))),
        JsonTree.Parse("""{"goodShare":"0.95","leastCounted":5}"""),
        JsonTree.Parse("""{"format":1,"windowMonths":12,"graceDays":0,"contactShare":"1","disputedShare":0.25}"""),
    ];

    public static string Ledger { get; } = File.ReadAllText(PathOf("docs", "examples", "ledger.csv"));

    private static IEnumerable<JsonTree> Lines(params string[] path) =>
        File.ReadAllLines(PathOf(path)).Where(line => line.Length > 0).Select(JsonTree.Parse);

    // The facts of a case to decide, asked for their penalties under a regime instead.
    private static JsonTree Penalty(JsonTree one, int number)
    {
        var name = Regimes[number % Regimes.Length];
        var regime = JsonTree.Object().With("name", JsonTree.Text(name));
        if (name is "fr-business-contract" or "fixed") regime.With("rate", JsonTree.Text("12.5"));
        if (name is "fr-consumer" or "fr-judgment") regime.With("interestFrom", one.Find("today")!.Clone());
        if (name is "fixed") regime.With("compensation", JsonTree.Text("40"));
        if (number % 3 == 0) regime.With("allocation", JsonTree.Text("interest-first"));
        var debtor = one.Find("debtor")!.Clone();
        var kind = debtor.Names.IndexOf("kind");
        var served = JsonTree.Text(name.EndsWith("consumer", StringComparison.Ordinal) ? "consumer" : name == "fr-public" ? "public" : "business");
        if (kind >= 0) debtor.Values[kind] = served;
        else debtor.With("kind", served);
        return JsonTree.Object().With("id", one.Find("id")!).With("through", one.Find("today")!).With("regime", regime).With("debtor", debtor)
            .With("invoice", one.Find("invoice")!).With("history", one.Find("history") ?? JsonTree.List());
    }

    private static JsonTree Book(JsonTree[] policies)
    {
        var list = JsonTree.List();
        list.Values.AddRange(policies.DistinctBy(NameOf));
        return JsonTree.Object().With("format", JsonTree.Scalar("1")).With("name", JsonTree.Text("house")).With("default", policies[0].Find("name")!)
            .With("kinds", JsonTree.Object().With("public", policies[^1].Find("name")!))
            .With("profiles", JsonTree.Object().With("bad", policies[0].Find("name")!)).With("policies", list);
    }

    private static string NameOf(JsonTree policy) => policy.Find("name")!.Raw;

    private static string PathOf(params string[] parts) => Path.Combine([Root(), .. parts]);

    private static string Root([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..");
}
