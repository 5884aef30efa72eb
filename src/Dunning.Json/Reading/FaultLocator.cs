using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Dunning.Faults;
using Dunning.Vocabulary;

namespace Dunning.Json.Reading;

/// <summary>Gives each fault of a text its path, line and place in document order, by reading the text once more.</summary>
internal static class FaultLocator
{
    /// <summary>The faults of a log in document order, each once.</summary>
    /// <param name="document">The text that was read; it may be no JSON.</param>
    /// <param name="log">What was found.</param>
    /// <param name="firstLine">The number of the first line of the text.</param>
    /// <param name="depth">The depth to which it was read.</param>
    public static ValueList<Fault> Locate(ReadOnlySpan<byte> document, FaultLog log, int firstLine, int depth)
    {
        var byPlace = log.Entries.Where(entry => entry.Position != FaultLog.Entry.Unknown).OrderBy(entry => entry.Position).ToArray();
        var byPath = log.Entries.Where(entry => entry.Position == FaultLog.Entry.Unknown).Select(entry => entry.Fault).ToArray();
        var paths = new string[byPlace.Length];
        var places = PathsAndAncestors(byPath);
        Scan(document, depth, byPlace, paths, places);

        var ordered = byPlace.Select((entry, i) => (entry.Position, Fault: Rooted(entry, paths[i])))
            .Concat(byPath.Select(fault => (Position: PlaceOf(fault.Path, places), Fault: fault)))
            .OrderBy(entry => entry.Position);
        return ValueLists.Of(WithLines(document, ordered, firstLine));
    }

    /// <summary>The same for faults that know their paths.</summary>
    public static ValueList<Fault> Locate(ReadOnlySpan<byte> document, IEnumerable<Fault> faults, int firstLine, int depth)
    {
        var log = new FaultLog();
        foreach (var fault in faults) log.AddLocated(fault);
        return Locate(document, log, firstLine, depth);
    }

    private static void Scan(ReadOnlySpan<byte> document, int depth, FaultLog.Entry[] byPlace, string[] paths, Dictionary<string, int> places)
    {
        var trail = new PathTrail();
        var next = 0;
        var reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = depth });
        try
        {
            while ((places.Count > 0 || next < byPlace.Length) && reader.Read())
            {
                var position = (int)reader.TokenStartIndex;
                for (; next < byPlace.Length && byPlace[next].Position < position; next++) paths[next] = trail.ToPath();
                trail.Follow(reader);
                if (places.Count == 0) continue;
                var path = trail.ToPath();
                if (places.TryGetValue(path, out var known) && known < 0) places[path] = position;
            }
        }
        catch (JsonException)
        {
            // The text ends here for a reader; what lies behind keeps the path of the last thing read.
        }

        for (; next < byPlace.Length; next++) paths[next] = trail.ToPath();
    }

    private static Fault Rooted(in FaultLog.Entry entry, string path) =>
        entry.Fault.Under(entry.Missing is { } missing ? path + PathTrail.Member(missing) : path);

    private static Dictionary<string, int> PathsAndAncestors(Fault[] faults)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var fault in faults)
        {
            for (var path = fault.Path; path.Length > 0; path = Parent(path)) places[path] = FaultLog.Entry.Unknown;
        }

        return places;
    }

    // The place of the thing itself, or of the innermost thing around it that the text has.
    private static int PlaceOf(string path, Dictionary<string, int> places)
    {
        while (path.Length > 0 && places[path] < 0) path = Parent(path);
        return path.Length > 0 ? places[path] : 0;
    }

    private static string Parent(string path)
    {
        var end = path.LastIndexOfAny(['.', '[']);
        return end <= 0 ? string.Empty : path.Substring(0, end);
    }

    private static List<Fault> WithLines(ReadOnlySpan<byte> document, IEnumerable<(int Position, Fault Fault)> ordered, int firstLine)
    {
        var found = new List<Fault>();
        var line = firstLine;
        var counted = 0;
        foreach (var (position, fault) in ordered)
        {
            for (; counted < position && counted < document.Length; counted++)
            {
                if (document[counted] == (byte)'\n' && line < int.MaxValue) line++;
            }

            var located = fault.WithLine(line);
            if (!found.Contains(located)) found.Add(located);
        }

        return found;
    }
}
