using System;
using Dunning.Vocabulary;

namespace Dunning.Letters;

/// <summary>A text as it is brought: the template of a stage, or a part that templates share.</summary>
public sealed class TemplateText
{
    /// <summary>Brings a text. It is checked with the set it becomes part of.</summary>
    /// <param name="name">The name: that of a template of the policies (<c>reminder-1</c>), or of a part.</param>
    /// <param name="language">The language it is written in.</param>
    /// <param name="text">The source, see <c>docs/letters.md</c>.</param>
    /// <param name="isPart">Whether it is a part, used by other texts as <c>{{> name}}</c>.</param>
    /// <exception cref="ArgumentException">The name is empty, or the language not declared.</exception>
    public TemplateText(string name, LetterLanguage language, string text, bool isPart = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(text);
        if (!WireName.IsDeclared(language)) throw new ArgumentOutOfRangeException(nameof(language), language, "Not a declared language.");
        Name = name;
        Language = language;
        Text = text.Replace("\r\n", "\n");
        IsPart = isPart;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The language.</summary>
    public LetterLanguage Language { get; }

    /// <summary>The source, lines ended by a line feed.</summary>
    public string Text { get; }

    /// <summary>Whether it is a part.</summary>
    public bool IsPart { get; }

    internal string Path => Language.Code() + "/" + (IsPart ? "parts/" : string.Empty) + Name;

    /// <summary>Language and name: <c>fr/reminder-1</c>, <c>fr/parts/pay</c>.</summary>
    public override string ToString() => Path;
}
