using System;
using System.Globalization;
using Dunning.Penalties.Rates;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Penalties;

/// <summary>
/// How a yearly rate is found: a fixed percentage, or reference rate × multiple + margin, rounded up to a step where the law says so, and more
/// points once some months are full. Never below 0: a negative reference rate eats into the margin and no further.
/// </summary>
public sealed record RateRule
{
    /// <summary>The highest rate that is reckoned with, in percent a year: more is taken for a slip.</summary>
    public const decimal MostPercent = 1000m;

    private RateRule(ReferenceRateTable? reference, decimal multiple, ValueList<MarginStep> margins)
    {
        Reference = reference;
        Multiple = multiple;
        Margins = margins;
    }

    /// <summary>The series it rests on; null for a fixed percentage.</summary>
    public ReferenceRateTable? Reference { get; private init; }

    /// <summary>What the reference rate is multiplied by; 1 where it is taken as it is, 0 for a fixed percentage.</summary>
    public decimal Multiple { get; }

    /// <summary>The points added, the latest step that the claim falls under; for a fixed percentage, that percentage.</summary>
    public ValueList<MarginStep> Margins { get; }

    /// <summary>The step up to which the sum is rounded, in points (0.5 in Belgium); null: it is not rounded.</summary>
    public decimal? RoundedUpTo { get; private init; }

    /// <summary>Points added from the day after <see cref="LaterPointsAfterMonths"/> full months since interest was set running.</summary>
    public decimal LaterPoints { get; private init; }

    /// <summary>The months after which <see cref="LaterPoints"/> are added.</summary>
    public int LaterPointsAfterMonths { get; private init; }

    /// <summary>A percentage that stays.</summary>
    /// <param name="percent">Percent a year, 0 to <see cref="MostPercent"/>.</param>
    /// <exception cref="RefusedPenaltyException">The percentage is outside its range.</exception>
    public static RateRule Fixed(decimal percent)
    {
        if (percent is < 0m or > MostPercent) throw new RefusedPenaltyException("Rate", [PenaltyFaults.NumberOutOfRange("$.regime.rate", percent, "0 to 1000 percent")]);
        return new(null, 0m, ValueList<MarginStep>.Of([new MarginStep(percent)]));
    }

    /// <summary>A reference rate plus points.</summary>
    /// <param name="reference">The series.</param>
    /// <param name="margins">The points, by the day the claim arose, earliest first; none: 0.</param>
    /// <exception cref="ArgumentException">The margins do not follow each other by day.</exception>
    public static RateRule Above(ReferenceRateTable reference, params MarginStep[] margins)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(margins);
        for (var i = 1; i < margins.Length; i++)
        {
            var isLater = margins[i].ForClaimsFrom is { } from && (margins[i - 1].ForClaimsFrom is not { } before || before < from);
            if (!isLater) throw new ArgumentException("Margins follow each other by day, the one without a day first.", nameof(margins));
        }

        return new(reference, 1m, ValueList<MarginStep>.Of(margins));
    }

    /// <summary>A multiple of a reference rate, as contracts say "three times the legal rate".</summary>
    /// <param name="multiple">What it is multiplied by, more than 0.</param>
    /// <param name="reference">The series.</param>
    /// <exception cref="RefusedPenaltyException">The multiple is outside its range.</exception>
    public static RateRule Times(decimal multiple, ReferenceRateTable reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        if (multiple is <= 0m or > MostPercent) throw new RefusedPenaltyException("Rate", [PenaltyFaults.NumberOutOfRange("$.regime.rate", multiple, "a multiple above 0 and up to 1000")]);
        return new(reference, multiple, ValueList<MarginStep>.Empty);
    }

    /// <summary>The same rule, its sum rounded up to a multiple of a step.</summary>
    /// <param name="step">The step in points, more than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is not more than 0.</exception>
    public RateRule WithRoundingUpTo(decimal step) =>
        step > 0m ? new(this) { RoundedUpTo = step } : throw new ArgumentOutOfRangeException(nameof(step), step, "Must be more than 0.");

    /// <summary>The same rule with more points once some months are full.</summary>
    /// <param name="points">The points added.</param>
    /// <param name="afterMonths">The full months after which they are added: enforceable on 15 January and 2 months, from 16 March.</param>
    /// <exception cref="ArgumentOutOfRangeException">The months are negative.</exception>
    public RateRule WithLaterPoints(decimal points, int afterMonths) =>
        afterMonths >= 0
            ? new(this) { LaterPoints = points, LaterPointsAfterMonths = afterMonths }
            : throw new ArgumentOutOfRangeException(nameof(afterMonths), afterMonths, "Must not be negative.");

    /// <summary>The rule in one line: <c>ecb-main-refinancing + 10</c>.</summary>
    public override string ToString()
    {
        if (Reference is null) return Margins[0].Points.ToString(CultureInfo.InvariantCulture) + " %";
        return (Multiple == 1m ? string.Empty : Multiple.ToString(CultureInfo.InvariantCulture) + " x ") + Reference.Name
            + (Margins.Count == 0 ? string.Empty : " + " + Margins[Margins.Count - 1].Points.ToString(CultureInfo.InvariantCulture))
            + (RoundedUpTo is { } step ? ", rounded up to " + step.ToString(CultureInfo.InvariantCulture) : string.Empty)
            + (LaterPoints == 0m ? string.Empty : ", later + " + LaterPoints.ToString(CultureInfo.InvariantCulture));
    }

    internal RateRule WithReference(ReferenceRateTable reference) => new(this) { Reference = reference };

    /// <summary>Percent a year for a claim, from a reference rate (0 where there is none).</summary>
    internal decimal PercentOf(decimal reference, LocalDate claimArose, bool isLater)
    {
        var percent = (Multiple * reference) + MarginFor(claimArose);
        if (RoundedUpTo is { } step) percent = decimal.Ceiling(percent / step) * step;
        if (isLater) percent += LaterPoints;
        return Math.Max(0m, percent);
    }

    private decimal MarginFor(LocalDate claimArose)
    {
        for (var i = Margins.Count - 1; i >= 0; i--)
        {
            if (Margins[i].ForClaimsFrom is not { } from || claimArose >= from) return Margins[i].Points;
        }

        return 0m;
    }
}
