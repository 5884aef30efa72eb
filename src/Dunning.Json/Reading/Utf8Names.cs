using System;
using System.Collections.Generic;
using System.Text;

namespace Dunning.Json.Reading;

/// <summary>A fixed set of names, found by their UTF-8 bytes without making a string. Names are ASCII.</summary>
internal sealed class Utf8Names
{
    private const int None = -1;

    private readonly byte[][] _names;
    private readonly int[] _firstOfBucket;
    private readonly int[] _nextInBucket;
    private readonly int _mask;

    public Utf8Names(IReadOnlyList<string> names)
    {
        var size = 16;
        while (size < names.Count * 4) size *= 2;
        _mask = size - 1;
        _names = new byte[names.Count][];
        _nextInBucket = new int[names.Count];
        _firstOfBucket = new int[size];
        for (var i = 0; i < size; i++) _firstOfBucket[i] = None;
        for (var i = 0; i < names.Count; i++)
        {
            _names[i] = Encoding.UTF8.GetBytes(names[i]);
            var bucket = BucketOf(_names[i]);
            _nextInBucket[i] = _firstOfBucket[bucket];
            _firstOfBucket[bucket] = i;
        }
    }

    /// <summary>The place of a name in the set, or -1.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty) return None;
        var index = _firstOfBucket[BucketOf(name)];
        while (index != None && !name.SequenceEqual(_names[index])) index = _nextInBucket[index];
        return index;
    }

    private int BucketOf(ReadOnlySpan<byte> name) =>
        (name.Length + (name[0] * 5) + (name[name.Length - 1] * 17) + (name[name.Length / 2] * 31)) & _mask;
}
