using System.IO;
using System.Text;
using Dunning.Faults;

namespace Dunning.Ledgers.Reading;

/// <summary>Reads a text line by line, whatever ends a line, and keeps no more of a line than a record may have.</summary>
internal sealed class LineReader(TextReader text)
{
    /// <summary>Stands for bytes that are not of the encoding: no character, so that no text holds it.</summary>
    public const char Undecodable = '\uFFFF';

    private const char ByteOrderMark = '\uFEFF';

    private readonly char[] _buffer = new char[1 << 15];
    private readonly StringBuilder _line = new();
    private int _position;
    private int _count;
    private int _lines;

    /// <summary>The next line without what ends it.</summary>
    /// <param name="line">The line; where it is too long, an empty one.</param>
    /// <returns>False at the end of the text.</returns>
    /// <exception cref="LedgerRefusedException">It is not text, or not of the encoding.</exception>
    public bool TryRead(out Line line)
    {
        line = default;
        if (!Fill()) return false;
        if (_lines == 0 && _buffer[0] == ByteOrderMark) _position++;

        _lines++;
        _line.Clear();
        var isTooLong = false;
        while (Fill() && ReadToLineEnd(ref isTooLong))
        {
        }

        line = new Line(isTooLong ? string.Empty : _line.ToString(), _lines, isTooLong);
        return true;
    }

    /// <summary>Takes what is in the buffer up to the end of the line.</summary>
    /// <returns>Whether the line goes on.</returns>
    private bool ReadToLineEnd(ref bool isTooLong)
    {
        var start = _position;
        while (_position < _count && _buffer[_position] is not ('\n' or '\r')) Check(_buffer[_position++]);
        var length = _position - start;
        if (isTooLong || _line.Length + length > Bounds.RecordLength)
        {
            isTooLong = true;
            _line.Clear();
        }
        else
        {
            _line.Append(_buffer, start, length);
        }

        if (_position == _count) return true;
        if (_buffer[_position++] == '\r' && Fill() && _buffer[_position] == '\n') _position++;
        return false;
    }

    private void Check(char character)
    {
        if (character == '\0') throw new LedgerRefusedException([Refusals.NotText(_lines)]);
        if (character == Undecodable) throw new LedgerRefusedException([Refusals.NotUtf8(_lines)]);
    }

    private bool Fill()
    {
        if (_position < _count) return true;
        _position = 0;
        _count = text.Read(_buffer, 0, _buffer.Length);
        return _count > 0;
    }

    /// <summary>A line and its number, counted from 1.</summary>
    internal readonly struct Line(string text, int number, bool isTooLong)
    {
        public string Text { get; } = text;

        public int Number { get; } = number;

        public bool IsTooLong { get; } = isTooLong;

        public bool IsBlank => !IsTooLong && string.IsNullOrWhiteSpace(Text);
    }
}
