using System;
using System.IO;
using System.Linq;

namespace Dunning.Cli.Tests;

/// <summary>A ledger decided with the profiles as assessed: the same in the agenda, in an explanation and in the letters.</summary>
public sealed class AssessedProfilesTests
{
    private const string Header = "customer_id,customer_name,customer_kind,profile,invoice,issue_date,due_date,amount,currency,stage,stage_on\n";

    [Fact]
    public void A_stage_without_a_day_counts_under_the_policy_of_the_profile_assessed_and_no_row_is_lost()
    {
        var run = Cli.Run("agenda", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--profiles", "assessed", "--format", "csv");

        run.ExitCode.ShouldBe(0, run.Error);
        run.Error.ShouldBeEmpty();
        run.OutputLines.ShouldContain(line => line.Contains("F-2025-445|0|firm-reminder-2|0"));
    }

    [Theory]
    [InlineData("bad", "reminder-2", "firm-reminder-2")]
    [InlineData("good", "reminder-1", "reminder-3")]
    public void So_does_it_under_the_profile_a_ledger_gives(string profile, string stage, string next)
    {
        var ledger = Cli.File("ledger.csv", Header + "A,Alba,business," + profile + ",F-1,2026-01-01,2026-01-31,100.00,EUR," + stage + ",\n");

        Cli.Run("agenda", ledger, "--today", "2026-03-12", "--format", "csv").OutputLines[1].ShouldContain("A|F-1|0|" + next + "|0");
        Cli.Run("explain", ledger, "--today", "2026-03-12", "--invoice", "F-1", "--json").Output.ShouldContain("F-1|0|" + next + "|0");
        var forecast = Cli.Run("forecast", ledger, "--today", "2026-03-12", "--format", "csv");
        (forecast.ExitCode, forecast.Error).ShouldBe((0, string.Empty));
    }

    [Fact]
    public void An_explanation_and_the_letters_follow_the_same_profiles_as_the_agenda()
    {
        var folder = Path.Combine(Directory.CreateTempSubdirectory("letters").FullName, "out");

        Cli.Run("explain", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--invoice", "F-2025-445", "--profiles", "assessed").Output.ShouldContain("fr-bad");
        var letters = Cli.Run(
            "letters", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--creditor", Cli.Example("creditor.json"), "--out", folder, "--profiles", "assessed", "--language", "fr");

        letters.ExitCode.ShouldBe(0, letters.Error);
        File.ReadAllText(Path.Combine(folder, "index.csv")).ShouldContain("|0|firm-reminder-");
    }

    [Fact]
    public void A_plan_is_offered_by_the_terms_for_payers_who_cannot_pay()
    {
        var ledger = Cli.File("ledger.csv", Header + "A,Alba,business,insolvent,F-1,2026-02-01,2026-03-05,1000.00,EUR,insolvent-reminder-1,2026-03-06\n");

        string Offer(params string[] more)
        {
            var folder = Path.Combine(Directory.CreateTempSubdirectory("letters").FullName, "out");
            var run = Cli.Run(["letters", ledger, "--today", "2026-03-12", "--creditor", Cli.Example("creditor.json"), "--out", folder, .. more]);
            run.ExitCode.ShouldBe(0, run.Error);
            var letter = File.ReadAllText(Directory.EnumerateFiles(folder, "0001-*").Single());
            letter.ShouldNotContain("insolvent");
            return letter;
        }

        // By hand: at least 30 % at once, 6 × 116.66 after it, the odd cents on what is paid at once.
        Offer().ShouldContain("in 7 instalments, the first of €300.04");
        Offer("--instalments", "2").ShouldContain("in 3 instalments, the first of €300.00");
    }

    [Fact]
    public void The_numbers_of_the_classifier_are_read_from_a_file()
    {
        var patient = Cli.File("classifier.json", """{"shortDelayDays":60}""");

        Cli.Run("classify", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--classifier", patient, "--format", "csv").OutputLines[1].ShouldStartWith("C-001,Menuiserie Caron,unrated,negligent,short-delays");
        Cli.Run("agenda", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--profiles", "assessed", "--classifier", patient, "--format", "csv").Output.ShouldNotContain("firm-reminder");
    }

    [Theory]
    [InlineData(1, "DUN30019", "{\"goodShare\":\"2\"}", "--profiles", "assessed")]
    [InlineData(2, "--classifier goes with --profiles assessed", "{}")]
    public void Wrong_numbers_and_wrong_usage_are_told(int exitCode, string says, string json, params string[] more)
    {
        var run = Cli.Run(["agenda", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--classifier", Cli.File("classifier.json", json), .. more]);

        run.ExitCode.ShouldBe(exitCode, run.Error);
        run.Error.ShouldContain(says);
    }
}
