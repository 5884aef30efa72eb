using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Dunning.Guarantees.Threads;

/// <summary>
/// All that hangs on some objects and on the static fields of some assemblies, as it stands at a moment. What threads share may not change while it is used, and whether it does
/// is seen on one thread, whatever the machine. Left out is what is made for many threads: what is lazy, and concurrent collections.
/// </summary>
internal sealed class SharedState
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly Dictionary<object, string> _met = new(ReferenceEqualityComparer.Instance);
    private readonly Queue<object> _toVisit = new();
    private readonly List<(string Place, object? Owner, FieldInfo Field, object? Value)> _fields = [];
    private readonly List<(string Place, Array Array, Array Copy)> _arrays = [];

    private SharedState(IEnumerable<object> roots, IEnumerable<Assembly> assemblies)
    {
        foreach (var root in roots) Meet(root, root.GetType().Name);
        foreach (var type in assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => !type.ContainsGenericParameters && !type.FullName!.Contains('<', StringComparison.Ordinal)))
        {
            foreach (var field in type.GetFields(Declared | BindingFlags.Static).Where(field => !field.IsLiteral)) Note(null, field, type.Name + "." + field.Name);
        }

        while (_toVisit.TryDequeue(out var next)) Visit(next, _met[next]);
    }

    /// <summary>How many fields and arrays it sees.</summary>
    public int Count => _fields.Count + _arrays.Count;

    public static SharedState Of(IEnumerable<object> roots, params IEnumerable<Assembly> assemblies) => new(roots, assemblies);

    /// <summary>The places that are not as they were.</summary>
    public IReadOnlyList<string> Changes() =>
    [
        .. _fields.Where(one => !IsSame(one.Field.GetValue(one.Owner), one.Value)).Select(one => one.Place),
        .. _arrays.Where(one => Enumerable.Range(0, one.Copy.Length).Any(i => !IsSame(one.Array.GetValue(i), one.Copy.GetValue(i)))).Select(one => one.Place + "[]"),
    ];

    private static bool IsSame(object? now, object? then) => then is ValueType ? then.Equals(now) : ReferenceEquals(now, then);

    private static bool IsKnownInside(Type type) =>
        type.IsArray || type.Assembly.GetName().Name!.StartsWith("Dunning.", StringComparison.Ordinal) || type.Namespace is "System.Collections.Generic" or "System.Collections.ObjectModel";

    private void Meet(object? value, string place)
    {
        if (value is null or string or Delegate or Type || !IsKnownInside(value.GetType())) return;
        if (value is ValueType) VisitFields(value, place, isNoted: false);
        else if (_met.TryAdd(value, place)) _toVisit.Enqueue(value);
    }

    private void Visit(object visited, string place)
    {
        if (visited is not Array array)
        {
            VisitFields(visited, place, isNoted: true);
            return;
        }

        if (array.Rank == 1) _arrays.Add((place, array, (Array)array.Clone()));
        foreach (var element in array)
        {
            if (element is not null && element.GetType().IsPrimitive) return;
            Meet(element, place + "[]");
        }
    }

    private void VisitFields(object visited, string place, bool isNoted)
    {
        if (visited.GetType() is { IsPrimitive: true } or { IsEnum: true }) return;
        for (var type = visited.GetType(); type is not null && IsKnownInside(type); type = type.BaseType)
        {
            foreach (var field in type.GetFields(Declared | BindingFlags.Instance))
            {
                if (isNoted) Note(visited, field, place + "." + field.Name);
                else Meet(field.GetValue(visited), place + "." + field.Name);
            }
        }
    }

    private void Note(object? owner, FieldInfo field, string place)
    {
        // Dictionaries make their views when they are first asked for, which of two stays is all one.
        if (field.FieldType.Name is "KeyCollection" or "ValueCollection") return;
        var value = field.GetValue(owner);
        _fields.Add((place, owner, field, value));
        Meet(value, place);
    }
}
