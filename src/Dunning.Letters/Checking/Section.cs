using System.Collections.Generic;
using System.Linq;

namespace Dunning.Letters.Checking;

/// <summary>A section of a text: <c>= body</c> and what stands below it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">What stands below the heading.</param>
/// <param name="Line">The line below the heading, counted from 1.</param>
internal sealed record Section(string Name, string Text, int Line)
{
    public const string Subject = "subject";
    public const string Body = "body";
    public const string Sms = "sms";
    public const string Phone = "phone";

    /// <summary>The plain and the HTML form of a part that has two.</summary>
    public const string Plain = "text";
    public const string Html = "html";

    /// <summary>A part in one form for both, without a heading.</summary>
    public const string Whole = "";

    /// <summary>The sections of a text; what stands above the first heading is a section without a name, if it is not empty.</summary>
    public static List<Section> Of(string text)
    {
        var sections = new List<Section>();
        var (name, first) = (Whole, 1);
        var lines = new List<string>();
        var all = text.Split('\n');
        for (var i = 0; i <= all.Length; i++)
        {
            var heading = i < all.Length ? HeadingOf(all[i]) : null;
            if (i < all.Length && heading is null)
            {
                lines.Add(all[i]);
                continue;
            }

            if (name != Whole || lines.Any(line => line.Trim().Length > 0)) sections.Add(new Section(name, string.Join("\n", lines).Trim('\n'), first + lines.TakeWhile(line => line.Length == 0).Count()));
            lines.Clear();
            (name, first) = (heading ?? Whole, i + 2);
        }

        return sections;
    }

    private static string? HeadingOf(string line) =>
        line.Length > 2 && line[0] == '=' && line[1] == ' ' && line.Skip(2).All(character => character is >= 'a' and <= 'z') ? line.Substring(2) : null;
}
