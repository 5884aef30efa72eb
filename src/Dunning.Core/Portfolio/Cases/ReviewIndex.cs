using System;
using Dunning.Calendars;

namespace Dunning.Portfolio.Cases;

/// <summary>
/// The rows of a book by the day each comes up again: a chain a day, linked both ways through arrays, so that a row moves to another day without a search
/// and without allocating.
/// </summary>
internal sealed class ReviewIndex(int firstDay)
{
    public const int Nothing = -1;

    private const int InNoChain = DayNumber.Never;

    private int[] _firstOfDay = [];
    private Link[] _links = [];

    /// <summary>The first row that comes up on a day; <see cref="Nothing"/> for none.</summary>
    public int FirstOn(int day)
    {
        var place = day - firstDay;
        return place >= 0 && place < _firstOfDay.Length ? _firstOfDay[place] - 1 : Nothing;
    }

    /// <summary>The row behind one in the chain of its day; <see cref="Nothing"/> behind the last.</summary>
    public int Behind(int row) => _links[row].Next;

    /// <summary>Makes room for as many rows.</summary>
    public void Reach(int rows)
    {
        var known = _links.Length;
        if (rows <= known) return;
        Array.Resize(ref _links, Math.Max(rows, known * 2));
        for (var row = known; row < _links.Length; row++) _links[row].Day = InNoChain;
    }

    /// <summary>Lets a row come up on another day than before; on none with <see cref="DayNumber.Never"/>.</summary>
    public void Move(int row, int day)
    {
        ref var link = ref _links[row];
        if (link.Day == day) return;
        if (link.Day != InNoChain) Unlink(link);
        link.Day = day;
        if (day == InNoChain) return;
        ref var first = ref FirstOfDay(day);
        link.Previous = Nothing;
        link.Next = first - 1;
        if (link.Next != Nothing) _links[link.Next].Previous = row;
        first = row + 1;
    }

    private void Unlink(in Link link)
    {
        if (link.Previous == Nothing) FirstOfDay(link.Day) = link.Next + 1;
        else _links[link.Previous].Next = link.Next;
        if (link.Next != Nothing) _links[link.Next].Previous = link.Previous;
    }

    // One more than the row, so that a new array says that nothing comes up.
    private ref int FirstOfDay(int day)
    {
        var place = day - firstDay;
        if (place >= _firstOfDay.Length) Array.Resize(ref _firstOfDay, Math.Max(place + 1, _firstOfDay.Length * 2));
        return ref _firstOfDay[place];
    }

    private struct Link
    {
        public int Day;
        public int Next;
        public int Previous;
    }
}
