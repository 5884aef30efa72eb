using System;
using System.IO;
using Dunning.Json;
using Dunning.Policies.Presets;

namespace Dunning.Docs.Tests;

/// <summary>A folder as the reader of a page has it: the examples, files of one's own under the names the pages give them, and what the page itself says to save.</summary>
internal static class SampleFolder
{
    private static readonly string? Ledgers = Environment.GetEnvironmentVariable("DUNNING_LEDGERS") is { Length: > 0 } folder ? folder : null;

    public static bool HasPublishedLedgers => Ledgers is not null;

    /// <summary>
    /// Does something in such a folder. A process is in one folder at a time, and has one console: what uses this stands in one collection, whose tests run one after the other.
    /// </summary>
    public static T In<T>(Page page, Func<T> what)
    {
        var before = Directory.GetCurrentDirectory();
        var folder = Create(page);
        Directory.SetCurrentDirectory(folder);
        try
        {
            return what();
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Create(Page page)
    {
        var folder = Directory.CreateTempSubdirectory("dunning-docs").FullName;
        var examples = Directory.CreateDirectory(Path.Combine(folder, "docs", "examples")).FullName;
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("docs", "examples")))
        {
            File.Copy(file, Path.Combine(examples, Path.GetFileName(file)));
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        foreach (var book in new[] { "book.json", "my-book.json" }) File.WriteAllBytes(Path.Combine(folder, book), PolicyBookWriter.ToUtf8Bytes(PolicyBooks.France));
        if (Ledgers is not null) foreach (var file in Directory.EnumerateFiles(Ledgers, "*.csv")) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        foreach (var fence in page.Fences)
            if (fence.File is not null) File.WriteAllText(Path.Combine(folder, fence.File), fence.Text);
        return folder;
    }
}
