using System;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>What the inputs of a reader came to.</summary>
internal sealed class ReaderTally
{
    public int Inputs { get; private set; }

    public int Tokenized { get; private set; }

    public int Decided { get; private set; }

    public long Bytes { get; private set; }

    public TimeSpan Time { get; private set; }

    public TimeSpan Slowest { get; private set; }

    public int SlowestNumber { get; private set; }

    /// <summary>The most that one input had allocated, in bytes; unlike its time the same on every run.</summary>
    public long MostAllocated { get; private set; }

    public int MostAllocatedNumber { get; private set; }

    public void Add(int number, byte[] input, Trial trial, TimeSpan time, long allocated)
    {
        Inputs++;
        Bytes += input.Length;
        Tokenized += trial.Tokenizes ? 1 : 0;
        Decided += trial.Decides ? 1 : 0;
        Time += time;
        if (time > Slowest) (Slowest, SlowestNumber) = (time, number);
        if (allocated > MostAllocated) (MostAllocated, MostAllocatedNumber) = (allocated, number);
    }

    public void Add(ReaderTally other)
    {
        Inputs += other.Inputs;
        Bytes += other.Bytes;
        Tokenized += other.Tokenized;
        Decided += other.Decided;
        Time += other.Time;
        if (other.Slowest > Slowest) (Slowest, SlowestNumber) = (other.Slowest, other.SlowestNumber);
        if (other.MostAllocated > MostAllocated) (MostAllocated, MostAllocatedNumber) = (other.MostAllocated, other.MostAllocatedNumber);
    }

    public override string ToString() => FormattableString.Invariant(
        $"{Inputs,9:N0} inputs, {Tokenized / (decimal)Math.Max(1, Inputs),6:P1} past the tokenizer, {Decided / (decimal)Math.Max(1, Inputs),6:P1} decided, {Bytes / Math.Max(1, Inputs),6:N0} bytes, {Time.TotalSeconds,6:N0} s, slowest {Slowest.TotalMilliseconds,6:N0} ms (#{SlowestNumber}), at most {MostAllocated / 1024,7:N0} KiB (#{MostAllocatedNumber})");
}
