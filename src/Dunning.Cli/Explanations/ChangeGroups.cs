using System;
using Dunning.Cli.Wording;
using Dunning.Receivables.Events;

namespace Dunning.Cli.Explanations;

/// <summary>Sorts events by where they come from, so that a long list reads in four lines.</summary>
internal static class ChangeGroups
{
    public static ChangeGroup Of(DunningEventKind kind) => kind switch
    {
        DunningEventKind.Payment or DunningEventKind.PaymentReturned or DunningEventKind.CreditNote or DunningEventKind.WriteOff
            or DunningEventKind.InterestCharged or DunningEventKind.FeeCharged or DunningEventKind.PenaltyWaived => ChangeGroup.Money,
        DunningEventKind.Promise or DunningEventKind.PromiseWithdrawn or DunningEventKind.Plan or DunningEventKind.PlanCancelled
            or DunningEventKind.Dispute or DunningEventKind.DisputeClosed or DunningEventKind.Extension => ChangeGroup.Debtor,
        DunningEventKind.Contact or DunningEventKind.Skip or DunningEventKind.Escalate or DunningEventKind.Hold or DunningEventKind.HoldLifted
            or DunningEventKind.HandedOver or DunningEventKind.Recalled or DunningEventKind.Note or DunningEventKind.Reversed => ChangeGroup.Process,
        DunningEventKind.Insolvency or DunningEventKind.ClaimDeclared or DunningEventKind.InsolvencyClosed or DunningEventKind.Acknowledged
            or DunningEventKind.LegalAction or DunningEventKind.LegalActionEnded or DunningEventKind.EnforceableTitle => ChangeGroup.Law,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind of event."),
    };
}
