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

    /// <summary>The place of that opening among the entries of the history; meaningful only with one.</summary>
    public int Earliest { get; private set; }

    /// <summary>The place of the opening that asks for evidence; meaningful only while the evidence has a day.</summary>
    public int EvidenceCause { get; private set; }

    /// <summary>How many are open.</summary>
    public int Open { get; private set; }

    public readonly SpecialActFold Evidence => _evidenceCause == DayNumber.None ? default : _evidence;

    /// <summary>Takes in a dispute that is not closed as far as is known.</summary>
    public void Add(int day, int entry)
    {
        Open++;
        if (OpenSince == DayNumber.None) (OpenSince, Earliest) = (day, entry);
        if (_evidenceCause != DayNumber.None) return;
        (_evidenceCause, EvidenceCause) = (day, entry);
        _evidence = default;
    }

    /// <summary>Evidence that went out answers every dispute opened before it.</summary>
    public void RecordEvidence(ContactMade contact)
    {
        if (_evidenceCause == DayNumber.None) return;
        _evidence.Record(contact);
        if (!_evidence.IsCarriedOut) return;
        _evidenceCause = DayNumber.None;
        EvidenceSentOn = contact.Day;
    }

    /// <summary>The day the evidence last went out; <see cref="DayNumber.None"/> when it never did.</summary>
    public int EvidenceSentOn { get; private set; } = DayNumber.None;

    public readonly int EvidenceDue(EscalationPolicy policy) =>
        _evidenceCause == DayNumber.None || policy.Disputes.EvidenceDays is not { } days
            ? DayNumber.Never
            : _evidence.DueOn(policy.Calendar, _evidenceCause, days, policy.Retries);

    /// <summary>The day from which that dispute asks for evidence, whatever was tried; meaningful only while the evidence has a day.</summary>
    public readonly int EvidenceOwnDay(EscalationPolicy policy) =>
        SpecialActFold.OwnDay(policy.Calendar, _evidenceCause, policy.Disputes.EvidenceDays ?? 0);

    public readonly int StaleOn(DisputeRules rules) => OpenSince == DayNumber.None ? DayNumber.Never : OpenSince + rules.StaleDays;
}
