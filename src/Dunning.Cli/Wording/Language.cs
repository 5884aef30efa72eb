namespace Dunning.Cli.Wording;

/// <summary>The languages in which people are spoken to.</summary>
internal enum Language
{
    English,
    French,
}
