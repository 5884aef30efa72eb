using System.Globalization;

namespace Dunning.Ledgers.Reading;

/// <summary>The first cell of its sort, to show what was found. <c>default</c> is none.</summary>
internal readonly struct Sample(string text, int line)
{
    public string Text { get; } = text;

    public int Line { get; } = line;

    public bool Exists => Text is not null;

    public string Quote() => Quoted.Text(Text) + " on line " + Line.ToString(CultureInfo.InvariantCulture);
}
