using System.IO;
using System.Text;
using System.Threading.Tasks;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Policies.Presets;
using Dunning.Vocabulary;

namespace Dunning.Json.Tests;

/// <summary>Texts the tests begin with, and short ways to read them.</summary>
internal static class Texts
{
    public const string Debtor = """{"id":"C-001","kind":"business"}""";

    public const string Invoice = """{"number":"F-42","issued":"2026-01-15","due":"2026-02-14","amount":"1250.00","currency":"EUR"}""";

    public const string Stage = """{"name":"reminder-1","phase":"level1","action":"remind","day":5,"channels":["email"]}""";

    /// <summary>A line laid out in several, as one.</summary>
    public static string Line(string laidOut) => laidOut.ReplaceLineEndings(string.Empty);

    public static byte[] Utf8(this string text) => Encoding.UTF8.GetBytes(text);

    public static string Case(string debtor = Debtor, string invoice = Invoice, string history = "[]", string more = "") =>
        $$"""{"id":"a","today":"2026-03-03",{{more}}"debtor":{{debtor}},"invoice":{{invoice}},"history":{{history}}}""";

    public static string Policy(string stages = Stage, string more = "") => $$"""{"name":"house"{{more}},"stages":[{{stages}}]}""";

    public static DunningCase ReadCase(string json) => new CaseReader().Read(json.Utf8());

    public static ValueList<Fault> CaseFaults(string json, JsonLimits? limits = null)
    {
        new CaseReader(limits).TryRead(json.Utf8(), out var value, out var faults).ShouldBeFalse();
        value.ShouldBeNull();
        return faults;
    }

    public static ValueList<Fault> PolicyFaults(string json, JsonLimits? limits = null)
    {
        PolicyReader.TryRead(json.Utf8(), out var policy, out var faults, limits).ShouldBeFalse();
        policy.ShouldBeNull();
        return faults;
    }

    public static ValueList<Fault> BookFaults(string json)
    {
        PolicyBookReader.TryRead(json.Utf8(), out var book, out var faults).ShouldBeFalse();
        book.ShouldBeNull();
        return faults;
    }

    /// <summary>Code and path of each fault.</summary>
    public static string[] Briefly(this ValueList<Fault> faults)
    {
        var brief = new string[faults.Count];
        for (var i = 0; i < brief.Length; i++) brief[i] = faults[i].Code + " " + faults[i].Path;
        return brief;
    }

    public static async Task<(string[] Lines, LineCounts Counts)> DecideAsync(byte[] cases, JsonLimits? limits = null)
    {
        using var answers = new MemoryStream();
        var counts = await new DecisionLines(new DunningEngine(PolicyBooks.France), limits)
            .RunAsync(new MemoryStream(cases), answers, cancellation: TestContext.Current.CancellationToken);
        var text = Encoding.UTF8.GetString(answers.ToArray());
        text.ShouldSatisfyAllConditions(() => (text.Length == 0 || text[^1] == '\n').ShouldBeTrue());
        return (text.Split('\n')[..^1], counts);
    }
}
