using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Dunning.Architecture.Tests;

public sealed partial class ReadmeTests
{
    [Fact]
    public void The_library_example_is_compiled_as_it_stands_and_says_what_it_claims()
    {
        var sample = Lines(Between(File.ReadAllText(Repository.PathOf("tests", "Dunning.Architecture.Tests", "ReadmeSample.cs")), "// <sample>", "// </sample>"));
        var readme = Lines(Between(File.ReadAllText(Repository.PathOf("README.md")), "```csharp", "```"));

        readme.Where(line => !line.StartsWith("using ", StringComparison.Ordinal)).ShouldBe(sample);
        readme.Length.ShouldBeLessThanOrEqualTo(30);

        var claims = sample.Select(line => Claim().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value);
        Printed().Zip(claims).ShouldAllBe(pair => pair.Second.StartsWith(pair.First, StringComparison.Ordinal) || pair.Second.StartsWith("ask again", StringComparison.Ordinal));
    }

    private static string[] Printed()
    {
        var console = Console.Out;
        using var captured = new StringWriter();
        Console.SetOut(captured);
        try
        {
            ReadmeSample.Run();
        }
        finally
        {
            Console.SetOut(console);
        }

        var lines = captured.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(4);
        return lines;
    }

    private static string Between(string text, string from, string to)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal) + from.Length;
        return text[start..text.IndexOf(to, start, StringComparison.Ordinal)];
    }

    private static string[] Lines(string text) => [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    [GeneratedRegex(@"Console\.WriteLine\(.*\);\s+// (.*)")]
    private static partial Regex Claim();
}
