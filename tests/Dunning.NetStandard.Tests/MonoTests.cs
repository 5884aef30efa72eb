using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Tasks;
using Dunning.Engine;
using Dunning.Guarantees;
using Dunning.Json;
using Dunning.Policies.Presets;

namespace Dunning.NetStandard;

/// <summary>A program for .NET Framework, run on Mono, answers every vector to the byte as the same libraries answer it here.</summary>
public sealed class MonoTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "conformance");

    // bin/Debug/net10.0 of these tests, bin/Debug/net472 of the program.
    private static readonly string Program = Path.GetFullPath(Path.Combine(
        Path.GetDirectoryName(ThisFile())!, "..", "apps", "NetFramework", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net472", "NetFramework.exe"));

    [Theory]
    [InlineData("decide", "decide.cases.jsonl", 794)]
    [InlineData("contact", "contact.accounts.jsonl", 235)]
    [InlineData("penalties", "penalties.jsonl", 4)]
    public async Task Mono_answers_as_this_runtime_does(string kind, string file, int lines)
    {
        Assert.SkipUnless(LongForm.IsAsked, "skipped: a part of the long form");
        Assert.SkipUnless(Mono() is not null, "skipped: mono missing");
        var answers = Path.GetTempFileName();
        try
        {
            using var process = Process.Start(new ProcessStartInfo(Mono()!, [Program, kind, Path.Combine(Folder, file), answers]) { RedirectStandardOutput = true })!;
            var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);

            (process.ExitCode, said.Trim()).ShouldBe((0, lines.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            (await File.ReadAllTextAsync(answers, TestContext.Current.CancellationToken)).ShouldBe(await AnswersHere(kind, file));
        }
        finally
        {
            File.Delete(answers);
        }
    }

    private static async Task<string> AnswersHere(string kind, string file)
    {
        var engine = new DunningEngine(PolicyBooks.France);
        var cancellation = TestContext.Current.CancellationToken;
        using var answers = new MemoryStream();
        using var lines = File.OpenRead(Path.Combine(Folder, file));
        _ = kind switch
        {
            "decide" => await new DecisionLines(engine).RunAsync(lines, answers, cancellation: cancellation),
            "contact" => await new ContactLines(engine).RunAsync(lines, answers, cancellation: cancellation),
            "penalties" => await new PenaltyLines().RunAsync(lines, answers, cancellation: cancellation),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such lines."),
        };
        return Encoding.UTF8.GetString(answers.ToArray());
    }

    private static string? Mono() =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "mono")).FirstOrDefault(File.Exists);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
