using System;
using Dunning.Calendars;
using Dunning.Policies;
using Dunning.Receivables.Events;

namespace Dunning.Engine.Folding;

/// <summary>The promise that stands in a cycle: the latest of those that count, until it is withdrawn.</summary>
internal struct PromiseFold
{
    private int _made;
    private bool _stands;
    private bool _latestStands;
    private bool _isWritten;
    private long _amount;
    private long _paidSince;
    private int _madeOn;
    private int _lastDay;
    private int _tolerance;
    private SpecialActFold _confirmation;

    /// <summary>The day the promise breaks, which may have passed; <see cref="DayNumber.Never"/> when none stands or it is kept.</summary>
    public readonly int BreakOn => _stands && _paidSince < _amount ? _lastDay + 1 : DayNumber.Never;

    /// <summary>How many were made in the cycle, those that count for nothing among them.</summary>
    public readonly int Made => _made;

    /// <summary>Whether one stands, kept or not.</summary>
    public readonly bool Stands => _stands;

    /// <summary>The place of the one that stands among the entries of the history, and which of the cycle it is, from 1; meaningful only with one.</summary>
    public int Entry { get; private set; }

    public int Number { get; private set; }

    /// <summary>What was promised, and what came in since.</summary>
    public readonly long Amount => _amount;

    public readonly long PaidSince => _paidSince;

    /// <summary>The day promised, or the last one a promise may name; meaningful only with one.</summary>
    public readonly int CountsUntil => _lastDay - _tolerance;

    public readonly SpecialActFold Confirmation => _stands ? _confirmation : default;

    public readonly bool IsPending(int day) => BreakOn != DayNumber.Never && day < BreakOn;

    public void Make(PromiseMade promise, long amount, PromiseRules rules, int entry)
    {
        _made++;
        _latestStands = _made <= rules.AtMost;
        if (!_latestStands) return;

        _stands = true;
        (Entry, Number) = (entry, _made);
        _isWritten = promise.IsWritten;
        _amount = amount;
        _paidSince = 0;
        _madeOn = promise.Day;
        _lastDay = Math.Min(DayNumber.Of(promise.PromisedOn), promise.Day + rules.LongestDays) + rules.ToleranceDays;
        _tolerance = rules.ToleranceDays;
        _confirmation = default;
    }

    /// <summary>Withdraws the latest promise; tells whether it was the one that stood, and not kept yet.</summary>
    public bool Withdraw()
    {
        var ended = _latestStands && BreakOn != DayNumber.Never;
        if (_latestStands) _stands = false;
        _latestStands = false;
        return ended;
    }

    /// <summary>Counts money that came in, or went back when negative. Late money keeps a promise too.</summary>
    public void Receive(long amount) => _paidSince += amount;

    public void RecordConfirmation(ContactMade contact) => _confirmation.Record(contact);

    /// <summary>The day from which it is to be confirmed; <see cref="DayNumber.Never"/> when it is not.</summary>
    public readonly int ConfirmDue(EscalationPolicy policy) =>
        BreakOn == DayNumber.Never || _isWritten || !policy.Promises.ConfirmInWriting
            ? DayNumber.Never
            : _confirmation.DueOn(policy.Calendar, _madeOn, 0, policy.Retries);

    /// <summary>The day from which it asks to be confirmed, whatever was tried; meaningful only while the confirmation has a day.</summary>
    public readonly int ConfirmOwnDay(EscalationPolicy policy) => SpecialActFold.OwnDay(policy.Calendar, _madeOn, 0);
}
