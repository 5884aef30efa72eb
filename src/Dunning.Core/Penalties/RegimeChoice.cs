using System;
using System.Collections.Generic;
using Dunning.Vocabulary;

namespace Dunning.Penalties;

/// <summary>The regime picked for a claim, and why.</summary>
public sealed record RegimeChoice
{
    /// <summary>States a choice.</summary>
    /// <param name="regime">The regime.</param>
    /// <param name="reasons">Why that one, in English, with the article.</param>
    /// <param name="doubts">What the choice takes for granted, or leaves to be checked.</param>
    public RegimeChoice(LatePaymentRegime regime, IEnumerable<string> reasons, IEnumerable<RegimeDoubt> doubts)
    {
        ArgumentNullException.ThrowIfNull(regime);
        ArgumentNullException.ThrowIfNull(reasons);
        ArgumentNullException.ThrowIfNull(doubts);
        Regime = regime;
        Reasons = ValueList<string>.Of(reasons);
        Doubts = ValueList<RegimeDoubt>.Of(doubts);
    }

    /// <summary>The regime.</summary>
    public LatePaymentRegime Regime { get; }

    /// <summary>Why that one.</summary>
    public ValueList<string> Reasons { get; }

    /// <summary>What the choice takes for granted, or leaves to be checked.</summary>
    public ValueList<RegimeDoubt> Doubts { get; }

    /// <summary>The name of the regime.</summary>
    public override string ToString() => Regime.Name;
}
