using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Dunning.Packages.Tests;

/// <summary>Each package holds what it promises and nothing else: no analyzer, no test, no dependency that was not agreed on.</summary>
public sealed class ContentTests(PackedFeed feed)
{
    private const string Modern = "net10.0";
    private const string Standard = ".NETStandard2.0";
    private const string Notices = "THIRD-PARTY-NOTICES.txt";

    // What the SDK writes where a project does not say.
    private const string Undescribed = "Package Description";

    private static readonly Dictionary<string, string> TagOfItsOwn = new()
    {
        ["Dunning.Cli"] = "cli",
        ["Dunning.Core"] = "receivables",
        ["Dunning.Json"] = "json",
        ["Dunning.Ledgers"] = "csv",
        ["Dunning.Letters"] = "letters",
    };

    // The tool carries what it runs with, symbols of its own code included, and no documentation of any.
    private static readonly string[] OfTheTool =
    [
        "CsvHelper.dll", "DotnetToolSettings.xml", "Dunning.Core.dll", "Dunning.Core.pdb", "Dunning.Json.dll", "Dunning.Json.pdb", "Dunning.Ledgers.dll", "Dunning.Ledgers.pdb",
        "Dunning.Letters.dll", "Dunning.Letters.pdb", "FluentValidation.dll", "Handlebars.dll", "Microsoft.Extensions.DependencyInjection.Abstractions.dll", "NodaTime.dll",
        "Spectre.Console.dll", "System.CommandLine.dll", "dunning.deps.json", "dunning.dll", "dunning.pdb", "dunning.runtimeconfig.json",
    ];

    public static TheoryData<string> Packages => [.. PackedFeed.Ids];

    public static TheoryData<string> Libraries => [.. PackedFeed.Ids.Where(id => id != "Dunning.Cli")];

    [Fact]
    public void Five_packages_are_packed_with_their_symbols() =>
        feed.Files.ShouldBe(PackedFeed.Ids.SelectMany(id => new[] { id + "." + feed.Version + ".nupkg", id + "." + feed.Version + ".snupkg" }));

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_depends_on_what_was_promised_only(string id)
    {
        using var package = new Package(feed.PathOf(id, ".nupkg"));

        package.Dependencies.ShouldBe(PromisedOf(id).Order(StringComparer.Ordinal));
        package.Metadata.Descendants().Where(element => element.Name.LocalName == "frameworkReference").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_holds_its_two_builds_with_their_documentation_and_nothing_else(string id)
    {
        using var package = new Package(feed.PathOf(id, ".nupkg"));
        using var symbols = new Package(feed.PathOf(id, ".snupkg"));

        string[] builds = [$"lib/net10.0/{id}", $"lib/netstandard2.0/{id}"];
        package.Files.ShouldBe(["README.md", "icon.png", .. builds.SelectMany(build => new[] { build + ".dll", build + ".xml" })]);
        symbols.Files.ShouldBe(builds.Select(build => build + ".pdb"));
    }

    [Fact]
    public void The_tool_carries_what_it_runs_with_and_nothing_else()
    {
        using var package = new Package(feed.PathOf("Dunning.Cli", ".nupkg"));

        package.Files.ShouldBe(["README.md", Notices, "icon.png", .. OfTheTool.Select(file => "tools/net10.0/any/" + file)]);
        package.Metadata.Descendants().Single(element => element.Name.LocalName == "packageType").Attribute("name")!.Value.ShouldBe("DotnetTool");
    }

    [Fact]
    public void The_table_of_dependencies_has_every_package_and_a_licence_in_each_row()
    {
        DependencyRow.All.Select(row => row.Package).Distinct().Order(StringComparer.Ordinal).ShouldBe(PackedFeed.Ids);
        DependencyRow.All.ShouldAllBe(row => row.Needs.Length > 0 && row.Licence.Length > 0);
    }

    [Fact]
    public void The_notices_of_the_tool_name_all_it_carries_that_is_not_ours_in_its_version()
    {
        using var package = new Package(feed.PathOf("Dunning.Cli", ".nupkg"));

        var versions = File.ReadAllText(Repository.PathOf("src", "Directory.Packages.props"));
        var named = Encoding.UTF8.GetString(package.Read(Notices)).Split('\n').Where(line => line.EndsWith(".dll", StringComparison.Ordinal)).Select(line => line.Split(' ')).ToList();
        var carried = package.Files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)).Select(file => Path.GetFileName(file))
            .Where(file => !file.StartsWith("dunning.", StringComparison.OrdinalIgnoreCase));

        named.Select(words => words[^1]).Order(StringComparer.Ordinal).ShouldBe(carried.Order(StringComparer.Ordinal));
        named.ShouldAllBe(words => versions.Contains("Include=\"" + words[0] + "\" Version=\"" + words[1].TrimEnd(':') + "\"", StringComparison.Ordinal));
        DependencyRow.All.Where(row => row.IsCarried).Select(row => row.Needs).Except(named.Select(words => words[0])).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_says_what_it_is(string id)
    {
        using var package = new Package(feed.PathOf(id, ".nupkg"));

        var readme = Encoding.UTF8.GetString(package.Read("README.md"));
        var icon = package.Read("icon.png");
        this.ShouldSatisfyAllConditions(
            () => package["license"].ShouldBe("MIT"),
            () => package["readme"].ShouldBe("README.md"),
            () => package["icon"].ShouldBe("icon.png"),
            () => package["description"].ShouldNotBeOneOf(string.Empty, Undescribed),
            () => package["tags"].Split(' ').ShouldContain("dunning"),
            () => package["tags"].Split(' ').ShouldContain(TagOfItsOwn[id]),
            () => package["releaseNotes"].ShouldStartWith("## " + feed.Version + "\n"),
            () => readme.ShouldStartWith(id == "Dunning.Cli" ? "# dunning\n" : "# " + id + "\n"),
            () => icon.AsSpan(1, 3).SequenceEqual("PNG"u8).ShouldBeTrue(),
            () => (BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20))).ShouldBe((128, 128)));
    }

    /// <summary>As docs/dependencies.md has them; what the tool needs it carries.</summary>
    private static IEnumerable<string> PromisedOf(string id) =>
        from row in DependencyRow.All
        where row.Package == id && !row.IsCarried
        from framework in row.IsForStandardOnly ? (string[])[Standard] : [Modern, Standard]
        select framework + ": " + row.Needs;
}
