// Reads the JSON reports of dotnet-stryker.
//   dotnet run report.cs -- suite NAME > stryker-config.json                             every mutant of what a suite is about
//   dotnet run report.cs -- config built-once|survivors REPORT... > stryker-config.json  which mutants the next run tries
//   dotnet run report.cs -- table REPORT...                                              killed and survived, by folder
//   dotnet run report.cs -- survivors REPORT...                                          a line each, for people to look at
// Of several reports a later one has the last word on the mutants it tried; a mutant is known by its file, what it replaces and by what.
#:property PublishAot=false
#:property IsTrimmable=false
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;

string[] folders = ["Calendars", "Engine", "Monetary", "Penalties", "Portfolio", "Receivables"];
var suites = new Dictionary<string, string[]>
{
    ["core"] =
    [
        "Calendars/**/*.cs", "Monetary/**/*.cs", "Engine/*.cs", "Engine/Rules/**/*.cs", "Engine/Folding/**/*.cs", "Engine/Plans/**/*.cs", "Penalties/**/*.cs", "Receivables/HistoryIndex.cs",
    ],
    ["explaining"] = ["Engine/Explaining/**/*.cs", "Engine/Exploring/**/*.cs"],
    ["portfolio"] = ["Portfolio/**/*.cs", "!Portfolio/ReceivablesBook.cs"],
    ["book"] = ["Portfolio/ReceivablesBook.cs"],
};
string[] tried = ["Killed", "Timeout", "Survived", "NoCoverage", "RuntimeError"];

if (args is not [var command, ..]) return Usage();
return (command, args) switch
{
    ("suite", [_, var suite]) when suites.TryGetValue(suite, out var patterns) => Write(patterns),
    ("config", [_, "built-once", .. var reports]) => Write(Spans(Read(reports).Where(m => m.BuiltOnce))),
    ("config", [_, "survivors", .. var reports]) => Write(Spans(Read(reports).Where(m => m is { Status: "Survived" or "NoCoverage", BuiltOnce: false }))),
    ("table", [_, .. var reports]) => Table(Read(reports)),
    ("survivors", [_, .. var reports]) => Survivors(Read(reports)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("report.cs: suite NAME | config built-once|survivors REPORT... | table REPORT... | survivors REPORT...");
    return 2;
}

List<Mutant> Read(string[] reports)
{
    var mutants = new Dictionary<string, Mutant>();
    foreach (var path in reports)
    {
        using var report = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var file in report.RootElement.GetProperty("files").EnumerateObject())
        {
            var name = file.Name[(file.Name.IndexOf("src/Dunning.Core/", StringComparison.Ordinal) is var at and >= 0 ? at + "src/Dunning.Core/".Length : 0)..];
            if (!folders.Contains(name.Split('/')[0])) continue;
            var source = file.Value.GetProperty("source").GetString()!;
            var lines = LineStarts(source);
            var seen = new Dictionary<string, int>();
            foreach (var mutant in file.Value.GetProperty("mutants").EnumerateArray().OrderBy(its => int.Parse(its.GetProperty("id").GetString()!, CultureInfo.InvariantCulture)))
            {
                var location = mutant.GetProperty("location");
                var line = location.GetProperty("start").GetProperty("line").GetInt32();
                var (from, to) = (Offset(location.GetProperty("start"), lines), Offset(location.GetProperty("end"), lines));
                var what = string.Join('#', name, mutant.GetProperty("mutatorName").GetString(), source[from..to], mutant.GetProperty("replacement").GetString());
                seen[what] = seen.GetValueOrDefault(what) + 1;
                var key = what + "#" + seen[what];
                var status = mutant.GetProperty("status").GetString()!;
                var read = new Mutant(
                    name,
                    key,
                    mutant.GetProperty("mutatorName").GetString()!,
                    mutant.GetProperty("replacement").GetString()!,
                    status,
                    mutant.TryGetProperty("static", out var isStatic) && isStatic.ValueKind == JsonValueKind.True,
                    from,
                    to,
                    line,
                    source);
                var known = mutants.GetValueOrDefault(key);
                mutants[key] = known is not null && !tried.Contains(status) ? known with { BuiltOnce = known.BuiltOnce || read.BuiltOnce } : read;
            }
        }
    }

    return [.. mutants.Values.OrderBy(m => m.File, StringComparer.Ordinal).ThenBy(m => m.From).ThenBy(m => m.Key, StringComparer.Ordinal)];
}

// Nothing to try is no error: the code tells the caller to go on without the run.
static int Write(IReadOnlyCollection<string> patterns)
{
    var config = new Dictionary<string, object>
    {
        ["stryker-config"] = new Dictionary<string, object>
        {
            ["project"] = "Dunning.Core.csproj",
            ["target-framework"] = "net10.0",
            ["test-runner"] = "mtp",
            ["configuration"] = "Release",
            ["concurrency"] = 2,
            ["coverage-analysis"] = "all",
            ["reporters"] = new[] { "json" },
            ["ignore-methods"] = new[] { "*Exception.ctor" },
            ["mutate"] = patterns.Select(pattern => pattern[0] == '!' ? "!**/Dunning.Core/" + pattern[1..] : "**/Dunning.Core/" + pattern),
        },
    };
    Console.WriteLine(JsonSerializer.Serialize(config, new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    return patterns.Count == 0 ? 1 : 0;
}

static List<string> Spans(IEnumerable<Mutant> mutants) =>
    [.. mutants.GroupBy(m => m.File).Select(file => file.Key + string.Concat(Merged(file).Select(span => FormattableString.Invariant($"{{{span.From}..{span.To}}}"))))];

// Spans that overlap are one; a mutant within the span of another comes along.
static List<(int From, int To)> Merged(IEnumerable<Mutant> mutants)
{
    var merged = new List<(int From, int To)>();
    foreach (var (from, to) in mutants.Select(m => (m.From, m.To)).Distinct().OrderBy(span => span.From).ThenByDescending(span => span.To))
    {
        if (merged.Count > 0 && from < merged[^1].To) merged[^1] = (merged[^1].From, Math.Max(merged[^1].To, to));
        else merged.Add((from, to));
    }

    return merged;
}

static int Table(List<Mutant> mutants)
{
    Console.WriteLine("| folder | killed | of them by time | survived | reached by no test | score | not compiled | left out by the tool |");
    Console.WriteLine("|---|---|---|---|---|---|---|---|");
    foreach (var folder in mutants.GroupBy(m => m.File.Split('/')[0])) Row(folder.Key, [.. folder]);
    Row("all", mutants);
    return 0;
}

static void Row(string name, List<Mutant> mutants)
{
    int Of(params string[] statuses) => mutants.Count(m => statuses.Contains(m.Status));
    var (killed, alive) = (Of("Killed", "Timeout"), Of("Survived", "NoCoverage"));
    var score = killed + alive == 0 ? "-" : (100m * killed / (killed + alive)).ToString("0.0", CultureInfo.InvariantCulture) + " %";
    Console.WriteLine($"| {name} | {killed} | {Of("Timeout")} | {Of("Survived")} | {Of("NoCoverage")} | {score} | {Of("CompileError")} | {Of("Ignored", "RuntimeError", "Pending")} |");
}

static int Survivors(List<Mutant> mutants)
{
    foreach (var m in mutants.Where(m => m.Status is "Survived" or "NoCoverage"))
    {
        var line = m.Source.Split('\n')[m.Line - 1].Trim();
        Console.WriteLine($"{m.File}:{m.Line} {m.Status} {m.Mutator}: `{Flat(m.Source[m.From..m.To])}` -> `{Flat(m.Replacement)}` | {line}");
    }

    return 0;
}

static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is var flat && flat.Length > 90 ? flat[..90] + "…" : flat;

static List<int> LineStarts(string source)
{
    var starts = new List<int> { 0 };
    for (var i = 0; i < source.Length; i++)
    {
        if (source[i] == '\n') starts.Add(i + 1);
    }

    return starts;
}

static int Offset(JsonElement place, List<int> lines) => lines[place.GetProperty("line").GetInt32() - 1] + place.GetProperty("column").GetInt32() - 1;

internal sealed record Mutant(string File, string Key, string Mutator, string Replacement, string Status, bool BuiltOnce, int From, int To, int Line, string Source);
