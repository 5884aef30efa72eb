using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Dunning.Docs.Tests;

[Collection("one console, one folder")]
public sealed partial class CommandsTests
{
    public static TheoryData<string> Pages => [.. Page.All.Where(page => page.Fences.Any(fence => CommandLine.In(fence).Any())).Select(page => page.Name)];

    public static TheoryData<string> PagesOnPublishedLedgers =>
        [.. Page.All.Where(page => page.Fences.SelectMany(CommandLine.In).Any(command => command.NeedsPublishedLedger)).Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_commands_of_a_page_do_as_it_says(string name) => RunAll(name, command => !command.NeedsPublishedLedger);

    // With the commands before and after them, as what one writes another may read.
    [Theory]
    [MemberData(nameof(PagesOnPublishedLedgers))]
    public void The_commands_on_published_ledgers_do_as_their_page_says(string name)
    {
        Assert.SkipUnless(SampleFolder.HasPublishedLedgers, "skipped: DUNNING_LEDGERS names no folder with the published ledgers");
        RunAll(name, _ => true);
    }

    [Fact]
    public void The_commands_of_the_documents_are_found() =>
        Page.All.SelectMany(page => page.Fences).SelectMany(CommandLine.In).Count().ShouldBeGreaterThan(40);

    [Fact]
    public void No_command_stands_where_it_is_not_tried() =>
        Page.All.SelectMany(page => page.Fences.SelectMany(CommandLine.Astray), (page, command) => page.Name + ": " + command.Text).ShouldBeEmpty();

    private static void RunAll(string name, Func<CommandLine, bool> chosen)
    {
        var page = Page.Of(name);
        SampleFolder.In(page, () =>
        {
            foreach (var fence in page.Fences) Run(page, fence, chosen);
            return page.Fences.Count;
        });
    }

    private static void Run(Page page, Fence fence, Func<CommandLine, bool> chosen)
    {
        var output = string.Empty;
        foreach (var command in CommandLine.In(fence).Where(chosen))
        {
            var ran = Tool.RunWith(command.From is { } from ? File.ReadAllText(from) : string.Empty, [.. command.Arguments]);
            ran.ExitCode.ShouldBe(0, page.Name + ": " + command.Text + "\n" + ran.Error);
            if (command.To is { } to) File.WriteAllText(to, ran.Output);
            output = ran.Output;
        }

        if (output.Length == 0) return;
        foreach (var quote in page.Fences.Where(quote => quote.Info is "text" or "json" && quote.Before == fence)) ShouldStand(page, quote, output);
    }

    /// <summary>Each line that is quoted stands in what was printed, in that order; a line of dots stands for what was left out.</summary>
    private static void ShouldStand(Page page, Fence quote, string output)
    {
        var printed = output.Split('\n').Select(Plain).ToList();
        var at = 0;
        foreach (var line in quote.Lines.Select(Plain).Where(line => line.Length > 0 && line != "…"))
        {
            var found = printed.IndexOf(line, at);
            found.ShouldBeGreaterThanOrEqualTo(0, page.Name + ":" + quote.Line + ": not printed: " + line + "\n" + output);
            at = found + 1;
        }
    }

    private static string Plain(string line) => Space().Replace(line, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
