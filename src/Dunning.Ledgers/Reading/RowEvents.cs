using System;
using System.Collections.Generic;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Ledgers.Reading;

/// <summary>What a row says has happened to its invoice, as events; those of one day in the order in which they come here.</summary>
internal sealed class RowEvents(LedgerOptions options, Assumptions assumptions, RemarkList warnings)
{
    // No policy counts a promise for longer than it was made ahead, 30 days unless it says otherwise: so far back the promise may have been made.
    private const int PromiseDays = 30;

    private static readonly string ConfirmPromise = WireName.Of(DunningAction.ConfirmPromise);
    private static readonly string SendEvidence = WireName.Of(DunningAction.SendEvidence);
    private static readonly string DeclareClaim = WireName.Of(DunningAction.DeclareClaim);

    private readonly List<DunningEvent> _events = [];

    public InvoiceHistory HistoryOf(RowValues row, LocalDate issuedOn, Money amount)
    {
        _events.Clear();
        var stageOn = row.Date(LedgerColumn.StageOn);
        AddPayment(row, issuedOn, amount);
        AddDispute(row, issuedOn, amount.Currency);
        if (row.Text(LedgerColumn.Stage) == ConfirmPromise)
        {
            AddPromise(row, issuedOn, stageOn);
            AddStage(row, issuedOn, stageOn);
        }
        else
        {
            AddStage(row, issuedOn, stageOn);
            AddPromise(row, issuedOn, stageOn);
        }

        AddHold(row, issuedOn, stageOn);
        return _events.Count == 0 ? InvoiceHistory.Empty : InvoiceHistory.Of(_events);
    }

    private void AddPayment(RowValues row, LocalDate issuedOn, Money amount)
    {
        var paidOn = row.Date(LedgerColumn.PaidOn);
        var paid = row.Part(LedgerColumn.Paid, amount.Currency) ?? (paidOn is null ? null : amount);
        if (paid is not { Amount: > 0m } payment) return;
        if (row.Text(LedgerColumn.PaidOn) is null) assumptions.PaymentUndated(row.Line);
        _events.Add(new PaymentReceived(paidOn ?? issuedOn, payment));
    }

    private void AddDispute(RowValues row, LocalDate issuedOn, Currency currency)
    {
        var openedOn = row.Date(LedgerColumn.DisputedOn);
        var text = row.Text(LedgerColumn.Disputed);
        Money? part = null;
        if (text is null ? openedOn is null : Words.TryReadYesOrNo(text, out var isDisputed) && !isDisputed) return;
        if (text is not null && !Words.TryReadYesOrNo(text, out _))
        {
            part = row.Part(LedgerColumn.Disputed, currency);
            if (part is not { Amount: > 0m }) return;
        }

        if (row.Text(LedgerColumn.DisputedOn) is null) assumptions.DisputeUndated(row.Line);
        _events.Add(new DisputeOpened(openedOn ?? issuedOn, string.Empty, part));
    }

    private void AddStage(RowValues row, LocalDate issuedOn, LocalDate? stageOn)
    {
        var stage = row.Text(LedgerColumn.Stage);
        if (stage is null)
        {
            if (stageOn is not null) Unused(row, LedgerColumn.StageOn, "The day of a stage is given, but not the stage: it is not used.");
        }
        else if (stageOn is { } on)
        {
            // A customer's profile, and so its policy, may have changed since: the phase lets the stage count there too.
            PolicyPresets.TryFindPhase(stage, out var phase);
            _events.Add(new ContactMade(on, stage, options.ChannelOfStage?.Invoke(stage) ?? Channel.Phone, phase: phase));
        }
        else if (stage == ConfirmPromise || stage == SendEvidence || stage == DeclareClaim)
        {
            Unused(row, LedgerColumn.Stage, "The day of " + stage + " is not given: it is not used.");
        }
        else if (row.Text(LedgerColumn.StageOn) is null)
        {
            // The position is known, the day is not: that is what a skip says, and it makes nobody wait.
            _events.Add(new StageSkipped(issuedOn, stage, "The ledger gives no day."));
        }
    }

    private void AddPromise(RowValues row, LocalDate issuedOn, LocalDate? stageOn)
    {
        if (row.Date(LedgerColumn.PromisedOn) is not { } promisedOn) return;
        if (promisedOn < issuedOn)
        {
            Unused(row, LedgerColumn.PromisedOn, "The payment is promised for a day before the issue date: it is not used.");
            return;
        }

        var madeOn = Later(issuedOn, promisedOn.PlusDays(-PromiseDays));
        if (stageOn is { } on && on <= promisedOn) madeOn = Later(madeOn, on);
        _events.Add(new PromiseMade(madeOn, promisedOn));
    }

    private void AddHold(RowValues row, LocalDate issuedOn, LocalDate? stageOn)
    {
        if (row.Date(LedgerColumn.HoldUntil) is not { } until) return;
        if (until <= issuedOn)
        {
            Unused(row, LedgerColumn.HoldUntil, "The hold ends before the issue date: it is not used.");
            return;
        }

        _events.Add(new HoldPlaced(stageOn is { } on && on < until ? Later(issuedOn, on) : issuedOn, until));
    }

    private void Unused(RowValues row, LedgerColumn column, string reason) => warnings.Add(row.Remark(column, LedgerFaultCodes.ValueUnused, reason));

    private static LocalDate Later(LocalDate one, LocalDate other) => one > other ? one : other;
}
