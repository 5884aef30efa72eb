using Dunning.Calendars;
using Dunning.Policies;
using Dunning.Receivables.Events;

namespace Dunning.Engine.Folding;

/// <summary>The disputes still open, and the evidence sent about them.</summary>
internal struct DisputeFold()
{
    private SpecialActFold _evidence;
    private int _evidenceCause = DayNumber.None;

    /// <summary>The opening of the earliest open dispute; <see cref="DayNumber.None"/> without one.</summary>
    public int OpenSince { get; private set; } = DayNumber.None;

    public readonly SpecialActFold Evidence => _evidenceCause == DayNumber.None ? default : _evidence;

    /// <summary>Takes in a dispute that is not closed as far as is known.</summary>
    public void Open(int day)
    {
        if (OpenSince == DayNumber.None) OpenSince = day;
        if (_evidenceCause != DayNumber.None) return;
        _evidenceCause = day;
        _evidence = default;
    }

    /// <summary>Evidence that went out answers every dispute opened before it.</summary>
    public void RecordEvidence(ContactMade contact)
    {
        if (_evidenceCause == DayNumber.None) return;
        _evidence.Record(contact);
        if (_evidence.IsCarriedOut) _evidenceCause = DayNumber.None;
    }

    public readonly int EvidenceDue(EscalationPolicy policy) =>
        _evidenceCause == DayNumber.None || policy.Disputes.EvidenceDays is not { } days
            ? DayNumber.Never
            : _evidence.DueOn(policy.Calendar, _evidenceCause, days, policy.Retries);

    public readonly int StaleOn(DisputeRules rules) => OpenSince == DayNumber.None ? DayNumber.Never : OpenSince + rules.StaleDays;
}
