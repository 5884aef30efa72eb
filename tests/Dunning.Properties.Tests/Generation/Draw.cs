namespace Dunning.Properties.Generation;

/// <summary>
/// Numbers from a seed (SplitMix64): the same on every machine and in every version of the runtime, which is why none of a library is used. Each thing that is asked about may have a
/// stream of its own, so that it does not matter in what order one asks.
/// </summary>
internal sealed class Draw(ulong seed)
{
    private const ulong Basis = 14_695_981_039_346_656_037UL;
    private const ulong Prime = 1_099_511_628_211UL;
    private const ulong Step = 0x9E3779B97F4A7C15UL;

    private ulong _state = seed;

    /// <summary>What a seed holds about something: FNV-1a of its name.</summary>
    public static Draw About(ulong seed, string what)
    {
        unchecked
        {
            var hash = Basis;
            foreach (var letter in what) hash = (hash ^ letter) * Prime;
            return new Draw(hash ^ new Draw(seed).Next());
        }
    }

    /// <summary>The number that follows on another.</summary>
    public static ulong After(ulong number)
    {
        unchecked
        {
            var z = number + Step;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }

    /// <summary>0 up to but not including a number.</summary>
    public int Below(int exclusive) => (int)(Next() % (ulong)exclusive);

    public int Between(int fromInclusive, int throughInclusive) => fromInclusive + Below(throughInclusive - fromInclusive + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Of<T>(params T[] items) => items[Below(items.Length)];

    /// <summary>The place of one of some weights, as often as it weighs.</summary>
    public int Weighted(params int[] weights)
    {
        var total = 0;
        foreach (var weight in weights) total += weight;
        var drawn = Below(total);
        var place = 0;
        while (drawn >= weights[place]) drawn -= weights[place++];
        return place;
    }

    public ulong Next()
    {
        var next = After(_state);
        _state = unchecked(_state + Step);
        return next;
    }
}
