using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Penalties;

/// <summary>The points added to a reference rate, for claims that arose from a day on.</summary>
public sealed record MarginStep
{
    /// <summary>States a margin.</summary>
    /// <param name="points">Percentage points: 8 for 8 points.</param>
    /// <param name="forClaimsFrom">The first day on which a claim under it arose; null: whenever it arose.</param>
    public MarginStep(decimal points, LocalDate? forClaimsFrom = null)
    {
        Points = points;
        ForClaimsFrom = forClaimsFrom;
    }

    /// <summary>Percentage points.</summary>
    public decimal Points { get; }

    /// <summary>The first day on which a claim under it arose; null: whenever it arose.</summary>
    public LocalDate? ForClaimsFrom { get; }

    /// <summary>Points and day: <c>+9 for claims from 2014-07-29</c>.</summary>
    public override string ToString() =>
        "+" + Points.ToString(CultureInfo.InvariantCulture)
        + (ForClaimsFrom is { } from ? " for claims from " + LocalDatePattern.Iso.Format(from) : string.Empty);
}
