using System;
using System.IO;
using System.Linq;

namespace Dunning.Docs.Tests;

public sealed class HelpTests
{
    /// <summary>Whoever has nothing but the tool: the help shows a ledger to save and the command that reads it.</summary>
    [Fact]
    public void The_help_leads_to_a_first_agenda_without_any_other_document()
    {
        var help = Tool.Run("--help").Output.Split('\n').Select(line => line.Trim()).TakeWhile(line => line != "Usage:").ToList();
        var start = help.FindIndex(line => line.StartsWith("customer_id,", StringComparison.Ordinal));
        start.ShouldBeGreaterThanOrEqualTo(0, "a ledger to save");
        var ledger = Tool.File("ledger.csv", string.Join('\n', help.Skip(start).TakeWhile(line => line.Contains(',', StringComparison.Ordinal))) + "\n");
        var commands = help.Where(line => line.StartsWith("dunning ", StringComparison.Ordinal) && line.Contains(" ledger.csv ", StringComparison.Ordinal)).ToList();

        commands.Count.ShouldBe(2);
        foreach (var command in commands)
        {
            var ran = Tool.Run([.. command.Split(' ').Skip(1).Select(word => word == Path.GetFileName(ledger) ? ledger : word)]);

            ran.ExitCode.ShouldBe(0, ran.Error);
            ran.Error.ShouldBeEmpty();
            ran.Output.ShouldContain("F-42");
            ran.Output.ShouldContain("reminder-1");
        }
    }

    /// <summary>Whoever installed the tool has no clone: what an example reads is a file of one's own, and its invoice and customer those of the first ledger.</summary>
    [Fact]
    public void The_examples_of_a_command_name_no_file_of_the_repository()
    {
        var examples = Directory.EnumerateFiles(Repository.PathOf("src", "Dunning.Cli", "Commands"), "*Command.cs")
            .Select(file => Path.GetFileName(file)[..^"Command.cs".Length].ToLowerInvariant())
            .SelectMany(command => Tool.Run(command, "--help").Output.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("dunning " + command + " ", StringComparison.Ordinal)))
            .ToList();

        examples.Count.ShouldBeGreaterThan(14);
        examples.Where(example => example.Contains('/', StringComparison.Ordinal) || example.Contains("F-2026", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void The_help_of_the_agenda_names_every_column_of_a_ledger()
    {
        var help = Tool.Run("agenda", "--help").Output;

        Dunning.Ledgers.LedgerColumnNames.All.Where(column => !help.Contains(column, StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
