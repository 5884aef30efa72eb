using System;

namespace Dunning.Receivables;

/// <summary>France with the departments and collectivities that have a country code of their own and the same law of payment.</summary>
internal static class FrenchLand
{
    private static readonly string[] Codes = ["FR", "BL", "GF", "GP", "MF", "MQ", "PM", "RE", "YT"];

    public static bool Contains(string country) => Array.IndexOf(Codes, country) >= 0;
}
