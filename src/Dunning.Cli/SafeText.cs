using System.Globalization;
using System.Linq;

namespace Dunning.Cli;

/// <summary>Text of a ledger as a terminal may show it: without the characters that would steer the terminal or turn the reading direction.</summary>
internal static class SafeText
{
    public static string Of(string text) => text.All(IsShown) ? text : new string([.. text.Select(character => IsShown(character) ? character : '\uFFFD')]);

    private static bool IsShown(char character) => char.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format);
}
