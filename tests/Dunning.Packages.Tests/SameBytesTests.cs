using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Dunning.Guarantees;

namespace Dunning.Packages.Tests;

/// <summary>The same sources give the same packages, byte by byte, whoever packs them and where.</summary>
public sealed class SameBytesTests(PackedFeed feed)
{
    [Fact]
    public async Task Packing_twice_gives_the_same_bytes()
    {
        var again = await PackedFeed.Pack(Path.Combine(feed.NewFolder("again"), "feed"));

        ShouldBeTheSame(again, feed.Folder);
    }

    [Fact]
    public async Task Two_clones_in_two_places_give_the_same_bytes()
    {
        Assert.SkipUnless(LongForm.IsAsked, "skipped: a part of the long form");

        ShouldBeTheSame(await PackFromScratch("here"), await PackFromScratch(Path.Combine("there", "deeper")));
    }

    private async Task<string> PackFromScratch(string name)
    {
        var clone = await Clone.Of(feed.NewFolder(name), remote: null);
        foreach (var id in PackedFeed.Ids) await Command.Succeeds(clone, "dotnet", "pack", "src/" + id, "-c", "Release", "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false", "-o", "packed");
        return Path.Combine(clone, "packed");
    }

    private static void ShouldBeTheSame(string one, string other)
    {
        var files = Directory.GetFiles(one, "*pkg").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal).ToList();
        files.Count.ShouldBe(2 * PackedFeed.Ids.Count);
        files.Where(file => !File.ReadAllBytes(Path.Combine(one, file)).SequenceEqual(File.ReadAllBytes(Path.Combine(other, file)))).ShouldBeEmpty();
    }
}
