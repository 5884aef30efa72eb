using System;
using Dunning.Calendars;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Engine.Folding;

/// <summary>How long the claim can be sued for.</summary>
internal struct LimitationFold()
{
    private int _interrupted = DayNumber.None;
    private int _title = DayNumber.None;
    private int _beforeCourtSince = DayNumber.None;
    private DunningEventKind _interruptedBy;

    public readonly bool HasTitle => _title != DayNumber.None;

    /// <summary>The latest day on which a title was obtained; <see cref="DayNumber.None"/> without one.</summary>
    public readonly int TitleOn => _title;

    /// <summary>The day since which the claim is before a court; <see cref="DayNumber.None"/> when it is not.</summary>
    public readonly int BeforeCourtSince => _beforeCourtSince;

    /// <summary>Begins the time anew (C. civ. 2231, 2240 and following).</summary>
    public void Interrupt(int day, DunningEventKind by)
    {
        if (day < _interrupted) return;
        (_interrupted, _interruptedBy) = (day, by);
    }

    public void ObtainTitle(int day)
    {
        _title = Math.Max(_title, day);
        Interrupt(day, DunningEventKind.EnforceableTitle);
    }

    /// <summary>A second action changes nothing of the day since when.</summary>
    public void BeginLegalAction(int day)
    {
        if (_beforeCourtSince == DayNumber.None) _beforeCourtSince = day;
    }

    public void EndLegalAction(int day)
    {
        if (_beforeCourtSince != DayNumber.None) Interrupt(day, DunningEventKind.LegalActionEnded);
        _beforeCourtSince = DayNumber.None;
    }

    /// <summary>The day from which the time runs, and what began it: an event, or null for the due date.</summary>
    public readonly (int Day, DunningEventKind? By) Base(int due)
    {
        if (HasTitle) return (_interrupted, _interruptedBy);
        return _interrupted > due ? (_interrupted, _interruptedBy) : (due, null);
    }

    /// <summary>
    /// The last day to sue; <see cref="DayNumber.Never"/> while no time runs: before a court (C. civ. 2242), and in proceedings in which the claim is declared.
    /// </summary>
    public readonly int LastDay(DebtorKind kind, int due, bool isDeclaredInProceedings, LimitationRules rules)
    {
        if (_beforeCourtSince != DayNumber.None || isDeclaredInProceedings) return DayNumber.Never;
        var from = DayNumber.ToDate(Base(due).Day);
        var years = Years(kind, rules);
        return DayNumber.Of(kind == DebtorKind.Public && !HasTitle ? new LocalDate(from.Year + years, 12, 31) : from.PlusYears(years));
    }

    /// <summary>How many years the time takes, counted to their end against a public body.</summary>
    public readonly int Years(DebtorKind kind, LimitationRules rules) => kind switch
    {
        _ when HasTitle => rules.TitleYears,
        DebtorKind.Consumer => rules.ConsumerYears,
        DebtorKind.Public => rules.PublicYears,
        DebtorKind.Business => rules.BusinessYears,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind of debtor."),
    };
}
