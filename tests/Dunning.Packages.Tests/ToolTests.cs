using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Dunning.Architecture.Tests;

namespace Dunning.Packages.Tests;

public sealed partial class ToolTests(PackedFeed feed)
{
    [Fact]
    public async Task The_installed_tool_says_its_version_and_its_help_leads_to_a_first_agenda()
    {
        var folder = feed.NewFolder("tool");
        await Command.Succeeds(folder, "dotnet", "tool", "install", "Dunning.Cli", "--version", feed.Version, "--tool-path", folder);
        var tool = Path.Combine(folder, OperatingSystem.IsWindows() ? "dunning.exe" : "dunning");

        (await Command.Succeeds(Repository.Root, tool, "--version")).ShouldStartWith(feed.Version);

        var first = FirstAgenda().Match(await Command.Succeeds(Repository.Root, tool, "--help"));
        first.Success.ShouldBeTrue();
        var agenda = await Command.Succeeds(Repository.Root, tool, first.Groups[1].Value.Split(' '));
        agenda.ShouldStartWith("Agenda of 2026-03-12\n69 rows read");
        agenda.Split('\n').Count(line => line.Contains("F-20", StringComparison.Ordinal)).ShouldBeGreaterThan(20);
    }

    [GeneratedRegex(@"^ +dunning (agenda docs/\S+ --today 2026-03-12)\r?$", RegexOptions.Multiline)]
    private static partial Regex FirstAgenda();
}
