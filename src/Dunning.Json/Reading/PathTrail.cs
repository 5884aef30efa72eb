using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dunning.Json.Reading;

/// <summary>The way from the root of a document to the token last read.</summary>
internal sealed class PathTrail
{
    private const int LongestName = 100;
    private const int NotBegun = -1;

    private readonly List<Step> _steps = [];

    /// <summary>Follows the reader by one token.</summary>
    public void Follow(in Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _steps[_steps.Count - 1] = Step.Named(NameOf(reader));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _steps.RemoveAt(_steps.Count - 1);
                break;
            default:
                Count();
                if (reader.TokenType == JsonTokenType.StartObject) _steps.Add(Step.Named(null));
                else if (reader.TokenType == JsonTokenType.StartArray) _steps.Add(Step.At(NotBegun));
                break;
        }
    }

    /// <summary>The path of the token last read; of a property for its name, of an object or list for its beginning and end.</summary>
    public string ToPath()
    {
        var path = new StringBuilder("$");
        foreach (var step in _steps)
        {
            if (step.Name is { } name) path.Append(Member(name));
            else if (step.Index >= 0) path.Append('[').Append(step.Index.ToString(CultureInfo.InvariantCulture)).Append(']');
        }

        return path.ToString();
    }

    /// <summary><c>.name</c>, or <c>['…']</c> for a name that is no word.</summary>
    public static string Member(string name)
    {
        foreach (var character in name)
        {
            if (!(character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-')) return "['" + name + "']";
        }

        return name.Length == 0 ? "['']" : "." + name;
    }

    /// <summary>The name of the property the reader stands on, cut where it is long; a name that is no text is shown as <c>?</c>.</summary>
    public static string NameOf(in Utf8JsonReader reader)
    {
        try
        {
            var copy = reader;
            return Utf8Text.Shortened(copy.GetString()!, LongestName);
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }

    private void Count()
    {
        if (_steps.Count > 0 && _steps[_steps.Count - 1] is { IsList: true } list) _steps[_steps.Count - 1] = Step.At(list.Index + 1);
    }

    private readonly struct Step(string? name, int index, bool isList)
    {
        public string? Name { get; } = name;

        public int Index { get; } = index;

        public bool IsList { get; } = isList;

        public static Step Named(string? name) => new(name, NotBegun, false);

        public static Step At(int index) => new(null, index, true);
    }
}
