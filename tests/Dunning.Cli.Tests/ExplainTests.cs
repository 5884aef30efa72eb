using System;
using System.Linq;
using System.Text.Json;
using Dunning.Engine.Explaining;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;

namespace Dunning.Cli.Tests;

public sealed class ExplainTests
{
    private static readonly string[] Ledger = ["explain", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--invoice"];

    [Fact]
    public void People_read_the_answer_first_then_every_rule_stage_and_channel()
    {
        var run = Cli.Run([.. Ledger, "F-2026-012"]);

        run.ExitCode.ShouldBe(0);
        run.OutputLines[0].ShouldBe("F-2026-012 · C-003 Garage Lestienne et Fils · 2026-03-12");
        run.OutputLines[1].ShouldBe("Remind (reminder-3) by letter because the promise was not kept, to be done since 2026-03-09.");
        Rules(run).ShouldBe(Enumerable.Range(1, 13));
        run.Output.ShouldContain("waiting cut short: the promise was not kept, 2026-03-07 [$.promises.whenBroken]");
        run.Output.ShouldContain("letter: to be used now");
    }

    [Fact]
    public void And_in_french()
    {
        var run = Cli.Run([.. Ledger, "F-2025-400", "--language", "fr"]);

        run.OutputLines[1].ShouldBe("À décider : le litige dure depuis trop longtemps.");
        run.Output.ShouldContain("Pourquoi : un litige appelle des justificatifs, ou porte sur le tout (règle 6)");
        run.Output.ShouldContain("  à trancher par une personne à partir du 22/02/2026 [$.disputes.staleDays]");
        run.Output.ShouldContain("Le client : la clôture du litige");
        run.Output.ShouldContain("   5  non           une suspension est en cours\n");
    }

    [Fact]
    public void Programs_read_stable_codes()
    {
        var run = Cli.Run([.. Ledger, "F-2026-005", "--json"]);

        using var explanation = JsonDocument.Parse(run.Output);
        var rules = explanation.RootElement.GetProperty("rules").EnumerateArray().ToArray();
        rules.Length.ShouldBe(13);
        rules[12].GetProperty("status").GetString().ShouldBe("held");
        rules[12].GetProperty("facts").EnumerateArray().Single(fact => fact.GetProperty("fact").GetString() == "stage-day").GetProperty("date").GetString().ShouldBe("2026-03-11");
        rules[12].GetProperty("facts").EnumerateArray().Single(fact => fact.GetProperty("fact").GetString() == "stage-day").GetProperty("source").GetString().ShouldBe("$.stages[4].day");
        var behind = explanation.RootElement.GetProperty("stages").EnumerateArray().Single(stage => stage.GetProperty("stage").GetString() == "reminder-3");
        behind.GetProperty("status").GetString().ShouldBe("carried-out");
        behind.GetProperty("on").GetString().ShouldBe("2026-03-03");
        explanation.RootElement.GetProperty("decision").GetProperty("stage").GetString().ShouldBe("registered-reminder");
        explanation.RootElement.GetProperty("channels")[0].GetProperty("chosen").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public void A_case_is_explained_too()
    {
        var path = Cli.File("case.json", System.IO.File.ReadLines(Cli.Example("cases.jsonl")).ElementAt(2));

        var run = Cli.Run("explain", path);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("Declare the claim in the insolvency proceedings because insolvency proceedings were opened, to be done since 2026-02-16, not after 2026-04-15.");
    }

    [Theory]
    [InlineData("F-1", "no invoice 'F-1'")]
    [InlineData(null, "needs --invoice")]
    public void What_cannot_be_found_is_told(string? number, string says)
    {
        var run = Cli.Run(number is null ? Ledger[..^1] : [.. Ledger, number]);

        run.ExitCode.ShouldBe(2);
        run.ErrorLines.ShouldHaveSingleItem().ShouldContain(says);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void The_example_of_the_documentation_is_what_the_tool_says(string language)
    {
        var said = Cli.Run([.. Ledger, "F-2026-016", "--language", language]).Output;

        System.IO.File.ReadAllText(Cli.Example("explanations.md")).ShouldContain("```text\n" + said + "```");
    }

    /// <summary>Every code that has words is said in them: no fact, status or event by its code.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void No_code_is_left_where_there_are_words(string language)
    {
        foreach (var number in new[] { "F-2026-005", "F-2026-016", "F-2026-025", "F-2025-400", "F-2025-424", "F-2026-017", "F-2026-019" })
        {
            var text = Cli.Run([.. Ledger, number, "--language", language]).Output;
            foreach (var code in WireName.All<FactName>().Concat(WireName.All<StageStatus>()).Concat(WireName.All<DunningEventKind>()).Where(code => code.Contains('-')))
                text.Replace("(hand-over)", "").ShouldNotContain(" " + code + " ");
        }
    }

    private static int[] Rules(Cli run) =>
        [.. run.OutputLines.SkipWhile(line => !line.StartsWith("The rules", StringComparison.Ordinal)).Where(line => line.Length > 3 && char.IsDigit(line[3]) && line[4] == ' ')
            .Select(line => int.Parse(line[..4], System.Globalization.CultureInfo.InvariantCulture))];
}
