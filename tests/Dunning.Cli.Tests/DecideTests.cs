using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Dunning.Cli.Tests;

public sealed class DecideTests
{
    [Fact]
    public void The_conformance_cases_get_the_expected_decisions()
    {
        var run = Cli.Run("decide", Cli.Conformance("decide.cases.jsonl"));
        var expected = File.ReadLines(Cli.Conformance("decide.expected.jsonl")).ToArray();

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        expected.Length.ShouldBe(794);
        run.OutputLines.Length.ShouldBe(expected.Length);
        run.OutputLines.Zip(expected).SelectMany(pair => Differences(pair.Second, pair.First)).ShouldBeEmpty();
    }

    [Fact]
    public void Cases_come_from_standard_input_and_a_refused_one_does_not_stop_the_others()
    {
        var good = """{"id":"a","today":"2026-03-12","debtor":{"id":"C"},"invoice":{"number":"F-1","issued":"2026-01-15","due":"2026-02-14","amount":"100.00","currency":"EUR"},"history":[]}""";
        var bad = good.Replace("2026-02-14", "2026-02-31", System.StringComparison.Ordinal).Replace("\"a\"", "\"b\"", System.StringComparison.Ordinal);

        var run = Cli.RunWith(good + "\n" + bad + "\n" + good + "\n", "decide");

        run.ExitCode.ShouldBe(1);
        run.OutputLines.Length.ShouldBe(3);
        run.OutputLines[0].ShouldBe(run.OutputLines[2]);
        using var refused = JsonDocument.Parse(run.OutputLines[1]);
        refused.RootElement.GetProperty("id").GetString().ShouldBe("b");
        refused.RootElement.GetProperty("error").GetProperty("path").GetString().ShouldBe("$.invoice.due");
        refused.RootElement.GetProperty("error").GetProperty("line").GetInt32().ShouldBe(2);
        run.ErrorLines.ShouldBe(["dunning: 1 of 3 cases were refused; their lines say why."]);
    }

    [Theory]
    [InlineData("\u0000\u0001\u0002 rubbish")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    [InlineData("{\"id\":\"x\"")]
    public void Rubbish_ends_in_a_clear_error_and_no_stack_trace(string line)
    {
        var run = Cli.RunWith(line + "\n", "decide");

        run.ExitCode.ShouldBe(1);
        run.OutputLines.ShouldHaveSingleItem().ShouldContain("\"error\":{\"code\":\"DUN3");
        run.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public void Every_fault_of_a_book_is_told_in_a_line_of_its_own()
    {
        var book = Cli.File("book.json", """
            {"format":1,"name":"b","default":"p","policies":[{"name":"p","paymentGraceDays":-1,"calender":"FR","disputes":{"resumeAt":"nowhere"},
             "stages":[{"name":"r","phase":"level9","action":"remind","day":5,"channels":[]}]}]}
            """);

        var run = Cli.RunWith(string.Empty, "decide", "--book", book);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.ErrorLines.Length.ShouldBe(5);
        run.ErrorLines.ShouldAllBe(line => line.StartsWith("dunning: DUN", System.StringComparison.Ordinal) && line.Contains(" line ") && line.Contains("$.policies[0]"));
    }

    private static IEnumerable<string> Differences(string expectedLine, string gotLine)
    {
        using var expected = JsonDocument.Parse(expectedLine);
        using var got = JsonDocument.Parse(gotLine);
        foreach (var property in expected.RootElement.EnumerateObject())
        {
            var actual = got.RootElement.GetProperty(property.Name);
            if (!IsSame(property.Name, property.Value, actual))
                yield return got.RootElement.GetProperty("id") + ": " + property.Name + " is " + actual.GetRawText() + ", not " + property.Value.GetRawText();
        }
    }

    private static bool IsSame(string name, JsonElement expected, JsonElement actual) =>
        name is "balance" or "collectible"
            ? decimal.Parse(expected.GetString()!, System.Globalization.CultureInfo.InvariantCulture) == decimal.Parse(actual.GetString()!, System.Globalization.CultureInfo.InvariantCulture)
            : expected.GetRawText() == actual.GetRawText();
}
