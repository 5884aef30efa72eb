using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Faults;

namespace Dunning.Ledgers.Reading;

/// <summary>The header of a file: its separator, and where each column stands.</summary>
internal sealed class LedgerHeader
{
    private const string SeparatorHint = "sep=";
    private static readonly char[] Separators = [',', ';', '\t'];

    private readonly int[] _places;
    private readonly List<string> _cells;

    private LedgerHeader(List<string> cells, char separator, int lastLine, int[] places)
    {
        _cells = cells;
        _places = places;
        Separator = separator;
        LastLine = lastLine;
    }

    public char Separator { get; }

    /// <summary>The line on which the header ends, counted from 1.</summary>
    public int LastLine { get; }

    public int CellCount => _cells.Count;

    /// <summary>The columns of the file that are not read, in their order.</summary>
    public IReadOnlyList<string> Ignored => Array.AsReadOnly(_cells.Where((_, place) => Array.IndexOf(_places, place) < 0).ToArray());

    /// <summary>The place of a column in each row, or -1.</summary>
    public int PlaceOf(LedgerColumn column) => _places[(int)column];

    public bool Has(LedgerColumn column) => PlaceOf(column) >= 0;

    /// <summary>Reads the header.</summary>
    /// <exception cref="LedgerRefusedException">There is none, or it lacks what is needed.</exception>
    public static LedgerHeader Read(LineReader lines, LedgerOptions options)
    {
        if (!TryReadFirst(lines, out var first)) throw new LedgerRefusedException([Refusals.Empty()]);
        char? hinted = null;
        if (HintIn(first.Text) is { } hint)
        {
            hinted = hint;
            if (!TryReadFirst(lines, out first)) throw new LedgerRefusedException([Refusals.Empty()]);
        }

        if (first.IsTooLong) throw new LedgerRefusedException([Refusals.HeaderTooLong(first.Number)]);
        var record = Complete(first, lines, out var lastLine);
        var separator = hinted ?? SeparatorOf(record, options);
        if (!IsWellFormed(record, separator, out var columns)) throw new LedgerRefusedException([Refusals.HeaderQuotes(first.Number)]);
        if (columns > Bounds.Columns) throw new LedgerRefusedException([Refusals.TooManyColumns(first.Number, columns)]);

        var cells = Cells.Of(record, separator);
        var faults = new List<Fault>();
        var places = Locate(cells, options, first.Number, faults);
        var header = new LedgerHeader(cells, separator, lastLine, places);
        header.CheckNeeded(options, first.Number, faults);
        return faults.Count == 0 ? header : throw new LedgerRefusedException(faults);
    }

    private static bool TryReadFirst(LineReader lines, out LineReader.Line line)
    {
        while (lines.TryRead(out line))
        {
            if (!line.IsBlank) return true;
        }

        return false;
    }

    // Excel's own hint of the separator, as the first line.
    private static char? HintIn(string line) =>
        line.Length == SeparatorHint.Length + 1 && line.StartsWith(SeparatorHint, StringComparison.OrdinalIgnoreCase)
            && Array.IndexOf(Separators, line[SeparatorHint.Length]) >= 0
                ? line[SeparatorHint.Length]
                : null;

    /// <summary>The header with the lines its quoted names go over. Quotes come in pairs, whatever the separator.</summary>
    private static string Complete(in LineReader.Line first, LineReader lines, out int lastLine)
    {
        var record = first.Text;
        lastLine = first.Number;
        for (var taken = 1; record.Count(c => c == '"') % 2 != 0; taken++)
        {
            if (taken == Bounds.RecordLines || !lines.TryRead(out var next) || next.IsTooLong || record.Length + next.Text.Length >= Bounds.RecordLength)
                throw new LedgerRefusedException([Refusals.HeaderQuotes(first.Number)]);
            record += "\n" + next.Text;
            lastLine = next.Number;
        }

        return record;
    }

    /// <summary>The separator under which most columns are known; of several, the one that makes most columns.</summary>
    private static char SeparatorOf(string record, LedgerOptions options) =>
        Separators
            .Where(separator => IsWellFormed(record, separator, out _))
            .Select(separator => (separator, cells: Cells.Of(record, separator)))
            .OrderByDescending(candidate => Known(candidate.cells, options))
            .ThenByDescending(candidate => candidate.cells.Count)
            .Select(candidate => candidate.separator)
            .DefaultIfEmpty(Separators[0])
            .First();

    private static bool IsWellFormed(string record, char separator, out int columns)
    {
        var scan = new RecordScan(separator);
        var isWellFormed = true;
        foreach (var line in record.Split('\n')) isWellFormed = isWellFormed && scan.Follow(line);
        columns = scan.Cells;
        return isWellFormed && !scan.IsOpen;
    }

    private static int Known(List<string> cells, LedgerOptions options) =>
        AllColumns().Count(column => options.HeaderOf(column, out _) is { } name && cells.Exists(cell => IsNamed(cell, name)));

    private static int[] Locate(List<string> cells, LedgerOptions options, int line, List<Fault> faults)
    {
        var places = new int[LedgerColumnNames.All.Count];
        foreach (var column in AllColumns())
        {
            places[(int)column] = -1;
            if (options.HeaderOf(column, out var isMapped) is not { } name) continue;
            var place = cells.FindIndex(cell => IsNamed(cell, name));
            places[(int)column] = place;
            if (place < 0 && isMapped) faults.Add(Refusals.MappedColumnMissing(LedgerColumnNames.Of(column), name, cells, line));
            if (place >= 0 && cells.FindIndex(place + 1, cell => IsNamed(cell, name)) >= 0)
                faults.Add(Refusals.ColumnTwice(LedgerColumnNames.Of(column), name, line));
        }

        return places;
    }

    private static bool IsNamed(string cell, string name) => string.Equals(cell, name, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<LedgerColumn> AllColumns() => Enumerable.Range(0, LedgerColumnNames.All.Count).Select(i => (LedgerColumn)i);

    private void CheckNeeded(LedgerOptions options, int line, List<Fault> faults)
    {
        var isReckoned = !Has(LedgerColumn.DueDate) && Has(LedgerColumn.IssueDate);
        LedgerColumn[] needed = [LedgerColumn.CustomerId, LedgerColumn.Invoice, LedgerColumn.DueDate, LedgerColumn.Amount];
        var missing = needed
            .Where(column => !Has(column) && !(column == LedgerColumn.DueDate && isReckoned) && !IsMissingAsMapped(column, options))
            .Select(LedgerColumnNames.Of)
            .ToList();
        if (missing.Count > 0) faults.Add(Refusals.ColumnsMissing(missing, _cells, line));
        if (isReckoned && options.TermsDays is null && !IsMissingAsMapped(LedgerColumn.DueDate, options)) faults.Add(Refusals.NoTerms());
        if (!Has(LedgerColumn.Currency) && options.Currency is null && !IsMissingAsMapped(LedgerColumn.Currency, options)) faults.Add(Refusals.NoCurrency());
    }

    // Said once already: what it was mapped to is not there.
    private static bool IsMissingAsMapped(LedgerColumn column, LedgerOptions options) => options.HeaderOf(column, out var isMapped) is not null && isMapped;
}
