using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dunning.Benchmarks.Ratios;

/// <summary>The least that a pass over a book can cost: per row, read 64 bytes, XOR the 8 longs into 4, write those 32 bytes.</summary>
internal sealed class Floor
{
    private readonly long[] _read;
    private readonly long[] _written;

    public Floor(int rows)
    {
        _read = new long[rows * 8L];
        _written = new long[rows * 4L];

        // Memory that was never written is one page of zeros to the system, however much of it there is: reading that would be no floor.
        for (var i = 0; i < _read.Length; i++) _read[i] = i;
    }

    public void Pass(int from, int to)
    {
        ref var read = ref MemoryMarshal.GetArrayDataReference(_read);
        ref var written = ref MemoryMarshal.GetArrayDataReference(_written);
        for (nuint row = (nuint)from; row < (nuint)to; row++)
        {
            var folded = Vector256.LoadUnsafe(ref read, row * 8) ^ Vector256.LoadUnsafe(ref read, (row * 8) + 4);
            folded.StoreUnsafe(ref written, row * 4);
        }
    }
}
