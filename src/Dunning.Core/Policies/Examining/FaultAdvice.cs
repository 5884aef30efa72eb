using System;

namespace Dunning.Policies.Examining;

/// <summary>What a person is told about a fault of a policy, in one language.</summary>
public sealed class FaultAdvice : IEquatable<FaultAdvice>
{
    internal FaultAdvice(string what, string why, string remedy)
    {
        What = what;
        Why = why;
        Remedy = remedy;
    }

    /// <summary>What is wrong.</summary>
    public string What { get; }

    /// <summary>Why it matters, with the article where the law is the reason.</summary>
    public string Why { get; }

    /// <summary>How to mend it.</summary>
    public string Remedy { get; }

    /// <inheritdoc/>
    public bool Equals(FaultAdvice? other) => other is not null && What == other.What && Why == other.Why && Remedy == other.Remedy;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FaultAdvice);

    /// <inheritdoc/>
    public override int GetHashCode() => (What, Why, Remedy).GetHashCode();

    /// <summary>What is wrong.</summary>
    public override string ToString() => What;
}
