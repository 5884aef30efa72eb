using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>The lines of a CSV file as one would count them by eye; told without the reader that is tested.</summary>
internal sealed class LedgerLines
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private readonly List<string>? _lines;

    private LedgerLines(List<string>? lines) => _lines = lines;

    /// <summary>Whether it is text in which every quote that is opened is closed, and rows of as many cells as the header.</summary>
    public bool AreCells { get; private init; }

    public static LedgerLines Of(byte[] input)
    {
        try
        {
            var text = Strict.GetString(input);
            if (text.Contains('\0', StringComparison.Ordinal) || text.Contains('\uFFFF', StringComparison.Ordinal)) return new(null);
            text = text.TrimStart('\uFEFF');
            var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\r', '\n').Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
            if (lines.Count > 0 && lines[0].Length == 5 && lines[0].StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && lines[0][4] is (',' or ';' or '\t')) lines.RemoveAt(0);
            return new(lines) { AreCells = lines.Count > 0 && lines.TrueForAll(line => Quotes(line) % 2 == 0) && new[] { ',', ';', '\t' }.Any(separator => IsTable(lines, separator)) };
        }
        catch (DecoderFallbackException)
        {
            return new(null);
        }
    }

    /// <summary>The rows below the header; null where quotes that go over lines, or hold nothing but separators, make that a matter of reading.</summary>
    public int? RowsUnder(char separator)
    {
        if (_lines is null || _lines.Exists(line => Quotes(line) % 2 != 0)) return null;
        var rows = 0;
        foreach (var line in _lines.Skip(1))
        {
            var isEmpty = line.All(character => character == separator || character == '"' || char.IsWhiteSpace(character));
            if (isEmpty && line.Contains('"', StringComparison.Ordinal)) return null;
            if (!isEmpty) rows++;
        }

        return rows;
    }

    private static int Quotes(string line) => line.Count(character => character == '"');

    private static bool IsTable(List<string> lines, char separator)
    {
        var cells = Cells(lines[0], separator);
        return cells > 1 && lines.TrueForAll(line => Cells(line, separator) == cells);
    }

    private static int Cells(string line, char separator)
    {
        var (cells, isQuoted) = (1, false);
        foreach (var character in line)
        {
            if (character == '"') isQuoted = !isQuoted;
            else if (character == separator && !isQuoted) cells++;
        }

        return cells;
    }
}
