using System;
using Dunning.Vocabulary;

namespace Dunning.Ledgers.Reading;

/// <summary>Words of a fixed list in a ledger: wire names, in any case, with _ for - as in the names of columns.</summary>
internal static class Words
{
    public static bool TryRead<T>(string? text, out T value) where T : struct, Enum =>
        WireName.TryParse(text?.Trim().ToLowerInvariant().Replace('_', '-'), out value);

    /// <summary>Whether it says yes or no.</summary>
    public static bool TryReadYesOrNo(string text, out bool isYes)
    {
        isYes = text.ToLowerInvariant() is "yes" or "oui" or "true" or "1";
        return isYes || text.ToLowerInvariant() is "no" or "non" or "false" or "0";
    }

    public static string Expected<T>() where T : struct, Enum => string.Join(", ", WireName.All<T>());
}
