using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Dunning.Letters;

/// <summary>The texts that lie in the library itself: <c>fr/…</c>, <c>en/…</c>, and <c>both/…</c> for what has no words.</summary>
internal static class BuiltInTexts
{
    public static IEnumerable<TemplateText> Read()
    {
        var assembly = typeof(BuiltInTexts).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().OrderBy(name => name, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            var text = reader.ReadToEnd();
            var place = name.Split('/');
            var isPart = place.Length == 3;
            var file = place[place.Length - 1];
            if (place[0] is "fr" or "both") yield return new TemplateText(file, LetterLanguage.French, text, isPart);
            if (place[0] is "en" or "both") yield return new TemplateText(file, LetterLanguage.English, text, isPart);
        }
    }
}
