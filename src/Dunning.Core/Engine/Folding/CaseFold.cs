using System;
using Dunning.Calendars;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
#if NETSTANDARD2_0
using TryCounts = byte[];
#else
using TryCounts = System.Span<byte>;
#endif

namespace Dunning.Engine.Folding;

/// <summary>Folds a history: one pass over the events known on a day, in reading order. What they amount to is put together in the other part.</summary>
internal partial struct CaseFold
{
    private readonly CompiledPolicy _policy;
    private readonly HistoryIndex _index;
    private readonly int _known;
    private readonly DebtorKind _kind;

    private int _due;
    private int _cycleStart;
    private int _release;
    private bool _isHandedOver;
    private int _handedOverBy;
    private int _recalledBy;
    private BalanceFold _balance;
    private ProgressFold _progress;
    private PromiseFold _promise;
    private PlanFold _plan;
    private DisputeFold _dispute;
    private HoldFold _hold;
    private GraceFold _grace;
    private InsolvencyFold _insolvency;
    private LimitationFold _limitation;
    private readonly FoldLog? _log;

    private CaseFold(CompiledPolicy policy, Invoice invoice, HistoryIndex index, int known, FoldLog? log)
    {
        _log = log;
        _handedOverBy = _recalledBy = HistoryIndex.Nothing;
        InsolvencyClosedOn = DayNumber.None;
        _policy = policy;
        _index = index;
        _known = known;
        _kind = invoice.Debtor.Kind;
        _due = invoice.DueDay;
        _release = DayNumber.None;
        _balance = new BalanceFold(invoice.AmountMinor);
        _progress = new ProgressFold(log);
        _dispute = new DisputeFold();
        _hold = new HoldFold();
        _grace = new GraceFold(policy.Source.PaymentGraceDays);
        _insolvency = new InsolvencyFold(invoice.Debtor.Insolvency);
        _limitation = new LimitationFold();
    }

    public readonly BalanceFold Balance => _balance;

    public readonly ProgressFold Progress => _progress;

    public readonly PromiseFold StandingPromise => _promise;

    public readonly PlanFold Plan => _plan;

    public readonly DisputeFold Disputes => _dispute;

    public readonly HoldFold Hold => _hold;

    public readonly GraceFold Grace => _grace;

    public readonly InsolvencyFold Insolvency => _insolvency;

    /// <summary>The day on which the latest proceedings that ended did so; <see cref="DayNumber.None"/> without any.</summary>
    public int InsolvencyClosedOn { get; private set; }

    public readonly LimitationFold Limitation => _limitation;

    /// <summary>The place of what handed the file over among the entries of the history; <see cref="HistoryIndex.Nothing"/> when nobody else has it.</summary>
    public readonly int HandedOverBy => _isHandedOver ? _handedOverBy : HistoryIndex.Nothing;

    /// <summary>The place of what brought the file back; <see cref="HistoryIndex.Nothing"/> when nothing did.</summary>
    public readonly int RecalledBy => _recalledBy;

    /// <summary>Folds what is known on a day.</summary>
    public static CaseState Fold(CompiledPolicy policy, Invoice invoice, InvoiceHistory history, int asOf)
    {
        // Not by way of Run: the parts are large, and to return them is to copy them.
        var fold = new CaseFold(policy, invoice, history.Index, history.Index.CountKnown(asOf), null);
        fold.ApplyAll(asOf);
        return fold.ToState(invoice, history, asOf);
    }

    /// <summary>Folds the first entries and keeps what they amount to in its parts, from which the state is made.</summary>
    public static CaseFold Run(CompiledPolicy policy, Invoice invoice, InvoiceHistory history, int asOf, int known, FoldLog? log = null)
    {
        var fold = new CaseFold(policy, invoice, history.Index, known, log);
        fold.ApplyAll(asOf);
        return fold;
    }

    private void ApplyAll(int asOf)
    {
#if NETSTANDARD2_0
        var tries = new byte[EscalationPolicy.MostStages];
#else
        TryCounts tries = stackalloc byte[EscalationPolicy.MostStages];
#endif
        for (var i = 0; i < _known; i++)
        {
            if (!_index.IsReversed(i, _known)) Apply(i, tries);
        }

        _log?.Reach(HistoryIndex.Nothing);
        var debtorsEnded = _insolvency.AddDebtors(asOf);
        CloseInsolvency(debtorsEnded != DayNumber.None, debtorsEnded);
    }

    private void Apply(int i, TryCounts tries)
    {
        _log?.Reach(i);
        var happened = _index[i].Event;
        switch (happened.Kind)
        {
            case DunningEventKind.Payment:
                Receive(happened.AmountMinor, happened.Day);
                _balance.Pay(happened.AmountMinor);
                _grace.Pay(happened.Day, i);
                _limitation.Interrupt(happened.Day, happened.Kind);
                break;
            case DunningEventKind.PaymentReturned:
                Receive(-happened.AmountMinor, happened.Day);
                _balance.Return(happened.AmountMinor);
                _grace.Return(happened.Day);
                _progress.Return(happened.Day);
                break;
            case DunningEventKind.CreditNote:
                _balance.Credit(happened.AmountMinor);
                if (!_balance.CreditIsMissing) _log?.Credit();
                break;
            case DunningEventKind.WriteOff:
                _balance.WriteOff(AmountOf(happened));
                break;
            case DunningEventKind.Contact:
                Contact(i, (ContactMade)happened, tries);
                break;
            case DunningEventKind.Promise:
                Promise((PromiseMade)happened, i);
                break;
            case DunningEventKind.PromiseWithdrawn:
                ReleaseIf(_promise.Withdraw(), happened.Day);
                break;
            case DunningEventKind.Dispute:
                _balance.OpenDispute(AmountOf(happened));
                var closing = _index[i].Next;
                if (closing == HistoryIndex.Nothing || closing >= _known) _dispute.Add(happened.Day, i);
                break;
            case DunningEventKind.DisputeClosed:
                CloseDispute(i, (DisputeClosed)happened);
                break;
            case DunningEventKind.Plan:
                Agree((PlanAgreed)happened, i);
                break;
            case DunningEventKind.PlanCancelled:
                ReleaseIf(_plan.Cancel(_policy.Source.Plans.ToleranceDays), happened.Day);
                break;
            case DunningEventKind.Hold:
                _hold.Place(happened.Day, ((HoldPlaced)happened).UntilExclusive is { } until ? DayNumber.Of(until) : DayNumber.Never, i);
                break;
            case DunningEventKind.HoldLifted:
                _hold.Lift(happened.Day);
                break;
            case DunningEventKind.Skip:
                _progress.Skip(_policy.IndexOf(((StageSkipped)happened).Stage), i);
                break;
            case DunningEventKind.Escalate:
                _progress.Escalate(happened.Day, _policy.IndexOf(((StageEscalated)happened).Stage));
                break;
            case DunningEventKind.Extension:
                BeginCycle(i, ((DueDateExtended)happened).DueDay, tries);
                break;
            case DunningEventKind.Insolvency:
                _insolvency.Record((InsolvencyRecorded)happened);
                break;
            case DunningEventKind.ClaimDeclared:
                _insolvency.Declare(happened.Day);
                break;
            case DunningEventKind.InsolvencyClosed:
                CloseInsolvency(_insolvency.Close(), happened.Day);
                break;
            case DunningEventKind.HandedOver:
                HandOver(i);
                break;
            case DunningEventKind.Recalled:
                ReleaseIf(_isHandedOver, happened.Day);
                if (_isHandedOver) _recalledBy = i;
                _isHandedOver = false;
                break;
            case DunningEventKind.Acknowledged:
                _limitation.Interrupt(happened.Day, happened.Kind);
                break;
            case DunningEventKind.LegalAction:
                _limitation.BeginLegalAction(happened.Day);
                break;
            case DunningEventKind.LegalActionEnded:
                _limitation.EndLegalAction(happened.Day);
                break;
            case DunningEventKind.EnforceableTitle:
                _limitation.ObtainTitle(happened.Day);
                break;
            case DunningEventKind.InterestCharged or DunningEventKind.FeeCharged:
                _balance.Charge(happened.AmountMinor);
                break;
            case DunningEventKind.PenaltyWaived:
                _balance.Waive(happened.AmountMinor);
                break;
            case DunningEventKind.Note or DunningEventKind.Reversed:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(i), happened.Kind, "Not a declared kind of event.");
        }
    }

    private static long? AmountOf(DunningEvent happened) => happened.CarriedAmount is null ? null : happened.AmountMinor;

    /// <summary>Money that keeps a pending promise, or covers all of a plan on track, ends it.</summary>
    private void Receive(long amount, int day)
    {
        var (wasPending, wasOnTrack) = (_promise.IsPending(day), IsOnTrack(day));
        _promise.Receive(amount);
        _plan.Receive(amount);
        ReleaseIf(amount > 0 && ((wasPending && !_promise.IsPending(day)) || (wasOnTrack && !IsOnTrack(day))), day);
    }

    private void HandOver(int i)
    {
        if (!_isHandedOver) _handedOverBy = i;
        _isHandedOver = true;
    }

    private void Promise(PromiseMade promise, int i)
    {
        var wasPending = _promise.IsPending(promise.Day);
        _promise.Make(promise, AmountOf(promise) ?? _balance.Collectible, _policy.Source.Promises, i);
        ReleaseIf(wasPending && !_promise.IsPending(promise.Day), promise.Day);
        if (promise.IsWritten) _limitation.Interrupt(promise.Day, promise.Kind);
    }

    private void Agree(PlanAgreed agreed, int i)
    {
        var wasOnTrack = IsOnTrack(agreed.Day);
        _plan.Agree(agreed.Plan, i);
        ReleaseIf(wasOnTrack && !IsOnTrack(agreed.Day), agreed.Day);
        _limitation.Interrupt(agreed.Day, agreed.Kind);
    }

    private readonly bool IsOnTrack(int day) => _plan.IsOnTrack(day, _policy.Source.Plans.ToleranceDays);

    private void ReleaseIf(bool ended, int day)
    {
        if (!ended) return;
        _release = Math.Max(_release, day);
        _log?.Release(day);
    }

    private void CloseDispute(int i, DisputeClosed closed)
    {
        var opening = _index[i].First;
        if (opening == HistoryIndex.Nothing) return;
        _balance.CloseDispute(AmountOf(_index[opening].Event), closed.Outcome == DisputeOutcome.Accepted);
        if (closed.Outcome == DisputeOutcome.Accepted) _log?.Accept();
        ReleaseIf(true, closed.Day);
        if (closed.Outcome == DisputeOutcome.Rejected) _progress.Reject(closed.Day);
    }

    private void CloseInsolvency(bool ended, int day)
    {
        ReleaseIf(ended, day);
        if (ended) InsolvencyClosedOn = day;
        if (ended && _insolvency.IsDeclared) _limitation.Interrupt(day, DunningEventKind.InsolvencyClosed);
    }

    /// <summary>Position, last day, tries, promises, plan and triggers begin again; that is no release.</summary>
    private void BeginCycle(int i, int due, TryCounts tries)
    {
        _due = due;
        _cycleStart = i + 1;
        _log?.Clear();
        _progress = new ProgressFold(_log);
        _promise = default;
        _plan = default;
        for (var stage = 0; stage < tries.Length; stage++) tries[stage] = 0;
    }

    private void Contact(int i, ContactMade contact, TryCounts tries)
    {
        // The first record gives an act its stage and cycle, the latest its day, channel and outcome.
        var first = _index.FirstOfAct(i, _known);
        var begun = (ContactMade)_index[first].Event;
        var stage = _policy.Resolve(begun);

        // Only a stage of the policy itself hands over: one that was retired counts for how far the process has come, and no more.
        if (_policy.IndexOf(begun.Stage) == stage && stage >= 0 && _policy.Stages[stage].Action == DunningAction.HandOver)
        {
            if (HandsOver(i, contact)) HandOver(i);
            else if (contact.Outcome.IsCarriedOut() && !Outcome(_index.LatestOfAct(i, _known)).IsCarriedOut()) _log?.UndoHandOver(_index.LatestOfAct(i, _known));
        }

        // A later record of the same act says what became of it.
        if (_index.LatestOfAct(i, _known) != i) return;
        if (_kind == DebtorKind.Public && contact.Outcome.IsCarriedOut() && contact.Channel is not (Channel.Phone or Channel.Sms))
            _limitation.Interrupt(contact.Day, contact.Kind);

        if (stage == CompiledPolicy.SendEvidence) _dispute.RecordEvidence(contact);
        else if (stage == CompiledPolicy.ConfirmPromise) _promise.RecordConfirmation(contact);
        else if (stage >= 0 && first >= _cycleStart)
            _progress.Contact(contact, stage, _policy.Stages[stage], _policy.Source.Retries, tries, i);

        if (stage < 0 || first >= _cycleStart) _log?.Contact(stage);
    }

    /// <summary>An act of handing over takes effect with its first record that was carried out, unless a later one says otherwise.</summary>
    private readonly bool HandsOver(int i, ContactMade contact)
    {
        if (!contact.Outcome.IsCarriedOut() || !Outcome(_index.LatestOfAct(i, _known)).IsCarriedOut()) return false;
        for (var earlier = _index.FirstOfAct(i, _known); earlier < i; earlier = _index[earlier].Next)
        {
            if (!_index.IsReversed(earlier, _known) && Outcome(earlier).IsCarriedOut()) return false;
        }

        return true;
    }

    private readonly ContactOutcome Outcome(int i) => ((ContactMade)_index[i].Event).Outcome;
}
