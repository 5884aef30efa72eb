using System;
using System.Linq;
using System.Text.Json;

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
        run.OutputLines[1].ShouldBe("Remind (reminder-3), letter, the promise was not kept, since 2026-03-09.");
        run.OutputLines.Count(line => line.Length > 3 && char.IsDigit(line[3]) && line.StartsWith("  ", StringComparison.Ordinal)).ShouldBe(13);
        run.Output.ShouldContain("waiting cut short since 2026-03-07; because the promise was not kept");
        run.Output.ShouldContain("letter: to be used now");
    }

    [Fact]
    public void And_in_french()
    {
        var run = Cli.Run([.. Ledger, "F-2025-400", "--language", "fr"]);

        run.OutputLines[1].ShouldBe("À décider : le litige dure depuis trop longtemps.");
        run.Output.ShouldContain("6  DÉCIDE          un litige appelle des justificatifs, ou porte sur le tout : exigible 0,00 EUR; litige à trancher à partir du 22/02/2026");
        run.Output.ShouldContain("la clôture du litige");
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
        explanation.RootElement.GetProperty("decision").GetProperty("stage").GetString().ShouldBe("registered-reminder");
        explanation.RootElement.GetProperty("channels")[0].GetProperty("chosen").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public void A_case_is_explained_too()
    {
        var path = Cli.File("case.json", System.IO.File.ReadLines(Cli.Example("cases.jsonl")).ElementAt(2));

        var run = Cli.Run("explain", path);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("Declare the claim in the insolvency proceedings, the claim is to be declared, since 2026-02-16, not after 2026-04-15.");
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
}
