using System;
using System.Collections.Concurrent;
using Dunning.Properties.Generation;

namespace Dunning.Properties;

/// <summary>How many accounts a property of contacts is tried on. The variables are those of <see cref="Cases"/>; a hundred thousand in the long form instead of two thousand.</summary>
internal static class Accounts
{
    private const int Short = 2_000;
    private const int Long = 100_000;

    private static readonly ConcurrentDictionary<int, DrawnAccount> AlreadyDrawn = new();

    /// <summary>Tries a property, which throws where it does not hold.</summary>
    /// <param name="property">The property.</param>
    /// <param name="oneIn">Tried on one account in so many: for slow ones.</param>
    public static void Try(Action<DrawnAccount> property, int oneIn = 1) =>
        Cases.Try(Drawn, its => its.IsValid, AccountShrinker.Smaller, property, (Cases.IsLong ? Long : Short) / oneIn);

    private static DrawnAccount Drawn(int seed) => Cases.IsLong ? DrawnAccount.Drawn(seed) : AlreadyDrawn.GetOrAdd(seed, DrawnAccount.Drawn);
}
