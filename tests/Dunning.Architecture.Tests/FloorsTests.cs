using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Dunning.Architecture.Tests;

/// <summary>The rooms of the core and their floors, as docs/architecture.md has them: a room uses those above it in the list, never one below.</summary>
public sealed partial class FloorsTests
{
    internal static IReadOnlyList<string> GroundFloorFirst { get; } =
        ["Vocabulary", "Faults", "Monetary", "Calendars", "Receivables", "Policies", "Engine", "Penalties", "Profiles", "Portfolio", "DependencyInjection"];

    [Fact]
    public void No_room_uses_one_on_a_floor_above_it()
    {
        var wrong =
            from file in Sources()
            from used in Rooms().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value).Distinct()
            where FloorOf(used) > FloorOf(RoomOf(file))
            select Path.GetFileName(file) + " in " + RoomOf(file) + " uses " + used;

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_folder_is_a_room_with_a_floor_and_stands_in_the_architecture()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "architecture.md"));

        var rooms = Sources().Select(RoomOf).Distinct(StringComparer.Ordinal).ToList();

        rooms.ShouldNotBeEmpty();
        rooms.Where(room => !GroundFloorFirst.Contains(room, StringComparer.Ordinal)).ShouldBeEmpty();
        rooms.Where(room => !page.Contains("`" + room + "`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void The_namespace_of_a_file_is_its_folder()
    {
        var wrong =
            from file in Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            where !IsBuilt(file)
            let parts = Path.GetRelativePath(Repository.PathOf("src"), file).Split(Path.DirectorySeparatorChar)
            let said = NamespaceOf().Match(File.ReadAllText(file)).Groups[1].Value
            let folder = string.Join('.', parts[1..^1].Prepend(parts[0] == "Dunning.Core" ? "Dunning" : parts[0]))
            where said.Length > 0 && !IsCompilers(said) && said != folder
            select file + " says " + said;

        wrong.ShouldBeEmpty();
    }

    // The attributes the compiler looks for have the names it looks for.
    private static bool IsCompilers(string said) => said.StartsWith("System.", StringComparison.Ordinal);

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Repository.PathOf("src", "Dunning.Core"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !IsBuilt(file) && Path.GetDirectoryName(file) != Repository.PathOf("src", "Dunning.Core"));

    private static bool IsBuilt(string file) =>
        file.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        || file.Contains(Path.DirectorySeparatorChar + "bin" + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string RoomOf(string file) => Path.GetRelativePath(Repository.PathOf("src", "Dunning.Core"), file).Split(Path.DirectorySeparatorChar)[0];

    internal static int FloorOf(string room) => GroundFloorFirst.ToList().IndexOf(room);

    [GeneratedRegex(@"\bDunning\.([A-Z]\w+)")]
    private static partial Regex Rooms();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceOf();
}
