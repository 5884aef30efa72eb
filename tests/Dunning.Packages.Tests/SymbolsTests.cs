using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Text;
using System.Threading.Tasks;

namespace Dunning.Packages.Tests;

/// <summary>A debugger finds the sources: by their address at the remote of the clone that packed, or, where there is none, in the symbols themselves.</summary>
public sealed class SymbolsTests(PackedFeed feed)
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Fact]
    public void The_symbols_of_every_package_lead_to_all_their_sources_and_name_no_folder_of_this_machine()
    {
        Assert.SkipUnless(feed.IsPublished, "skipped: packed by hand; .ci/run packs with the symbols that are published");
        foreach (var id in PackedFeed.Ids)
        {
            using var symbols = new Package(feed.PathOf(id, ".snupkg"));
            foreach (var file in symbols.Files)
            {
                var documents = DocumentsOf(symbols.Read(file), out var map);
                documents.ShouldNotBeEmpty();
                documents.Where(document => !document.Name.StartsWith("/_", StringComparison.Ordinal)).ShouldBeEmpty(id + " " + file);
                if (map is null) documents.Where(document => !document.IsEmbedded).ShouldBeEmpty(id + " " + file);
                else map.ShouldContain("/_/*");
            }
        }
    }

    [Fact]
    public async Task A_clone_with_a_remote_maps_its_sources_to_it()
    {
        var clone = await Clone.Of(feed.NewFolder("linked"), "https://github.com/somebody/dunning.git");
        await Command.Succeeds(clone, "dotnet", "build", "src/Dunning.Core", "-f", "netstandard2.0", "-v", "q", "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false");

        var bytes = await File.ReadAllBytesAsync(Path.Combine(clone, "src", "Dunning.Core", "bin", "Debug", "netstandard2.0", "Dunning.Core.pdb"), TestContext.Current.CancellationToken);
        var documents = DocumentsOf(bytes, out var map);

        map.ShouldNotBeNull().ShouldMatch("""^\{"documents":\{"/_/\*":"https://raw\.githubusercontent\.com/somebody/dunning/[0-9a-f]{40}/\*"\}\}$""");
        documents.ShouldContain(document => document.Name == "/_/src/Dunning.Core/Engine/DunningEngine.cs" && !document.IsEmbedded);
        // What is generated while building is at no remote.
        documents.Where(document => document.Name.Contains("/obj/", StringComparison.Ordinal)).ShouldAllBe(document => document.IsEmbedded);
    }

    private static List<(string Name, bool IsEmbedded)> DocumentsOf(byte[] pdb, out string? map)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(pdb));
        var reader = provider.GetMetadataReader();
        map = Of(EntityHandle.ModuleDefinition, SourceLink).Select(blob => Encoding.UTF8.GetString(reader.GetBlobBytes(blob))).SingleOrDefault();
        return [.. reader.Documents.Select(handle => (reader.GetString(reader.GetDocument(handle).Name), Of(handle, EmbeddedSource).Any()))];

        IEnumerable<BlobHandle> Of(EntityHandle parent, Guid kind) =>
            reader.GetCustomDebugInformation(parent).Select(reader.GetCustomDebugInformation).Where(row => reader.GetGuid(row.Kind) == kind).Select(row => row.Value);
    }
}
