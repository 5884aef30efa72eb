using System.Collections.Generic;
using Dunning.Penalties.Rates;

namespace Dunning.Penalties.Reckoning;

/// <summary>What a statement keeps of a reckoning, where a total keeps nothing.</summary>
internal sealed class PenaltyTrace
{
    public List<PenaltyLine> Lines { get; } = [];

    public List<ClaimChange> Changes { get; } = [];

    /// <summary>The rate of the day after; null where that day bears no interest, or its rate is not known.</summary>
    public RateSegment? NextDay { get; set; }

    /// <summary>The row a contractual rate was held against.</summary>
    public ReferenceRate? FloorRow { get; set; }
}
