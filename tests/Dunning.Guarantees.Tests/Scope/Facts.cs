using System;
using System.Collections.Generic;
using Dunning.Policies;
using Dunning.Receivables.Events;

namespace Dunning.Guarantees.Scope;

/// <summary>
/// What a sequence amounts to, read from its events by code as plain as can be, from the text of the rules alone: nothing of the engine is asked. Days are
/// counted from the due date.
/// </summary>
internal sealed partial class Facts
{
    public const int Never = int.MaxValue;
    public const int NoDay = -1000;

    private readonly Step[] _sequence;
    private readonly bool[] _isReversed;

    public Facts(Frame frame, Step[] sequence)
    {
        (Frame, _sequence) = (frame, sequence);
        _isReversed = new bool[sequence.Length];
        _keys = new string?[frame.Policy.Stages.Count - Stages.ConfirmPromise];
        foreach (var step in sequence)
        {
            if (step.Kind == StepKind.Reverse) _isReversed[step.About] = true;
        }

        ReadMoney();
        ReadCycle();
        ReadContacts();
        ReadPromises();
        ReadPlans();
        ReadInterruptions();
        ReadCourts();
        ReadEvidence();
        ReadConfirmation();
    }

    public Frame Frame { get; }

    public EscalationPolicy Policy => Frame.Policy;

    public ReadOnlySpan<Step> Sequence => _sequence;

    /// <summary>The day of the last event; before all days without one.</summary>
    public int LastEvent => _sequence.Length == Frame.Given.Length ? Frame.First : _sequence[^1].Day;

    public int Due { get; private set; }

    /// <summary>How many extensions were recorded.</summary>
    public int Cycle { get; private set; }

    /// <summary>The place in the sequence behind the latest extension.</summary>
    public int CycleStart { get; private set; }

    /// <summary>The latest day on which something that held the process was ended by an event.</summary>
    public int Released { get; private set; } = NoDay;

    public IEnumerable<(Step Step, int Place)> Events
    {
        get
        {
            for (var i = 0; i < _sequence.Length; i++)
            {
                if (!_isReversed[i]) yield return (_sequence[i], i);
            }
        }
    }

    public static bool IsCarriedOut(ContactOutcome outcome) => outcome is ContactOutcome.Sent or ContactOutcome.Delivered;

    private static bool IsTry(ContactOutcome outcome) => outcome is ContactOutcome.Failed or ContactOutcome.NotReached;

    private void Release(int day) => Released = Math.Max(Released, day);

    private void ReadCycle()
    {
        for (var i = 0; i < _sequence.Length; i++)
        {
            if (_sequence[i].Kind != StepKind.Extend) continue;
            Cycle++;
            CycleStart = i + 1;
            Due = _sequence[i].Until!.Value;
        }
    }
}
