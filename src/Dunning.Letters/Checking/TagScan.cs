using System;
using System.Collections.Generic;

namespace Dunning.Letters.Checking;

/// <summary>
/// Reads the tags of a template. Only what letters know is a tag of theirs; everything else Handlebars would take, raw output, helpers with arguments and
/// white-space control among it, is unknown.
/// </summary>
internal static class TagScan
{
    private const string Begin = "{{";
    private const string Stop = "}}";

    public static List<Tag> Of(string source, int firstLine = 1)
    {
        var tags = new List<Tag>();
        var (at, line) = (0, firstLine);
        while (at < source.Length)
        {
            var begin = source.IndexOf(Begin, at, StringComparison.Ordinal);
            var literal = source.Substring(at, (begin < 0 ? source.Length : begin) - at);
            if (literal.Length > 0) tags.Add(new Tag(TagKind.Literal, literal, line));
            line += LinesIn(literal);
            if (begin < 0) break;

            var end = source.IndexOf(Stop, begin, StringComparison.Ordinal);
            if (end < 0)
            {
                tags.Add(new Tag(TagKind.Open, source.Substring(begin + Begin.Length).Split('\n')[0], line));
                break;
            }

            var content = source.Substring(begin + Begin.Length, end - begin - Begin.Length);
            var isEscaped = literal.Length > 0 && literal[literal.Length - 1] == '\\';
            var isRaw = (content.Length > 0 && content[0] == '{') || (end + Stop.Length < source.Length && source[end + Stop.Length] == '}');
            tags.Add(isRaw || isEscaped ? new Tag(TagKind.Unknown, content, line) : Read(content, line));
            line += LinesIn(content);
            at = end + Stop.Length;
        }

        return tags;
    }

    public static bool IsPath(string text)
    {
        foreach (var name in text.Split('.'))
        {
            if (name.Length == 0 || !char.IsLetter(name[0])) return false;
            foreach (var character in name)
            {
                if (character > 'z' || !char.IsLetterOrDigit(character)) return false;
            }
        }

        return true;
    }

    private static Tag Read(string content, int line)
    {
        var words = content.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length > 0 ? words[0] : string.Empty;
        if (first.Length > 0 && first[0] == '!') return new Tag(TagKind.Comment, content, line);
        if (words.Length == 1)
        {
            if (first == "else") return new Tag(TagKind.Else, first, line);
            if (first is "/if" or "/unless" or "/each") return new Tag(TagKind.End, first.Substring(1), line);
            if (first.Length > 1 && first[0] == '>') return new Tag(TagKind.Part, first.Substring(1), line);
            return IsPath(first) ? new Tag(TagKind.Field, first, line) : new Tag(TagKind.Unknown, content, line);
        }

        if (words.Length == 2 && first == ">") return new Tag(TagKind.Part, words[1], line);
        var kind = first switch
        {
            "#if" => TagKind.If,
            "#unless" => TagKind.Unless,
            "#each" => TagKind.Each,
            _ => TagKind.Unknown,
        };
        return words.Length == 2 && kind != TagKind.Unknown && IsPath(words[1]) ? new Tag(kind, words[1], line) : new Tag(TagKind.Unknown, content, line);
    }

    private static int LinesIn(string text)
    {
        var lines = 0;
        foreach (var character in text) lines += character == '\n' ? 1 : 0;
        return lines;
    }
}
