using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;

namespace Dunning.Guarantees.Scope;

/// <content>Acts: how far the process has come in this cycle, what was tried, who has the file.</content>
internal sealed partial class Facts
{
    private readonly string?[] _keys;
    private int[] _tries = [];
    private int[] _lastTry = [];
    private bool[] _isInDoubt = [];

    /// <summary>The furthest stage carried out or skipped.</summary>
    public int Position { get; private set; } = -1;

    /// <summary>The day of the latest stage carried out.</summary>
    public int LastDay { get; private set; } = NoDay;

    public int LastStage { get; private set; } = Stages.None;

    /// <summary>The latest return, rejected dispute and escalation of this cycle, where no stage was carried out since.</summary>
    public int ReturnedOn { get; private set; } = NoDay;

    public int RejectedOn { get; private set; } = NoDay;

    public int EscalatedOn { get; private set; } = NoDay;

    public int EscalatedTo { get; private set; } = Stages.None;

    public bool WasReturnedInCycle { get; private set; }

    public bool IsHandedOver { get; private set; }

    public int Tries(int stage) => _tries[stage];

    public int LastTry(int stage) => _lastTry[stage];

    /// <summary>Whether the latest act of a stage may or may not have reached the debtor.</summary>
    public bool IsInDoubt(int stage) => _isInDoubt[stage];

    /// <summary>The places of the acts of a stage since a place, each where its latest record stands.</summary>
    public IEnumerable<int> ActsOf(int stage, int since) =>
        Events.Where(one => one.Place > since && one.Step.Kind == StepKind.Contact && one.Step.Stage == stage && IsLatestOfAct(one.Place)).Select(one => one.Place);

    /// <summary>The key of the next act of a stage: how many acts of it this cycle has, reversed ones too.</summary>
    public string KeyOf(int stage)
    {
        ref var key = ref _keys[stage < 0 ? Policy.Stages.Count - 1 - stage : stage];
        return key ??= KeyOf(Stages.NameOf(Policy, stage), _sequence.Skip(CycleStart).Where(step => step.Kind == StepKind.Contact && step.Stage == stage));
    }

    /// <summary>The key of the next claim to declare: how many were declared in this cycle, each by an event of its own.</summary>
    public string KeyOfDeclaration => "F-1|" + Cycle + "|declare-claim|" + _sequence.Skip(CycleStart).Count(step => step.Kind == StepKind.Declare);

    public bool WasUsed(string key)
    {
        foreach (var step in _sequence)
        {
            if (step.Key == key) return true;
        }

        return false;
    }

    private string KeyOf(string stage, IEnumerable<Step> contacts) =>
        "F-1|" + Cycle + "|" + stage + "|" + contacts.Select(step => step.Key).Distinct().Count(key => !IsOfEarlierCycle(key));

    private bool IsOfEarlierCycle(string? key) => _sequence.Take(CycleStart).Any(step => step.Key == key);

    private bool IsLatestOfAct(int place) => !Events.Any(one => one.Place > place && one.Step.Key == _sequence[place].Key && one.Step.Kind == StepKind.Contact);

    private bool BeganInCycle(int place) => !Events.Any(one => one.Place < CycleStart && one.Step.Kind == StepKind.Contact && one.Step.Key == _sequence[place].Key);

    private void ReadContacts()
    {
        _tries = new int[Policy.Stages.Count];
        _lastTry = [.. Policy.Stages.Select(_ => NoDay)];
        _isInDoubt = new bool[Policy.Stages.Count];
        for (var i = 0; i < _sequence.Length; i++)
        {
            if (_isReversed[i]) continue;
            if (_sequence[i].Kind == StepKind.Contact) ReadHandOver(_sequence[i], i);
            if (_sequence[i].Kind == StepKind.HandOver) IsHandedOver = true;
            if (_sequence[i].Kind == StepKind.Recall) Recall(_sequence[i].Day);
            if (i >= CycleStart) ReadProgress(_sequence[i], i);
        }
    }

    private void Recall(int day)
    {
        if (IsHandedOver) Release(day);
        IsHandedOver = false;
    }

    private void ReadHandOver(Step contact, int place)
    {
        if (contact.Stage < 0 || Policy.Stages[contact.Stage].Action != DunningAction.HandOver || !IsCarriedOut(contact.Outcome)) return;
        var records = Events.Where(one => one.Step.Kind == StepKind.Contact && one.Step.Key == contact.Key).ToList();
        var isFirst = !records.Any(one => one.Place < place && IsCarriedOut(one.Step.Outcome));
        if (isFirst && IsCarriedOut(records[^1].Step.Outcome)) IsHandedOver = true;
    }

    private void ReadProgress(Step step, int place)
    {
        switch (step.Kind)
        {
            case StepKind.Contact when step.Stage >= 0 && IsLatestOfAct(place) && BeganInCycle(place):
                ReadStage(step);
                break;
            case StepKind.Skip:
                Position = Math.Max(Position, step.Stage);
                break;
            case StepKind.Return:
                (ReturnedOn, WasReturnedInCycle) = (step.Day, true);
                break;
            case StepKind.Reject:
                RejectedOn = step.Day;
                break;
            case StepKind.Escalate:
                (EscalatedOn, EscalatedTo) = (step.Day, step.Stage);
                break;
            default:
                break;
        }
    }

    private void ReadStage(Step contact)
    {
        _isInDoubt[contact.Stage] = contact.Outcome == ContactOutcome.Unknown;
        if (IsTry(contact.Outcome))
        {
            _tries[contact.Stage]++;
            _lastTry[contact.Stage] = contact.Day;
        }

        var counts = IsCarriedOut(contact.Outcome)
            || (IsTry(contact.Outcome) && !Policy.Stages[contact.Stage].IsMandatory && _tries[contact.Stage] >= Policy.Retries.AtMost);
        if (!counts) return;
        Position = Math.Max(Position, contact.Stage);
        (LastDay, LastStage) = (contact.Day, contact.Stage);
        ReturnedOn = RejectedOn = EscalatedOn = NoDay;
        EscalatedTo = Stages.None;
    }
}
