using System;
using System.Buffers;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Dunning.Json.Reading;
using Dunning.Json.Writing;

namespace Dunning.Json.Streaming;

/// <summary>
/// Takes JSON Lines from one stream, has each answered, and puts the answers into another. Holds one chunk of each at a time, or one line where
/// that is longer; the rest of a line beyond the bound is passed by without being held.
/// </summary>
internal sealed class LinePump(ILineAnswer answer, PooledBuffer output, int lineBytes) : IDisposable
{
    /// <summary>How much is read, and how much is gathered before it is written.</summary>
    private const int ChunkBytes = 64 * 1024;

    private byte[] _input = ArrayPool<byte>.Shared.Rent(ChunkBytes);
    private int _start;
    private int _end;
    private bool _isPassingBy;
    private long _lines;
    private long _decided;
    private long _refused;

    /// <summary>Answers every line of a stream with what is made for its output.</summary>
    public static async Task<LineCounts> RunAsync(
        Stream from, Stream to, Func<PooledBuffer, ILineAnswer> answering, JsonLimits limits, IProgress<long>? progress, CancellationToken cancellation)
    {
        using var output = new PooledBuffer(ChunkBytes);
        using var pump = new LinePump(answering(output), output, limits.LineBytes);
        return await pump.RunAsync(from, to, progress, cancellation).ConfigureAwait(false);
    }

    private async Task<LineCounts> RunAsync(Stream from, Stream to, IProgress<long>? progress, CancellationToken cancellation)
    {
        while (true)
        {
            var read = await FillAsync(from, cancellation).ConfigureAwait(false);
            while (TryAnswerNext(isLast: read == 0))
            {
                if (output.Count >= ChunkBytes) await FlushAsync(to, progress, cancellation).ConfigureAwait(false);
            }

            if (read == 0) break;
        }

        await FlushAsync(to, progress, cancellation).ConfigureAwait(false);
        await to.FlushAsync(cancellation).ConfigureAwait(false);
        return new LineCounts(_lines, _decided, _refused);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_input);
        _input = [];
    }

    private async Task<int> FillAsync(Stream from, CancellationToken cancellation)
    {
        MakeRoom();
#if NETSTANDARD2_0
        var read = await from.ReadAsync(_input, _end, _input.Length - _end, cancellation).ConfigureAwait(false);
#else
        var read = await from.ReadAsync(_input.AsMemory(_end), cancellation).ConfigureAwait(false);
#endif
        _end += read;
        return read;
    }

    // What is left of a line moves to the front; where it fills the buffer, the buffer grows. A line beyond the bound never gets here.
    private void MakeRoom()
    {
        var left = _end - _start;
        if (left == _input.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(_input.Length * 2);
            _input.AsSpan(_start, left).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_input);
            _input = larger;
        }
        else if (_start > 0)
        {
            _input.AsSpan(_start, left).CopyTo(_input);
        }

        _start = 0;
        _end = left;
    }

    /// <summary>Answers the next line of the buffer; false when the buffer holds no whole line.</summary>
    private bool TryAnswerNext(bool isLast)
    {
        var rest = _input.AsSpan(_start, _end - _start);
        var length = rest.IndexOf((byte)'\n');
        if (length >= 0)
        {
            _start += length + 1;
            End(rest.Slice(0, length));
            return true;
        }

        // One byte more for the carriage return, three for the mark that may stand before the first line.
        if (rest.Length > lineBytes + 1L + Utf8Text.ByteOrderMark.Length)
        {
            if (!_isPassingBy) Refuse(rest);
            _isPassingBy = true;
            _start = _end;
        }

        if (!isLast || (_start == _end && !_isPassingBy)) return false;
        End(_input.AsSpan(_start, _end - _start));
        _start = _end;
        return false;
    }

    private void End(ReadOnlySpan<byte> line)
    {
        if (_isPassingBy)
        {
            _isPassingBy = false;
            return;
        }

        if (!line.IsEmpty && line[line.Length - 1] == (byte)'\r') line = line.Slice(0, line.Length - 1);
        if (_lines == 0) line = Utf8Text.WithoutMark(line);
        if (line.Length > lineBytes)
        {
            Refuse(line);
            return;
        }

        _lines++;
        if (IsBlank(line)) return;
        if (answer.Answer(line, Number)) _decided++;
        else _refused++;
    }

    private int Number => (int)Math.Min(_lines, int.MaxValue);

    private void Refuse(ReadOnlySpan<byte> line)
    {
        if (_lines == 0) line = Utf8Text.WithoutMark(line);
        _lines++;
        _refused++;
        answer.RefuseTooLong(line.Slice(0, Math.Min(line.Length, lineBytes)), Number);
    }

    private static bool IsBlank(ReadOnlySpan<byte> line)
    {
        foreach (var character in line)
        {
            if (character is not ((byte)' ' or (byte)'\t' or (byte)'\r')) return false;
        }

        return true;
    }

    private async Task FlushAsync(Stream to, IProgress<long>? progress, CancellationToken cancellation)
    {
        if (output.Count > 0)
        {
#if NETSTANDARD2_0
            await to.WriteAsync(output.Bytes, 0, output.Count, cancellation).ConfigureAwait(false);
#else
            await to.WriteAsync(output.Bytes.AsMemory(0, output.Count), cancellation).ConfigureAwait(false);
#endif
            output.Clear();
        }

        progress?.Report(_lines);
    }
}
