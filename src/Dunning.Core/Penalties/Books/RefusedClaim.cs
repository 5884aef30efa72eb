using System.Collections.Generic;
using Dunning.Faults;
using Dunning.Vocabulary;

namespace Dunning.Penalties.Books;

/// <summary>A claim of a book that cannot be reckoned, and why.</summary>
public sealed class RefusedClaim
{
    internal RefusedClaim(int place, PenaltyClaim claim, IEnumerable<Fault> faults)
    {
        Place = place;
        Claim = claim;
        Faults = ValueList<Fault>.Of(faults);
    }

    /// <summary>Its place among the claims given, from 0.</summary>
    public int Place { get; }

    /// <summary>The claim.</summary>
    public PenaltyClaim Claim { get; }

    /// <summary>Why, at least one.</summary>
    public ValueList<Fault> Faults { get; }

    /// <summary>The claim and the first reason.</summary>
    public override string ToString() => Claim + ": " + Faults[0];
}
