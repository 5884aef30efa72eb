using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Faults;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Letters.Checking;

/// <summary>Checks a set of texts as a whole.</summary>
internal static class SetCheck
{
    public const string FormalNotice = "formal-notice";

    private static readonly DunningAction[] SpecialActs = [DunningAction.SendEvidence, DunningAction.ConfirmPromise, DunningAction.DeclareClaim];

    public static string ScriptPart(DunningPhase phase) => "phone-" + WireName.Of(phase);

    public static string SmsPart(DunningPhase phase) => "sms-" + WireName.Of(phase);

    public static ValueList<Fault> Of(IReadOnlyList<TemplateText> texts)
    {
        var faults = texts.Where(text => text.Text.Length > TemplateLimits.TextLength).Select(TooLong).ToList();

        // What is too long is not read.
        if (faults.Count > 0) return ValueLists.Of(faults);
        var library = new TextLibrary(texts);
        foreach (var twice in texts.GroupBy(text => text.Path).Where(group => group.Count() > 1))
            faults.Add(new Fault(LetterFaultCodes.TextTwice, twice.Key, "The text is given more than once.", line: 1));
        foreach (var text in texts) new TextCheck(text, library, faults).Run();
        faults.AddRange(Circles(texts, library));
        if (texts.All(text => text.IsPart)) faults.Add(new Fault(LetterFaultCodes.NoTemplate, "$", "The set has no template."));
        foreach (var language in library.Languages) faults.AddRange(Missing(library, language));

        // What each text becomes is asked of a set whose texts are right, and whether a notice says all it must of what can be put together.
        if (faults.Count == 0) faults.AddRange(library.Languages.SelectMany(language => Expansion.TooLarge(texts, library, language)));
        if (faults.Count == 0) faults.AddRange(library.Languages.SelectMany(language => Expansion.Joined(texts, library, language)));
        if (faults.Count == 0)
        {
            foreach (var language in library.Languages.Where(language => library.HasTemplate(language, FormalNotice)))
                faults.AddRange(Notice(library, language, FormalNotice));
        }

        return ValueLists.Of(faults);
    }

    /// <summary>What a set lacks for the stages of policies, and what their formal notices lack.</summary>
    public static ValueList<Fault> Against(TextLibrary library, IEnumerable<EscalationPolicy> policies)
    {
        var faults = new List<Fault>();
        foreach (var language in library.Languages)
        {
            foreach (var policy in policies)
            {
                foreach (var stage in policy.Stages)
                {
                    var where = "$." + policy.Name + ".stages." + stage.Name;
                    if (!library.HasTemplate(language, stage.Template)) faults.Add(NoText(where, stage.Template, language));
                    else if (stage.Action == DunningAction.FormalNotice && stage.Template != FormalNotice) faults.AddRange(Notice(library, language, stage.Template));
                }
            }

            foreach (var act in SpecialActs.Select(WireName.Of).Where(act => !library.HasTemplate(language, act))) faults.Add(NoText("$." + act, act, language));
        }

        return ValueLists.Of(faults.Distinct());
    }

    /// <summary>The parts that a formal notice lacks, in its plain or its HTML form.</summary>
    public static IEnumerable<Fault> Notice(TextLibrary library, LetterLanguage language, string template)
    {
        var body = library.SectionOf(language, template, Section.Body)!;
        var path = new TemplateText(template, language, string.Empty).Path;

        Fault Lacks(string part) => new(LetterFaultCodes.NoticePartMissing, path, "The formal notice lacks, or gives only under a condition, its part '" + part + "'.", [part], line: body.Line);

        var pages = new[] { Section.Plain, Section.Html }.Select(form => new Flattener(library, language, template).Page(form)).ToArray();
        foreach (var part in NoticePart.All.Where(part => pages.Any(page => !part.IsIn(page, language)))) yield return Lacks(part.Name);

        var follows = library.PartIn(language, NoticePart.ConsequencesPart, Section.Plain);
        if (!PartsOutsideBlocks(body).Contains(NoticePart.ConsequencesPart) || follows is null || follows.Text.Trim().Length == 0) yield return Lacks(NoticePart.Consequences);
    }

    private static IEnumerable<string> PartsOutsideBlocks(Section section)
    {
        var depth = 0;
        foreach (var tag in TagScan.Of(section.Text))
        {
            if (tag.Kind is TagKind.If or TagKind.Unless or TagKind.Each) depth++;
            else if (tag.Kind == TagKind.End) depth--;
            else if (tag.Kind == TagKind.Part && depth == 0) yield return tag.Value;
        }
    }

    private static Fault TooLong(TemplateText text)
    {
        var limit = TemplateLimits.TextLength.ToString(CultureInfo.InvariantCulture);
        return new Fault(LetterFaultCodes.TooLarge, text.Path, "The text has more than " + limit + " characters.", [limit], line: 1);
    }

    private static Fault NoText(string path, string template, LetterLanguage language) =>
        new(LetterFaultCodes.StageWithoutText, path, "There is no text '" + template + "' in " + language.Code() + ".", [template, language.Code()]);

    private static IEnumerable<Fault> Missing(TextLibrary library, LetterLanguage language)
    {
        foreach (var template in library.Languages.Where(other => other != language).SelectMany(library.Templates).Distinct(StringComparer.Ordinal))
        {
            if (!library.HasTemplate(language, template))
                yield return new Fault(LetterFaultCodes.LanguageMissing, new TemplateText(template, language, string.Empty).Path, "The text is missing in " + language.Code() + ".", [template], line: 1);
        }

        var needed = WireName.All<DunningPhase>().Select(WireName.Parse<DunningPhase>).SelectMany(phase => new[] { SmsPart(phase), ScriptPart(phase) });
        foreach (var part in needed.Append(Flattener.LayoutPart))
        {
            var forms = part == Flattener.LayoutPart ? new[] { Section.Plain, Section.Html } : [Section.Plain];
            if (forms.Any(form => library.PartIn(language, part, form) is null))
                yield return new Fault(LetterFaultCodes.PartMissing, new TemplateText(part, language, string.Empty, isPart: true).Path, "The part is missing.", [part], line: 1);
        }
    }

    private static IEnumerable<Fault> Circles(IEnumerable<TemplateText> texts, TextLibrary library)
    {
        foreach (var part in texts.Where(text => text.IsPart))
        {
            var reached = new HashSet<string>(StringComparer.Ordinal);
            var open = new Stack<string>(library.PartsUsedBy(part.Language, part.Name, isPart: true));
            while (open.Count > 0)
            {
                var next = open.Pop();
                if (!reached.Add(next)) continue;
                foreach (var used in library.PartsUsedBy(part.Language, next, isPart: true)) open.Push(used);
            }

            if (reached.Contains(part.Name)) yield return new Fault(LetterFaultCodes.PartCircle, part.Path, "The part uses itself, if by way of others.", [part.Name], line: 1);
        }
    }
}
