using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace Dunning.Vocabulary;

/// <summary>An immutable list that equals another list of equal items in the same order.</summary>
/// <typeparam name="T">The item type, itself immutable.</typeparam>
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    private ValueList(T[] items) => _items = items;

    /// <summary>The empty list.</summary>
    internal static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    internal static ValueList<T> Of(IEnumerable<T>? items)
    {
        if (items is ValueList<T> same) return same;
        var copy = CopyOf(items);
        if (default(T) is null && Array.IndexOf(copy, default!) >= 0) throw new ArgumentException("The list holds a null.", nameof(items));
        return copy.Length == 0 ? Empty : new ValueList<T>(copy);
    }

    private static T[] CopyOf(IEnumerable<T>? items)
    {
        if (items is null) return [];
        if (items is not ICollection<T> counted) return [.. items];
        var copy = new T[counted.Count];
        counted.CopyTo(copy, 0);
        return copy;
    }

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && _items.SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => _items.Aggregate(_items.Length, (hash, item) => (hash, item).GetHashCode());

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
