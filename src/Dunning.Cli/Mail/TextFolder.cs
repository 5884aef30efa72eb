using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dunning.Letters;

namespace Dunning.Cli.Mail;

/// <summary>One's own texts: <c>fr/reminder-1.txt</c> a template, <c>fr/parts/pay.txt</c> a part.</summary>
internal static class TextFolder
{
    public static TemplateSet Read(string path)
    {
        if (!Directory.Exists(path)) throw new UsageException("there is no folder '" + path + "'.");
        var texts = new[] { (Folder: "fr", Language: LetterLanguage.French), (Folder: "en", Language: LetterLanguage.English) }
            .SelectMany(language => Texts(Path.Combine(path, language.Folder), language.Language, isPart: false)
                .Concat(Texts(Path.Combine(path, language.Folder, "parts"), language.Language, isPart: true)))
            .ToList();
        if (texts.Count == 0) throw new UsageException("there is no text in '" + path + "': they are looked for in " + Path.Combine(path, "fr", "*.txt") + ".");
        return TemplateSet.BuiltIn.With(texts);
    }

    private static IEnumerable<TemplateText> Texts(string folder, LetterLanguage language, bool isPart) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(file => new TemplateText(Path.GetFileNameWithoutExtension(file), language, File.ReadAllText(file), isPart))
            : [];
}
