using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Dunning.Architecture.Tests;

/// <summary>One row of the table of docs/dependencies.md: a package of ours, one that it needs, and how.</summary>
internal sealed record DependencyRow(string Package, string Needs, bool IsForStandardOnly, bool IsCarried, string Licence)
{
    private const string Heading = "| package | needs | for | licence |";

    public static IReadOnlyList<DependencyRow> All { get; } = [.. Read(File.ReadAllLines(Repository.PathOf("docs", "dependencies.md")))];

    private static IEnumerable<DependencyRow> Read(string[] page)
    {
        var package = string.Empty;
        foreach (var line in page.SkipWhile(line => line != Heading).Skip(2).TakeWhile(line => line.StartsWith('|')))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            if (cells[1].Length > 0) package = cells[1].Trim('`');
            yield return new DependencyRow(
                package,
                cells[2].Split(' ')[0],
                cells[2].Contains("`netstandard2.0` only", StringComparison.Ordinal),
                cells[3].Contains("carried in the tool's package", StringComparison.Ordinal),
                cells[4]);
        }
    }
}
