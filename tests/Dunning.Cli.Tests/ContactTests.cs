using System.IO;
using System.Linq;
using System.Text.Json;

namespace Dunning.Cli.Tests;

public sealed class ContactTests
{
    [Fact]
    public void The_conformance_accounts_get_the_expected_contacts()
    {
        var run = Cli.Run("contact", Cli.Conformance("contact.accounts.jsonl"));
        var expected = File.ReadLines(Cli.Conformance("contact.expected.jsonl")).ToArray();

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.OutputLines.Length.ShouldBe(235);
        for (var i = 0; i < expected.Length; i++)
        {
            using var asked = JsonDocument.Parse(expected[i]);
            using var got = JsonDocument.Parse(run.OutputLines[i]);
            foreach (var property in asked.RootElement.EnumerateObject())
                JsonElement.DeepEquals(got.RootElement.GetProperty(property.Name), property.Value).ShouldBeTrue(run.OutputLines[i] + " against " + property);
        }
    }

    [Fact]
    public void Accounts_come_from_standard_input_and_a_refused_one_does_not_stop_the_others()
    {
        var good = """{"id":"a","today":"2026-03-12","debtor":{"id":"C"},"items":[{"history":[],"invoice":{"number":"F-1","issued":"2026-01-15","due":"2026-02-14","amount":"100.00","currency":"EUR"}}],"unapplied":[]}""";
        var bad = new[]
        {
            good.Replace("2026-02-14", "2026-02-31", System.StringComparison.Ordinal),
            good.Replace("\"100.00\"", "\"-1\"", System.StringComparison.Ordinal),
            good.Replace("\"unapplied\":[]", "\"unapplied\":[{\"amount\":\"1.005\",\"currency\":\"EUR\"}]", System.StringComparison.Ordinal),
            good.Replace("{\"history\"", "{\"histori\"", System.StringComparison.Ordinal),
            good.Replace("\"today\"", "\"policy\":\"none\",\"today\"", System.StringComparison.Ordinal),
            good.Replace("2026-03-12", "2300-03-12", System.StringComparison.Ordinal),
        };

        var run = Cli.RunWith(good + "\n" + string.Join("\n", bad) + "\n" + good + "\n", "contact");

        run.ExitCode.ShouldBe(1);
        run.OutputLines.Length.ShouldBe(8);
        run.OutputLines[0].ShouldBe(run.OutputLines[7]);
        run.OutputLines[1..7].Select(Place).ShouldBe(
        [
            "DUN30012 $.items[0].invoice.due 2", "DUN20001 $.items[0].invoice.amount 3", "DUN20002 $.unapplied[0].amount 4", "DUN30006 $.items[0].histori 5",
            "DUN30017 $.policy 6", "DUN20006 $.today 7",
        ]);
        run.ErrorLines.ShouldBe(["dunning: 6 of 8 accounts were refused; their lines say why."]);
    }

    [Fact]
    public void The_examples_read_well()
    {
        var run = Cli.Run("contact", Cli.Example("accounts.jsonl"));

        run.ExitCode.ShouldBe(0);
        run.OutputLines.Select(line => JsonDocument.Parse(line).RootElement).Select(answer => answer.GetProperty("verdict").GetString() + " " + answer.GetProperty("reason").GetString())
            .ShouldBe(["contact stage-due", "review unapplied-credit", "wait contact-spacing", "contact stage-due"]);
    }

    private static string Place(string line)
    {
        using var answer = JsonDocument.Parse(line);
        answer.RootElement.GetProperty("id").GetString().ShouldBe("a");
        var error = answer.RootElement.GetProperty("error");
        return error.GetProperty("code") + " " + error.GetProperty("path") + " " + error.GetProperty("line");
    }
}
