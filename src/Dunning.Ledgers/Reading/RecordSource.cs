using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Dunning.Ledgers.Reading;

/// <summary>
/// Stands between the file and the CSV reader and lets only records through that can be split. A line that cannot is remarked and replaced by
/// an empty one, so that lines keep their numbers and a quote that is never closed costs its own line, not the rest of the file.
/// </summary>
internal sealed class RecordSource(LineReader lines, char separator, int cells, int linesBefore, RemarkList skipped) : TextReader
{
    private readonly List<LineReader.Line> _ahead = [];
    private string _out = new('\n', linesBefore);
    private int _position;

    public override int Peek() => HasText() ? _out[_position] : -1;

    public override int Read() => HasText() ? _out[_position++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        var read = 0;
        while (read < count && HasText())
        {
            var taken = Math.Min(count - read, _out.Length - _position);
            _out.CopyTo(_position, buffer, index + read, taken);
            _position += taken;
            read += taken;
        }

        return read;
    }

    private bool HasText()
    {
        if (_position < _out.Length) return true;
        if (!IsAhead(0)) return false;
        _position = 0;
        _out = NextRecord();
        return true;
    }

    private string NextRecord()
    {
        var first = _ahead[0];
        if (first.IsBlank) return Drop();
        if (first.IsTooLong) return Skip(first, LedgerFaultCodes.RowTooLong, "The line is longer than 1,048,576 characters.");

        var scan = new RecordScan(separator);
        var isWellFormed = scan.Follow(first.Text);
        if (isWellFormed && !scan.IsOpen) return Take(1);
        if (!isWellFormed) return Skip(first, LedgerFaultCodes.Quotes, "Text follows a closing quote; a quote inside a quoted cell is written twice.");

        var taken = 1;

        // Over several lines only a record of the right size is believed: else the quote was closed by the next one opened.
        var isWhole = false;
        for (var length = first.Text.Length; taken < Bounds.RecordLines && IsAhead(taken);)
        {
            var next = _ahead[taken++];
            length += next.Text.Length + 1;
            if (next.IsTooLong || length > Bounds.RecordLength || !scan.Follow(next.Text)) break;
            if (scan.IsOpen) continue;
            isWhole = scan.Cells == cells;
            break;
        }

        return isWhole ? Take(taken) : Skip(first, LedgerFaultCodes.Quotes, "A quote is opened and not closed where the cell ends.");
    }

    private string Take(int count)
    {
        var record = string.Join("\n", _ahead.Take(count).Select(line => line.Text)) + "\n";
        _ahead.RemoveRange(0, count);
        return record;
    }

    private string Drop()
    {
        _ahead.RemoveAt(0);
        return "\n";
    }

    private string Skip(in LineReader.Line line, string code, string reason)
    {
        skipped.Add(new LedgerRemark(line.Number, null, code, reason));
        return Drop();
    }

    private bool IsAhead(int index)
    {
        while (_ahead.Count <= index)
        {
            if (!lines.TryRead(out var line)) return false;
            _ahead.Add(line);
        }

        return true;
    }
}
