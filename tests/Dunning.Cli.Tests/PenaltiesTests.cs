using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Dunning.Cli.Wording;
using Dunning.Penalties;

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

    [Theory]
    [InlineData("en", "2026-03-31 Payment -3,700.41 299.59 6,299.59", "Payments settle interest, then principal, then the fixed sum.", "2.15 % · 2026-01-01 · European Central Bank")]
    [InlineData("fr", "31/03/2026 Paiement -3\u202F700,41 299,59 6\u202F299,59", "Un paiement s'impute sur les intérêts, puis le principal, puis l'indemnité.", "2,15 % · 01/01/2026 · European Central Bank")]
    public void Cases_are_shown_to_people_in_full_with_what_changed_the_base_and_what_was_chosen(string language, string change, string allocation, string rate)
    {
        var run = Cli.Run("penalties", Cli.Example("penalties.jsonl"), "--format", "table", "--language", language);

        run.ExitCode.ShouldBe(0);
        foreach (var number in new[] { "F-42", "F-43", "F-44", "F-45" }) run.Output.ShouldContain(number + " · ");
        Cells(run, change.Split(' ')[0] + " " + change.Split(' ')[1], " ").ShouldBe(change.Split(' '));
        run.Output.ShouldContain(allocation);
        run.Output.ShouldContain(rate);
        Cells(run, "EUR", "4").ShouldContain("4");
    }

    [Fact]
    public void Cases_are_a_row_each_for_a_spreadsheet()
    {
        var run = Cli.RunWith("{}\n" + File.ReadAllText(Cli.Example("penalties.jsonl")), "penalties", "--format", "csv");

        run.ExitCode.ShouldBe(1);
        run.OutputLines.Length.ShouldBe(5);
        run.OutputLines[1].ShouldStartWith("F-42,C-001,,2026-08-31,fr-business,45,18.35,40.00,0.00,0.00,58.35,1200.00,1258.35,0.41,EUR,");
        run.Error.ShouldContain("line 1: DUN");
    }

    [Theory]
    [InlineData("--regime", "fr-business")]
    [InlineData("--rate", "10")]
    [InlineData("--invoice", "F-42")]
    [InlineData("--today", "2026-03-12")]
    [InlineData("--currency", "EUR")]
    public void An_option_that_a_case_would_pass_over_is_refused(string option, string value)
    {
        var run = Cli.Run("penalties", Cli.Example("penalties.jsonl"), option, value);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(option + " is for a ledger");
        run.Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("dispute", "{\"on\":\"2026-09-10\",\"type\":\"dispute\",\"id\":\"d\",\"amount\":\"100\",\"reason\":\"x\"}", "Une part de 100,00 EUR est contestée depuis le 10/09/2026")]
    [InlineData("whole", "{\"on\":\"2026-09-10\",\"type\":\"dispute\",\"id\":\"d\",\"reason\":\"x\"}", "Toute la créance est contestée depuis le 10/09/2026")]
    [InlineData("charge", "{\"on\":\"2026-09-10\",\"type\":\"fee-charged\",\"amount\":\"30\"}", "30,00 EUR déjà facturés sans en dire l'objet")]
    [InlineData("moved", "{\"on\":\"2026-09-10\",\"type\":\"extension\",\"due\":\"2026-09-30\"}", "L'échéance a été reportée au 30/09/2026")]
    [InlineData("overpaid", "{\"on\":\"2026-08-31\",\"type\":\"payment\",\"amount\":\"1250\"}", "50,00 EUR ont été reçus au-delà")]
    public void Doubts_are_told_in_french(string id, string happened, string sentence)
    {
        var line = File.ReadAllLines(Cli.Example("penalties.jsonl"))[0].Replace("\"history\":[]", "\"history\":[" + happened + "]", StringComparison.Ordinal);

        var run = Cli.RunWith(line, "penalties", "--format", "table", "--language", "fr");

        run.ExitCode.ShouldBe(0, id);
        run.Output.ShouldContain("À vérifier\n  " + sentence);
        run.Output.ShouldNotContain("disputed");
    }

    [Fact]
    public void Every_doubt_has_words_in_both_languages()
    {
        var words = new[] { PenaltyWords.In(Language.English), PenaltyWords.In(Language.French) };
        foreach (var language in words)
        {
            foreach (var kind in Enum.GetValues<PenaltyDoubtKind>()) language.Of(kind).ShouldNotBeNullOrWhiteSpace();
            foreach (var kind in Enum.GetValues<RegimeDoubtKind>()) language.Sentence(new RegimeDoubt(kind, "in english")).ShouldNotBeNullOrWhiteSpace();
        }

        foreach (var kind in Enum.GetValues<PenaltyDoubtKind>())
            words[1].Sentence(new PenaltyDoubt(kind, "in english"), Words.In(Language.French)).ShouldNotContain("english");
    }

    [Fact]
    public void An_invoice_in_several_terms_owes_the_forty_euros_once()
    {
        var ledger = Cli.File(
            "ledger.csv",
            "customer_id,invoice,issue_date,due_date,amount,currency\nC-1,F-12/1,2026-01-01,2026-01-31,1000.00,EUR\nC-1,F-12/2,2026-01-01,2026-02-28,1000.00,EUR\n");

        var book = Cli.Run("penalties", ledger, "--today", "2026-03-12", "--format", "csv");
        var second = Cli.Run("penalties", ledger, "--today", "2026-03-12", "--invoice", "F-12/2", "--language", "fr");

        book.OutputLines.Skip(1).Select(line => line.Split(',')[7]).ShouldBe(["40.00", "0.00"]);
        book.OutputLines[2].Trim().ShouldEndWith("fixed-sum-on-other-term");
        second.Output.ShouldContain("L'indemnité de 40,00 EUR n'est due qu'une fois pour la facture : elle est réclamée sur son échéance F-12/1.");
    }

    [Fact]
    public void A_number_that_begins_with_an_at_sign_is_a_number()
    {
        var ledger = Cli.File("ledger.csv", "customer_id,invoice,issue_date,due_date,amount,currency\nC-1,@F-1,2026-01-01,2026-01-31,100.00,EUR\n");

        var run = Cli.Run("penalties", ledger, "--today", "2026-03-12", "--invoice", "@F-1");

        run.Error.ShouldBeEmpty();
        run.Output.ShouldContain("@F-1");
    }

    [Fact]
    public void An_agreed_rate_that_a_debtor_does_not_owe_is_said_to_be_left_aside()
    {
        var run = Cli.Run("penalties", Cli.File("ledger.csv", Consumers), "--today", "2026-03-12", "--rate", "12", "--language", "fr");

        run.Output.ShouldContain("Le taux convenu est laissé de côté");
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

    private static string[] Cells(Cli run, string first, string holding = "") =>
        run.OutputLines.First(line => Squeezed(line).StartsWith(first, StringComparison.Ordinal) && line.Contains(holding, StringComparison.Ordinal)).Split([' ', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private static string Squeezed(string line) => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
