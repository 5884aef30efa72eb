// Reads the JSON reports of dotnet-stryker.
//   dotnet run report.cs -- suite NAME > stryker-config.json                             every mutant of what a suite is about
//   dotnet run report.cs -- config built-once|survivors REPORT... > stryker-config.json  which mutants the next run tries
//   dotnet run report.cs -- table REPORT...                                              killed and survived, by folder
//   dotnet run report.cs -- survivors REPORT...                                          a line each, for people to look at; those of equal.tsv, which no input can tell from the code, left out
//   dotnet run report.cs -- bounds REPORT...                                             comparisons of Engine and Penalties that live and are not explained; fails where there are any
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

// What these methods make is made once, though the tool does not see it: a table, three answers.
string[] builtByMethods = ["Monetary/Currency.cs", "Engine/Rules/DecisionRules.cs"];
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
const int NothingToTry = 3;
var equal = File.ReadLines(Path.Combine(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? ".", "equal.tsv")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
    .Select(parts => (File: parts[0], From: parts[1], To: parts[2])).ToHashSet();
string[] tried = ["Killed", "Timeout", "Survived", "NoCoverage", "RuntimeError"];

if (args is not [var command, ..]) return Usage();
return (command, args) switch
{
    ("suite", [_, var suite]) when suites.TryGetValue(suite, out var patterns) => Write(patterns),
    ("config", [_, "built-once", .. var reports]) => Write(Spans(Read(reports).Where(m => m.BuiltOnce || (IsAlive(m) && builtByMethods.Contains(m.File))))),
    ("config", [_, "survivors", .. var reports]) => Write(Spans(Read(reports).Where(m => IsAlive(m) && !m.BuiltOnce))),
    ("table", [_, .. var reports]) => Table(Read(reports)),
    ("survivors", [_, .. var reports]) => Survivors(Read(reports)),
    ("bounds", [_, .. var reports]) => Bounds(Read(reports)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("report.cs: suite NAME | config built-once|survivors REPORT... | table REPORT... | survivors REPORT... | bounds REPORT...");
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

// Nothing to try is no error, but a code of its own, so that the caller goes on without the run.
int Write(IReadOnlyCollection<string> patterns)
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
    return patterns.Count == 0 ? NothingToTry : 0;
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

// An interrupted run has mutants nobody tried: its score would be a guess.
int Table(List<Mutant> mutants)
{
    Console.WriteLine("| folder | killed | of them by time | survived | reached by no test | of these two equal | score | not compiled | not mutated |");
    Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
    foreach (var folder in mutants.GroupBy(m => m.File.Split('/')[0])) Row(folder.Key, [.. folder]);
    Row("all", mutants);
    return mutants.Exists(m => m.Status is "Pending" or "RuntimeError") ? 1 : 0;
}

void Row(string name, List<Mutant> mutants)
{
    int Of(params string[] statuses) => mutants.Count(m => statuses.Contains(m.Status));
    var (killed, alive) = (Of("Killed", "Timeout"), Of("Survived", "NoCoverage"));
    var score = killed + alive == 0 ? "-" : (100m * killed / (killed + alive)).ToString("0.0", CultureInfo.InvariantCulture) + " %";
    Console.WriteLine($"| {name} | {killed} | {Of("Timeout")} | {Of("Survived")} | {Of("NoCoverage")} | {mutants.Count(m => IsAlive(m) && IsEqual(m))} | {score} | {Of("CompileError")} | {Of("Ignored", "RuntimeError", "Pending")} |");
}

int Survivors(List<Mutant> mutants)
{
    foreach (var m in mutants.Where(m => IsAlive(m) && !IsEqual(m))) Tell(m);
    return 0;
}

int Bounds(List<Mutant> mutants)
{
    var left = mutants.Where(m => m.Mutator.StartsWith("Equality", StringComparison.Ordinal) && m.File.Split('/')[0] is "Engine" or "Penalties").Where(m => IsAlive(m) && !IsEqual(m)).ToList();
    foreach (var m in left) Tell(m);
    return left.Count == 0 ? 0 : 1;
}

void Tell(Mutant m)
{
    var line = m.Source.Split('\n')[m.Line - 1].Trim();
    Console.WriteLine($"{m.File}:{m.Line} {m.Status} {m.Mutator}: `{Short(Flat(m.Source[m.From..m.To]))}` -> `{Short(Flat(m.Replacement))}` | {line}");
}

bool IsEqual(Mutant m) => equal.Contains((m.File, Flat(m.Source[m.From..m.To]), Flat(m.Replacement)));

static bool IsAlive(Mutant m) => m.Status is "Survived" or "NoCoverage";

static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

static string Short(string text) => text.Length > 90 ? text[..90] + "…" : text;

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
