using System;

namespace Dunning.Portfolio.Cases;

/// <summary>The rows a run looked at, each once: those something happened to, and those that came up again. Stands until the next run of its book.</summary>
public readonly struct CaseRun
{
    private readonly RowList _rows;

    internal CaseRun(RowList rows)
    {
        _rows = rows;
    }

    /// <summary>How many rows were looked at; 0 for <c>default</c>.</summary>
    public int Count => _rows?.Count ?? 0;

    /// <summary>The number of a row that was looked at.</summary>
    /// <param name="index">Its place among them, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">No so many were looked at.</exception>
    public int this[int index] =>
        index >= 0 && index < Count ? _rows[index] : throw new ArgumentOutOfRangeException(nameof(index), index, "The run looked at " + Count + " rows.");
}
