namespace Dunning.Letters;

/// <summary>The languages letters are written in.</summary>
public enum LetterLanguage
{
    /// <summary>French, as written in France. <c>fr</c>.</summary>
    French,

    /// <summary>English, as written in Britain. <c>en</c>.</summary>
    English,
}
