namespace Dunning.Letters;

/// <summary>The codes of the languages, as folders and faults name them.</summary>
internal static class LetterLanguages
{
    public static string Code(this LetterLanguage language) => language == LetterLanguage.French ? "fr" : "en";
}
