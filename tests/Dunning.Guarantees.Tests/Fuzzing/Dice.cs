using System.Collections.Generic;
using Dunning.Properties.Generation;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>Numbers that look thrown and are drawn from a seed: the same on every machine and under every runtime.</summary>
internal sealed class Dice(ulong seed)
{
    private readonly Draw _draw = new(seed);

    /// <summary>The dice of one input: any input can be made again without those before it.</summary>
    public static Dice Of(ulong seed, int reader, int number, int purpose) =>
        new(unchecked(Draw.After(Draw.After(Draw.After(Draw.After(seed) + (uint)reader) + (uint)number) + (uint)purpose)));

    /// <summary>A number from 0 up to, and without, a bound.</summary>
    public int Below(int bound) => (int)((_draw.Next() >> 16) % (uint)bound);

    public int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>True once in so many times.</summary>
    public bool OneIn(int times) => Below(times) == 0;

    public T Any<T>(IReadOnlyList<T> list) => list[Below(list.Count)];
}
