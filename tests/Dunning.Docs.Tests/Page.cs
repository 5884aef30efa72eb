using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Dunning.Docs.Tests;

/// <summary>A document in Markdown.</summary>
internal sealed partial class Page
{
    private static readonly string[] NotOurs = ["bin", "obj", "TestResults", "artifacts", "node_modules", "BenchmarkDotNet.Artifacts", ".git"];

    private Page(string path)
    {
        FullPath = path;
        Name = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
        Lines = File.ReadAllLines(path);
        Fences = [.. FencesOf(Lines)];
    }

    /// <summary>Every document of the repository.</summary>
    public static IReadOnlyList<Page> All { get; } = [.. PathsBelow(Repository.Root).Order(StringComparer.Ordinal).Select(path => new Page(path))];

    public string FullPath { get; }

    /// <summary>Where it stands, from the root of the repository.</summary>
    public string Name { get; }

    public string[] Lines { get; }

    public IReadOnlyList<Fence> Fences { get; }

    /// <summary>What stands outside of fences.</summary>
    public IEnumerable<string> Prose => Lines.Where((_, index) => !Fences.Any(fence => index + 1 >= fence.Line && index <= fence.Line + fence.Lines.Length));

    /// <summary>The anchors of the headings, as the sites that show Markdown make them.</summary>
    public IReadOnlySet<string> Anchors
    {
        get
        {
            var anchors = new HashSet<string>(StringComparer.Ordinal);
            foreach (var heading in Prose.Select(line => Heading().Match(line)).Where(match => match.Success))
            {
                var plain = NotInAnchor().Replace(Linked().Replace(heading.Groups[1].Value.Trim(), "$1").ToLowerInvariant(), string.Empty).Replace(' ', '-');
                var anchor = plain;
                for (var n = 1; !anchors.Add(anchor); n++) anchor = plain + "-" + n;
            }

            return anchors;
        }
    }

    public static Page Of(string name) => All.Single(page => page.Name == name);

    private static IEnumerable<string> PathsBelow(string folder) =>
        Directory.EnumerateFiles(folder, "*.md")
            .Concat(Directory.EnumerateDirectories(folder).Where(below => !NotOurs.Contains(Path.GetFileName(below))).SelectMany(PathsBelow));

    private static IEnumerable<Fence> FencesOf(string[] lines)
    {
        Fence? before = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length > 0 && !lines[i].StartsWith("```", StringComparison.Ordinal) && !lines[i].StartsWith("<!--", StringComparison.Ordinal)) before = null;
            if (!lines[i].StartsWith("```", StringComparison.Ordinal)) continue;
            var start = i;
            while (++i < lines.Length && lines[i] != "```") { }
            var file = start > 0 && FileName().Match(lines[start - 1]) is { Success: true } match ? match.Groups[1].Value : null;
            var fence = new Fence(lines[start][3..].Trim(), start + 1, lines[(start + 1)..i], file, before);
            yield return fence;
            before = fence;
        }
    }

    [GeneratedRegex(@"^#{1,6} (.*)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Linked();

    [GeneratedRegex(@"^<!-- file: (\S+) -->$")]
    private static partial Regex FileName();
}
