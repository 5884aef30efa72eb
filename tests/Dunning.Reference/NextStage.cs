using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Reference;

/// <summary>Section 4: which stage is next, and when.</summary>
internal sealed class NextStage
{
    private readonly Case _case;
    private readonly LocalDate _today;
    private readonly EscalationPolicy _policy;
    private readonly LocalDate _dueOn;
    private readonly List<Trigger> _accelerating;
    private readonly LocalDate? _release;

    public NextStage(Case its, LocalDate today)
    {
        _case = its;
        _today = today;
        _policy = its.Policy;
        _dueOn = its.Facts.DueOn;
        _accelerating = [.. Triggers.Live(its, today).Where(t => t.Accelerates)];
        _release = its.Release(today);
    }

    /// <summary>Rule 13: "due → act; not due → wait; none left → review".</summary>
    public ReferenceDecision Decide() => Next() is { } index ? DecideOn(index) : NoneLeft();

    /// <summary>"Candidates = stages after the position that apply to the debtor's kind; one that is not mandatory only if its minimum ≤ collectible and one of its
    /// channels is reachable; a preventive one only while today ≤ due date and only if it would fall due on or before the due date."</summary>
    private List<int> Candidates() =>
        [.. Remaining().Where(i =>
        {
            var stage = _policy.Stages[i];
            return (stage.IsMandatory || (IsLargeEnough(stage) && IsReachable(stage)))
                && (!IsPreventive(stage) || (_today <= _dueOn && BusinessDays.Roll(_policy, Reckon(i).Earliest) <= _dueOn));
        })];

    /// <summary>"stages after the position that apply to the debtor's kind".</summary>
    private IEnumerable<int> Remaining() =>
        Enumerable.Range(0, _policy.Stages.Count).Where(i => i > _case.Progress.Position && _policy.Stages[i].Debtors.Contains(_case.Facts.Debtor.Kind));

    /// <summary>"The next stage is the first candidate", but for those passed over. Null when none is left.</summary>
    private int? Next()
    {
        var candidates = Candidates();
        if (candidates.Count == 0) return null;

        // "of several the furthest counts".
        var resumeAt = _accelerating.Where(t => t.ResumeAt is not null).Max(t => (int?)_case.Progress.IndexOf(t.ResumeAt!));

        // "if nothing is left, the last candidate stands".
        var next = 0;
        while (next + 1 < candidates.Count && IsPassedOver(candidates[next], candidates[next + 1], resumeAt)) next++;
        return candidates[next];
    }

    private bool IsPassedOver(int index, int after, int? resumeAt)
    {
        // "A preventive one is never passed over (it lapses), and never a mandatory one".
        if (IsPreventive(_policy.Stages[index]) || _policy.Stages[index].IsMandatory) return false;

        // "catchUp: skip-to-current and no live trigger that accelerates: passed over while the one after it has reached its day (today ≥ due + day)".
        if (_policy.CatchUp == CatchUpMode.SkipToCurrent && _accelerating.Count == 0) return _today >= _dueOn.PlusDays(_policy.Stages[after].Day);

        // "a live trigger that names a stage to resume at: earlier ones are passed over".
        return index < resumeAt;
    }

    private ReferenceDecision DecideOn(int index)
    {
        var stage = _policy.Stages[index];

        // "A mandatory stage whose minimum > collectible → wait below-minimum. A stage that needs a title before there is one → wait awaiting-title."
        if (!IsLargeEnough(stage)) return Answers.Wait(_case, _today, DecisionReason.BelowMinimum, null);
        if (stage.NeedsTitle && !_case.Facts.Of<EnforceableTitleObtained>().Any()) return Answers.Wait(_case, _today, DecisionReason.AwaitingTitle, null);

        // "The latest outcome of the stage is unknown → review delivery-unknown"; "A mandatory stage after retries.atMost tries → review undeliverable."
        var tries = _case.Progress.TriesOf(index).Count();
        if (_case.Progress.ActsOf(index).LastOrDefault()?.Outcome == ContactOutcome.Unknown) return Answers.Review(_case, _today, DecisionReason.DeliveryUnknown);
        if (stage.IsMandatory && tries >= _policy.Retries.AtMost) return Answers.Review(_case, _today, DecisionReason.Undeliverable);

        // "dueOn = roll(earliest). today ≥ dueOn → act. Else wait until dueOn".
        var (earliest, isResponse) = Reckon(index);
        var dueOn = BusinessDays.Roll(_policy, earliest);
        if (_today < dueOn) return Answers.Wait(_case, _today, WhyWait(isResponse), dueOn);

        // "A mandatory stage without one, when due → review no-reachable-channel."
        var channels = _case.Reachable(stage.Channels, stage.Recipient);
        if (channels.Count == 0) return Answers.Review(_case, _today, DecisionReason.NoReachableChannel);

        // "The reason is that of the earliest". "Channel = … after n tries the (n mod count)-th."
        var reason = IsCutShort(stage) ? _accelerating[0].Reason : DecisionReason.StageDue;
        return Answers.StageAct(_case, _today, reason, stage, dueOn, channels[tries % channels.Count]);
    }

    /// <summary>"earliest = the latest of: due + day; last day + max(1, spacing); last day + the response of the stage carried out last; the latest release; after
    /// tries: the last try + retries.afterDays". "Live triggers replace its day and spacing: earliest = the latest of t (the earliest live one), the day after the due
    /// date, the last day + 1, the response, the release, the retry." With it, whether the response is what is waited for: "> 0 and later than every other term".</summary>
    private (LocalDate Earliest, bool IsResponse) Reckon(int index)
    {
        var stage = _policy.Stages[index];
        var last = _case.Progress.LastDay;
        var response = _case.Progress.ResponseEnd;
        var retry = _case.Progress.TriesOf(index).LastOrDefault()?.Day.PlusDays(_policy.Retries.AfterDays);
        var others = IsCutShort(stage)
            ? Days.Latest(_accelerating[0].Day, _dueOn.PlusDays(1), last?.PlusDays(1), _release, retry)
            : Days.Latest(_dueOn.PlusDays(stage.Day), last?.PlusDays(Math.Max(1, stage.SpacingDays)), _release, retry);
        return (Days.Latest(others, response), response > others);
    }

    /// <summary>"awaiting-response if the response is > 0 and later than every other term, not-due while today ≤ the due date, else stage-not-due."</summary>
    private DecisionReason WhyWait(bool isResponse) =>
        isResponse ? DecisionReason.AwaitingResponse : _today <= _dueOn ? DecisionReason.NotDue : DecisionReason.StageNotDue;

    /// <summary>"None left: x = roll(the later of the day after the due date, and the last day + the response). Before x: wait until x: awaiting-response if the last
    /// day + the response is later than the day after the due date, else as above. From x: review with dueOn = x: process-exhausted, or no-reachable-channel if a stage
    /// that is not preventive was left out for want of a channel." One left out for its amount was not left out for want of a channel.</summary>
    private ReferenceDecision NoneLeft()
    {
        var dayAfter = _dueOn.PlusDays(1);
        var response = _case.Progress.ResponseEnd;
        var x = BusinessDays.Roll(_policy, Days.Latest(dayAfter, response));
        if (_today < x) return Answers.Wait(_case, _today, WhyWait(response > dayAfter), x);

        var wantsChannel = Remaining().Select(i => _policy.Stages[i]).Any(s => !IsPreventive(s) && IsLargeEnough(s) && !IsReachable(s));
        return Answers.Review(_case, _today, wantsChannel ? DecisionReason.NoReachableChannel : DecisionReason.ProcessExhausted) with { DueOn = x };
    }

    /// <summary>"For a stage that is not preventive, live triggers replace its day and spacing".</summary>
    private bool IsCutShort(DunningStage stage) => !IsPreventive(stage) && _accelerating.Count > 0;

    private bool IsLargeEnough(DunningStage stage) => Minimums.In(stage.Minimum, _case.Currency) <= _case.Amounts.Collectible;

    private bool IsReachable(DunningStage stage) => _case.Reachable(stage.Channels, stage.Recipient).Count > 0;

    private static bool IsPreventive(DunningStage stage) => stage.Phase == DunningPhase.Preventive;
}
