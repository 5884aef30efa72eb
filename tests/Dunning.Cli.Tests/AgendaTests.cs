using System;
using System.Linq;
using System.Text.Json;

namespace Dunning.Cli.Tests;

public sealed class AgendaTests
{
    [Fact]
    public void People_read_what_to_do_most_pressing_first_with_totals()
    {
        var run = Cli.Run("agenda", Cli.Example("ledger.csv"), "--today", "2026-03-12");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Output.ShouldContain("Agenda of 2026-03-12");
        run.Output.ShouldContain("69 rows read, none skipped");
        run.Output.ShouldContain("173,347.25");
        Headings(run).Take(3).ShouldBe(["Hand over to an agency or lawyer · hand-over (1)", "Offer mediation · mediation (2)", "Send a formal notice · formal-notice (3)"]);
        run.Output.ShouldContain("to be approved");
        run.Output.ShouldContain("C-003 Garage Lestienne et Fils, 350.00 EUR");
        run.Output.ShouldContain("Write before the due date · pre-due (2)");
    }

    [Fact]
    public void And_in_french()
    {
        var run = Cli.Run("agenda", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--language", "fr");

        run.Output.ShouldContain("Agenda du 12/03/2026");
        run.Output.ShouldContain("173\u202F347,25");
        run.Output.ShouldContain("Mettre en demeure · formal-notice (3)");
        run.Output.ShouldContain("À décider\u00A0: la créance est prescrite (1)");
    }

    [Fact]
    public void Programs_read_the_wire_format()
    {
        var run = Cli.Run("agenda", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--format", "json");

        using var agenda = JsonDocument.Parse(run.Output);
        var summary = agenda.RootElement.GetProperty("summary");
        agenda.RootElement.GetProperty("today").GetString().ShouldBe("2026-03-12");
        (Number("rows"), Number("read"), Number("skipped"), Number("openInvoices"), Number("lateInvoices")).ShouldBe((69, 69, 0, 58, 46));
        summary.GetProperty("open")[0].GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).ShouldBe("""{"currency":"EUR","amount":"173347.25"}""");
        summary.GetProperty("verdicts").EnumerateObject().Select(v => v.Name).ShouldBe(["act", "wait", "review", "none"]);
        var decisions = agenda.RootElement.GetProperty("decisions").EnumerateArray().ToArray();
        decisions.Length.ShouldBe(summary.GetProperty("verdicts").GetProperty("act").GetInt32() + summary.GetProperty("verdicts").GetProperty("review").GetInt32());
        decisions[0].GetProperty("stage").GetString().ShouldBe("hand-over");

        int Number(string name) => summary.GetProperty(name).GetInt32();
    }

    [Fact]
    public void Each_debtor_is_contacted_once_about_everything()
    {
        var run = Cli.Run("agenda", Cli.Example("ledger.csv"), "--today", "2026-03-12");

        run.Output.ShouldContain("Contacts: one a debtor, about everything (9)");
        Row(run, "C-001 Menuiserie Caron", "reminder-3").ShouldBe(["C-001 Menuiserie Caron", "reminder-3", "letter", "3 of 5", "3,800.00 EUR of 6,840.00 EUR", "beside it reminder-1 960.00 EUR,"]);
        run.Output.ShouldContain("Not contacted today (1)");
        run.Output.ShouldContain("C-004 Imprimerie du Vieux Quai: contacted recently, next contact possible on 2026-03-16");
        run.OutputLines.Count(line => line.Contains("F-2026-0") && line.Contains("contacted recently")).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void What_a_person_should_see_first_stands_above_the_list_and_what_rests_below_it()
    {
        var lines = Cli.Run("agenda", Cli.Example("ledger.csv"), "--today", "2026-03-12").OutputLines.Select(line => line.Trim()).ToList();

        var order = new[]
        {
            "To see first", "Limit to sue near: F-2021-085 C-010 Maçonnerie Ferréol, 1,640.00 EUR, by 2026-05-20", "Credit to be matched: C-003 Garage Lestienne et Fils, 350.00 EUR",
            "No way to reach: F-2025-433 C-008 Électricité Bost-Quentin, 720.00 EUR", "Contacts: one a debtor, about everything (9)", "What to do, invoice by invoice",
            "For information: nothing is done for now (4)", "Accounts, to be checked against the books (15)",
        };
        order.Select(line => lines.IndexOf(line)).ShouldBeInOrder();
        order.ShouldAllBe(line => lines.Contains(line));
        lines.ShouldContain(line => line.StartsWith("F-2026-025", StringComparison.Ordinal) && line.Contains("On hold") && line.EndsWith("2026-03-25", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith("C-003 Garage Lestienne et Fils", StringComparison.Ordinal) && line.Contains("16,602.80") && line.Contains("15,027.80") && line.Contains("350.00"));
    }

    [Fact]
    public void Payments_that_are_not_current_are_told_before_anything_else_and_every_contact_needs_approval()
    {
        var stale = Cli.Run("agenda", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--payments-through", "2026-03-08");
        var current = Cli.Run("agenda", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--payments-through", "2026-03-08", "--payments-lag", "4");
        var json = Cli.Run("agenda", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--payments-through", "2026-03-08", "--format", "json");

        stale.OutputLines[0].ShouldStartWith("CAREFUL: payments are known through 2026-03-08 only.");
        Row(stale, "C-001 Menuiserie Caron", "reminder-3").Last().ShouldBe("to be approved: payments not current,");
        current.OutputLines[0].ShouldBe("Agenda of 2026-03-12");
        using var agenda = JsonDocument.Parse(json.Output);
        agenda.RootElement.EnumerateObject().Select(property => property.Name).Take(2).ShouldBe(["today", "notices"]);
        agenda.RootElement.GetProperty("notices")[0].GetProperty("kind").GetString().ShouldBe("payments-not-current");
        agenda.RootElement.GetProperty("contacts").EnumerateArray().Where(contact => contact.GetProperty("verdict").GetString() == "contact")
            .ShouldAllBe(contact => contact.GetProperty("approval").GetBoolean());
        var csv = Cli.Run("agenda", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--payments-through", "2026-03-08", "--format", "csv");
        csv.ErrorLines.ShouldHaveSingleItem().ShouldStartWith("dunning: CAREFUL: payments are known through 2026-03-08 only.");
        csv.OutputLines.Where(line => line.Contains(",act,")).ShouldAllBe(line => line.Contains(",yes,"));
        Cli.Run("agenda", Cli.Example("ledger.csv"), "--payments-through", "2026-03-08", "--payments-lag", "-1").ExitCode.ShouldBe(2);
        Cli.Run("agenda", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--payments-through", "2027-03-08").ExitCode.ShouldBe(2);
    }

    [Theory]
    [InlineData("debtor", "C-003 Garage Lestienne et Fils (5)", "C-010 Maçonnerie Ferréol (3)")]
    [InlineData("owner", "litigation (1)", "Nobody named (6)")]
    [InlineData("action", "Hand over to an agency or lawyer (1)", "To decide (4)")]
    public void The_list_is_grouped_as_asked(string by, string one, string another)
    {
        var run = Cli.Run("agenda", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--by", by);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain(one);
        run.Output.ShouldContain(another);
        Cli.Run("agenda", Cli.Example("ledger.csv"), "--by", "colour").ExitCode.ShouldBe(2);
        Cli.Run("agenda", Cli.Example("ledger.csv"), "--by", by, "--format", "json").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void Programs_read_contacts_information_and_the_accounts_of_customers()
    {
        var run = Cli.Run("agenda", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--format", "json");

        using var agenda = JsonDocument.Parse(run.Output);
        var contacts = agenda.RootElement.GetProperty("contacts").EnumerateArray().ToArray();
        contacts.Count(contact => contact.GetProperty("verdict").GetString() == "contact").ShouldBe(9);
        contacts.Select(contact => contact.GetProperty("debtor").GetString()!).ShouldBeUnique();
        contacts[0].GetProperty("tasks")[0].GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).ShouldBe("""{"invoice":"F-2025-412","action":"hand-over"}""");
        agenda.RootElement.GetProperty("information").GetArrayLength().ShouldBe(4);
        var garage = agenda.RootElement.GetProperty("customers").EnumerateArray().Single(customer => customer.GetProperty("debtor").GetString() == "C-003");
        garage.GetProperty("unapplied")[0].GetProperty("amount").GetString().ShouldBe("350.00");
        agenda.RootElement.GetProperty("summary").GetProperty("unapplied")[0].GetProperty("amount").GetString().ShouldBe("830.00");
    }

    [Fact]
    public void A_spreadsheet_tells_which_contact_each_act_goes_out_with()
    {
        var run = Cli.Run("agenda", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--format", "csv");
        var rows = run.OutputLines.Skip(1).Select(line => line.TrimEnd('\r').Split(',')).ToList();

        var caron = rows.Where(row => row[1] == "C-001").Select(row => row[0] + " " + string.Join(" ", row[^5..])).Order().ToList();
        caron.Count.ShouldBe(5);
        caron.ShouldAllBe(row => row.EndsWith("C-001|F-2025-445|0|reminder-3|0", StringComparison.Ordinal));
        caron.Count(row => row.Contains("contact  lead letter")).ShouldBe(1);
        caron.Count(row => row.Contains("contact  early ")).ShouldBe(1);
        rows.Where(row => row[1] == "C-004" && row[3] == "act").Select(row => string.Join(",", row[^5..])).Distinct().ShouldBe(["wait,2026-03-16,,,"]);
    }

    [Fact]
    public void A_row_that_cannot_be_read_makes_its_customers_contact_wait_for_approval()
    {
        var ledger = Cli.File("ledger.csv", "customer_id,invoice,issue_date,due_date,amount,currency\nC,F-1,2026-01-01,2026-02-28,100.00,EUR\nC,F-2,2026-01-01,2026-02-31,100.00,EUR\nD,F-3,2026-01-01,2026-02-28,100.00,EUR\n");

        var run = Cli.Run("agenda", ledger, "--today", "2026-03-12");

        Row(run, " C ", "reminder-1")[^1].ShouldStartWith("to be approved: not all of the");
        run.OutputLines.Single(line => line.Contains(" D ") && line.Contains("reminder-1") && line.Contains("100.00 EUR")).ShouldNotContain("approved");
    }

    [Fact]
    public void Rows_of_a_debtor_no_policy_serves_are_told_and_hold_up_nobody()
    {
        var book = Cli.File("book.json", """
            {"format":1,"name":"b","kinds":{"business":"p"},"policies":[{"name":"p","stages":[{"name":"r","phase":"level1","action":"remind","day":5,"channels":["email"]}]}]}
            """);
        var ledger = Cli.File("ledger.csv", "customer_id,customer_kind,invoice,issue_date,due_date,amount,currency\nC,business,F-1,2026-01-01,2026-01-31,100.00,EUR\nD,consumer,F-2,2026-01-01,2026-01-31,100.00,EUR\n");

        var run = Cli.Run("agenda", ledger, "--today", "2026-03-12", "--book", book);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("Doubtful data: 1 row of the ledger was skipped");
        run.Output.ShouldContain("line 3: F-2: The book has no policy for a debtor of kind consumer");
        run.Output.ShouldContain("F-1");
    }

    [Fact]
    public void All_lists_what_waits_as_well()
    {
        var run = Cli.Run("agenda", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--all");

        run.Output.ShouldContain("Payment was promised");
        run.Output.ShouldContain("On hold");
    }

    [Fact]
    public void A_spreadsheet_runs_no_formula_that_a_ledger_brings()
    {
        var ledger = Cli.File("ledger.csv", "customer_id,customer_name,invoice,issue_date,due_date,amount,currency\nC,\"=HYPERLINK(\"\"http://x\"\")\",@F-1,2026-01-01,2026-01-31,100.00,EUR\n");

        var run = Cli.Run("agenda", ledger, "--today", "2026-03-12", "--format", "csv");

        run.OutputLines.Length.ShouldBe(2);
        run.OutputLines[0].ShouldStartWith("invoice,customer_id,customer_name,verdict");
        run.OutputLines[1].ShouldStartWith("'@F-1,C,\"'=HYPERLINK(");
    }

    [Fact]
    public void The_other_half_of_a_broken_ledger_still_gets_its_agenda()
    {
        var rows = Enumerable.Range(1, 20).Select(i => i % 2 == 0 ? $"C,F-{i},2026-01-01,2026-02-31,100.00,EUR,reminder-1" : $"C,F-{i},2026-01-01,2026-01-31,100.00,EUR,{(i == 1 ? "no-such-stage" : "")}");
        var ledger = Cli.File("ledger.csv", "customer_id,invoice,issue_date,due_date,amount,currency,stage\n" + string.Join("\n", rows) + "\n");

        var run = Cli.Run("agenda", ledger, "--today", "2026-03-12", "--format", "json");

        run.ExitCode.ShouldBe(1);
        using var agenda = JsonDocument.Parse(run.Output);
        agenda.RootElement.GetProperty("summary").GetProperty("read").GetInt32().ShouldBe(9);
        agenda.RootElement.GetProperty("summary").GetProperty("skipped").GetInt32().ShouldBe(11);
        agenda.RootElement.GetProperty("decisions").GetArrayLength().ShouldBe(9);
        var skipped = agenda.RootElement.GetProperty("skippedRows").EnumerateArray().ToArray();
        skipped.Length.ShouldBe(11);
        (skipped[1].GetProperty("line").GetInt32(), skipped[1].GetProperty("column").GetString()).ShouldBe((3, "due_date"));
        (skipped[0].GetProperty("line").GetInt32(), skipped[0].GetProperty("reason").GetString()!.Contains("no-such-stage")).ShouldBe((2, true));
    }

    [Fact]
    public void A_foreign_export_is_mapped()
    {
        var ledger = Cli.File("export.csv", "Kunde;Rechnung;Datum;Betrag\nK-1;R-1;31.01.2026;1.250,50\n");

        var run = Cli.Run(
            "agenda", ledger, "--today", "2026-03-12", "--format", "json", "--currency", "EUR", "--terms", "30", "--dates", "dd.MM.yyyy",
            "--map", "customer_id=Kunde", "--map", "invoice=Rechnung", "--map", "issue_date=Datum", "--map", "amount=Betrag");

        run.ExitCode.ShouldBe(0);
        using var agenda = JsonDocument.Parse(run.Output);
        agenda.RootElement.GetProperty("summary").GetProperty("open")[0].GetProperty("amount").GetString().ShouldBe("1250.50");
    }

    [Theory]
    [InlineData("a wrong header names what is there and what is missing", 1, "--map", "Betrag", "customer,invoice,due_date,Betrag\nC,F,2026-01-01,5\n")]
    [InlineData("no currency", 1, "currency", "--currency", "customer_id,invoice,due_date,amount\nC,F,2026-01-01,5.00\n")]
    [InlineData("dates of two readings", 1, "04/05/2026", "dates", "customer_id,invoice,due_date,amount,currency\nC,F,04/05/2026,5.00,EUR\n")]
    public void A_ledger_that_cannot_be_read_is_refused(string why, int exitCode, string says, string andSays, string text)
    {
        var run = Cli.Run("agenda", Cli.File("ledger.csv", text), "--today", "2026-03-12");

        run.ExitCode.ShouldBe(exitCode, why);
        run.Output.ShouldBeEmpty();
        run.ErrorLines.ShouldAllBe(line => line.StartsWith("dunning: DUN4", StringComparison.Ordinal));
        run.Error.ShouldContain(says);
        run.Error.ShouldContain(andSays);
    }

    private static string[] Row(Cli run, string customer, string stage) =>
        [.. run.OutputLines.Single(line => line.Contains(customer) && line.Contains(stage)).Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static string[] Headings(Cli run) => [.. run.OutputLines.Where(line => line.Contains(" · ") || line.StartsWith("To decide", StringComparison.Ordinal))];
}
