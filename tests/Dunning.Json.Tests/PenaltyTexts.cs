using System.IO;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

namespace Dunning.Json.Tests;

/// <summary>Penalty cases as text, and their answers.</summary>
internal static class PenaltyTexts
{
    public const string WireExample =
        """{"id":"p","through":"2026-10-15","regime":{"name":"fr-business"},"debtor":{"id":"C-001","kind":"business","country":"FR"},"invoice":{"number":"F-42","issued":"2026-08-01","due":"2026-08-31","amount":"1200.00","currency":"EUR"},"history":[]}""";

    public static string Case(string regime, string amount, string due, string through, string history = "[]", string debtor = """{"id":"C"}""", string currency = "EUR") =>
        $$"""{"id":"p","through":"{{through}}","regime":{{regime}},"debtor":{{debtor}},"invoice":{"number":"F-1","issued":"{{due}}","due":"{{due}}","amount":"{{amount}}","currency":"{{currency}}"},"history":{{history}}}""";

    public static async Task<(string[] Lines, LineCounts Counts)> ReckonAsync(string cases, JsonLimits? limits = null)
    {
        using var answers = new MemoryStream();
        var counts = await new PenaltyLines(limits: limits)
            .RunAsync(new MemoryStream(cases.Utf8()), answers, cancellation: TestContext.Current.CancellationToken);
        return (Encoding.UTF8.GetString(answers.ToArray()).Split('\n')[..^1], counts);
    }

    public static async Task<JsonElement> AnswerAsync(string one)
    {
        var (lines, _) = await ReckonAsync(one);
        using var parsed = JsonDocument.Parse(lines.ShouldHaveSingleItem());
        return parsed.RootElement.Clone();
    }
}
