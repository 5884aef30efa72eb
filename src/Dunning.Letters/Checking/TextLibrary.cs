using System;
using System.Collections.Generic;
using System.Linq;

namespace Dunning.Letters.Checking;

/// <summary>The texts of a set by language and name, cut into their sections.</summary>
internal sealed class TextLibrary
{
    private readonly Dictionary<(LetterLanguage Language, bool IsPart, string Name), List<Section>> _texts = [];
    private readonly Dictionary<(LetterLanguage Language, bool IsPart, string Name), List<string>> _partsUsed = [];

    public TextLibrary(IEnumerable<TemplateText> texts)
    {
        foreach (var text in texts)
        {
            var sections = Section.Of(text.Text);
            _texts[(text.Language, text.IsPart, text.Name)] = sections;
            _partsUsed[(text.Language, text.IsPart, text.Name)] =
                [.. sections.SelectMany(section => TagScan.Of(section.Text)).Where(tag => tag.Kind == TagKind.Part).Select(tag => tag.Value).Distinct(StringComparer.Ordinal)];
        }
    }

    public IEnumerable<LetterLanguage> Languages => _texts.Keys.Select(key => key.Language).Distinct().OrderBy(language => language);

    public bool HasTemplate(LetterLanguage language, string name) => _texts.ContainsKey((language, false, name));

    public bool HasPart(LetterLanguage language, string name) => _texts.ContainsKey((language, true, name));

    /// <summary>A section of a template; null where it has none.</summary>
    public Section? SectionOf(LetterLanguage language, string template, string section) =>
        _texts.TryGetValue((language, false, template), out var sections) ? sections.Find(one => one.Name == section) : null;

    /// <summary>A part in a form: its own for that form, else the one it has for both; null where it has neither.</summary>
    public Section? PartIn(LetterLanguage language, string part, string form) =>
        _texts.TryGetValue((language, true, part), out var sections)
            ? sections.Find(one => one.Name == form) ?? sections.Find(one => one.Name == Section.Whole)
            : null;

    /// <summary>The names of the templates of a language, ordinal.</summary>
    public IEnumerable<string> Templates(LetterLanguage language) =>
        _texts.Keys.Where(key => key.Language == language && !key.IsPart).Select(key => key.Name).OrderBy(name => name, StringComparer.Ordinal);

    /// <summary>The parts a text uses itself, in any section, each once.</summary>
    public IReadOnlyList<string> PartsUsedBy(LetterLanguage language, string name, bool isPart) => _partsUsed.TryGetValue((language, isPart, name), out var used) ? used : [];
}
