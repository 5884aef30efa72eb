using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Dunning.Docs.Tests;

/// <summary>A line of a document that runs the tool: its arguments, the file it reads from and the one it writes to.</summary>
internal sealed partial record CommandLine(string Text, IReadOnlyList<string> Arguments, string? From, string? To)
{
    private static readonly string[] Shells = ["sh", "bash", "console"];

    // Ledgers that others published, too large to lie here.
    private static readonly string[] Published = ["ibm-late-payment-histories.csv", "accountr-open-items.csv"];

    public bool NeedsPublishedLedger => Published.Any(Text.Contains);

    public static IEnumerable<CommandLine> In(Fence fence) => Shells.Contains(fence.Info) ? Of(fence) : [];

    /// <summary>Lines that run the tool, and stand in a fence that does not say that it is of a shell.</summary>
    public static IEnumerable<CommandLine> Astray(Fence fence) => Shells.Contains(fence.Info) ? [] : Of(fence);

    private static IEnumerable<CommandLine> Of(Fence fence)
    {
        foreach (var line in fence.Text.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var text = Launcher().Replace(line, "dunning ");
            string? from = null;
            if (Piped().Match(text) is { Success: true } piped)
            {
                from = piped.Groups[1].Value;
                text = piped.Groups[2].Value;
            }

            if (text != "dunning" && !text.StartsWith("dunning ", StringComparison.Ordinal)) continue;
            var words = Word().Matches(text).Select(match => match.Value.Replace("\"", string.Empty, StringComparison.Ordinal)).Skip(1).ToList();
            var comment = words.IndexOf("#");
            if (comment >= 0) words.RemoveRange(comment, words.Count - comment);
            yield return new CommandLine(text, words, from ?? Taken(words, "<"), Taken(words, ">"));
        }
    }

    private static string? Taken(List<string> words, string sign)
    {
        var at = words.IndexOf(sign);
        if (at < 0) return null;
        var file = words[at + 1];
        words.RemoveRange(at, 2);
        return file;
    }

    [GeneratedRegex(@"^dotnet run --project \S*src/Dunning\.Cli -- ")]
    private static partial Regex Launcher();

    [GeneratedRegex(@"^cat (\S+) \| (dunning .*)$")]
    private static partial Regex Piped();

    [GeneratedRegex("(?:\"[^\"]*\"|[^\\s\"])+")]
    private static partial Regex Word();
}
