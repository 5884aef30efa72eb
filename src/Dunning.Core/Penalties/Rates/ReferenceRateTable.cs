using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Vocabulary;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Penalties.Rates;

/// <summary>
/// A published rate, one row a half-year without a gap. A day outside the half-years it knows is refused; the last row is carried forward only
/// by a table that was asked to (<see cref="CarryingForward"/>).
/// </summary>
/// <example>
/// <code>
/// var ecb = ReferenceRates.EcbMainRefinancing.WithRow(new ReferenceRate(new LocalDate(2027, 1, 1), 2.40m, RateStatus.Agreed, "European Central Bank"));
/// var calculator = new PenaltyCalculator(ecb);
/// </code>
/// </example>
public sealed class ReferenceRateTable : IEquatable<ReferenceRateTable>
{
    private readonly int _first;

    /// <summary>A table of rows in any order.</summary>
    /// <param name="name">The name by which regimes and calculators know it: <c>ecb-main-refinancing</c>.</param>
    /// <param name="fixing">Which day's rate serves a half-year.</param>
    /// <param name="rows">At least one; each dated as <paramref name="fixing"/> says, one a half-year, without a gap.</param>
    /// <exception cref="ArgumentException">The name is empty, there is no row, or the rows are not one a half-year.</exception>
    public ReferenceRateTable(string name, RateFixing fixing, IEnumerable<ReferenceRate> rows)
        : this(Named(name), fixing, Ordered(rows, fixing), isCarryingForward: false)
    {
    }

    private ReferenceRateTable(string name, RateFixing fixing, ValueList<ReferenceRate> rows, bool isCarryingForward)
    {
        Name = name;
        Fixing = fixing;
        Rows = rows;
        IsCarryingForward = isCarryingForward;
        _first = Served(rows[0]);
    }

    /// <summary>The name by which regimes and calculators know it.</summary>
    public string Name { get; }

    /// <summary>Which day's rate serves a half-year.</summary>
    public RateFixing Fixing { get; }

    /// <summary>The rows by day.</summary>
    public ValueList<ReferenceRate> Rows { get; }

    /// <summary>Whether the last row also serves the half-years after its own.</summary>
    public bool IsCarryingForward { get; }

    /// <summary>The first day a row serves.</summary>
    public LocalDate KnownFrom => HalfYear.FirstDay(_first);

    /// <summary>The last day a row serves: the end of a half-year.</summary>
    public LocalDate KnownThrough => HalfYear.LastDay(_first + Rows.Count - 1);

    /// <summary>The row that serves the half-year of a day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="UnknownRateException">No row serves it, and the table was not asked to carry its last one forward.</exception>
    public ReferenceRate At(LocalDate day) => TryAt(day, out var row) ? row : throw new UnknownRateException(this, day);

    /// <summary>Whether a day lies beyond the rows, so that its rate, if any, is the last one carried forward.</summary>
    /// <param name="day">The day.</param>
    public bool IsBeyond(LocalDate day) => day > KnownThrough;

    /// <summary>The same table with one more row, or with another in the place of the row of that day.</summary>
    /// <param name="row">The rate of the half-year after the last one known, or of one that is known.</param>
    /// <exception cref="ArgumentException">The row is not dated as the table's rows are, or would leave a gap.</exception>
    public ReferenceRateTable WithRow(ReferenceRate row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new(Name, Fixing, Ordered(Rows.Where(r => r.From != row.From).Append(row), Fixing), IsCarryingForward);
    }

    /// <summary>The same table, whose last row also serves the half-years after its own. Every statement that rests on that says so.</summary>
    public ReferenceRateTable CarryingForward() => new(Name, Fixing, Rows, isCarryingForward: true);

    /// <inheritdoc/>
    public bool Equals(ReferenceRateTable? other) =>
        other is not null && Name == other.Name && Fixing == other.Fixing && IsCarryingForward == other.IsCarryingForward && Rows.Equals(other.Rows);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReferenceRateTable);

    /// <inheritdoc/>
    public override int GetHashCode() => (Name, Rows.Count, IsCarryingForward).GetHashCode();

    /// <summary>Name and known range.</summary>
    public override string ToString() =>
        Name + " " + LocalDatePattern.Iso.Format(KnownFrom) + " through " + LocalDatePattern.Iso.Format(KnownThrough);

    internal bool TryAt(LocalDate day, out ReferenceRate row)
    {
        var place = HalfYear.Of(day) - _first;
        var isKnown = place >= 0 && (place < Rows.Count || IsCarryingForward);
        row = Rows[isKnown ? Math.Min(place, Rows.Count - 1) : 0];
        return isKnown;
    }

    // Before the rows are looked at, as nothing can be told of a table without a name.
    private static string Named(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return name;
    }

    private static ValueList<ReferenceRate> Ordered(IEnumerable<ReferenceRate> rows, RateFixing fixing)
    {
        var ordered = ValueList<ReferenceRate>.Of((rows ?? throw new ArgumentNullException(nameof(rows))).OrderBy(r => r.From));
        if (ordered.Count == 0) throw new ArgumentException("A table of rates has at least one row.", nameof(rows));
        for (var i = 0; i < ordered.Count; i++)
        {
            if (ordered[i].From != FixedOn(Served(ordered[i]), fixing) || Served(ordered[i]) != Served(ordered[0]) + i)
                throw new ArgumentException("The rows are one a half-year without a gap; the row of " + ordered[i] + " does not fit.", nameof(rows));
        }

        return ordered;
    }

    /// <summary>The half-year a row serves. A day on, an eve lies in it and a first day still does.</summary>
    private static int Served(ReferenceRate row) => HalfYear.Of(row.From.PlusDays(1));

    private static LocalDate FixedOn(int halfYear, RateFixing fixing) => HalfYear.FirstDay(halfYear).PlusDays(fixing == RateFixing.OnEve ? -1 : 0);
}
