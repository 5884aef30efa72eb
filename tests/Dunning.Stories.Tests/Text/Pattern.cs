using System;
using System.Collections.Generic;

namespace Dunning.Stories.Text;

/// <summary>
/// A phrase with blanks, such as <c>promise to pay by {date}</c>: each blank takes one word, <c>{text}</c> all that is left. A star in front says
/// that a sentence may hold the phrase more than once.
/// </summary>
internal sealed class Pattern
{
    private const string Rest = "{text}";
    private readonly string[] _words;

    public Pattern(string text)
    {
        IsRepeatable = text.StartsWith('*');
        Text = text.TrimStart('*');
        _words = Text.Split(' ');
    }

    public string Text { get; }

    public bool IsRepeatable { get; }

    /// <summary>What stands in the blanks, in order; null where the phrase is another one.</summary>
    public IReadOnlyList<string>? Match(string phrase)
    {
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var takesRest = _words[^1] == Rest;
        if (takesRest ? words.Length < _words.Length : words.Length != _words.Length) return null;

        var found = new List<string>();
        for (var i = 0; i < _words.Length; i++)
        {
            if (_words[i] == Rest) found.Add(string.Join(' ', words[i..]));
            else if (_words[i].StartsWith('{')) found.Add(words[i]);
            else if (!string.Equals(_words[i], words[i], StringComparison.Ordinal)) return null;
        }

        return found;
    }
}
