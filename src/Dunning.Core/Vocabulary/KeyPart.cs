namespace Dunning.Vocabulary;

/// <summary>What goes into the keys of acts and contacts, which <c>|</c> parts.</summary>
internal static class KeyPart
{
    public static bool IsUsable(string name) => !string.IsNullOrWhiteSpace(name) && name.IndexOf('|') < 0;
}
