using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NodaTime.Text;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>
/// Makes new documents of old ones by what they say, not by their bytes: values changed a little, made impossible, taken from the same place of another document, of another
/// kind; properties dropped, given twice, renamed; wholes nested and lists drawn out.
/// </summary>
internal sealed class JsonMutations
{
    // Beyond every bound of the readers, and few enough that a million inputs are made in minutes.
    private const int OneInHuge = 4_000;

    private readonly IReadOnlyList<JsonTree> _documents;
    private readonly Dictionary<string, List<JsonTree>> _pools = [];
    private readonly HashSet<string> _plain;
    private readonly List<string> _names;

    public JsonMutations(IReadOnlyList<JsonTree> documents)
    {
        _documents = documents;
        _plain = [.. documents.Select(document => document.ToString())];
        foreach (var document in documents) Gather(document, "$");
        _names = [.. _pools.Keys.Order(System.StringComparer.Ordinal)];
    }

    /// <summary>A document as it stands.</summary>
    public string Plain(Dice dice) => dice.Any(_documents).ToString();

    /// <summary>Whether a text is a document as it stands: changes may come to nothing.</summary>
    public bool IsPlain(string text) => _plain.Contains(text);

    /// <summary>A document with some changes.</summary>
    /// <param name="dice">What is drawn.</param>
    /// <param name="gentleIn10">How many of ten changes leave it a document that could be meant.</param>
    public string Mutate(Dice dice, int gentleIn10)
    {
        var document = dice.Any(_documents).Clone();
        var changes = dice.OneIn(2) ? 1 : dice.OneIn(2) ? 2 : dice.Between(3, 6);
        for (; changes > 0; changes--)
        {
            var slots = new List<(JsonTree Parent, int Place)>();
            Slots(document, slots);
            if (slots.Count == 0) break;
            var (parent, place) = dice.Any(slots);
            if (dice.Below(10) < gentleIn10) Gently(dice, parent, place);
            else Harshly(dice, parent, place);
        }

        return document.ToString();
    }

    private void Gently(Dice dice, JsonTree parent, int place)
    {
        var value = parent.Values[place];
        if (value.Kind == JsonTreeKind.Scalar && dice.OneIn(2) && Nearby(dice, value.Raw) is { } near) parent.Values[place] = JsonTree.Scalar(near);
        else if (_pools.TryGetValue(NameAt(parent, place), out var pool)) parent.Values[place] = dice.Any(pool).Clone();
    }

    private static string? Nearby(Dice dice, string raw)
    {
        if (raw is "true") return "false";
        if (raw is "false") return "true";
        if (raw.Length == 12 && LocalDatePattern.Iso.Parse(raw[1..^1]).TryGetValue(default, out var day) && day.Year is > 1 and < 9999) return "\"" + LocalDatePattern.Iso.Format(day.PlusDays(dice.Between(-45, 45))) + "\"";
        if (raw[0] == '"' && raw.Length > 2 && char.IsAsciiDigit(raw[1])) return "\"" + OddValues.Near(raw[1..^1], dice) + "\"";
        return char.IsAsciiDigit(raw[0]) || raw[0] == '-' ? OddValues.Near(raw, dice) : null;
    }

    private void Harshly(Dice dice, JsonTree parent, int place)
    {
        switch (dice.Below(14))
        {
            case 0:
                parent.Values[place] = Quoted(dice, dice.Any(OddValues.Numbers));
                break;
            case 1:
                parent.Values[place] = Quoted(dice, dice.Any(OddValues.Dates));
                break;
            case 2:
                parent.Values[place] = JsonTree.Text(dice.OneIn(20) ? OddValues.Long(dice, dice.OneIn(50) ? 12_000 : 60) : dice.Any(OddValues.Texts));
                break;
            case 3:
                parent.Values[place] = JsonTree.Text(dice.Any(OddValues.Vocabulary));
                break;
            case 4:
                parent.Values[place] = JsonTree.Scalar(dice.Any(OddValues.Json));
                break;
            case 5:
                Remove(parent, place);
                break;
            case 6:
                Insert(parent, parent.Values.Count, NameAt(parent, place), parent.Values[place].Clone());
                break;
            case 7:
                Rename(dice, parent, place);
                break;
            case 8:
                Insert(parent, place, dice.Any(_names), dice.Any(_pools[dice.Any(_names)]).Clone());
                break;
            case 9:
                Nest(dice, parent, place);
                break;
            case 10:
                Extend(dice, parent, place);
                break;
            case 11:
                Swap(dice, parent, place);
                break;
            case 12:
                parent.Values[place] = dice.Any(_pools[dice.Any(_names)]).Clone();
                break;
            default:
                if (parent.Names.Count > 0) Insert(parent, place, parent.Names[dice.Below(parent.Names.Count)], JsonTree.Scalar(dice.Any(OddValues.Json)));
                else Insert(parent, place, string.Empty, JsonTree.Scalar(dice.Any(OddValues.Json)));
                break;
        }
    }

    private static JsonTree Quoted(Dice dice, string value) => dice.OneIn(3) ? JsonTree.Scalar(value) : JsonTree.Text(value);

    private void Rename(Dice dice, JsonTree parent, int place)
    {
        if (parent.Names.Count == 0) return;
        parent.Names[place] = dice.Below(4) switch
        {
            0 => JsonEncodedText.Encode(dice.Any(OddValues.Texts)).ToString(),
            1 => parent.Names[place].ToUpperInvariant(),
            2 => parent.Names[place] + "s",
            _ => dice.Any(_names),
        };
    }

    private static void Nest(Dice dice, JsonTree parent, int place)
    {
        var depth = dice.OneIn(OneInHuge) ? 2_000 : dice.Between(1, 40);
        var isObject = dice.OneIn(2);
        var name = parent.Names.Count > 0 ? parent.Names[place] : "a";
        for (var i = 0; i < depth; i++)
        {
            var around = isObject ? JsonTree.Object().With(name, parent.Values[place]) : JsonTree.List();
            if (!isObject) around.Values.Add(parent.Values[place]);
            parent.Values[place] = around;
        }
    }

    private static void Extend(Dice dice, JsonTree parent, int place)
    {
        var list = parent.Values[place];
        if (list.Kind != JsonTreeKind.List || list.Values.Count == 0) return;
        var times = dice.OneIn(OneInHuge) ? 10_100 : dice.Between(1, 12);
        for (var i = 0; i < times; i++) list.Values.Add(list.Values[dice.Below(System.Math.Min(list.Values.Count, 8))].Clone());
    }

    private static void Swap(Dice dice, JsonTree parent, int place)
    {
        var other = dice.Below(parent.Values.Count);
        (parent.Values[place], parent.Values[other]) = (parent.Values[other], parent.Values[place]);
    }

    private static void Remove(JsonTree parent, int place)
    {
        parent.Values.RemoveAt(place);
        if (parent.Kind == JsonTreeKind.Object) parent.Names.RemoveAt(place);
    }

    private static void Insert(JsonTree parent, int place, string name, JsonTree value)
    {
        parent.Values.Insert(place, value);
        if (parent.Kind == JsonTreeKind.Object) parent.Names.Insert(place, name);
    }

    private static string NameAt(JsonTree parent, int place) => parent.Kind == JsonTreeKind.Object ? parent.Names[place] : "[]";

    private static void Slots(JsonTree tree, List<(JsonTree Parent, int Place)> slots)
    {
        for (var i = 0; i < tree.Values.Count; i++)
        {
            slots.Add((tree, i));
            if (slots.Count < 5_000) Slots(tree.Values[i], slots);
        }
    }

    // Values that stand under one name are of one kind; the items of lists are kept apart from them.
    private void Gather(JsonTree tree, string name)
    {
        if (name != "$")
        {
            if (!_pools.TryGetValue(name, out var pool)) _pools.Add(name, pool = []);
            if (pool.Count < 2_000) pool.Add(tree);
        }

        for (var i = 0; i < tree.Values.Count; i++) Gather(tree.Values[i], NameAt(tree, i));
    }
}
