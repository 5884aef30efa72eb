using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Dunning.Architecture.Tests;

/// <summary>Examples of the documents, which are compiled as they stand there, run, and held against what they claim to print.</summary>
internal static partial class Samples
{
    /// <summary>The lines of an example as they are compiled here: what stands between the marks.</summary>
    public static string[] Compiled(string file) =>
        Lines(Between(File.ReadAllText(Repository.PathOf("tests", "Dunning.Architecture.Tests", file)), "// <sample>", "// </sample>"));

    /// <summary>The lines of the C# example of a document.</summary>
    public static string[] Documented(params string[] path) => Lines(Between(File.ReadAllText(Repository.PathOf(path)), "```csharp", "```"));

    /// <summary>What the lines of an example claim to print.</summary>
    public static string[] Claims(string[] sample) =>
        [.. sample.Select(line => Claim().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value)];

    /// <summary>What an example prints, line by line.</summary>
    public static string[] Printed(Action run)
    {
        var console = Console.Out;
        using var captured = new StringWriter();
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

    private static string Between(string text, string from, string to)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal) + from.Length;
        return text[start..text.IndexOf(to, start, StringComparison.Ordinal)];
    }

    private static string[] Lines(string text) => [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    [GeneratedRegex(@"Console\.WriteLine\(.*\);\s+// (.*)")]
    private static partial Regex Claim();
}
