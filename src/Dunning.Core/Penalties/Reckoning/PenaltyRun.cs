using System;
using Dunning.Calendars;
using Dunning.Monetary;
using Dunning.Penalties.Rates;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Penalties.Reckoning;

/// <summary>
/// The third piece: one pass over the facts known on the last day, pricing the days between two changes of the base at the rates of the schedule.
/// Allocates nothing unless a trace is kept.
/// </summary>
internal struct PenaltyRun
{
    private readonly Invoice _invoice;
    private readonly HistoryIndex _index;
    private readonly int _known;
    private readonly LatePaymentRegime _regime;
    private readonly int _through;
    private readonly PenaltyTrace? _trace;
    private readonly RateSchedule _schedule;
    private readonly int _minorUnits;

    private ClaimFold _claim;
    private decimal _lineBase;
    private int _priced;
    private int _begin;
    private decimal _claimAtBegin;
    private decimal _interest;
    private bool _bearsInterest;

    public PenaltyRun(
        Invoice invoice,
        InvoiceHistory history,
        LatePaymentRegime regime,
        ReferenceRateTable[] tables,
        int through,
        PenaltyTrace? trace)
    {
        _invoice = invoice;
        _index = history.Index;
        _known = _index.CountKnown(through);
        _regime = regime;
        _through = through;
        _trace = trace;
        _schedule = new RateSchedule(regime, tables, invoice.AroseOn);
        _minorUnits = invoice.Amount.Currency.MinorUnits;
        Window = DelayWindow.Of(invoice, _index, _known, regime, through);
        _claim = new ClaimFold(invoice.Amount.Amount, regime.Allocation);
        _lineBase = _claim.Base;
        _priced = Window.Start;
        _begin = DayNumber.None;
        _claimAtBegin = 0m;
        _interest = 0m;
        _bearsInterest = false;
    }

    public DelayWindow Window { get; }

    public readonly int Known => _known;

    public readonly ClaimFold Claim => _claim;

    /// <summary>The day after the last one asked for.</summary>
    public readonly LocalDate NextDate => DayNumber.ToDate(_through + 1);

    /// <summary>The first day on which something was owed late and interest was not suspended; null where there was none.</summary>
    public readonly LocalDate? FirstDayLate => _begin == DayNumber.None ? null : DayNumber.ToDate(_begin);

    /// <summary>The fixed sum in its own currency, 0 where none is owed; whether this invoice bears it is another question.</summary>
    public readonly decimal FixedSum
    {
        get
        {
            // Late from a day on which payment was not forbidden yet (C. com. L622-7).
            var isOwed = _regime.Compensation is not null && _begin != DayNumber.None && _begin <= Window.OpenedOn
                && (_regime.Compensation.ForClaimsFrom is not { } from || _invoice.AroseOn >= from);
            return isOwed ? _regime.Compensation!.AmountFor(_claimAtBegin) : 0m;
        }
    }

    public PenaltyTotal Run()
    {
        var day = DayNumber.None;
        for (var i = 0; i < _known; i++)
        {
            var happened = _index[i].Event;
            if (!TouchesClaim(happened.Kind) || _index.IsReversed(i, _known) || IsOfDaysSetAside(happened)) continue;
            if (happened.Day != day) EndDay(day);
            day = happened.Day;
            if (_regime.Allocation == AllocationOrder.InterestFirst && happened.Kind == DunningEventKind.Payment) Price(day);
            Apply(i, happened);
        }

        EndDay(day);
        Price(_through);
        return Total();
    }

    private static bool TouchesClaim(DunningEventKind kind) =>
        kind is DunningEventKind.Payment or DunningEventKind.PaymentReturned or DunningEventKind.CreditNote or DunningEventKind.WriteOff
            or DunningEventKind.DisputeClosed or DunningEventKind.InterestCharged or DunningEventKind.FeeCharged or DunningEventKind.PenaltyWaived;

    /// <summary>Whether interest was charged for days before a due date granted later: it is no part of the interest reckoned here.</summary>
    private readonly bool IsOfDaysSetAside(DunningEvent happened) =>
        Window.IsDueMoved && happened is InterestCharged charged && DayNumber.Of(charged.ThroughInclusive) <= Window.Start;

    private void Apply(int i, DunningEvent happened)
    {
        decimal? accepted = null;
        if (happened.Kind == DunningEventKind.DisputeClosed)
        {
            var opening = _index[i].First;
            if (opening == HistoryIndex.Nothing) return;
            accepted = _index[opening].Event.CarriedAmount?.Amount;
        }

        var (baseBefore, interestBefore) = (_claim.Base, _claim.PaidInterest);
        _claim.Apply(happened, accepted, _interest);
        if (_trace is null || (_claim.Base == baseBefore && _claim.PaidInterest == interestBefore)) return;
        _trace.Changes.Add(new ClaimChange(
            happened,
            ToMoney(_claim.Base - baseBefore),
            ToMoney(_claim.PaidInterest - interestBefore),
            ToMoney(_claim.Base)));
    }

    /// <summary>A change of the base counts from the day after: the payment day bears interest on what was still owed in the morning.</summary>
    private void EndDay(int day)
    {
        if (_claim.Base == _lineBase) return;
        Price(day);
        _lineBase = _claim.Base;
    }

    /// <summary>Prices the days after the last one priced, through a day, on the base of the line.</summary>
    private void Price(int through)
    {
        while (_priced < through && _lineBase > 0m)
        {
            var day = _priced + 1;
            var pause = Window.HasPauses ? InterestPause.AtOrAfter(_index, _known, day) : InterestPause.None;
            if (pause.From <= day)
            {
                _priced = Math.Min(through, pause.Until - 1);
                continue;
            }

            if (_begin == DayNumber.None) (_begin, _claimAtBegin) = (day, _lineBase);
            if (day > Window.LastDay) break;
            var segment = _schedule.At(day, _begin);
            if (!_bearsInterest) BeginInterest(segment.Percent);
            var last = Math.Min(Math.Min(through, Window.LastDay), Math.Min(segment.LastDay, pause.From - 1));
            AddLine(day, last, segment);
            _priced = last;
        }

        _priced = Math.Max(_priced, through);
    }

    private void BeginInterest(decimal percent)
    {
        _bearsInterest = true;
        _schedule.CheckFloor(percent, _begin);
        if (_trace is not null) _trace.FloorRow = _schedule.FloorRow(_begin);
    }

    private void AddLine(int from, int last, in RateSegment segment)
    {
        var days = last - from + 1;
        var interest = InterestOf(days, segment.Percent);
        _interest += interest;
        _trace?.Lines.Add(new PenaltyLine(
            DayNumber.ToDate(from),
            DayNumber.ToDate(last),
            days,
            ToMoney(_lineBase),
            segment.Percent,
            segment.Reference,
            segment.IsCarriedForward,
            ToMoney(interest)));
    }

    /// <summary>Multiplied first, divided last, rounded once.</summary>
    private readonly decimal InterestOf(int days, decimal percent) =>
        decimal.Round(_lineBase * percent * days / (100m * _regime.BasisDays), _minorUnits, _regime.Rounding);

    /// <summary>What the day after costs, rounded on its own; null where its rate is not known.</summary>
    private readonly decimal? NextDay()
    {
        var day = _through + 1;
        var isPaused = Window.HasPauses && InterestPause.AtOrAfter(_index, _known, day).From <= day;
        if (_lineBase == 0m || day <= Window.Start || day > Window.LastDay || isPaused) return 0m;
        if (!_schedule.TryAt(day, _begin == DayNumber.None ? day : _begin, out var segment)) return null;
        if (_trace is not null) _trace.NextDay = segment;
        return InterestOf(1, segment.Percent);
    }

    private readonly PenaltyTotal Total()
    {
        var currency = _invoice.Amount.Currency;
        var isBorneHere = _regime.FixedSumOn is null && (_regime.Compensation?.Currency is not { } named || named == currency);
        var compensation = isBorneHere ? decimal.Round(FixedSum, _minorUnits, _regime.Rounding) : 0m;
        var charged = _claim.ChargedInterest + _claim.ChargedCompensation + _claim.ChargedUnspecified;
        var settled = _claim.PaidInterest + Math.Min(_claim.Excess, _interest - _claim.PaidInterest + compensation);
        var owed = Math.Max(0m, _interest + compensation - Math.Max(charged, settled) - _claim.Waived);
        return new PenaltyTotal(
            ToMoney(_interest),
            ToMoney(compensation),
            ToMoney(charged),
            ToMoney(_claim.Waived),
            ToMoney(settled),
            ToMoney(owed),
            ToMoney(_claim.Principal),
            ToMoney(_claim.Excess - (settled - _claim.PaidInterest)),
            NextDay() is { } next ? ToMoney(next) : null);
    }

    private readonly Money ToMoney(decimal amount) => new(amount, _invoice.Amount.Currency);
}
