using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Dunning.Guarantees;

namespace Dunning.Docs.Tests;

/// <summary>Links to other sites: asked for in the long form only, and where there is a network.</summary>
public sealed partial class ExternalLinksTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly Uri[] Examples = [new("https://example.com/"), new("https://www.iana.org/")];

    [Fact]
    public async Task Every_link_to_another_site_is_answered()
    {
        Assert.SkipUnless(LongForm.IsAsked, "skipped: DUNNING_LONG is not 1");
        var cancelled = TestContext.Current.CancellationToken;
        using var client = new HttpClient { Timeout = Patience };
        var reached = await Task.WhenAll(Examples.Select(example => Fault(client, example, cancelled)));
        Assert.SkipUnless(reached.Any(fault => fault is null), "skipped: no network");

        var links = Page.All.Where(page => page.Name.StartsWith("docs/", StringComparison.Ordinal))
            .SelectMany(page => page.Prose.SelectMany(line => Link().Matches(line)).Select(match => match.Groups[1].Value))
            .Distinct(StringComparer.Ordinal).ToList();
        var dead = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(links, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = cancelled }, async (link, token) =>
        {
            if (await Fault(client, new Uri(link), token) is { } fault) dead.Add(link + ": " + fault);
        });

        dead.Order(StringComparer.Ordinal).ShouldBeEmpty();
    }

    /// <summary>What is wrong with a page, or null. Some sites answer GET only.</summary>
    private static async Task<string?> Fault(HttpClient client, Uri page, CancellationToken cancelled) =>
        await Ask(client, HttpMethod.Head, page, cancelled) is null ? null : await Ask(client, HttpMethod.Get, page, cancelled);

    private static async Task<string?> Ask(HttpClient client, HttpMethod method, Uri page, CancellationToken cancelled)
    {
        using var request = new HttpRequestMessage(method, page);
        try
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancelled);
            return response.StatusCode is >= HttpStatusCode.OK and < HttpStatusCode.BadRequest ? null : response.StatusCode.ToString();
        }
        catch (HttpRequestException unreachable)
        {
            return unreachable.Message;
        }
        catch (OperationCanceledException) when (!cancelled.IsCancellationRequested)
        {
            return "no answer in time";
        }
    }

    [GeneratedRegex(@"\]\((https://[^)\s]+)\)")]
    private static partial Regex Link();
}
