using System.IO;
using System.Text;
using System.Threading.Tasks;
using Dunning.Architecture.Tests;
using Dunning.Engine;
using Dunning.Json;
using Dunning.Policies.Presets;

namespace Dunning.Packages.Tests;

/// <summary>What the libraries answer in this process, to hold what the packages answer against.</summary>
internal static class Answers
{
    public static string ExampleCases { get; } = Repository.PathOf("docs", "examples", "cases.jsonl");

    public static string Vectors { get; } = Repository.PathOf("tests", "conformance", "decide.cases.jsonl");

    public static async Task<string> To(string cases)
    {
        using var answers = new MemoryStream();
        using var lines = File.OpenRead(cases);
        var counts = await new DecisionLines(new DunningEngine(PolicyBooks.France)).RunAsync(lines, answers, cancellation: TestContext.Current.CancellationToken);
        counts.Refused.ShouldBe(0);
        counts.Decided.ShouldBeGreaterThan(0);
        return Encoding.UTF8.GetString(answers.ToArray());
    }
}
