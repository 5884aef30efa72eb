using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Dunning.Json;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Receivables;

namespace Dunning.Cli.Tests;

public sealed class SteeringTests
{
    [Theory]
    [InlineData("aging")]
    [InlineData("forecast")]
    [InlineData("compare", "--policy", "fr-standard", "--against-policy", "fr-consumer")]
    [InlineData("casefile", "--customer", "C-005")]
    public void Each_command_of_a_day_speaks_to_people_programs_and_spreadsheets(string command, params string[] further)
    {
        string[] args = [command, Cli.Example("ledger.csv"), "--today", "2026-03-12", .. further];

        CheckAll(args);
    }

    [Theory]
    [InlineData("replay")]
    [InlineData("replay", "--summary")]
    [InlineData("figures")]
    public void Each_command_of_a_period_speaks_to_people_programs_and_spreadsheets(string command, params string[] further) =>
        CheckAll([command, Cli.Example("ledger.csv"), "--from", "2026-01-01", "--to", "2026-03-12", .. further]);

    [Fact]
    public void The_aged_balance_of_the_example_comes_to_what_is_open()
    {
        var run = Cli.Run("aging", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        var total = json.RootElement.GetProperty("totals")[0];

        total.GetProperty("open").GetString().ShouldBe("173347.25");
        total.GetProperty("bands").EnumerateArray().Sum(band => Amount(band, "amount")).ShouldBe(173347.25m);
        json.RootElement.GetProperty("debtors").EnumerateArray().Sum(row => Amount(row, "open")).ShouldBe(173347.25m);
    }

    [Fact]
    public void Bounds_may_be_ones_own()
    {
        Cli.Run("aging", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--bounds", "15,45").Output.ShouldContain("16–45 days");
        Cli.Run("aging", Cli.Example("ledger.csv"), "--bounds", "45,15").ExitCode.ShouldBe(2);
        Cli.Run("aging", Cli.Example("ledger.csv"), "--bounds", "x").Error.ShouldContain("--bounds takes days late that rise");
    }

    [Fact]
    public void An_aged_balance_on_an_earlier_day_says_what_was_issued_later()
    {
        var ledger = Cli.File("ledger.csv", "customer_id,invoice,issue_date,due_date,amount,currency\nA,1,2026-01-01,2026-01-31,100,EUR\nA,2,2026-03-20,2026-04-20,20,EUR\n");
        var run = Cli.Run("aging", ledger, "--today", "2026-03-12");

        run.Output.ShouldContain("Issued later, in no band");
        run.Output.ShouldContain("20.00");
    }

    [Fact]
    public void A_forecast_says_what_it_rests_on_and_begins_today()
    {
        var run = Cli.Run("forecast", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--days", "1", "--language", "fr");

        run.Output.ShouldContain("Prévision du 12/03/2026 au 12/03/2026");
        run.Output.ShouldContain("Si rien n'est encaissé");
        run.Output.ShouldContain("█");
        run.Output.ShouldNotContain("13/03/2026");
    }

    /// <summary>What is forecast for today is what the agenda of today has in its contacts and tasks.</summary>
    [Fact]
    public void The_first_day_of_a_forecast_is_the_agenda_of_that_day()
    {
        using var forecast = JsonDocument.Parse(Cli.Run("forecast", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--days", "1", "--format", "json").Output);
        using var agenda = JsonDocument.Parse(Cli.Run("agenda", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--format", "json").Output);
        var contacts = agenda.RootElement.GetProperty("contacts").EnumerateArray().ToList();
        var keys = contacts.SelectMany(contact => contact.GetProperty("lines").EnumerateArray()).Select(line => line.GetProperty("key").GetString()).OfType<string>();
        var acts = forecast.RootElement.GetProperty("acts").EnumerateArray().Where(act => act.GetProperty("contactKey").ValueKind != JsonValueKind.Null);

        // A task that is done on the day may let a contact follow it: the agenda knows nothing of it yet.
        keys.Except(acts.Select(act => act.GetProperty("key").GetString())).ShouldBeEmpty();
    }

    [Fact]
    public void A_replay_of_an_invoice_says_that_the_policy_is_todays()
    {
        var run = Cli.Run("replay", Cli.Example("ledger.csv"), "--from", "2026-01-01", "--to", "2026-03-12", "--invoice", "F-2026-005");

        run.Output.ShouldContain("today's policy, profiles, contacts");
        run.Output.ShouldContain("2026-02-12");
        Cli.Run("replay", Cli.Example("ledger.csv"), "--from", "2026-01-01", "--invoice", "none").ExitCode.ShouldBe(2);
    }

    /// <summary>Two invoices are reminded at J+3: one is paid three days later, the other four.</summary>
    [Fact]
    public void The_summary_counts_what_was_paid_within_the_days_after_the_act()
    {
        var ledger = Cli.File(
            "ledger.csv",
            "customer_id,invoice,issue_date,due_date,amount,currency,paid_on\nA,1,2013-01-02,2013-02-01,100,EUR,2013-02-07\nB,2,2013-01-02,2013-02-01,100,EUR,2013-02-08\n");
        var run = Cli.Run("replay", ledger, "--from", "2013-01-28", "--to", "2013-02-20", "--policy", "fr-standard", "--summary", "--format", "csv");

        run.Output.ShouldContain("reminder-1,EUR,2,0,2,1,200.00,100.00,0.5,0.5");
    }

    [Fact]
    public void A_comparison_names_both_policies_and_needs_two()
    {
        var run = Cli.Run("compare", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--policy", "fr-standard", "--against-policy", "fr-consumer");

        run.Output.ShouldContain("fr-consumer");
        run.Output.ShouldContain("invoices are treated differently");
        Cli.Run("compare", Cli.Example("ledger.csv")).Error.ShouldContain("--against or --against-policy says what to compare with");
        Cli.Run("compare", Cli.Example("ledger.csv"), "--against-policy", "none").Error.ShouldContain("has no policy 'none'");
    }

    [Fact]
    public void Figures_that_cannot_be_reckoned_are_empty()
    {
        var ledger = Cli.File("ledger.csv", "customer_id,invoice,issue_date,due_date,amount,currency,paid_on\nA,1,2025-01-01,2025-01-31,100,EUR,2025-01-31\n");
        var run = Cli.Run("figures", ledger, "--from", "2026-01-01", "--to", "2026-01-31", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);

        json.RootElement.GetProperty("currencies")[0].GetProperty("daysSalesOutstanding").ValueKind.ShouldBe(JsonValueKind.Null);
        Cli.Run("figures", ledger, "--from", "2024-01-01", "--to", "2024-01-31").Output.ShouldContain("there is no figure");
    }

    [Fact]
    public void A_case_file_tells_the_routes_and_what_is_missing()
    {
        var run = Cli.Run("casefile", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--invoice", "F-2025-400", "--language", "fr", "--cost", "suit=300");

        run.Output.ShouldContain("Mise en demeure\u00A0: F-2025-400");
        run.Output.ShouldContain("Assignation au fond");
        run.Output.ShouldContain("300,00 EUR (7,8\u00A0%)");
        Cli.Run("casefile", Cli.Example("ledger.csv")).Error.ShouldContain("either --invoice or --customer");
        Cli.Run("casefile", Cli.Example("ledger.csv"), "--customer", "none").ExitCode.ShouldBe(2);
        Cli.Run("casefile", Cli.Example("ledger.csv"), "--customer", "C-005", "--cost", "suit").Error.ShouldContain("--cost takes");
    }

    [Fact]
    public void A_currency_of_which_all_is_issued_later_is_said_as_well()
    {
        var ledger = Cli.File("ledger.csv", "customer_id,invoice,issue_date,due_date,amount,currency\nA,1,2026-01-01,2026-01-31,100,EUR\nA,2,2026-03-20,2026-04-20,70000,JPY\n");

        Cli.Run("aging", ledger, "--today", "2026-03-12").Output.ShouldContain("Issued later, in no band: 70,000 JPY (1)");
        Cli.Run("aging", ledger, "--today", "2025-01-01").Output.ShouldContain("Nothing is open on that day.");
    }

    /// <summary>C-003 has a credit of 350.00 and C-009 one of 480.00; C-004 paid 450.00 for 432.00.</summary>
    [Fact]
    public void Credits_stand_beside_the_aged_balance_and_a_column_of_its_rows_may_be_added_up()
    {
        string[] args = ["aging", Cli.Example("ledger.csv"), "--today", "2026-03-12"];
        var rows = Cli.Run([.. args, "--format", "csv"]).OutputLines.Skip(1).Select(line => line.TrimEnd('\r').Split(',')).ToList();

        Cli.Run(args).OutputLines.Single(line => line.Contains("Unapplied credit, not taken off", StringComparison.Ordinal)).ShouldContain("830.00");
        Cli.Run(args).OutputLines.Single(line => line.Contains("Overpaid, not taken off", StringComparison.Ordinal)).ShouldContain("18.00");
        Sum(^4).ShouldBe(173347.25m);
        Sum(^2).ShouldBe(830m);
        Sum(^1).ShouldBe(18m);

        decimal Sum(Index column) => rows.Sum(row => row[column].Length == 0 ? 0m : decimal.Parse(row[column], CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_replay_of_an_invoice_for_a_program_tells_of_that_invoice_alone()
    {
        var run = Cli.Run("replay", Cli.Example("ledger.csv"), "--from", "2026-01-01", "--to", "2026-03-12", "--invoice", "F-2026-005", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);

        json.RootElement.GetProperty("decisions").EnumerateArray().Select(change => change.GetProperty("invoice").GetString()).Distinct().ShouldBe(["F-2026-005"]);
        json.RootElement.GetProperty("contacts").EnumerateArray().ShouldNotBeEmpty();
        json.RootElement.GetProperty("contacts").EnumerateArray().ShouldAllBe(change => change.GetRawText().Contains("F-2026-005", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_row_of_a_comparison_tells_two_different_things()
    {
        string[] args = ["compare", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--policy", "fr-standard", "--against-policy", "fr-consumer"];
        var rows = Cli.Run([.. args, "--format", "csv"]).OutputLines.Skip(1).Select(line => line.TrimEnd('\r').Split(',')).ToList();

        rows.Count.ShouldBe(45);
        foreach (var row in rows) string.Join('|', row[4..8].Concat(row[^6..^3])).ShouldNotBe(string.Join('|', row[8..12].Concat(row[^3..])), row[3]);
        Cli.Run(args).Output.ShouldContain("On 2026-03-17: Remind");
    }

    [Fact]
    public void A_comparison_says_which_rows_the_other_book_cannot_read()
    {
        var ledger = Cli.File("ledger.csv", "customer_id,invoice,issue_date,due_date,amount,currency,stage,stage_on\nA,1,2026-01-01,2026-01-31,100,EUR,nudge,2026-02-05\nA,2,2026-01-01,2026-01-31,100,EUR,,\n");
        var stage = new DunningStage("nudge", DunningPhase.Level1, DunningAction.Remind, day: 3, [Channel.Email]);
        var policy = FrenchPolicies.Standard.ToBuilder().WithName("own", "1").WithStages([stage, .. FrenchPolicies.Standard.Stages.Skip(2)]).Build();
        var book = Cli.File("own.json", System.Text.Encoding.UTF8.GetString(PolicyBookWriter.ToUtf8Bytes(PolicyBook.Of(policy))));
        var france = Cli.File("france.json", System.Text.Encoding.UTF8.GetString(PolicyBookWriter.ToUtf8Bytes(PolicyBooks.France)));
        var run = Cli.Run("compare", ledger, "--today", "2026-03-12", "--book", book, "--against", france);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("line 2, 1: 'nudge' is neither a stage of the policy");
        run.Error.ShouldContain("1 of 2 rows were skipped");
    }

    /// <summary>3,725.00 × 62 days × 12.15 % ÷ 365 = 76.88; 116.88 in all with the 40.00 of the fixed sum: the reckoning stands in the file, line by line.</summary>
    [Fact]
    public void A_case_file_reckons_the_penalties_line_by_line()
    {
        var run = Cli.Run("casefile", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--invoice", "F-2025-400");
        var whole = Cli.Run("penalties", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--invoice", "F-2025-400");
        var lines = whole.OutputLines.Where(line => line.Contains("76.88", StringComparison.Ordinal)).ToArray();

        lines.Length.ShouldBe(2);
        foreach (var line in lines) run.Output.ShouldContain(line);
        Cli.Run("casefile", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--customer", "C-012").Output.ShouldContain("F-2026-004: The debtor is a consumer and had no formal notice");
    }

    /// <summary>The ledger knows no channel: the one assumed for the law is no fact for a court.</summary>
    [Fact]
    public void A_case_file_says_what_was_done_and_by_no_channel_that_nobody_recorded()
    {
        string[] args = ["casefile", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--customer", "C-005"];
        var french = Cli.Run([.. args, "--language", "fr"]).Output;

        french.ShouldContain("Mise en demeure, formal-notice, envoyée");
        french.ShouldContain("Transmission à un cabinet ou un avocat, hand-over, envoyée");
        french.ShouldNotContain("téléphone");
        french.ShouldNotContain("September");
        Cli.Run(args).Output.ShouldNotContain("phone");
    }

    [Fact]
    public void A_case_file_names_the_credits_that_the_customer_will_set_off()
    {
        string[] args = ["casefile", Cli.Example("ledger.csv"), "--today", "2026-03-12", "--customer", "C-003"];
        using var json = JsonDocument.Parse(Cli.Run([.. args, "--format", "json"]).Output);

        Cli.Run(args).Output.ShouldContain("Unapplied credits of the customer, not taken off: 350.00 EUR");
        json.RootElement.GetProperty("unapplied")[0].GetRawText().ShouldContain("350.00");
    }

    [Fact]
    public void The_case_file_of_a_customer_who_owes_nothing_says_so()
    {
        var ledger = Cli.File("ledger.csv", "customer_id,invoice,issue_date,due_date,amount,currency,paid_on\nA,1,2026-01-01,2026-01-31,100,EUR,2026-02-02\n");
        var run = Cli.Run("casefile", ledger, "--today", "2026-03-12", "--customer", "A");

        (run.ExitCode, run.OutputLines[^1]).ShouldBe((0, "Nothing is open on that day."));
    }

    [Theory]
    [InlineData("aging", "--today", "1900-12-31")]
    [InlineData("forecast", "--days", "3650", "--today", "2140-01-01")]
    [InlineData("figures", "--from", "1900-01-01", "--to", "2026-03-12")]
    [InlineData("replay", "--summary", "--from", "2139-01-01", "--to", "2150-12-31")]
    public void A_day_that_nobody_can_reckon_with_is_wrong_usage(params string[] args)
    {
        var run = Cli.Run([args[0], Cli.Example("ledger.csv"), .. args[1..]]);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("takes a day of the years 1901 to 2139");
    }

    [Theory]
    [InlineData("forecast", "--days", "3650", "--today", "2139-12-31")]
    [InlineData("figures", "--from", "1901-01-01", "--to", "2026-03-12")]
    [InlineData("replay", "--summary", "--within", "365", "--from", "2139-12-01", "--to", "2139-12-31")]
    public void The_first_and_the_last_day_can_be_reckoned_with(params string[] args) =>
        Cli.Run([args[0], Cli.Example("ledger.csv"), .. args[1..]]).ExitCode.ShouldNotBe(2);

    [Fact]
    public void A_row_that_cannot_be_read_is_in_no_figure_and_said_so()
    {
        var ledger = Cli.File("ledger.csv", "customer_id,invoice,issue_date,due_date,amount,currency\nA,1,2026-01-01,2026-01-31,100,EUR\nA,2,2026-01-01,2026-01-31,-,EUR\n");
        var run = Cli.Run("aging", ledger, "--today", "2026-03-12");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("line 3");
        run.Error.ShouldContain("1 of 2 rows were skipped");
    }

    private static decimal Amount(JsonElement element, string name) => decimal.Parse(element.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);

    private static void CheckAll(string[] args)
    {
        var table = Cli.Run(args);
        (table.ExitCode, table.Error).ShouldBe((0, string.Empty));
        Cli.Run([.. args, "--language", "fr"]).Output.ShouldNotBe(table.Output);
        var csv = Cli.Run([.. args, "--format", "csv"]);
        csv.ExitCode.ShouldBe(0);
        csv.OutputLines.Length.ShouldBeGreaterThan(1);
        using var json = JsonDocument.Parse(Cli.Run([.. args, "--format", "json"]).Output);
        json.RootElement.EnumerateObject().ShouldNotBeEmpty();
    }
}
