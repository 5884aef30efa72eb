using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Dunning.Guarantees.Scope;

/// <summary>The list of invariants in the documents is the one that is tried.</summary>
public sealed class WrittenListTests
{
    [Fact]
    public void The_list_in_the_documents_is_the_list_that_is_tried()
    {
        var rows = File.ReadLines(Path.Combine(Folder(), "..", "..", "..", "docs", "quality.md"))
            .SkipWhile(line => !line.StartsWith("| rules | what always holds |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split(" | ")[0].TrimStart('|', ' ') + ": " + line.Split(" | ")[1]);

        rows.ShouldBe(Invariants.All.Select(invariant => invariant.Clause + ": " + invariant.Name));
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
