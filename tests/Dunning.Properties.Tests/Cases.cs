using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using Dunning.Properties.Generation;
using FsCheck;
using FsCheck.Fluent;

namespace Dunning.Properties;

/// <summary>How many cases a property is tried on, drawn from which seed.</summary>
/// <remarks>
/// <c>DUNNING_LONG=1</c>: a million instead of ten thousand. <c>DUNNING_SEED</c>: other cases. <c>DUNNING_CASE</c>: the one case of that number, as a failure names it.
/// </remarks>
internal static class Cases
{
    private const int Short = 10_000;
    private const int Long = 1_000_000;
    private const int UsualSeed = 20_260_214;

    private static readonly ConcurrentDictionary<int, DunningCase> AlreadyDrawn = new();

    public static bool IsLong => Environment.GetEnvironmentVariable("DUNNING_LONG") == "1";

    private static int Seed => Number("DUNNING_SEED") ?? UsualSeed;

    /// <summary>Tries a property, which throws where it does not hold.</summary>
    /// <param name="property">The property.</param>
    /// <param name="oneIn">Tried on one case in so many: for slow ones.</param>
    public static void Try(Action<DunningCase> property, int oneIn = 1) =>
        Try(Drawn, its => its.IsValid, CaseShrinker.Smaller, property, (IsLong ? Long : Short) / oneIn);

    /// <summary>Tries a property on things drawn from numbers.</summary>
    /// <param name="drawn">Draws.</param>
    /// <param name="isValid">Few are drawn that the facts check refuses; those are left out.</param>
    /// <param name="smaller">Makes a failing one smaller.</param>
    /// <param name="property">The property, which throws where it does not hold.</param>
    /// <param name="count">On how many.</param>
    public static void Try<T>(Func<int, T> drawn, Func<T, bool> isValid, Func<T, IEnumerable<T>> smaller, Action<T> property, int count)
    {
        if (Number("DUNNING_CASE") is { } asked)
        {
            property(drawn(asked));
            return;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"DUNNING_SEED={Seed}");
        var config = Config.QuickThrowOnFailure
            .WithQuietOnSuccess(true)
            .WithMaxTest(count)
            .WithReplay(new Replay(new Rnd((ulong)Seed), null));
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(drawn).Where(isValid), smaller), property).Check(config);
    }

    /// <summary>The properties are tried on the same cases: where they are few, each is drawn once.</summary>
    private static DunningCase Drawn(int seed) => IsLong ? DunningCase.Drawn(seed) : AlreadyDrawn.GetOrAdd(seed, DunningCase.Drawn);

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
