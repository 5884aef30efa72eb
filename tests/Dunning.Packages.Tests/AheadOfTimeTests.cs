using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Dunning.Engine.Exploring;
using Dunning.Faults;
using Dunning.Guarantees;
using Dunning.Json;

namespace Dunning.Packages.Tests;

/// <summary>An app that reads a policy and cases, validates, examines and decides: fully trimmed, and compiled ahead of time, without a warning.</summary>
public sealed class AheadOfTimeTests(PackedFeed feed)
{
    private const string Platform = "linux-x64";

    // A stage that no channel can carry, an action that only the engine asks for, a name that is taken.
    private const string FaultyPolicy = """
        {"name":"p","stages":[
          {"name":"a","phase":"level1","action":"remind","day":9000,"channels":[]},
          {"name":"a","phase":"level1","action":"send-evidence","day":3,"channels":["email"]}]}
        """;

    private const string DoubtfulPolicy = """{"name":"p","stages":[{"name":"a","phase":"level1","action":"formal-notice","day":3,"channels":["email"]}]}""";

    private static bool RunsHere => System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier.EndsWith("-x64", StringComparison.Ordinal) && OperatingSystem.IsLinux();

    [Fact]
    public async Task A_trimmed_app_validates_and_decides_as_the_library_does()
    {
        Assert.SkipUnless(RunsHere, "skipped: published for " + Platform);
        var folder = feed.NewProject("Trimmed");
        await Command.Succeeds(folder, "dotnet", Publish("--self-contained", "-p:PublishTrimmed=true", "-p:TrimMode=full"));

        await DecidesAlike(folder);
    }

    [Fact]
    public async Task An_app_compiled_ahead_of_time_validates_and_decides_as_the_library_does()
    {
        Assert.SkipUnless(LongForm.IsAsked, "skipped: a part of the long form");
        Assert.SkipUnless(RunsHere, "skipped: published for " + Platform);
        Assert.SkipUnless(IsOnPath("clang") || IsOnPath("gcc"), "skipped: linker missing");
        var folder = feed.NewProject("Trimmed", within: "ahead");
        var published = await Command.Run(folder, "dotnet", Publish("-p:PublishAot=true"));
        Assert.SkipWhen(PackIsMissing(published.Output), "skipped: pack missing");
        published.ExitCode.ShouldBe(0, published.Output);

        await DecidesAlike(folder);
    }

    private string[] Publish(params string[] form) =>
        ["publish", "-r", Platform, "-c", "Release", "-o", "app", "-warnaserror", "-v", "q", "-p:DunningVersion=" + feed.Version, .. form];

    // The package manager's codes for a package, or a version of it, that no source has.
    private static bool PackIsMissing(string output) =>
        (output.Contains("NU1101", StringComparison.Ordinal) || output.Contains("NU1102", StringComparison.Ordinal)) && output.Contains("ILCompiler", StringComparison.OrdinalIgnoreCase);

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static async Task DecidesAlike(string folder)
    {
        var token = TestContext.Current.CancellationToken;
        var app = Path.Combine(folder, "app", "Trimmed");
        var policy = Path.Combine(folder, "policy.json");

        await File.WriteAllTextAsync(policy, DoubtfulPolicy, token);
        var doubts = PolicyExamination.Of(PolicyReader.Read(await File.ReadAllBytesAsync(policy, token)));
        doubts.Count.ShouldBeGreaterThan(0);
        (await Command.Succeeds(folder, app, policy, Answers.Vectors)).ShouldBe(string.Concat(doubts.Select(Line)) + await Answers.To(Answers.Vectors));

        await File.WriteAllTextAsync(policy, FaultyPolicy, token);
        PolicyReader.TryRead(await File.ReadAllBytesAsync(policy, token), out _, out var faults).ShouldBeFalse();
        faults.Count.ShouldBeGreaterThan(2);
        var refused = await Command.Run(folder, app, policy, Answers.Vectors);
        (refused.ExitCode, refused.Output).ShouldBe((1, string.Concat(faults.Select(Line))));
    }

    private static string Line(Fault fault) => fault + "\n";
}
