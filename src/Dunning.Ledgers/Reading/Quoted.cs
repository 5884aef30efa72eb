using System.Linq;

namespace Dunning.Ledgers.Reading;

/// <summary>Text of a file as it may stand in a message: short, on one line, without control characters.</summary>
internal static class Quoted
{
    private const int Most = 40;

    public static string Text(string text)
    {
        var isCut = text.Length > Most;
        var length = !isCut ? text.Length : char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most;
        return "'" + new string([.. text.Take(length).Select(c => char.IsControl(c) ? '?' : c)]) + (isCut ? "…'" : "'");
    }
}
