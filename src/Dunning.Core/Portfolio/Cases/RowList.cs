using System;

namespace Dunning.Portfolio.Cases;

/// <summary>Numbers of rows, in the order in which they were added.</summary>
internal sealed class RowList
{
    private int[] _rows = new int[8];

    public int Count { get; private set; }

    public int this[int index] => _rows[index];

    public void Add(int row)
    {
        if (Count == _rows.Length) Array.Resize(ref _rows, Count * 2);
        _rows[Count++] = row;
    }

    public void Add(RowList rows)
    {
        var count = Count + rows.Count;
        if (count > _rows.Length) Array.Resize(ref _rows, Math.Max(count, _rows.Length * 2));
        Array.Copy(rows._rows, 0, _rows, Count, rows.Count);
        Count = count;
    }

    public void Clear() => Count = 0;
}
