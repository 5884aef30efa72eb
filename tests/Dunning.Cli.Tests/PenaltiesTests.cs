using System;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Dunning.Cli.Tests;

public sealed class PenaltiesTests
{
    private const string Consumers =
        "customer_id,customer_kind,invoice,issue_date,due_date,amount,currency,stage,stage_on\n"
        + "C-1,consumer,F-1,2026-01-01,2026-01-31,3000.00,EUR,formal-notice,2026-02-10\nC-1,consumer,F-2,2026-01-01,2026-01-31,3000.00,EUR,,\n"
        + "C-1,consumer,F-3,2026-01-01,2026-04-30,3000.00,EUR,,\n";

    [Fact]
    public void Cases_are_answered_from_a_file_and_from_standard_input_alike()
    {
        var ofFile = Cli.Run("penalties", Cli.Example("penalties.jsonl"));
        var ofInput = Cli.RunWith(File.ReadAllText(Cli.Example("penalties.jsonl")), "penalties");

        ofFile.ExitCode.ShouldBe(0);
        ofFile.OutputLines.Length.ShouldBe(4);
        ofFile.OutputLines[0].ShouldStartWith("{\"id\":\"business\",\"invoice\":\"F-42\",\"currency\":\"EUR\",\"lines\":[{\"from\":\"2026-09-01\",\"through\":\"2026-10-15\",\"days\":45");
        ofInput.ShouldBe(ofFile);
    }

    [Fact]
    public void A_refused_case_does_not_stop_the_others_and_is_counted()
    {
        var run = Cli.RunWith("{}\n" + File.ReadAllText(Cli.Example("penalties.jsonl")), "penalties");

        run.ExitCode.ShouldBe(1);
        run.OutputLines.Length.ShouldBe(5);
        run.Error.ShouldContain("1 of 5 cases were refused");
    }

    [Fact]
    public void People_read_what_each_late_invoice_of_a_ledger_costs_with_totals_and_reasons()
    {
        var run = Cli.Run("penalties", Cli.Example("ledger.csv"), "--today", "2026-03-12");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Output.ShouldContain("Penalties through 2026-03-12");
        Cells(run, "EUR").ShouldBe(["EUR", "44", "2,796.12", "1,760.00", "4,556.12"]);
        Cells(run, "F-2026-013").ShouldBe(["F-2026-013", "C-001", "Menuiserie", "Caron", "fr-business", "24", "20.97", "40.00", "60.97", "EUR", "0.60"]);
        Cells(run, "F-2025-418").ShouldContain("42.33", "paid late: 875.00 x 12.15 % x 8 days + 40");
        run.Output.ShouldNotContain("F-2025-424", customMessage: "paid on time");
        run.Output.ShouldContain("(CCP R2192-31)");
        run.Output.ShouldContain("Consumers without a formal notice: they owe none yet (6)");
        run.OutputLines[^1].ShouldBe("This is no legal advice: have a claim checked before you rest on it.");
    }

    [Fact]
    public void And_in_french()
    {
        var run = Cli.Run("penalties", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--language", "fr");

        run.Output.ShouldContain("Pénalités arrêtées au 12/03/2026");
        Cells(run, "EUR").ShouldBe(["EUR", "44", "2\u202F796,12", "1\u202F760,00", "4\u202F556,12"]);
        run.Output.ShouldContain("de plein droit dès le lendemain de l'échéance");
        run.Output.ShouldContain("Consommateurs sans mise en demeure : rien n'est encore dû (6)");
        run.Output.ShouldNotContain("Between professionals");
        run.OutputLines[^1].ShouldBe("Ceci n'est pas un conseil juridique : faites vérifier la créance avant de vous y fier.");
    }

    [Theory]
    [InlineData("en", "2026-02-28 2026-03-12 13 1,800.00 12.15 7.79 EUR", "Rests on: C. com. L441-10 II")]
    [InlineData("fr", "28/02/2026 12/03/2026 13 1\u202F800,00 12,15 7,79 EUR", "Fondements : C. com. L441-10 II")]
    public void One_invoice_is_shown_in_full(string language, string line, string sources)
    {
        var run = Cli.Run("penalties", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--invoice", "F-2026-013", "--language", language);

        run.ExitCode.ShouldBe(0);
        Cells(run, line.Split(' ')[0]).ShouldBe(line.Split(' '));
        run.Output.ShouldContain(sources);
    }

    [Fact]
    public void Programs_read_statements_of_the_wire_format()
    {
        var run = Cli.Run("penalties", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--format", "json");
        var one = Cli.Run("penalties", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--format", "json", "--invoice", "F-2026-013");

        using var book = JsonDocument.Parse(run.Output);
        book.RootElement.GetProperty("summary").GetProperty("totals")[0].GetProperty("total").GetString().ShouldBe("4556.12");
        book.RootElement.GetProperty("formalNoticeMissing").GetArrayLength().ShouldBe(6);
        var statements = book.RootElement.GetProperty("statements").EnumerateArray().Select(statement => statement.GetRawText()).ToArray();
        statements.Length.ShouldBe(44);
        statements.ShouldContain(one.OutputLines.ShouldHaveSingleItem());
    }

    [Fact]
    public void A_spreadsheet_gets_a_row_an_invoice_or_a_row_a_line_and_runs_no_formula()
    {
        var ledger = Cli.File("ledger.csv", "customer_id,customer_name,invoice,issue_date,due_date,amount,currency\nC,=1+1,+F-1,2026-01-01,2026-01-31,100.00,EUR\n");

        var book = Cli.Run("penalties", ledger, "--today", "2026-03-12", "--format", "csv");
        var lines = Cli.Run("penalties", ledger, "--today", "2026-03-12", "--format", "csv", "--invoice", "+F-1");

        book.OutputLines.Select(line => line.Trim()).ElementAt(1).ShouldBe("'+F-1,C,'=1+1,2026-01-31,fr-business,40,1.33,40.00,0.00,0.00,41.33,100.00,141.33,0.03,EUR,");
        lines.OutputLines.Select(line => line.Trim()).ElementAt(1).ShouldBe("'+F-1,2026-02-01,2026-03-12,40,100.00,12.15,1.33,EUR");
    }

    [Fact]
    public void A_consumer_owes_from_the_formal_notice_on_and_none_before()
    {
        var ledger = Cli.File("ledger.csv", Consumers);

        var run = Cli.Run("penalties", ledger, "--today", "2026-03-12");

        run.ExitCode.ShouldBe(0);
        Cells(run, "F-1").ShouldBe(["F-1", "C-1", "fr-consumer", "30", "6.46", "0.00", "6.46", "EUR", "0.22"]);
        run.Output.ShouldContain("they owe none yet (1)");
        run.Output.ShouldNotContain("F-3", customMessage: "not due");
        Cli.Run("penalties", ledger, "--today", "2026-03-12", "--invoice", "F-2").Output.ShouldContain("no penalty is owed yet");
    }

    [Fact]
    public void A_regime_and_a_rate_can_be_named_and_whom_they_do_not_fit_is_told()
    {
        var agreed = Cli.Run("penalties", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--regime", "fixed", "--rate", "10", "--invoice", "F-2026-013");
        var wrong = Cli.Run("penalties", Cli.File("ledger.csv", Consumers), "--today", "2026-03-12", "--regime", "fr-business", "--format", "csv");

        Cells(agreed, "2026-02-17").ShouldBe(["2026-02-17", "2026-02-27", "11", "3,600.00", "10.00", "10.85", "EUR"]);
        wrong.ExitCode.ShouldBe(1);
        wrong.ErrorLines.Length.ShouldBe(3);
        wrong.ErrorLines[0].ShouldStartWith("dunning: line 2: F-1: DUN50002");
    }

    private static string[] Cells(Cli run, string first) =>
        run.OutputLines.First(line => line.TrimStart().StartsWith(first, StringComparison.Ordinal)).Split([' ', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
