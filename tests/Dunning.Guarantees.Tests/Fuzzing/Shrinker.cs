using System;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>Makes an input smaller as long as it still fails.</summary>
internal static class Shrinker
{
    private const int MostTries = 4_000;

    /// <summary>The smallest input found.</summary>
    /// <param name="input">An input that fails.</param>
    /// <param name="fails">Whether another still fails.</param>
    public static byte[] Shrink(byte[] input, Func<byte[], bool> fails)
    {
        var tries = 0;
        for (var span = Math.Max(1, input.Length / 2); span > 0; span = span > 1 ? span / 2 : 0)
        {
            for (var at = 0; at < input.Length && tries < MostTries;)
            {
                byte[] smaller = [.. input.AsSpan(0, at), .. input.AsSpan(Math.Min(input.Length, at + span))];
                tries++;
                if (fails(smaller)) input = smaller;
                else at += span;
            }
        }

        return input;
    }
}
