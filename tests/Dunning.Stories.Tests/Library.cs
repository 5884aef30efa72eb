using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dunning.Stories.Playing;
using Dunning.Stories.Text;

namespace Dunning.Stories;

/// <summary>The story files beside the tests.</summary>
internal static class Library
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "stories");

    public static IReadOnlyList<string> Files { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.story").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<Story> Read(string file) => StoryFile.Read(file, File.ReadLines(Path.Combine(Folder, file)));

    public static string Format => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "stories.md"));
}
