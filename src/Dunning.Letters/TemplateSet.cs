using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Faults;
using Dunning.Letters.Checking;
using Dunning.Policies;
using Dunning.Vocabulary;

namespace Dunning.Letters;

/// <summary>Texts that were checked together and can be used. Immutable; safe to share.</summary>
public sealed class TemplateSet
{
    private static readonly Lazy<TemplateSet> TheBuiltIn = new(() => Create(BuiltInTexts.Read()));

    private TemplateSet(ValueList<TemplateText> texts)
    {
        Texts = texts;
        Library = new TextLibrary(texts);
    }

    /// <summary>The texts that come with the library: every template of the built-in policies, in French and English.</summary>
    public static TemplateSet BuiltIn => TheBuiltIn.Value;

    /// <summary>The texts.</summary>
    public ValueList<TemplateText> Texts { get; }

    internal TextLibrary Library { get; }

    internal Renderer Renderer { get; } = new();

    /// <summary>Checks texts and makes a set of them.</summary>
    /// <param name="texts">Templates and the parts they use.</param>
    /// <exception cref="InvalidTemplatesException">Something is wrong with them; every fault is listed.</exception>
    public static TemplateSet Create(IEnumerable<TemplateText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var given = texts.ToList();
        var faults = SetCheck.Of(given);
        return faults.Count == 0 ? new TemplateSet(ValueLists.Of(given)) : throw new InvalidTemplatesException(faults);
    }

    /// <summary>Everything that is wrong with texts as a set, with the code, the text and the line of each fault; empty if they can be used.</summary>
    /// <param name="texts">Templates and the parts they use.</param>
    public static ValueList<Fault> Check(IEnumerable<TemplateText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return SetCheck.Of([.. texts]);
    }

    /// <summary>The set with texts put in place of those of the same name and language, or beside them; checked as a whole.</summary>
    /// <param name="texts">One's own texts.</param>
    /// <exception cref="InvalidTemplatesException">Something is wrong with the whole; every fault is listed.</exception>
    public TemplateSet With(IEnumerable<TemplateText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var own = texts.ToList();
        var replaced = new HashSet<string>(own.Select(text => text.Path), StringComparer.Ordinal);
        return Create(Texts.Where(text => !replaced.Contains(text.Path)).Concat(own));
    }

    /// <summary>What the set lacks for the stages of policies and for the special acts, and which of their formal notices lacks a required part.</summary>
    /// <param name="policies">The policies the letters are to be written for.</param>
    public ValueList<Fault> CheckAgainst(params IEnumerable<EscalationPolicy> policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        return SetCheck.Against(Library, policies);
    }

    /// <summary>Whether it has a template in a language.</summary>
    /// <param name="template">The name of the template.</param>
    /// <param name="language">The language.</param>
    public bool Has(string template, LetterLanguage language) => Library.HasTemplate(language, template);

    /// <summary>The names of the templates in a language (ordinal).</summary>
    /// <param name="language">The language.</param>
    public ValueList<string> NamesIn(LetterLanguage language) => ValueLists.Of(Library.Templates(language));
}
