using System;
using Dunning.Calendars;
using Dunning.Monetary;

namespace Dunning.Receivables;

/// <summary>
/// What a creditor offers when a debt is paid in instalments: what is paid at once, how many instalments or of what size, on which day, and how far it goes.
/// Immutable; the terms of a creditor are data like its policies.
/// </summary>
public sealed class PlanTerms : IEquatable<PlanTerms>
{
    /// <summary>The day of the month that is always the last.</summary>
    public const int LastDayOfMonth = 31;

    private const int Most = 120;

    /// <summary>States the terms.</summary>
    /// <param name="mostInstalments">The longest plan: monthly instalments at most, beside what is paid at once, 1 to 120.</param>
    /// <param name="downPaymentPercent">The least part of the debt that is paid at once, in percent, 0 to 100.</param>
    /// <param name="instalments">How many instalments are wished, 1 to 120; null: as many as the longest plan has, or as <paramref name="instalmentSize"/> gives.</param>
    /// <param name="instalmentSize">The size of an instalment wished, more than 0, in the currency of the debt; not together with a number.</param>
    /// <param name="leastInstalment">No instalment is smaller, in the currency of the debt; null: any will do.</param>
    /// <param name="dayOfMonth">The day on which instalments are due, 1 to 31; a month that lacks it has its last day; null: the day on which the plan is agreed.</param>
    /// <param name="daysToFirst">Days at least from the agreement to the first instalment, 0 to 90; without a day of the month it is a month after the agreement.</param>
    /// <param name="calendar">Each due day is moved forward to a business day of it; null: none is moved.</param>
    /// <param name="interestPercent">Interest a year on what is left, in percent, 0 to 100; 0: without interest.</param>
    /// <param name="acceleratesOnBreach">Whether all that is left falls due once an instalment is not paid in time.</param>
    /// <exception cref="ArgumentException">A number is outside its range, or both a number and a size are wished.</exception>
    public PlanTerms(
        int mostInstalments,
        decimal downPaymentPercent = 0m,
        int? instalments = null,
        Money? instalmentSize = null,
        Money? leastInstalment = null,
        int? dayOfMonth = null,
        int daysToFirst = 15,
        BusinessCalendar? calendar = null,
        decimal interestPercent = 0m,
        bool acceleratesOnBreach = true)
    {
        RefuseUnless(mostInstalments is >= 1 and <= Most, nameof(mostInstalments));
        RefuseUnless(downPaymentPercent is >= 0m and <= 100m, nameof(downPaymentPercent));
        RefuseUnless(instalments is null or (>= 1 and <= Most), nameof(instalments));
        RefuseUnless(instalmentSize is null or { Amount: > 0m, IsPayable: true }, nameof(instalmentSize));
        RefuseUnless(leastInstalment is null or { Amount: >= 0m }, nameof(leastInstalment));
        RefuseUnless(dayOfMonth is null or (>= 1 and <= LastDayOfMonth), nameof(dayOfMonth));
        RefuseUnless(daysToFirst is >= 0 and <= 90, nameof(daysToFirst));
        RefuseUnless(interestPercent is >= 0m and <= 100m, nameof(interestPercent));
        if (instalments is not null && instalmentSize is not null) throw new ArgumentException("Instalments are wished by number or by size, not both.", nameof(instalmentSize));
        MostInstalments = mostInstalments;
        DownPaymentPercent = downPaymentPercent;
        Instalments = instalments;
        InstalmentSize = instalmentSize;
        LeastInstalment = leastInstalment;
        DayOfMonth = dayOfMonth;
        DaysToFirst = daysToFirst;
        Calendar = calendar ?? BusinessCalendar.None;
        InterestPercent = interestPercent;
        AcceleratesOnBreach = acceleratesOnBreach;
    }

    /// <summary>For payers who cannot pay: at least 30 % at once, at most 6 monthly instalments, all that is left falls due on a breach.</summary>
    public static PlanTerms InsolventPayer { get; } = new(mostInstalments: 6, downPaymentPercent: 30m);

    /// <summary>Monthly instalments at most, beside what is paid at once.</summary>
    public int MostInstalments { get; }

    /// <summary>The least part of the debt that is paid at once, in percent.</summary>
    public decimal DownPaymentPercent { get; }

    /// <summary>How many instalments are wished; null: no number is.</summary>
    public int? Instalments { get; }

    /// <summary>The size of an instalment wished; null: no size is.</summary>
    public Money? InstalmentSize { get; }

    /// <summary>No instalment is smaller; null: any will do.</summary>
    public Money? LeastInstalment { get; }

    /// <summary>The day of the month on which instalments are due; null: that of the agreement.</summary>
    public int? DayOfMonth { get; }

    /// <summary>Days at least from the agreement to the first instalment, where a day of the month is given.</summary>
    public int DaysToFirst { get; }

    /// <summary>Each due day is moved forward to a business day of it.</summary>
    public BusinessCalendar Calendar { get; }

    /// <summary>Interest a year on what is left, in percent.</summary>
    public decimal InterestPercent { get; }

    /// <summary>Whether all that is left falls due once an instalment is not paid in time.</summary>
    public bool AcceleratesOnBreach { get; }

    /// <inheritdoc/>
    public bool Equals(PlanTerms? other) =>
        other is not null && MostInstalments == other.MostInstalments && DownPaymentPercent == other.DownPaymentPercent && Instalments == other.Instalments
        && InstalmentSize == other.InstalmentSize && LeastInstalment == other.LeastInstalment && DayOfMonth == other.DayOfMonth
        && DaysToFirst == other.DaysToFirst && Calendar.Equals(other.Calendar) && InterestPercent == other.InterestPercent
        && AcceleratesOnBreach == other.AcceleratesOnBreach;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlanTerms);

    /// <inheritdoc/>
    public override int GetHashCode() => (MostInstalments, DownPaymentPercent, Instalments, DayOfMonth).GetHashCode();

    private static void RefuseUnless(bool isInRange, string name)
    {
        if (!isInRange) throw new ArgumentOutOfRangeException(name, "Outside the range that the parameter names.");
    }
}
