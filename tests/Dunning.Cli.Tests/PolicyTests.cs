using System.Linq;
using System.Text.Json;

namespace Dunning.Cli.Tests;

public sealed class PolicyTests
{
    private const string Faulty = """
        {
          "name": "house",
          "stages": [
            { "name": "a", "phase": "level1", "action": "remind", "day": 5, "channels": ["email"] },
            { "name": "n", "phase": "level3", "action": "formal-notice", "day": 20, "channels": ["registered-letter"], "mandatory": true },
            { "name": "e", "phase": "litigation", "action": "enforce", "day": 40, "channels": ["bailiff"], "debtors": ["business"] }
          ]
        }
        """;

    [Theory]
    [InlineData("fr")]
    [InlineData("fr-standard")]
    [InlineData("fr-litigation")]
    [InlineData("eu-standard")]
    public void A_built_in_one_has_no_fault(string name)
    {
        var run = Cli.Run("policy", "check", name);

        run.ExitCode.ShouldBe(ExitCode.Done);
        run.OutputLines[0].ShouldContain("sha256:");
        run.OutputLines[^1].ShouldBe("0 errors, 0 warnings");
    }

    [Fact]
    public void What_is_wrong_is_told_with_line_reason_and_remedy()
    {
        var run = Cli.Run("policy", "check", Cli.File("house.json", Faulty));

        run.ExitCode.ShouldBe(ExitCode.Refused);
        run.Output.ShouldContain("DUN10206 warning, line 5, $.stages[1].responseDays");
        run.Output.ShouldContain("DUN10204 error, line 6, $.stages[2].needsTitle");
        run.Output.ShouldContain("  Why it matters: Without an enforceable title nothing can be enforced (CPCE L111-2)");
        run.Output.ShouldContain("  How to mend it: Set needsTitle to true.");
        run.OutputLines[^1].ShouldBe("1 error, 1 warning");
    }

    [Fact]
    public void And_in_french()
    {
        var run = Cli.Run("policy", "check", Cli.File("house.json", Faulty), "--language", "fr");

        run.Output.ShouldContain("DUN10204 erreur, ligne 6, $.stages[2].needsTitle");
        run.Output.ShouldContain("  Remède\u00A0: Mettre needsTitle à true.");
        run.OutputLines[^1].ShouldBe("1 erreur, 1 avertissement");
    }

    [Fact]
    public void A_warning_alone_is_no_refusal() =>
        Cli.Run("policy", "check", Cli.File("house.json", Faulty.Replace("\"bailiff\"]", "\"bailiff\"], \"needsTitle\": true"))).ExitCode.ShouldBe(ExitCode.Done);

    [Fact]
    public void Faults_of_form_are_told_too_and_programs_get_a_line_each()
    {
        var path = Cli.File("house.json", "{\"name\":\"house\",\"stages\":[],\n\"nmae\":1}");

        Cli.Run("policy", "check", path).OutputLines[^1].ShouldBe("2 errors, 0 warnings");
        var lines = Cli.Run("policy", "check", path, "--json").OutputLines.Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        lines.Select(line => line.GetProperty("code").GetString()).ShouldBe(["DUN10002", "DUN30006"]);
        lines[1].GetProperty("line").GetInt32().ShouldBe(2);
        lines[1].GetProperty("severity").GetString().ShouldBe("error");
    }

    [Fact]
    public void A_policy_is_shown_as_a_table()
    {
        var run = Cli.Run("policy", "show", "fr-insolvent");

        run.ExitCode.ShouldBe(ExitCode.Done);
        run.Output.ShouldContain("Policy fr-insolvent, version 1");
        run.OutputLines.ShouldContain(line => line.Contains("plan-offer") && line.Contains("D+4") && line.Contains("Offer"));
        run.Output.ShouldContain("a broken one goes on at formal-notice.");
        Cli.Run("policy", "show", "fr-insolvent", "--language", "fr").OutputLines.ShouldContain(line => line.Contains("plan-offer") && line.Contains("J+4"));
    }

    [Fact]
    public void A_book_is_shown_with_whom_it_serves()
    {
        var lines = Cli.Run("policy", "show", "fr").OutputLines;

        lines.ShouldContain(line => line.Contains("consumer") && line.Contains("fr-consumer"));
        lines.ShouldContain(line => line.Contains("all others") && line.Contains("fr-standard"));
        lines.Count(line => line.StartsWith("Policy fr-", System.StringComparison.Ordinal)).ShouldBe(10);
    }

    [Fact]
    public void A_policy_is_drawn_for_mermaid()
    {
        Cli.Run("policy", "draw", "fr-bad").Output.ShouldStartWith("stateDiagram-v2\n");
        var book = Cli.Run("policy", "draw", "fr", "--language", "fr").OutputLines;
        book.Count(line => line == "```mermaid").ShouldBe(10);
        book.ShouldContain(line => line.Contains("J+3 · e-mail"));
    }

    [Fact]
    public void The_schema_is_that_of_a_policy_or_of_a_book()
    {
        JsonDocument.Parse(Cli.Run("policy", "schema").Output).RootElement.GetProperty("$id").GetString().ShouldBe("urn:dunning:policy:1");
        JsonDocument.Parse(Cli.Run("policy", "schema", "--book").Output).RootElement.GetProperty("$id").GetString().ShouldBe("urn:dunning:policy-book:1");
    }

    [Fact]
    public void What_cannot_be_read_is_neither_shown_nor_drawn()
    {
        var path = Cli.File("house.json", "{\"name\":\"house\"}");

        Cli.Run("policy", "show", path).ExitCode.ShouldBe(ExitCode.Refused);
        Cli.Run("policy", "draw", path).Error.ShouldContain("DUN30008");
        Cli.Run("policy", "show", "nowhere").ExitCode.ShouldBe(ExitCode.WrongUsage);
    }
}
