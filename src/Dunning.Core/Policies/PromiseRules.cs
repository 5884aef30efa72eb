using System;

namespace Dunning.Policies;

/// <summary>What a promise to pay is worth.</summary>
public sealed class PromiseRules : IEquatable<PromiseRules>
{
    /// <summary>States the rules; what is left out has its usual value.</summary>
    /// <param name="toleranceDays">Days after the promised day within which money still keeps the promise, 0 to 365.</param>
    /// <param name="longestDays">A promise holds at most until this many days after it was made, 0 to 3650.</param>
    /// <param name="atMost">How many promises of a cycle count; later ones are only noted. 0 to 100.</param>
    /// <param name="confirmInWriting">Whether a promise that was not written is confirmed in writing.</param>
    /// <param name="whenBroken">What a broken promise does.</param>
    public PromiseRules(
        int toleranceDays = 2,
        int longestDays = 30,
        int atMost = 2,
        bool confirmInWriting = true,
        BrokenPromiseMode whenBroken = BrokenPromiseMode.Accelerate)
    {
        ToleranceDays = toleranceDays;
        LongestDays = longestDays;
        AtMost = atMost;
        ConfirmInWriting = confirmInWriting;
        WhenBroken = whenBroken;
    }

    /// <summary>Days after the promised day within which money still keeps the promise, 0 to 365.</summary>
    public int ToleranceDays { get; }

    /// <summary>A promise holds at most until this many days after it was made, 0 to 3650.</summary>
    public int LongestDays { get; }

    /// <summary>How many promises of a cycle count; later ones are only noted. 0 to 100.</summary>
    public int AtMost { get; }

    /// <summary>Whether a promise that was not written is confirmed in writing.</summary>
    public bool ConfirmInWriting { get; }

    /// <summary>What a broken promise does.</summary>
    public BrokenPromiseMode WhenBroken { get; }

    /// <inheritdoc/>
    public bool Equals(PromiseRules? other) =>
        other is not null && ToleranceDays == other.ToleranceDays && LongestDays == other.LongestDays && AtMost == other.AtMost && ConfirmInWriting == other.ConfirmInWriting && WhenBroken == other.WhenBroken;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PromiseRules);

    /// <inheritdoc/>
    public override int GetHashCode() => (ToleranceDays, LongestDays, AtMost, ConfirmInWriting, WhenBroken).GetHashCode();
}
