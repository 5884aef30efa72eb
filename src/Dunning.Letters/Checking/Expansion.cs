using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Faults;

namespace Dunning.Letters.Checking;

/// <summary>
/// Reckons what the texts of a language become with their parts in place, before one of them is put together: a part that uses another twice, which uses a third twice, soon is larger
/// than any machine. Of texts without other faults, so that all parts exist and none uses itself.
/// </summary>
internal sealed class Expansion
{
    private static readonly string[] Forms = [Section.Plain, Section.Html];

    private readonly IReadOnlyList<TemplateText> _texts;
    private readonly TextLibrary _library;
    private readonly LetterLanguage _language;

    // What is refused, or uses what is, has no extent, so that only the first to go too far is told.
    private readonly Dictionary<(string Part, string Form), Extent> _parts = [];
    private readonly List<Fault> _faults = [];

    private Expansion(IEnumerable<TemplateText> texts, TextLibrary library, LetterLanguage language)
    {
        _texts = [.. texts.Where(text => text.Language == language)];
        _library = library;
        _language = language;
    }

    /// <summary>What becomes too large.</summary>
    public static IEnumerable<Fault> TooLarge(IEnumerable<TemplateText> texts, TextLibrary library, LetterLanguage language)
    {
        var expansion = new Expansion(texts, library, language);
        expansion.MeasureParts();
        foreach (var template in expansion._texts.Where(text => !text.IsPart)) expansion.MeasureTemplate(template);
        return expansion._faults;
    }

    /// <summary>Parts within a line that would run into the tag beside them. Of texts that become none too large.</summary>
    public static IEnumerable<Fault> Joined(IEnumerable<TemplateText> texts, TextLibrary library, LetterLanguage language)
    {
        var flattener = new Flattener(library, language, string.Empty);
        var runsOn = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var text in texts.Where(text => text.Language == language))
        {
            foreach (var tag in Section.Of(text.Text).SelectMany(WithinLines))
            {
                if (!runsOn.TryGetValue(tag.Value, out var isOpen)) runsOn.Add(tag.Value, isOpen = RunsOn(flattener.Plain(library.PartIn(language, tag.Value, Section.Plain)!)));
                if (isOpen)
                    yield return new Fault(LetterFaultCodes.PartRunsOn, text.Path, "Within a line the part '" + tag.Value + "' begins or ends with what would be read with the tag beside it.", [tag.Value], line: tag.Line);
            }
        }
    }

    private static IEnumerable<Tag> WithinLines(Section section) =>
        Flattener.LinesOf(section.Text, section.Line).Where(line => !Flattener.IsAlone(line, out _)).SelectMany(line => line).Where(tag => tag.Kind == TagKind.Part);

    private static bool RunsOn(string text) => text.Length > 0 && (text[0] == '}' || text[text.Length - 1] is '{' or '\\');

    /// <summary>From those that use no part up, a level at a time, until nothing is left, or only what uses what is refused.</summary>
    private void MeasureParts()
    {
        var left = _texts.Where(text => text.IsPart && text.Name != Flattener.LayoutPart).ToList();
        var (measured, latest) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        for (var level = 1; ; level++)
        {
            var ready = left.Where(text => _library.PartsUsedBy(_language, text.Name, isPart: true).All(measured.Contains)).ToList();
            if (ready.Count == 0) return;
            if (level > TemplateLimits.PartDepth)
            {
                _faults.AddRange(ready.Select(text => Beyond(text.Path, LineOfUse(text, latest), "its parts stand in one another more than", TemplateLimits.PartDepth, "deep")));
                return;
            }

            left.RemoveAll(ready.Contains);
            latest = new HashSet<string>(ready.Where(MeasurePart).Select(text => text.Name), StringComparer.Ordinal);
            measured.UnionWith(latest);
        }
    }

    private static int LineOfUse(TemplateText text, HashSet<string> parts) =>
        Section.Of(text.Text).SelectMany(section => TagScan.Of(section.Text, section.Line)).First(tag => tag.Kind == TagKind.Part && parts.Contains(tag.Value)).Line;

    private bool MeasurePart(TemplateText text)
    {
        foreach (var form in Forms)
        {
            if (_library.PartIn(_language, text.Name, form) is not { } section) continue;
            if (Measure(section, form, text.Path) is not { } extent) return false;
            _parts.Add((text.Name, form), extent);
        }

        return true;
    }

    private void MeasureTemplate(TemplateText text)
    {
        foreach (var section in Section.Of(text.Text).Where(section => section.Name != Section.Body)) Measure(section, Section.Plain, text.Path);
        var body = _library.SectionOf(_language, text.Name, Section.Body)!;
        foreach (var form in Forms)
        {
            if (Measure(body, form, text.Path) is not { } extent) return;
            if (Measure(_library.PartIn(_language, Flattener.LayoutPart, form)!, form, text.Path, extent, body.Line) is null) return;
        }
    }

    /// <summary>The extent of a section; null where it is refused, or uses what is.</summary>
    private Extent? Measure(Section section, string form, string path, Extent body = default, int? place = null)
    {
        var (characters, tags, open, blocks) = (0L, 0L, 0, 0);
        foreach (var line in Flattener.LinesOf(section.Text, section.Line))
        {
            var isAlone = Flattener.IsAlone(line, out _);
            foreach (var tag in line)
            {
                var used = body;
                if (tag.Kind != TagKind.Part) used = new Extent(tag.Source.Length, 0, 0);
                else if (tag.Value != Flattener.BodyPart && !_parts.TryGetValue((tag.Value, isAlone ? form : Section.Plain), out used)) return null;
                if (tag.Kind is TagKind.If or TagKind.Unless or TagKind.Each) open++;
                if (tag.Kind == TagKind.End) open--;
                blocks = Math.Max(blocks, open + used.Blocks);
                characters += used.Characters;
                tags += used.Tags + (tag.Kind == TagKind.Literal ? 0 : 1);
                if (FaultOf(new Extent(characters, tags, blocks), path, place ?? tag.Line) is not { } fault) continue;
                _faults.Add(fault);
                return null;
            }

            characters++;
        }

        return new Extent(characters, tags, blocks);
    }

    private static Fault? FaultOf(Extent extent, string path, int line) => extent switch
    {
        { Characters: > TemplateLimits.PageLength } => Beyond(path, line, "it has more than", TemplateLimits.PageLength, "characters"),
        { Tags: > TemplateLimits.PageTags } => Beyond(path, line, "it has more than", TemplateLimits.PageTags, "tags"),
        { Blocks: > TemplateLimits.BlockDepth } => Beyond(path, line, "its blocks stand in one another more than", TemplateLimits.BlockDepth, "deep"),
        _ => null,
    };

    private static Fault Beyond(string path, int line, string what, int limit, string unit)
    {
        var number = limit.ToString(CultureInfo.InvariantCulture);
        return new Fault(LetterFaultCodes.TooLarge, path, "With its parts in place the text is too large: " + what + " " + number + " " + unit + ".", [number], line: line);
    }
}
