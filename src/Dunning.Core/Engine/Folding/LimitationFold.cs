using System;
using Dunning.Calendars;
using Dunning.Policies;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Engine.Folding;

/// <summary>How long the claim can be sued for.</summary>
internal struct LimitationFold()
{
    private int _interrupted = DayNumber.None;
    private int _title = DayNumber.None;
    private bool _isBeforeCourt;

    public readonly bool HasTitle => _title != DayNumber.None;

    /// <summary>Begins the time anew (C. civ. 2231, 2240 and following).</summary>
    public void Interrupt(int day) => _interrupted = Math.Max(_interrupted, day);

    public void ObtainTitle(int day)
    {
        _title = Math.Max(_title, day);
        Interrupt(day);
    }

    public void BeginLegalAction() => _isBeforeCourt = true;

    public void EndLegalAction(int day)
    {
        if (_isBeforeCourt) Interrupt(day);
        _isBeforeCourt = false;
    }

    /// <summary>
    /// The last day to sue; <see cref="DayNumber.Never"/> while no time runs: before a court (C. civ. 2242), and in proceedings in which the claim is declared.
    /// </summary>
    public readonly int LastDay(DebtorKind kind, int due, bool isDeclaredInProceedings, LimitationRules rules)
    {
        if (_isBeforeCourt || isDeclaredInProceedings) return DayNumber.Never;
        if (HasTitle) return DayNumber.Of(DayNumber.ToDate(_interrupted).PlusYears(rules.TitleYears));

        var from = DayNumber.ToDate(Math.Max(due, _interrupted));
        return DayNumber.Of(kind switch
        {
            DebtorKind.Consumer => from.PlusYears(rules.ConsumerYears),
            DebtorKind.Public => new LocalDate(from.Year + rules.PublicYears, 12, 31),
            DebtorKind.Business => from.PlusYears(rules.BusinessYears),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind of debtor."),
        });
    }
}
