using System;
using Dunning.Calendars;
using Dunning.Penalties.Rates;
using NodaTime;

namespace Dunning.Penalties.Reckoning;

/// <summary>The second piece: cuts a delay where its rate may change, and finds the rate of each part.</summary>
internal readonly struct RateSchedule
{
    private readonly LatePaymentRegime _regime;
    private readonly RateRule _rule;
    private readonly ReferenceRateTable? _table;
    private readonly ReferenceRateTable? _floor;
    private readonly LocalDate _claimArose;
    private readonly int _laterFrom;

    /// <param name="regime">The regime, complete.</param>
    /// <param name="tables">Tables that take the place of those of their names.</param>
    /// <param name="claimArose">The day the claim arose.</param>
    public RateSchedule(LatePaymentRegime regime, ReferenceRateTable[] tables, LocalDate claimArose)
    {
        _regime = regime;
        _rule = regime.Rate!;
        _table = Current(_rule.Reference, tables);
        _floor = Current(regime.Floor?.Reference, tables);
        _claimArose = claimArose;
        _laterFrom = _rule.LaterPoints != 0m && regime.InterestFrom is { } from
            ? DayNumber.Of(from.PlusMonths(_rule.LaterPointsAfterMonths)) + 1
            : DayNumber.Never;
    }

    /// <summary>The rate from a day on, in a delay whose interest began on another.</summary>
    /// <exception cref="UnknownRateException">No row serves that day.</exception>
    public RateSegment At(int day, int begin) =>
        TryAt(day, begin, out var segment) ? segment : throw new UnknownRateException(_table!, DayNumber.ToDate(RateDay(day, begin)));

    /// <summary>The rate from a day on, if one is known.</summary>
    public bool TryAt(int day, int begin, out RateSegment segment)
    {
        segment = default;
        ReferenceRate? row = null;
        var rateDay = DayNumber.ToDate(RateDay(day, begin));
        if (_table is not null && !_table.TryAt(rateDay, out row)) return false;

        var isLater = day >= _laterFrom;
        var last = _regime.Split == RateSplit.HalfYear ? HalfYear.LastDayOf(day) : DayNumber.Never;
        if (!isLater) last = Math.Min(last, _laterFrom - 1);
        segment = new RateSegment(_rule.PercentOf(row?.Percent ?? 0m, _claimArose, isLater), row, _table?.IsBeyond(rateDay) == true, last);
        return true;
    }

    /// <summary>Refuses a contractual rate under the floor of the half-year in which interest begins.</summary>
    /// <exception cref="RefusedPenaltyException">The rate is under it.</exception>
    /// <exception cref="UnknownRateException">No row of the floor serves that day.</exception>
    public void CheckFloor(decimal percent, int begin)
    {
        if (_floor is null) return;
        var day = DayNumber.ToDate(begin);
        var least = _regime.Floor!.Multiple * _floor.At(day).Percent;
        if (percent < least)
            throw new RefusedPenaltyException("Regime " + _regime.Name, [PenaltyFaults.RateUnderFloor(_regime, percent, least, day)]);
    }

    /// <summary>The row the floor rests on; null where there is no floor or no such row.</summary>
    public ReferenceRate? FloorRow(int begin) => _floor is not null && _floor.TryAt(DayNumber.ToDate(begin), out var row) ? row : null;

    private int RateDay(int day, int begin) => _regime.Split == RateSplit.WholeDelay ? begin : day;

    private static ReferenceRateTable? Current(ReferenceRateTable? table, ReferenceRateTable[] tables)
    {
        if (table is null) return null;
        foreach (var given in tables)
        {
            if (given.Name == table.Name) return given;
        }

        return table;
    }
}
