using System;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>A reader that is given inputs, and what it promised about them. Not safe for several threads.</summary>
internal abstract class FuzzTarget
{
    public abstract string Name { get; }

    /// <summary>Its weight among the readers: of 930 inputs as many are for it.</summary>
    public abstract int Share { get; }

    /// <summary>Makes an input.</summary>
    /// <param name="dice">What is drawn for the input itself.</param>
    /// <param name="variation">What is drawn for how it is read: the same numbers that <see cref="Try"/> is given.</param>
    public abstract byte[] Make(Dice dice, Dice variation);

    /// <summary>Has an input read and, where it is accepted, decided on. What it throws is a fault of the reader.</summary>
    /// <exception cref="BrokenPromiseException">An answer is not as promised.</exception>
    public abstract Trial Try(byte[] input, Dice variation);

    /// <summary>States what was promised.</summary>
    protected static void Promise(bool isKept, string promise)
    {
        if (!isKept) throw new BrokenPromiseException(promise);
    }

    /// <summary>States that two texts are equal.</summary>
    protected static void PromiseSame(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other, string promise)
    {
        if (!one.SequenceEqual(other)) throw new BrokenPromiseException(promise + ": " + System.Text.Encoding.UTF8.GetString(one) + " / " + System.Text.Encoding.UTF8.GetString(other));
    }
}
