using System.Linq;

namespace Dunning.Cli.Tests;

public sealed class UsageTests
{
    public static TheoryData<string[], string> Wrong => new()
    {
        { ["agenda"], "ledger.csv" },
        { ["agenda", "no-such-file.csv"], "no file 'no-such-file.csv'" },
        { ["agenda", "x.csv", "--today", "2026-02-30"], "2026-02-30" },
        { ["agenda", "x.csv", "--language", "de"], "en or fr" },
        { ["agenda", "x.csv", "--format", "pdf"], "--format takes table, json, csv, not 'pdf'" },
        { ["agenda", "x.csv", "--format", "1"], "'1'" },
        { ["agenda", "x.csv", "--dates", "foo"], "--dates takes a pattern" },
        { ["agenda", "x.csv", "--currency", "EURO"], "EURO" },
        { ["agenda", "x.csv", "--map", "amount"], "column=header" },
        { ["agenda", "x.csv", "--map", "amont=Total"], "amont" },
        { ["agenda", "x.csv", "--terms", "-1"], "--terms takes 0 to 3650" },
        { ["decide", "x.jsonl", "y.jsonl"], "y.jsonl" },
        { ["decide", "--book", "no-such-book.json"], "no-such-book.json" },
        { ["penalties", "no-such-file.jsonl"], "no file 'no-such-file.jsonl'" },
        { ["penalties", "x.csv", "--regime", "ghost"], "fr-business-contract" },
        { ["penalties", "x.csv", "--regime", "fixed"], "--rate" },
        { ["penalties", "x.csv", "--regime", "ch", "--rate", "5"], "--rate" },
        { ["penalties", "x.csv", "--regime", "fr-judgment"], "judgment" },
        { ["no-such-command"], "no-such-command" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Wrong_usage_is_told_in_one_line_each_and_exits_with_2(string[] args, string says)
    {
        var run = Cli.Run(args);

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain(says);
        run.ErrorLines.ShouldAllBe(line => line.StartsWith("dunning: "));
    }

    [Theory]
    [InlineData("agenda")]
    [InlineData("decide")]
    [InlineData("explain")]
    [InlineData("penalties")]
    public void The_help_of_a_command_has_an_example_that_works_as_pasted(string command)
    {
        var help = Cli.Run(command, "--help");
        help.ExitCode.ShouldBe(0);
        var examples = help.OutputLines.Where(line => line.TrimStart().StartsWith("dunning " + command + " ")).ToArray();
        examples.ShouldNotBeEmpty();

        // The ledger is the one that the help of the whole shows, so that its invoice is there.
        var ledger = Cli.File("ledger.csv", string.Join('\n', Cli.Run("--help").OutputLines.Select(line => line.Trim()).SkipWhile(line => !line.StartsWith("customer_id,")).TakeWhile(line => line.Contains(','))));
        foreach (var example in examples)
        {
            var args = example.Trim().Split(' ').Skip(1).Select(word => word == "ledger.csv" ? ledger : word.EndsWith(".jsonl") ? Cli.Example(word) : word);
            var run = Cli.Run([.. args]);

            run.ExitCode.ShouldBe(0);
            run.Error.ShouldBeEmpty();
            run.Output.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void The_help_leads_to_a_first_agenda() => Cli.Run("--help").Output.ShouldContain("dunning agenda docs/examples/ledger.csv --today 2026-03-12");

    [Fact]
    public void The_version_is_told() => Cli.Run("--version").OutputLines.ShouldHaveSingleItem().ShouldMatch(@"^\d+\.\d+\.\d+");
}
