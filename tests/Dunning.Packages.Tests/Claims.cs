using System;
using System.Collections.Generic;
using System.Linq;

namespace Dunning.Packages.Tests;

/// <summary>What a program of a document says that it prints: it stands behind the line that prints it.</summary>
internal static class Claims
{
    private const string Mark = "   // ";

    public static void ShouldBeKept(IEnumerable<string> program, string printed)
    {
        var lines = printed.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var claims = program.Where(line => line.Contains(Mark, StringComparison.Ordinal)).Select(line => line[(line.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)..].TrimStart()).ToArray();

        claims.ShouldNotBeEmpty();
        lines.Length.ShouldBe(claims.Length, printed);
        lines.Zip(claims).ShouldAllBe(pair => pair.Second == pair.First || pair.Second.StartsWith(pair.First + ": ", StringComparison.Ordinal) || pair.Second.StartsWith("ask again", StringComparison.Ordinal));
    }
}
