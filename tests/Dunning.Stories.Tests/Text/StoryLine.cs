using System;
using System.Globalization;

namespace Dunning.Stories.Text;

/// <summary>A line of a story file that says something: without its comment, with its place.</summary>
internal sealed record StoryLine(string File, int Number, string Text)
{
    public string Place => File + ":" + Number.ToString(CultureInfo.InvariantCulture);

    public StoryException Wrong(string why) => new(Place + ": " + why + " In: " + Text);

    /// <summary>The line of a raw line of the file; null where it holds nothing but space or a comment.</summary>
    public static StoryLine? Of(string file, int number, string raw)
    {
        var comment = raw.StartsWith(';') ? 0 : raw.IndexOf(" ;", StringComparison.Ordinal);
        var text = (comment < 0 ? raw : raw[..comment]).Trim();
        return text.Length == 0 ? null : new StoryLine(file, number, text);
    }
}
