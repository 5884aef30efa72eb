using System.Collections.Generic;
using System.IO;
using CsvHelper;

namespace Dunning.Ledgers.Reading;

/// <summary>The CSV reader as ledgers need it.</summary>
internal static class Cells
{
    // A record is bounded before it gets here; in UTF-8 a character takes at most 3 bytes.
    private const int MostBytes = 4 * Bounds.RecordLength;

    public static CsvReader ReaderOf(TextReader records, char separator) =>
        CsvReader.Create(
            records,
            new CsvReaderOptions
            {
                Separator = separator,
                HasHeader = false,
                TrimWhitespace = true,
                SkipEmptyLines = true,
                TrackLineNumbers = true,
                MaxRecordSize = MostBytes,
                PoolStrings = true,
            },
            leaveOpen: true);

    /// <summary>The cells of one record.</summary>
    public static List<string> Of(string record, char separator)
    {
        using var reader = ReaderOf(new StringReader(record), separator);
        var cells = new List<string>();
        if (!reader.Read()) return cells;
        for (var i = 0; i < reader.FieldCount; i++) cells.Add(reader.GetString(i).Trim());
        return cells;
    }
}
