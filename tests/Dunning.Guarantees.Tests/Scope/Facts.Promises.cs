using System;
using System.Linq;
using Dunning.Receivables;

namespace Dunning.Guarantees.Scope;

/// <content>Promises and plans.</content>
internal sealed partial class Facts
{
    public const decimal FirstInstalment = 40m;
    public const decimal SecondInstalment = 30m;
    public const int FirstInstalmentAfter = 3;
    public const int SecondInstalmentAfter = 7;

    private bool _latestPromiseStands;
    private decimal _promised;
    private decimal _paidSincePromise;
    private decimal _paidSincePlan;

    /// <summary>The place of the promise that counts; -1 without one.</summary>
    public int Promise { get; private set; } = -1;

    /// <summary>The place of the plan; -1 without one.</summary>
    public int Plan { get; private set; } = -1;

    public bool HasUnkeptPromise => Promise >= 0 && _paidSincePromise < _promised;

    /// <summary>The day the promise breaks, if it is not kept before.</summary>
    public int PromiseBreak => HasUnkeptPromise
        ? Math.Min(_sequence[Promise].Until!.Value, _sequence[Promise].Day + Policy.Promises.LongestDays) + Policy.Promises.ToleranceDays + 1
        : Never;

    /// <summary>The day the plan breaks, if no more comes in.</summary>
    public int PlanBreak =>
        Plan < 0 ? Never
        : _paidSincePlan < FirstInstalment ? _sequence[Plan].Day + FirstInstalmentAfter + Policy.Plans.ToleranceDays + 1
        : _paidSincePlan < FirstInstalment + SecondInstalment ? _sequence[Plan].Day + SecondInstalmentAfter + Policy.Plans.ToleranceDays + 1
        : Never;

    public bool IsPromisePending(int today) => PromiseBreak != Never && today < PromiseBreak;

    public bool IsPlanOnTrack(int today) => PlanBreak != Never && today < PlanBreak;

    private void ReadPromises()
    {
        var made = 0;
        foreach (var (step, place) in Events.Where(one => one.Place >= CycleStart))
        {
            var wasPending = IsPromisePending(step.Day);
            switch (step.Kind)
            {
                case StepKind.Promise:
                    made++;
                    _latestPromiseStands = made <= Policy.Promises.AtMost;
                    if (_latestPromiseStands) (Promise, _promised, _paidSincePromise) = (place, _collectibleAt[place], 0m);
                    break;
                case StepKind.Withdraw when _latestPromiseStands:
                    if (HasUnkeptPromise) Release(step.Day);
                    (Promise, _latestPromiseStands) = (-1, false);
                    continue;
                case StepKind.Payment:
                    _paidSincePromise += step.Amount!.Value;
                    break;
                case StepKind.Return:
                    _paidSincePromise -= step.Amount!.Value;
                    break;
                default:
                    continue;
            }

            if (wasPending && !IsPromisePending(step.Day)) Release(step.Day);
        }
    }

    private void ReadPlans()
    {
        foreach (var (step, place) in Events.Where(one => one.Place >= CycleStart))
        {
            var wasOnTrack = IsPlanOnTrack(step.Day);
            switch (step.Kind)
            {
                case StepKind.Plan:
                    (Plan, _paidSincePlan) = (place, 0m);
                    break;
                case StepKind.Cancel:
                    if (PlanBreak != Never) Release(step.Day);
                    Plan = -1;
                    break;
                case StepKind.Payment:
                    _paidSincePlan += step.Amount!.Value;
                    if (wasOnTrack && !IsPlanOnTrack(step.Day)) Release(step.Day);
                    break;
                case StepKind.Return:
                    _paidSincePlan -= step.Amount!.Value;
                    break;
                default:
                    break;
            }
        }
    }
}
