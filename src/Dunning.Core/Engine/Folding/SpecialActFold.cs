using System;
using Dunning.Calendars;
using Dunning.Policies;
using Dunning.Receivables.Events;

namespace Dunning.Engine.Folding;

/// <summary>Whether a special act was carried out since what it answers, and how it was tried.</summary>
internal struct SpecialActFold
{
    private int _lastDay;
    private int _acts;

    public bool IsCarriedOut { get; private set; }

    public bool IsInDoubt { get; private set; }

    /// <summary>The acts that did not get through: how far the channels have rotated.</summary>
    public byte Tries { get; private set; }

    /// <summary>The day of the last act; meaningful only with one.</summary>
    public readonly int LastDay => _lastDay;

    public void Record(ContactMade contact)
    {
        IsCarriedOut |= contact.Outcome.IsCarriedOut();
        IsInDoubt = contact.Outcome == ContactOutcome.Unknown;
        if (contact.Outcome.IsTry() && Tries < byte.MaxValue) Tries++;
        _acts++;
        _lastDay = contact.Day;
    }

    /// <summary>How many acts there were, whatever became of them.</summary>
    public readonly int Acts => _acts;

    /// <summary>Whether it was tried as often as it may be.</summary>
    public readonly bool IsExhausted(RetryRules retries) => _acts >= retries.AtMost;

    /// <summary>
    /// The day from which the act is due: days after its cause and, between tries, the time of a retry, each rolled;
    /// <see cref="DayNumber.Never"/> when it was carried out. A person is asked at once, as with a stage.
    /// </summary>
    public readonly int DueOn(BusinessCalendar calendar, int causeDay, int afterDays, RetryRules retries)
    {
        if (IsCarriedOut) return DayNumber.Never;
        if (IsInDoubt || IsExhausted(retries)) return _lastDay;
        var due = OwnDay(calendar, causeDay, afterDays);
        return _acts == 0 ? due : Math.Max(due, RetryFrom(calendar, retries));
    }

    /// <summary>The day from which it is due for its cause, whatever was tried.</summary>
    public static int OwnDay(BusinessCalendar calendar, int causeDay, int afterDays) => calendar.Roll(causeDay + afterDays);

    /// <summary>The day from which it may be tried again; meaningful only with an act.</summary>
    public readonly int RetryFrom(BusinessCalendar calendar, RetryRules retries) => calendar.Roll(_lastDay + retries.AfterDays);
}
