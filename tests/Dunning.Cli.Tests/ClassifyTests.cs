using System.Linq;
using System.Text.Json;

namespace Dunning.Cli.Tests;

public sealed class ClassifyTests
{
    [Fact]
    public void People_read_a_summary_and_each_customer_with_the_reasons()
    {
        var run = Cli.Run("classify", Cli.Example("ledger.csv"), "--today", "2026-03-12");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Output.ShouldContain("Internal: not to be shown to the debtors.");
        run.Output.ShouldContain("10 of 15 customers have another profile set now");
        run.OutputLines.First(line => line.StartsWith("  bad ", System.StringComparison.Ordinal)).Split(' ', System.StringSplitOptions.RemoveEmptyEntries).ShouldBe(["bad", "7", "32", "9.4", "%", "27.8"]);
        run.Output.ShouldContain("Good after 45 more invoices");
    }

    [Fact]
    public void And_in_french()
    {
        var run = Cli.Run("classify", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--language", "fr", "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        var sentences = document.RootElement.GetProperty("debtors").EnumerateArray().SelectMany(debtor => debtor.GetProperty("evidence").EnumerateArray()).Select(one => one.GetString()).ToList();
        sentences.ShouldContain("0 réglée dans les délais (0\u00A0%\u202F; bon payeur à partir de 90\u00A0%)");
        sentences.ShouldContain("sur 5 factures en retard, 1 réglée dans les 10 jours d'une relance [F-2025-418]");
        sentences.ShouldContain("organisme public");
    }

    [Fact]
    public void Programs_read_the_wire_format()
    {
        var run = Cli.Run("classify", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        document.RootElement.EnumerateObject().Select(property => property.Name).ShouldBe(["today", "summary", "debtors"]);
        var caron = document.RootElement.GetProperty("debtors")[0];
        caron.EnumerateObject().Select(property => property.Name).Take(10).ShouldBe(
            ["debtor", "profile", "invoices", "counted", "onTime", "late", "onTimeShare", "averageDelayDays", "disputed", "evidence"]);
        (caron.GetProperty("debtor").GetString(), caron.GetProperty("profile").GetString(), caron.GetProperty("averageDelayDays").GetString()).ShouldBe(("C-001", "bad", "22.2"));
        caron.GetProperty("evidence")[3].GetString().ShouldBe("5 late, by 22.2 days on average (negligent up to 15) [F-2025-418, F-2025-445, F-2026-013, F-2026-016 and 1 more]");
    }

    [Fact]
    public void Spreadsheets_get_a_row_a_customer_with_all_figures()
    {
        var run = Cli.Run("classify", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--format", "csv");

        run.OutputLines.Length.ShouldBe(16);
        run.OutputLines[1].ShouldStartWith("C-001,Menuiserie Caron,unrated,bad,long-delays,slight,8,5,0,5,22.2,0,");
    }

    [Fact]
    public void Rows_that_cannot_be_used_are_told_and_the_others_assessed()
    {
        var ledger = Cli.File("ledger.csv", "customer_id,invoice,issue_date,due_date,amount,currency\nA,F-1,2026-01-01,2026-01-31,100.00,EUR\nA,F-1,2026-01-01,2026-01-31,100.00,EUR\nA,F-4,2199-01-01,2199-01-31,1.00,EUR\n");
        var run = Cli.Run("classify", ledger, "--today", "2026-03-12", "--format", "json");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("\"invoices\": 1");
        run.ErrorLines[^1].ShouldBe("dunning: 2 of 3 rows were skipped.");
    }

    [Fact]
    public void An_agenda_can_be_made_with_the_profiles_as_assessed()
    {
        var book = Cli.File("book.json", Book);
        string[] agenda = ["agenda", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--book", book, "--all", "--format", "csv"];

        // C-002 stands in the ledger as good; it pays late.
        PolicyOf(Cli.Run(agenda), "C-002").ShouldBe("usual");
        PolicyOf(Cli.Run([.. agenda, "--profiles", "assessed"]), "C-002").ShouldBe("firm");
        PolicyOf(Cli.Run([.. agenda, "--profiles", "given"]), "C-002").ShouldBe("usual");
    }

    [Fact]
    public void A_row_that_is_refused_is_told_with_the_profiles_as_assessed_too()
    {
        var ledger = Cli.File("ledger.csv", "customer_id,invoice,issue_date,due_date,amount,currency,paid,paid_on\nA,F-1,2025-01-01,2025-01-31,1.00,EUR,1.00,2025-06-01\nA,F-2,2025-01-01,2025-01-31,1.00,EUR,1.00,2025-06-01\nA,F-3,2025-01-01,2025-01-31,1.00,EUR,,\nA,F-4,2199-01-01,2199-01-31,1.00,EUR,,\n");
        var run = Cli.Run("agenda", ledger, "--today", "2026-03-12", "--profiles", "assessed", "--format", "json");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("\"line\": 5");
    }

    private const string Book =
        """
        {"name":"b","default":"usual","profiles":{"bad":"firm"},"policies":[
        {"name":"usual","stages":[{"name":"reminder","phase":"level1","action":"remind","day":5,"channels":["email"]}]},
        {"name":"firm","stages":[{"name":"reminder","phase":"level1","action":"remind","day":5,"channels":["email"]}]}]}
        """;

    private static string PolicyOf(Cli run, string customer)
    {
        var header = run.OutputLines[0].Split(',');
        var row = run.OutputLines.First(line => line.Split(',')[1] == customer).Split(',');
        return row[System.Array.IndexOf(header, "policy")];
    }
}
