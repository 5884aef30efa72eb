using System;
using System.IO;
using System.Linq;

namespace Dunning.Docs.Tests;

[Collection("one console, one folder")]
public sealed class SamplesTests
{
    public static TheoryData<string> Programs => [.. SampleList.All.Select(sample => sample.Page + ":" + sample.Line)];

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_sample_runs_and_prints_what_its_page_says(string place)
    {
        var sample = SampleList.All.Single(candidate => candidate.Page + ":" + candidate.Line == place);
        var printed = SampleFolder.In(Page.Of(sample.Page), () => Printed(sample.Run));

        if (sample.Claims.Length > 0)
        {
            printed.Length.ShouldBe(sample.Claims.Length, string.Join('\n', printed));
            printed.Zip(sample.Claims).Where(pair => !IsWhatWasClaimed(pair.First, pair.Second)).ShouldBeEmpty();
        }

        var quoted = Page.Of(sample.Page).Fences
            .Where(fence => fence.Info is "text" && fence.Before is { } code && code.Info.StartsWith("csharp", StringComparison.Ordinal) && Holds(sample, code))
            .SelectMany(fence => fence.Lines).ToArray();
        if (quoted.Length > 0) quoted.Select(line => line.TrimEnd()).ShouldBe(printed.Select(line => line.TrimEnd()));
        (sample.Claims.Length + quoted.Length).ShouldBe(printed.Length, "What a sample prints stands on its page.");
    }

    [Fact]
    public void Every_sample_of_the_documents_is_compiled()
    {
        var fences = Page.All.Where(page => page.Name.StartsWith("docs/", StringComparison.Ordinal) || page.Name is "README.md" or "CONTRIBUTING.md")
            .Sum(page => page.Fences.Count(fence => fence.Info == "csharp"));

        fences.ShouldBe(SampleList.All.Length);
        Page.All.SelectMany(page => page.Fences, (page, fence) => (page.Name, fence.Line, fence.Info))
            .Where(fence => fence.Info is "cs" or "c#" or "C#").ShouldBeEmpty();
    }

    [Fact]
    public void The_sample_of_the_readme_has_at_most_thirty_lines() =>
        Page.Of("README.md").Fences.Where(fence => fence.Info == "csharp").ShouldAllBe(fence => fence.Lines.Count(line => line.Length > 0) <= 30);

    [Fact]
    public void The_sample_of_the_core_package_is_that_of_the_readme() => SampleOf("src/Dunning.Core/README.md").ShouldBe(SampleOf("README.md"));

    private static string SampleOf(string page) => Page.Of(page).Fences.Single(fence => fence.Info == "csharp").Text;

    /// <summary>A line that is printed, and what the page says of it: the same, or the same with a word on it behind a colon, or what to do with it.</summary>
    private static bool IsWhatWasClaimed(string printed, string claim) =>
        claim == printed || claim.StartsWith(printed + ": ", StringComparison.Ordinal) || claim.StartsWith("ask again", StringComparison.Ordinal);

    // A program begins with its fence, or with what is unseen right before it.
    private static bool Holds(Sample sample, Fence code) =>
        SampleList.All.Where(other => other.Page == sample.Page && other.Line <= code.Line + 1).MaxBy(other => other.Line) == sample;

    private static string[] Printed(Action run)
    {
        var console = Console.Out;
        using var captured = new StringWriter { NewLine = "\n" };
        Console.SetOut(captured);
        try
        {
            run();
        }
        finally
        {
            Console.SetOut(console);
        }

        return captured.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
