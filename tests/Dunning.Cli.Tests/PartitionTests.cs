using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Dunning.Cli.Tests;

/// <summary>A book split by debtor over processes of their own, and put together again: not a byte differs from the book in one piece.</summary>
public sealed class PartitionTests
{
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "dunning.dll");

    [Theory]
    [InlineData("decide", "decide.cases.jsonl", 3)]
    [InlineData("contact", "contact.accounts.jsonl", 2)]
    [InlineData("contact", "contact.accounts.jsonl", 5)]
    public async Task Parts_decided_by_separate_processes_give_the_bytes_of_the_whole(string command, string file, int parts)
    {
        var lines = await File.ReadAllLinesAsync(Cli.Conformance(file), TestContext.Current.CancellationToken);
        var whole = Cli.Run(command, Cli.Conformance(file)).OutputLines;

        // What belongs together stays together: the cases and accounts of the vectors share no debtor.
        var partOf = Enumerable.Range(0, lines.Length).Select(line => line * 7 % parts).ToArray();
        var answers = await Task.WhenAll(Enumerable.Range(0, parts).Select(part => Answer(command, lines.Where((_, line) => partOf[line] == part))));

        var next = new int[parts];
        var merged = partOf.Select(part => answers[part][next[part]++]).ToArray();
        merged.ShouldBe(whole);
        answers.Sum(answer => answer.Length).ShouldBe(whole.Length);
        answers.ShouldAllBe(answer => answer.Length > 0);
    }

    private static async Task<string[]> Answer(string command, IEnumerable<string> lines)
    {
        var start = new ProcessStartInfo("dotnet", [Tool, command]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        foreach (var line in lines) await process.StandardInput.WriteAsync(line + "\n");
        process.StandardInput.Close();
        var answered = await output;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0);
        return answered.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
