using System.Collections.Generic;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>Numbers that look thrown and are reckoned from a seed (SplitMix64): the same on every machine and under every runtime.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The dice of one input: any input can be made again without those before it.</summary>
    public static Dice Of(ulong seed, int reader, int number, int purpose) =>
        new(unchecked(Mix(Mix(Mix(Mix(seed) + (uint)reader) + (uint)number) + (uint)purpose)));

    /// <summary>A number from 0 up to, and without, a bound.</summary>
    public int Below(int bound) => (int)(Next() % (uint)bound);

    public int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>True once in so many times.</summary>
    public bool OneIn(int times) => Below(times) == 0;

    public T Any<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    private ulong Next()
    {
        _state = unchecked(_state + 0x9E3779B97F4A7C15UL);
        return Finish(_state) >> 16;
    }

    private static ulong Mix(ulong value) => Finish(unchecked(value + 0x9E3779B97F4A7C15UL));

    private static ulong Finish(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
            return value ^ (value >> 31);
        }
    }
}
