using System;
using System.Collections.Concurrent;
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

    private static readonly ConcurrentDictionary<string, IReadOnlyList<Story>> AlreadyRead = new(StringComparer.Ordinal);

    public static IReadOnlyList<string> Files { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.story").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>The stories of a file; each is read once.</summary>
    public static IReadOnlyList<Story> Read(string file) => AlreadyRead.GetOrAdd(file, name => StoryFile.Read(name, File.ReadLines(Path.Combine(Folder, name))));

    public static string Format => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "stories.md"));
}
