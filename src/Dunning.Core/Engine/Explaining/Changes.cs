using System;
using Dunning.Receivables.Events;

namespace Dunning.Engine.Explaining;

/// <summary>Which events would end or change a decision that asks nobody to act.</summary>
internal static class Changes
{
    public static DunningEventKind[] Of(DecisionReason reason) => reason switch
    {
        DecisionReason.NotDue or DecisionReason.StageNotDue or DecisionReason.AwaitingResponse =>
            [DunningEventKind.Payment, DunningEventKind.PaymentReturned, DunningEventKind.Promise, DunningEventKind.Dispute, DunningEventKind.Plan, DunningEventKind.Hold, DunningEventKind.Escalate, DunningEventKind.Extension],
        DecisionReason.AwaitingTitle => [DunningEventKind.EnforceableTitle, DunningEventKind.Skip, DunningEventKind.Payment],
        DecisionReason.OnHold => [DunningEventKind.HoldLifted, DunningEventKind.Hold, DunningEventKind.Payment],
        DecisionReason.DisputeOpen or DecisionReason.DisputeStale => [DunningEventKind.DisputeClosed, DunningEventKind.CreditNote, DunningEventKind.Payment],
        DecisionReason.PromisePending => [DunningEventKind.Payment, DunningEventKind.PromiseWithdrawn, DunningEventKind.Dispute],
        DecisionReason.PlanOnTrack => [DunningEventKind.Payment, DunningEventKind.PaymentReturned, DunningEventKind.PlanCancelled],
        DecisionReason.PaymentGrace => [DunningEventKind.PaymentReturned, DunningEventKind.Payment],
        DecisionReason.AutomaticPayment or DecisionReason.AutomaticPaymentMissing => [DunningEventKind.Payment, DunningEventKind.PaymentReturned],
        DecisionReason.BelowMinimum => [DunningEventKind.Payment, DunningEventKind.PaymentReturned, DunningEventKind.WriteOff, DunningEventKind.DisputeClosed],
        DecisionReason.HandedOver => [DunningEventKind.Recalled, DunningEventKind.Payment],
        DecisionReason.InsolvencyStay => [DunningEventKind.InsolvencyClosed, DunningEventKind.Payment],
        DecisionReason.ClaimDeadlineMissed => [DunningEventKind.ClaimDeclared, DunningEventKind.Insolvency, DunningEventKind.WriteOff],
        DecisionReason.ProcessExhausted or DecisionReason.NoReachableChannel =>
            [DunningEventKind.Payment, DunningEventKind.HandedOver, DunningEventKind.LegalAction, DunningEventKind.WriteOff, DunningEventKind.Extension],
        DecisionReason.Undeliverable => [DunningEventKind.Contact, DunningEventKind.Skip, DunningEventKind.Payment],
        DecisionReason.DeliveryUnknown => [DunningEventKind.Contact, DunningEventKind.Reversed, DunningEventKind.Skip],
        DecisionReason.CreditToIssue => [DunningEventKind.CreditNote, DunningEventKind.Payment],
        DecisionReason.PenaltiesOutstanding => [DunningEventKind.Payment, DunningEventKind.PenaltyWaived],
        DecisionReason.TimeBarred => [DunningEventKind.Payment, DunningEventKind.WriteOff],
        DecisionReason.Settled or DecisionReason.Overpaid or DecisionReason.WrittenOff => [DunningEventKind.PaymentReturned, DunningEventKind.Reversed],
        DecisionReason.StageDue or DecisionReason.PlanBroken or DecisionReason.PromiseBroken or DecisionReason.PaymentReturned
            or DecisionReason.DisputeRejected or DecisionReason.Escalated or DecisionReason.EvidenceToSend or DecisionReason.PromiseToConfirm => [DunningEventKind.Contact],
        DecisionReason.ClaimToDeclare => [DunningEventKind.ClaimDeclared],
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a declared reason."),
    };
}
