using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Dunning.Architecture.Tests;
using Dunning.Docs.Tests;

namespace Dunning.Packages.Tests;

/// <summary>The lines a reader of "Getting started" types before there is any code, as they stand there.</summary>
public sealed class GettingStartedTests(PackedFeed feed)
{
    private const string Pack = "dotnet pack ../dunning/";
    private const string Add = "dotnet add package Dunning.Core";

    private static readonly Page Start = Page.Of("docs/getting-started.md");
    private static readonly Fence[] Typed = [.. Start.Fences.Where(fence => fence.Info == "bash")];

    /// <summary>
    /// Where no feed has the package yet: what the page says to pack is packed already and lies where its line puts it, as packing would build the libraries once more; that what it names is
    /// there is looked at.
    /// </summary>
    [Fact]
    public async Task The_first_lines_make_a_project_that_runs_the_program_of_the_page()
    {
        var folder = feed.NewFolder("started");
        var package = feed.PathOf("Dunning.Core", ".nupkg");
        var packed = Directory.CreateDirectory(Path.Combine(folder, "packages")).FullName;
        File.Copy(package, Path.Combine(packed, Path.GetFileName(package)));
        var (project, source) = (Typed[0].Lines, Typed[1].Lines);
        project[^1].ShouldBe(Add);
        source[0].ShouldBe(Pack + "src/Dunning.Core -o ../packages");
        Directory.Exists(Repository.PathOf(source[0].Split(' ')[2]["../dunning/".Length..])).ShouldBeTrue();

        await Shell(folder, [.. project[..^1], .. source[1..]]);

        var collect = Path.Combine(folder, "collect");
        var program = Start.Fences.Where(fence => fence.Info is "csharp" or "csharp continues").SelectMany(fence => fence.Lines).ToArray();
        await File.WriteAllLinesAsync(Path.Combine(collect, "Program.cs"), program, TestContext.Current.CancellationToken);
        Claims.ShouldBeKept(program, await Shell(collect, "dotnet run"));
    }

    /// <summary>Into a home of its own, so that the tools of whoever runs this stay as they are.</summary>
    [Fact]
    public async Task The_line_that_installs_the_tool_installs_it()
    {
        var home = feed.NewFolder("home");

        await Shell(home, ["export DOTNET_CLI_HOME=\"$PWD\"", .. Typed[2].Lines]);

        (await Shell(home, ".dotnet/tools/dunning --version")).ShouldStartWith(feed.Version);
    }

    private static Task<string> Shell(string folder, params string[] lines) => Command.Succeeds(folder, "bash", "-euo", "pipefail", "-c", string.Join('\n', lines));
}
