using Dunning.Penalties.Rates;

namespace Dunning.Penalties.Reckoning;

/// <summary>Days in a row that have one rate.</summary>
internal readonly struct RateSegment(decimal percent, ReferenceRate? reference, bool isCarriedForward, int lastDay)
{
    /// <summary>Percent a year.</summary>
    public decimal Percent { get; } = percent;

    /// <summary>The row it rests on; null for a fixed percentage.</summary>
    public ReferenceRate? Reference { get; } = reference;

    /// <summary>Whether that row serves an earlier half-year than the one asked about.</summary>
    public bool IsCarriedForward { get; } = isCarriedForward;

    /// <summary>The last of the days.</summary>
    public int LastDay { get; } = lastDay;
}
