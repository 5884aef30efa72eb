using System.Globalization;
using System.Linq;
using System.Text;

namespace Dunning.Letters.Composing;

/// <summary>
/// Text from outside as a letter may show it: one line, without characters that steer a printer or turn the reading direction. A text of a right-to-left script
/// is set apart, so that it does not move its neighbours.
/// </summary>
internal static class CleanText
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text)) return string.Empty;
        var clean = new StringBuilder(text!.Length);
        foreach (var character in text)
        {
            switch (char.GetUnicodeCategory(character))
            {
                case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    clean.Append(' ');
                    break;
                case UnicodeCategory.Format:
                    break;
                default:
                    clean.Append(character);
                    break;
            }
        }

        var shown = clean.ToString().Trim();
        return shown.Any(IsRightToLeft) ? FirstStrongIsolate + shown + PopIsolate : shown;
    }

    private static bool IsRightToLeft(char character) => character is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');
}
