using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;

namespace Dunning.Tests;

/// <summary>All texts of a family, written once and read: a file each beside the tests of it, changed only with <c>DUNNING_ACCEPT_GOLDEN=1</c>.</summary>
internal static class GoldenTexts
{
    public static void ShouldBeTheTextsOf(this IEnumerable<string> texts, string family, [CallerFilePath] string tests = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(tests)!, "texts", family + ".txt");
        string[] lines = [.. texts];
        if (Environment.GetEnvironmentVariable("DUNNING_ACCEPT_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, string.Concat(lines.Select(line => line + "\n")), new UTF8Encoding(false));
        }

        File.Exists(path).ShouldBeTrue("there is no file of the texts of " + family + "; read them, then accept them with DUNNING_ACCEPT_GOLDEN=1");
        lines.ShouldBe(File.ReadAllLines(path));
    }
}
