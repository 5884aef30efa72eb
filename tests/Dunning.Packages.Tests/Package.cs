using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;

namespace Dunning.Packages.Tests;

/// <summary>What stands in a package.</summary>
internal sealed class Package : IDisposable
{
    // What the format adds to every package.
    private static readonly string[] Envelope = ["_rels/.rels", "[Content_Types].xml", "package/services/metadata/core-properties/nuget.psmdcp"];

    private readonly ZipArchive _archive;

    public Package(string path)
    {
        _archive = ZipFile.OpenRead(path);
        using var stream = _archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        Metadata = XDocument.Load(stream).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    public XElement Metadata { get; }

    /// <summary>The files that were put in, without nuspec and envelope, in ordinal order.</summary>
    public IEnumerable<string> Files => _archive.Entries
        .Select(entry => entry.FullName)
        .Where(name => !Envelope.Contains(name, StringComparer.Ordinal) && !name.EndsWith(".nuspec", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    public string this[string name] => Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value ?? string.Empty;

    /// <summary>The dependencies, each as <c>framework: id</c>, in ordinal order.</summary>
    public IEnumerable<string> Dependencies =>
        (from dependency in Metadata.Descendants()
         where dependency.Name.LocalName == "dependency"
         select dependency.Parent!.Attribute("targetFramework")?.Value + ": " + dependency.Attribute("id")!.Value).Order(StringComparer.Ordinal);

    public byte[] Read(string name)
    {
        using var stream = _archive.GetEntry(name).ShouldNotBeNull().Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public void Dispose() => _archive.Dispose();
}
