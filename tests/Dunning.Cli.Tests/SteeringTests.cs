using System.Globalization;
using System.Linq;
using System.Text.Json;

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
