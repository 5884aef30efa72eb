using System;
using System.Threading.Tasks;

namespace Dunning.Guarantees;

/// <summary>How long runs use the machine.</summary>
internal static class LongRun
{
    /// <summary>Without a bound the pool takes a busy machine for a stuck one, and adds thread after thread.</summary>
    public static ParallelOptions OneThreadACore { get; } = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
}
