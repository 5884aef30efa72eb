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

        run.OutputLines[1].ShouldBe("À décider\u00A0: le litige dure depuis trop longtemps.");
        run.Output.ShouldContain("Pourquoi\u00A0: un litige appelle des justificatifs, ou porte sur le tout (règle 6)");
        run.Output.ShouldContain("  à trancher par une personne depuis le 22/02/2026, 30 jours après l'ouverture du litige [$.disputes.staleDays]");
        run.Output.ShouldContain("Le client\u00A0: la clôture du litige");
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
        explanation.RootElement.GetProperty("changedByDebtor").GetArrayLength().ShouldBe(0);
        explanation.RootElement.GetProperty("then").GetProperty("alerts").EnumerateArray().Select(alert => alert.GetString()).ShouldContain("action-overdue");
    }

    [Fact]
    public void A_case_is_explained_too()
    {
        var path = Cli.File("case.json", System.IO.File.ReadLines(Cli.Example("cases.jsonl")).ElementAt(2));

        var run = Cli.Run("explain", path);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("Declare the claim in the insolvency proceedings because insolvency proceedings were opened, to be done since 2026-02-16, not after 2026-04-15.");
    }

    [Fact]
    public void An_invoice_of_a_ledger_is_explained_as_the_agenda_decides_it()
    {
        var run = Cli.Run([.. Ledger, "F-2026-014"]);

        run.OutputLines[1].ShouldBe("Remind (reminder-1) by e-mail because the stage is due, to be done since 2026-02-23.");
        run.Output.ShouldContain("collectible on all invoices of the customer");
        Cli.Run("agenda", Cli.Example("ledger.csv"), "--today", "2026-03-12").OutputLines.ShouldContain(line => line.TrimStart().StartsWith("F-2026-014 ") && line.Contains("2026-02-23"));
    }

    [Fact]
    public void What_has_happened_is_told_in_past_words()
    {
        var text = Case("""[{"on":"2026-02-05","type":"promise","promisedOn":"2026-02-06"},{"on":"2026-02-05","type":"hold","until":"2026-02-08"}]""", "2026-02-20");
        text = string.Join(' ', text.Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries));

        text.ShouldContain("the promise broke on 2026-02-09");
        text.ShouldContain("the hold ended on 2026-02-08");
        text.ShouldNotContain("confirmation");
    }

    [Fact]
    public void Over_indebtedness_is_no_collective_proceedings()
    {
        var text = Case("""[{"on":"2026-02-05","type":"insolvency","kind":"over-indebtedness","opened":"2026-02-04"}]""", "2026-02-20", "fr");

        text.ShouldContain("Attendre\u00A0: suspendue par la procédure de surendettement.");
        text.ShouldContain("une procédure de surendettement suspend la créance");
        text.ShouldNotContain("collective suspend");
    }

    [Fact]
    public void Where_no_stage_is_left_a_person_is_asked()
    {
        var text = Case("""[{"on":"2026-02-10","type":"contact","stage":"r1","channel":"email"},{"on":"2026-02-19","type":"contact","stage":"r2","channel":"email"}]""", "2026-03-20");

        text.ShouldContain("Why: no stage of the process is left (rule 13)");
        text.ShouldContain("so a person is asked since 2026-02-19");
        text.ShouldNotContain("so it is due");
    }

    [Fact]
    public void A_stage_gone_past_tells_the_day_and_that_it_is_judged_by_today()
    {
        var text = Case("""[{"on":"2026-02-19","type":"contact","stage":"r2","channel":"email"}]""", "2026-02-20", policy: Policy.Replace("\"channels\":[\"email\",\"letter\"]", "\"channels\":[\"bailiff\"]"));

        text.ShouldContain("left out: none of its channels reaches the customer (gone past on 2026-02-19; it goes to accounts");
        text.ShouldContain("Why a stage behind was not carried out is judged by today's contacts and today's policy.");
    }

    [Fact]
    public void Programs_read_the_facts_of_a_stage_and_the_channel_of_a_try()
    {
        var path = Cli.File("case.json", CaseOf("""[{"on":"2026-02-10","type":"contact","stage":"r1","channel":"email","outcome":"failed"}]""", "2026-02-20", Policy.Replace("\"channels\":[\"email\"]", "\"channels\":[\"bailiff\"]"), Reachable));
        using var explanation = JsonDocument.Parse(Cli.Run("explain", path, "--json").Output);

        var tried = explanation.RootElement.GetProperty("rules")[12].GetProperty("facts").EnumerateArray().Single(fact => fact.GetProperty("fact").GetString() == "try");
        (tried.GetProperty("channel").GetString(), tried.GetProperty("text").GetString(), tried.GetProperty("date").GetString()).ShouldBe(("email", "failed", "2026-02-10"));
        var leftOut = explanation.RootElement.GetProperty("stages")[1].GetProperty("facts")[1];
        (leftOut.GetProperty("fact").GetString(), leftOut.GetProperty("channel").GetString(), leftOut.GetProperty("source").GetString()).ShouldBe(("unreachable", "bailiff", "$.stages[1].channels"));
    }

    [Fact]
    public void Long_names_of_stages_keep_the_column()
    {
        var text = Case("[]", "2026-02-20", policy: Policy.Replace("\"r1\"", "\"" + new string('r', 40) + "\""));

        text.Split('\n').Where(line => line.StartsWith("  Remind (", StringComparison.Ordinal)).Select(line => line.IndexOf("  ", 4, StringComparison.Ordinal) > 0 ? line.TrimEnd().LastIndexOf("  ", StringComparison.Ordinal) : -1)
            .Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void Tries_tell_whose_turn_it_is_and_whom_it_goes_to()
    {
        var text = Case("""[{"on":"2026-02-10","type":"contact","stage":"r1","channel":"email","outcome":"failed"}]""", "2026-02-20");

        text.ShouldContain("  tried by e-mail on 2026-02-10: it failed\n  tries made: 1\n  tries made at most: 3 [$.retries.atMost]\n");
        text.ShouldContain("The channels, in order of preference, to reach accounts payable\n  e-mail\n  letter: to be used now, its turn after one try\n");
        text.ShouldContain("the stage's own day is 2026-02-07, 5 days after the due date [$.stages[0].day]");
    }

    [Fact]
    public void The_day_to_ask_again_and_a_due_date_ahead_are_said_in_words()
    {
        var text = Case("[]", "2026-02-01");

        text.ShouldContain("On that day, with nothing new: wait until 2026-02-09: the next stage is not due.");
        text.ShouldContain("\n  due tomorrow\n");
        Case("""[{"on":"2026-02-05","type":"payment","amount":"1000"}]""", "2026-02-20").ShouldNotContain("On that day");
    }

    [Fact]
    public void The_way_out_may_lie_with_the_customer() =>
        Case("[]", "2026-02-20", debtor: """{"id":"C","kind":"business","holds":[{"from":"2026-02-01"}]}""").ShouldContain("the customer's hold lifted");

    /// <summary>French parts what two signs part with a space that does not break; a line breaks at plain spaces only.</summary>
    [Fact]
    public void French_spaces_do_not_break()
    {
        foreach (var number in new[] { "F-2026-005", "F-2026-016", "F-2026-025", "F-2025-400", "F-2025-424" })
        {
            var text = Cli.Run([.. Ledger, number, "--language", "fr"]).Output;
            foreach (var sign in new[] { " :", " ;", " ?", " !", " EUR" }) text.ShouldNotContain(sign);
            text.Split('\n').ShouldAllBe(line => line.Length <= 120);
        }
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

    private const string Policy =
        """{"format":1,"name":"house","version":"1","calendar":"FR","stages":[{"name":"r1","phase":"level1","action":"remind","day":5,"channels":["email","letter"]},{"name":"r2","phase":"level2","action":"remind","day":15,"channels":["email"],"spacingDays":7}],"retries":{"afterDays":2,"atMost":3}}""";

    private const string Reachable = """{"id":"C","kind":"business","contacts":[{"channels":{"email":"a@b.fr","letter":"x"}}]}""";

    private static string CaseOf(string history, string today, string policy, string debtor)
    {
        const string Invoice = """{"number":"F-1","issued":"2026-01-02","due":"2026-02-02","amount":"1000.00","currency":"EUR"}""";
        return "{\"id\":\"c\",\"today\":\"" + today + "\",\"policy\":" + policy + ",\"debtor\":" + debtor + ",\"invoice\":" + Invoice + ",\"history\":" + history + "}";
    }

    private static string Case(string history, string today, string language = "en", string policy = Policy, string debtor = Reachable)
    {
        var path = Cli.File("case.json", CaseOf(history, today, policy, debtor));
        var run = Cli.Run("explain", path, "--language", language);
        run.Error.ShouldBeEmpty();
        return run.Output;
    }

    private static int[] Rules(Cli run) =>
        [.. run.OutputLines.SkipWhile(line => !line.StartsWith("The rules", StringComparison.Ordinal)).Where(line => line.Length > 3 && char.IsDigit(line[3]) && line[4] == ' ')
            .Select(line => int.Parse(line[..4], System.Globalization.CultureInfo.InvariantCulture))];
}
