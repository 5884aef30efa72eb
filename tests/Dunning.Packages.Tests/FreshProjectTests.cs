using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Dunning.Docs.Tests;

namespace Dunning.Packages.Tests;

/// <summary>What a stranger does first: installs the packages into a new project, takes the example of the README, and runs it.</summary>
public sealed partial class FreshProjectTests(PackedFeed feed)
{
    private static readonly string[] Libraries = ["Dunning.Core", "Dunning.Json", "Dunning.Ledgers", "Dunning.Letters"];

    [Fact]
    public async Task The_examples_of_the_readmes_build_in_a_new_project_and_that_of_the_first_says_what_it_claims()
    {
        var folder = feed.NewProject("Shop");
        var sample = Example("README.md").Lines;
        var examples = Libraries.Where(id => id != "Dunning.Core").Select(id => Example("src/" + id + "/README.md").Text).ToArray();
        await File.WriteAllLinesAsync(Path.Combine(folder, "Program.cs"), sample, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "Examples.cs"), Around(examples), TestContext.Current.CancellationToken);

        await Build(folder);
        var printed = await Command.Succeeds(folder, "dotnet", Path.Combine("bin", "Debug", "net10.0", "Shop.dll"));

        Claims.ShouldBeKept(sample, printed);
        foreach (var id in Libraries) feed.ShouldBeWhatWasInstalled(id);
    }

    [Fact]
    public async Task A_new_web_project_decides_over_http()
    {
        var folder = feed.NewProject("Web");
        await Build(folder);

        using var host = Command.Start(folder, "dotnet", Path.Combine("bin", "Debug", "net10.0", "Web.dll"), "--urls", "http://127.0.0.1:0");
        try
        {
            using var client = new HttpClient { BaseAddress = await AddressOf(host) };
            using var cases = new ByteArrayContent(await File.ReadAllBytesAsync(Answers.ExampleCases, TestContext.Current.CancellationToken));
            using var answer = await client.PostAsync(new Uri("/decide", UriKind.Relative), cases, TestContext.Current.CancellationToken);

            answer.EnsureSuccessStatusCode();
            (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(await Answers.To(Answers.ExampleCases));
        }
        finally
        {
            host.Kill(entireProcessTree: true);
        }
    }

    // What an example of a package's own README is about; the rest stands in it. That of Dunning.Core is a whole program, the one of the README (Dunning.Docs.Tests).
    private static string Around(string[] examples) => $$"""
        using Dunning.Engine;
        using Dunning.Json;
        using Dunning.Ledgers;
        using Dunning.Letters;
        using Dunning.Monetary;
        using Dunning.Penalties;
        using Dunning.Policies;
        using Dunning.Policies.Presets;
        using Dunning.Portfolio;
        using Dunning.Receivables;
        using Dunning.Receivables.Events;
        using NodaTime;

        static class Examples
        {
            static async Task Json(Stream cases, Stream decisions, byte[] bytes)
            {
                {{examples[0]}}
            }

            static async Task Ledgers(Stream stream)
            {
                {{examples[1]}}
                await Task.CompletedTask;
            }

            static async Task Letters(ContactDecision contact, Creditor creditor, LocalDate today, List<PenaltyStatement> statements, List<Correspondence> outbox)
            {
                {{examples[2]}}
                await Task.CompletedTask;
            }
        }
        """;

    private static Fence Example(string page) => Page.Of(page).Fences.First(fence => fence.Info == "csharp");

    private Task<string> Build(string folder) => Command.Succeeds(folder, "dotnet", "build", "-p:DunningVersion=" + feed.Version, "-v", "q");

    private static async Task<Uri> AddressOf(Process host)
    {
        var said = new System.Text.StringBuilder();
        while (await host.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (Listening().Match(line) is { Success: true } match) return new Uri(match.Groups[1].Value);
            said.AppendLine(line);
        }

        throw new InvalidOperationException(said + await host.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [GeneratedRegex(@"Now listening on: (http://127\.0\.0\.1:[0-9]+)")]
    private static partial Regex Listening();
}
