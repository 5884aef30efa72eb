using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Dunning.Docs.Tests;

public sealed partial class LinksTests
{
    [Fact]
    public void Every_relative_link_leads_somewhere()
    {
        var links = Page.All.SelectMany(LinksOf).ToList();

        links.Count.ShouldBeGreaterThan(100);
        links.Where(link => !Path.Exists(link.Target)).Select(link => link.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public void Every_anchor_names_a_heading()
    {
        var pages = Page.All.ToDictionary(page => page.FullPath);
        var links = Page.All.SelectMany(LinksOf).Where(link => link.Anchor is not null).ToList();

        links.Count.ShouldBeGreaterThan(20);
        links.Where(link => !pages.TryGetValue(link.Target, out var target) || !target.Anchors.Contains(link.Anchor!)).Select(link => link.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public void Every_page_can_be_reached_from_the_index()
    {
        var pages = Page.All.ToDictionary(page => page.FullPath);
        var reached = new HashSet<string>();
        var ahead = new Queue<Page>([Page.Of("docs/README.md")]);
        while (ahead.TryDequeue(out var page))
        {
            if (!reached.Add(page.FullPath)) continue;
            foreach (var link in LinksOf(page))
            {
                if (pages.TryGetValue(link.Target, out var target)) ahead.Enqueue(target);
                if (Directory.Exists(link.Target)) foreach (var below in Page.All.Where(candidate => Path.GetDirectoryName(candidate.FullPath) == link.Target)) ahead.Enqueue(below);
            }
        }

        Page.All.Where(page => page.Name.StartsWith("docs/", StringComparison.Ordinal) && !reached.Contains(page.FullPath)).Select(page => page.Name).ShouldBeEmpty();
    }

    private static IEnumerable<Link> LinksOf(Page page) =>
        page.Prose.SelectMany(line => Target().Matches(InlineCode().Replace(line, string.Empty)))
            .Select(match => match.Groups[1].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal))
            .Select(target =>
            {
                var parts = target.Split('#', 2);
                var path = parts[0].Length == 0 ? page.FullPath : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page.FullPath)!, parts[0]));
                return new Link(page.Name, target, path.TrimEnd(Path.DirectorySeparatorChar), parts.Length > 1 ? parts[1] : null);
            });

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Target();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InlineCode();

    private sealed record Link(string Page, string Written, string Target, string? Anchor)
    {
        public override string ToString() => Page + ": " + Written;
    }
}
