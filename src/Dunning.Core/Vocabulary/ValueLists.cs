using System.Collections.Generic;

namespace Dunning.Vocabulary;

/// <summary>Makes value lists.</summary>
public static class ValueLists
{
    /// <summary>The empty list.</summary>
    /// <typeparam name="T">The item type, itself immutable.</typeparam>
    public static ValueList<T> Empty<T>() => ValueList<T>.Empty;

    /// <summary>A list of items; a value list is given back as it is.</summary>
    /// <typeparam name="T">The item type, itself immutable.</typeparam>
    /// <param name="items">The items, none null; null: the empty list.</param>
    /// <exception cref="System.ArgumentException">An item is null.</exception>
    public static ValueList<T> Of<T>(IEnumerable<T>? items) => ValueList<T>.Of(items);
}
