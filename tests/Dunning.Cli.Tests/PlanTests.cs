using System.Linq;
using System.Text.Json;

namespace Dunning.Cli.Tests;

public sealed class PlanTests
{
    [Fact]
    public void A_plan_is_written_out_for_signature()
    {
        var run = Cli.Run("plan", "1200.00", "--day", "last", "--debtor", "Menuiserie Caron", "--reference", "F-42");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Output.ShouldContain("Between ____________________, the creditor, and Menuiserie Caron, the debtor. The debtor acknowledges owing the creditor 1,200.00");
        Cells(run, "  On signature").ShouldBe(["On signature", "2026-03-12", "360.00", "840.00"]);
        Cells(run, "  6 ").ShouldBe(["6", "2026-08-31", "140.00", "0.00"]);
        run.Output.ShouldContain("all that is left falls due at once");
        run.Output.ShouldNotContain("Interest");
    }

    [Fact]
    public void And_in_french_with_interest()
    {
        var run = Cli.Run("plan", "1200.00", "--day", "5", "--calendar", "FR", "--interest", "10", "--instalments", "3", "--language", "fr", "--no-acceleration");

        Cells(run, "  1 ").ShouldBe(["1", "07/04/2026", "280,00", "5,98", "285,98", "560,00"]);
        Cells(run, "  Total").ShouldBe(["Total", "1\u202F200,00", "12,66", "1\u202F212,66\u00A0EUR"]);
        run.Output.ShouldContain("10,00\u00A0% l'an");
        run.Output.ShouldContain("poursuivre le recouvrement des sommes échues");
    }

    [Fact]
    public void Programs_get_the_instalments_a_plan_event_carries()
    {
        var run = Cli.Run("plan", "1000", "--most", "2", "--format", "json");

        using var plan = JsonDocument.Parse(run.Output);
        plan.RootElement.GetProperty("instalments").EnumerateArray().Select(one => one.GetProperty("due").GetString() + " " + one.GetProperty("amount").GetString())
            .ShouldBe(["2026-03-12 300.00", "2026-04-12 350.00", "2026-05-12 350.00"]);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("0")]
    [InlineData("10.001")]
    [InlineData("100", "--most", "0")]
    [InlineData("100", "--down", "101")]
    [InlineData("100", "--day", "32")]
    [InlineData("100", "--instalments", "3", "--size", "10")]
    [InlineData("100", "--calendar", "DE")]
    [InlineData("100", "--currency", "XYZ1")]
    [InlineData("100", "--format", "csv")]
    public void What_cannot_be_is_wrong_usage(params string[] arguments)
    {
        var run = Cli.Run(["plan", .. arguments]);

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.ErrorLines.Length.ShouldBe(1);
    }

    private static string[] Cells(Cli run, string start) =>
        [.. run.OutputLines.First(line => line.StartsWith(start, System.StringComparison.Ordinal)).Split("  ", System.StringSplitOptions.RemoveEmptyEntries | System.StringSplitOptions.TrimEntries)];
}
