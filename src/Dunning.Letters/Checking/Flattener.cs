using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;

namespace Dunning.Letters.Checking;

/// <summary>
/// Makes one Handlebars source of a template: parts are put in their place, and for HTML the plain markup becomes elements. Values come in later, so that
/// nothing a debtor is called can become markup. Of texts that were checked.
/// </summary>
internal sealed class Flattener(TextLibrary texts, LetterLanguage language, string template)
{
    /// <summary>The part of the layout that is the template itself.</summary>
    public const string BodyPart = "body";
    public const string LayoutPart = "layout";

    public string Page(string form) => Lines(texts.PartIn(language, LayoutPart, form)!, form);

    /// <summary>A section without layout, as plain text.</summary>
    public string Plain(Section section) => Lines(section, Section.Plain);

    /// <summary>
    /// The tags of a text, line by line and without its comments. A comment may go over several lines, which become one; where nothing else stands on it, it goes with the comment.
    /// </summary>
    public static List<List<Tag>> LinesOf(string text, int firstLine = 1)
    {
        var lines = new List<List<Tag>>();
        var (line, isCommented) = (new List<Tag>(), false);

        void End()
        {
            if (!isCommented || !line.All(IsBlank)) lines.Add(line);
            (line, isCommented) = ([], false);
        }

        foreach (var tag in TagScan.Of(text, firstLine))
        {
            if (tag.Kind == TagKind.Comment)
            {
                isCommented = true;
                continue;
            }

            var pieces = tag.Kind == TagKind.Literal ? tag.Value.Split('\n') : [tag.Value];
            for (var i = 0; i < pieces.Length; i++)
            {
                if (i > 0) End();
                if (pieces[i].Length > 0 || tag.Kind != TagKind.Literal) line.Add(tag with { Value = pieces[i], Line = tag.Line + i });
            }
        }

        End();
        return lines;
    }

    /// <summary>Whether a line, its comments aside, is one tag that writes nothing itself: a part in the form of the page, or an end of a block.</summary>
    public static bool IsAlone(List<Tag> line, [NotNullWhen(true)] out Tag? alone)
    {
        var written = line.Where(tag => !IsBlank(tag)).ToList();
        alone = written.Count == 1 && written[0].Kind is not (TagKind.Literal or TagKind.Field) ? written[0] : null;
        return alone is not null;
    }

    private string Lines(Section section, string form)
    {
        var isMarkup = form == Section.Html && section.Name != Section.Html;
        var result = new StringBuilder();
        var paragraph = new List<string>();
        foreach (var tags in LinesOf(section.Text))
        {
            var line = string.Concat(tags.Select(tag => tag.Source));
            if (IsAlone(tags, out var alone) && alone is { Kind: TagKind.Part })
            {
                Flush(paragraph, result);
                if (alone.Value == BodyPart) result.Append(Lines(texts.SectionOf(language, template, Section.Body)!, form)).Append('\n');
                else result.Append(Lines(texts.PartIn(language, alone.Value, form)!, form)).Append('\n');
            }
            else if (alone is { IsBlock: true })
            {
                Flush(paragraph, result);
                result.Append(alone.Source).Append('\n');
            }
            else if (isMarkup)
            {
                if (line.Trim().Length == 0) Flush(paragraph, result);
                else if (!Element(line, paragraph, result)) paragraph.Add(Escaped(Inline(line)));
            }
            else
            {
                result.Append(Inline(form == Section.Plain && line.StartsWith("# ", StringComparison.Ordinal) ? line.Substring(2) : line)).Append('\n');
            }
        }

        Flush(paragraph, result);
        return result.ToString().TrimEnd('\n');
    }

    private static bool IsBlank(Tag tag) => tag.Kind == TagKind.Literal && tag.Value.Trim().Length == 0;

    private bool Element(string line, List<string> paragraph, StringBuilder result)
    {
        var (name, open) = line.Length < 2 ? (null, null) : line.Substring(0, 2) switch
        {
            "# " => ("h1", "<h1>"),
            "- " => ("p", "<p class=\"item\">– "),
            _ => ((string?)null, (string?)null),
        };
        if (name is null) return false;
        Flush(paragraph, result);
        result.Append(open).Append(Escaped(Inline(line.Substring(2)))).Append("</").Append(name).Append(">\n");
        return true;
    }

    /// <summary>A line with the parts that stand within it in place, in their plain form and on the same line.</summary>
    private string Inline(string line) => string.Concat(TagScan.Of(line).Select(tag => tag.Kind == TagKind.Part
        ? Lines(texts.PartIn(language, tag.Value, Section.Plain)!, Section.Plain).Replace('\n', ' ')
        : tag.Source));

    // What stands outside of tags is text, and no HTML.
    private static string Escaped(string source) => string.Concat(TagScan.Of(source).Select(tag => tag.Kind == TagKind.Literal
        ? tag.Value.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;")
        : tag.Source));

    private static void Flush(List<string> paragraph, StringBuilder result)
    {
        if (paragraph.Count > 0) result.Append("<p>").Append(string.Join("<br>\n", paragraph)).Append("</p>\n");
        paragraph.Clear();
    }
}
