using System;

namespace Dunning.Guarantees;

/// <summary>Long runs have a short form for every change, and a long one, for the figures, where <c>DUNNING_LONG=1</c> is set.</summary>
internal static class LongForm
{
    public static bool IsAsked { get; } = Environment.GetEnvironmentVariable("DUNNING_LONG") == "1";

    public static int Of(int shortForm, int longForm) => IsAsked ? longForm : shortForm;
}
