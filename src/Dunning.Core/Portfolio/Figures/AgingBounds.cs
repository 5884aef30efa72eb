using System;
using System.Collections.Generic;
using Dunning.Vocabulary;

namespace Dunning.Portfolio.Figures;

/// <summary>The bounds of an aged balance in days late, inclusive: 30, 60 and 90 make not due, 1 to 30, 31 to 60, 61 to 90, over 90.</summary>
public sealed class AgingBounds : IEquatable<AgingBounds>
{
    /// <summary>States the bounds.</summary>
    /// <param name="daysLate">The last day of each band but the open one at the end, from 1, each more than the one before.</param>
    /// <exception cref="ArgumentException">There is none, one is less than 1, or they do not rise.</exception>
    public AgingBounds(params IEnumerable<int> daysLate)
    {
        ArgumentNullException.ThrowIfNull(daysLate);
        DaysLate = ValueLists.Of(daysLate);
        if (DaysLate.Count == 0) throw new ArgumentException("An aged balance has at least one bound.", nameof(daysLate));
        var last = 0;
        foreach (var bound in DaysLate)
        {
            if (bound <= last) throw new ArgumentException("Bounds are days late from 1, each more than the one before.", nameof(daysLate));
            last = bound;
        }
    }

    /// <summary>30, 60 and 90 days, as is usual.</summary>
    public static AgingBounds Usual { get; } = new(30, 60, 90);

    /// <summary>The last day of each band but the open one at the end.</summary>
    public ValueList<int> DaysLate { get; }

    /// <summary>How many bands there are, the one of what is not due and the open one among them.</summary>
    public int BandCount => DaysLate.Count + 2;

    /// <summary>The band of a number of days late: 0 for what is not due, which is what falls due today as well.</summary>
    /// <param name="daysLate">Days after the due date; 0 on it, negative before it.</param>
    public int BandOf(int daysLate)
    {
        if (daysLate <= 0) return 0;
        var band = 1;
        while (band <= DaysLate.Count && daysLate > DaysLate[band - 1]) band++;
        return band;
    }

    /// <summary>The first day late of a band; null for what is not due.</summary>
    /// <param name="band">The band, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such band.</exception>
    public int? FirstDayOf(int band)
    {
        if (band < 0 || band >= BandCount) throw new ArgumentOutOfRangeException(nameof(band), band, "There is no such band.");
        return band switch
        {
            0 => null,
            1 => 1,
            _ => DaysLate[band - 2] + 1,
        };
    }

    /// <summary>The last day late of a band; null for what is not due and for the open band at the end.</summary>
    /// <param name="band">The band, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such band.</exception>
    public int? LastDayOf(int band) => FirstDayOf(band) is null || band == BandCount - 1 ? null : DaysLate[band - 1];

    /// <inheritdoc/>
    public bool Equals(AgingBounds? other) => other is not null && DaysLate.Equals(other.DaysLate);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AgingBounds);

    /// <inheritdoc/>
    public override int GetHashCode() => DaysLate.GetHashCode();
}
