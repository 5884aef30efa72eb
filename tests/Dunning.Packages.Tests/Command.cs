using System;
using System.Collections;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Dunning.Packages.Tests;

/// <summary>A command run to its end, and what it said.</summary>
internal sealed record Command(int ExitCode, string Output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Runs a program in a folder and gives what it wrote; fails, with all of it, where it ends in an error.</summary>
    public static async Task<string> Succeeds(string folder, string program, params string[] arguments)
    {
        var ended = await Run(folder, program, arguments);
        ended.ExitCode.ShouldBe(0, program + " " + string.Join(' ', arguments) + "\n" + ended.Output);
        return ended.Output;
    }

    public static async Task<Command> Run(string folder, string program, params string[] arguments)
    {
        using var process = Start(folder, program, arguments);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return new Command(process.ExitCode, await output + await errors);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    public static Process Start(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // What the build that runs these tests has set for itself is not for theirs.
        var inherited = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(variable => (string)variable.Key);
        foreach (var name in inherited.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase))) start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        return Process.Start(start)!;
    }
}
