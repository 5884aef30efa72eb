using System;

namespace Dunning.Json;

/// <summary>What became of the lines of a stream. <c>default</c> is an empty one.</summary>
public readonly struct LineCounts : IEquatable<LineCounts>
{
    /// <summary>States the counts.</summary>
    /// <param name="lines">Lines read, blank ones included.</param>
    /// <param name="decided">Lines answered.</param>
    /// <param name="refused">Lines refused.</param>
    public LineCounts(long lines, long decided, long refused)
    {
        Lines = lines;
        Decided = decided;
        Refused = refused;
    }

    /// <summary>Lines read, blank ones included.</summary>
    public long Lines { get; }

    /// <summary>Lines answered with a decision or a statement.</summary>
    public long Decided { get; }

    /// <summary>Lines refused, each answered with an error.</summary>
    public long Refused { get; }

    /// <summary>Whether both count the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    public static bool operator ==(LineCounts left, LineCounts right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    public static bool operator !=(LineCounts left, LineCounts right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(LineCounts other) => Lines == other.Lines && Decided == other.Decided && Refused == other.Refused;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LineCounts other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Lines, Decided, Refused).GetHashCode();
}
