using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Dunning.Architecture.Tests;
using Dunning.Packages.Tests;

[assembly: AssemblyFixture(typeof(PackedFeed))]

namespace Dunning.Packages.Tests;

/// <summary>
/// A folder with the packages: the one <c>DUNNING_PACKAGES</c> names, so that nothing is packed twice, or one packed here from what is built. Beside it a
/// folder to work in, outside the repository, with a store of its own, so that no package of an earlier day stands in for the one just packed.
/// </summary>
public sealed class PackedFeed : IAsyncLifetime
{
    /// <summary>The day of all files in a package, where nothing else is said.</summary>
    private const string SomeDay = "1767225600";

    private readonly string _work = Directory.CreateTempSubdirectory("dunning-packages-").FullName;

    public static IReadOnlyList<string> Ids { get; } = ["Dunning.Cli", "Dunning.Core", "Dunning.Json", "Dunning.Ledgers", "Dunning.Letters"];

    /// <summary>Whether the packages are those of the whole check, with the symbols that are published.</summary>
    public bool IsPublished { get; } = Environment.GetEnvironmentVariable("DUNNING_PACKAGES") is { Length: > 0 };

    public string Folder { get; private set; } = string.Empty;

    /// <summary>The version the packages have in common.</summary>
    public string Version { get; private set; } = string.Empty;

    private static string Configuration =>
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH") is null) Environment.SetEnvironmentVariable("SOURCE_DATE_EPOCH", SomeDay);
        Folder = IsPublished ? Path.GetFullPath(Environment.GetEnvironmentVariable("DUNNING_PACKAGES")!, Repository.Root) : await Pack(Path.Combine(_work, "feed"));
        Version = Path.GetFileNameWithoutExtension(Directory.GetFiles(Folder, "Dunning.Core.*.nupkg").ShouldHaveSingleItem())["Dunning.Core.".Length..];
        await File.WriteAllTextAsync(Path.Combine(_work, "NuGet.config"), $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="store" />
              </config>
              <packageSources>
                <add key="packed" value="{Folder}" />
              </packageSources>
            </configuration>
            """);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_work, recursive: true);
        return default;
    }

    /// <summary>Packs what is built, into a folder.</summary>
    public static async Task<string> Pack(string folder)
    {
        await Command.Succeeds(Repository.Root, "dotnet", "pack", "Dunning.Core.sln", "--no-build", "-c", Configuration, "-o", folder);
        return folder;
    }

    /// <summary>An empty folder to work in, from which packages are found.</summary>
    public string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_work, name)).FullName;

    /// <summary>That what was installed here is what was packed, and no package of the same name from elsewhere.</summary>
    public void ShouldBeWhatWasInstalled(string id)
    {
        var installed = Path.Combine(_work, "store", id.ToLowerInvariant(), Version, id.ToLowerInvariant() + "." + Version + ".nupkg");
        File.ReadAllBytes(installed).SequenceEqual(File.ReadAllBytes(PathOf(id, ".nupkg"))).ShouldBeTrue(id);
    }

    /// <summary>A fresh project: the files of one under <c>Fresh</c>, in a folder of its own.</summary>
    public string NewProject(string name, string? within = null)
    {
        var folder = NewFolder(within ?? name);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Fresh", name))) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        return folder;
    }

    public string PathOf(string id, string extension) => Path.Combine(Folder, id + "." + Version + extension);

    /// <summary>All packages with their symbols, by name.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*pkg").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
