using System;
using System.Collections.Generic;

namespace Dunning.Portfolio.Cases;

/// <summary>
/// The rows of a book by the day each comes up again: a list a day. A row that comes to be looked at on another day is not taken out of the list it stood in: whoever reads a list
/// leaves out those whose day has changed. So that entering a row touches nothing but the end of a list.
/// </summary>
internal sealed class ReviewIndex(int firstDay)
{
    // Lists of days gone by, to be filled again.
    private readonly Stack<RowList> _spare = [];
    private RowList?[] _byDay = [];

    /// <summary>Enters a row for a day on or after the first.</summary>
    public void Enter(int row, int day)
    {
        var place = day - firstDay;
        if (place >= _byDay.Length) Array.Resize(ref _byDay, Math.Max(place + 1, _byDay.Length * 2));
        ref var list = ref _byDay[place];
        list ??= _spare.Count > 0 ? _spare.Pop() : new RowList();
        list.Add(row);
    }

    /// <summary>The rows entered for a day, some of them perhaps more than once or moved since; empty for none.</summary>
    public RowList? On(int day)
    {
        var place = day - firstDay;
        return place >= 0 && place < _byDay.Length ? _byDay[place] : null;
    }

    /// <summary>Forgets a day.</summary>
    public void Close(int day)
    {
        if (On(day) is not { } list) return;
        list.Clear();
        _spare.Push(list);
        _byDay[day - firstDay] = null;
    }
}
