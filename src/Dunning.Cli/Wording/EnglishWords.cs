using System;
using System.Globalization;
using Dunning.Engine;
using Dunning.Policies;
using Dunning.Receivables;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Cli.Wording;

internal sealed class EnglishWords : Words
{
    public override string Invoice => "Invoice";

    public override string Customer => "Customer";

    public override string Amount => "To collect";

    public override string DaysLate => "Days late";

    public override string DueSince => "Since";

    public override string By => "By";

    public override string Remarks => "Remarks";

    public override string Currency => "Currency";

    public override string Open => "Open";

    public override string Late => "Late";

    public override string Total => "Total";

    public override string NeedsApproval => "to be approved";

    public override string NothingToDo => "Nothing to do today.";

    public override string Prevent => "Write before the due date";

    protected override string PercentSign => "%";

    protected override NumberFormatInfo Numbers { get; } = CultureInfo.InvariantCulture.NumberFormat;

    public override string AgendaOf(LocalDate day) => "Agenda of " + Date(day);

    public override string RowsRead(long read, long skipped, int notIssuedYet) =>
        Number(read) + (read == 1 ? " row read, " : " rows read, ") + (skipped == 0 ? "none skipped" : Number(skipped) + " skipped")
        + notIssuedYet switch
        {
            0 => string.Empty,
            1 => "; one invoice issued after that day is left out",
            _ => "; " + Number(notIssuedYet) + " invoices issued after that day are left out",
        };

    public override string SkippedRows(long skipped) => "Skipped rows (" + Number(skipped) + ")";

    public override string More(long count) => "and " + Number(count) + " more";

    public override string AtLine(int line) => "line " + Number(line);

    public override string Verdicts(int act, int review, int wait, int none) =>
        Number(act) + " to act on, " + Number(review) + " for a person to decide, " + Number(wait) + " waiting, " + Number(none) + " with nothing to do";

    public override string Until(LocalDate day) => "again on " + Date(day);

    public override string NotAfter(LocalDate deadline) => "not after " + Date(deadline);

    public override string FallsDueIn(int days) => days switch
    {
        0 => "due today",
        1 => "due tomorrow",
        _ => "due in " + Number(days) + " days",
    };

    public override string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public override string ToDo(DunningAction action) => action switch
    {
        DunningAction.Remind => "Remind",
        DunningAction.OfferPlan => "Offer a payment plan",
        DunningAction.FormalNotice => "Send a formal notice",
        DunningAction.Mediate => "Offer mediation",
        DunningAction.ServedDemand => "Have a demand served",
        DunningAction.HandOver => "Hand over to an agency or lawyer",
        DunningAction.PaymentOrder => "Ask for an order to pay",
        DunningAction.Enforce => "Enforce the title",
        DunningAction.NotifyInsurer => "Notify the credit insurer",
        DunningAction.SendEvidence => "Send the evidence of the debt",
        DunningAction.ConfirmPromise => "Confirm the promise in writing",
        DunningAction.DeclareClaim => "Declare the claim in the insolvency proceedings",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Not a declared action."),
    };

    public override string Decide(DecisionReason reason) => "To decide: " + Because(reason);

    public override string Nothing(Verdict verdict) => verdict == Verdict.Wait ? "Wait:" : "Nothing to do:";

    public override string Because(DecisionReason reason) => reason switch
    {
        DecisionReason.Settled => "paid",
        DecisionReason.Overpaid => "more came in than was owed",
        DecisionReason.WrittenOff => "written off",
        DecisionReason.StageDue => "the stage is due",
        DecisionReason.PlanBroken => "the payment plan was not kept",
        DecisionReason.PromiseBroken => "the promise was not kept",
        DecisionReason.PaymentReturned => "a payment bounced",
        DecisionReason.DisputeRejected => "the dispute was rejected",
        DecisionReason.Escalated => "somebody decided to go on",
        DecisionReason.ClaimToDeclare => "insolvency proceedings were opened",
        DecisionReason.EvidenceToSend => "the debtor disputes and has not had the evidence",
        DecisionReason.PromiseToConfirm => "the promise is not in writing",
        DecisionReason.NotDue => "not due yet",
        DecisionReason.StageNotDue => "the next stage is not due",
        DecisionReason.AwaitingResponse => "the debtor still has time to answer",
        DecisionReason.AwaitingTitle => "an enforceable title is needed",
        DecisionReason.OnHold => "on hold",
        DecisionReason.DisputeOpen => "disputed",
        DecisionReason.PromisePending => "payment was promised",
        DecisionReason.PlanOnTrack => "the payment plan is kept",
        DecisionReason.PaymentGrace => "a payment just came in",
        DecisionReason.AutomaticPayment => "payment is automatic",
        DecisionReason.BelowMinimum => "too little to act on",
        DecisionReason.HandedOver => "somebody else has the file",
        DecisionReason.InsolvencyStay => "stayed by insolvency proceedings",
        DecisionReason.ProcessExhausted => "no stage is left",
        DecisionReason.NoReachableChannel => "the debtor cannot be reached",
        DecisionReason.Undeliverable => "every try failed",
        DecisionReason.DeliveryUnknown => "it is in doubt whether the message went out",
        DecisionReason.DisputeStale => "the dispute has been open too long",
        DecisionReason.CreditToIssue => "a credit note is owed",
        DecisionReason.AutomaticPaymentMissing => "the automatic payment did not come",
        DecisionReason.PenaltiesOutstanding => "penalties are left to collect",
        DecisionReason.TimeBarred => "the limitation period has passed",
        DecisionReason.ClaimDeadlineMissed => "the time to declare the claim has passed",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a declared reason."),
    };

    public override string Alert(DunningAlerts alert) => alert switch
    {
        DunningAlerts.ActionOverdue => "action long pending",
        DunningAlerts.CreditToIssue => "a credit note is owed",
        DunningAlerts.DisputeStale => "disputed for too long",
        DunningAlerts.LimitationApproaching => "the limitation period is about to end",
        DunningAlerts.PaymentReturned => "a payment bounced",
        DunningAlerts.PlanBroken => "payment plan broken",
        DunningAlerts.PromiseBroken => "promise broken",
        DunningAlerts.UnappliedCredit => "credit to be matched",
        _ => throw new ArgumentOutOfRangeException(nameof(alert), alert, "Not one declared alert."),
    };

    public override string Of(Channel channel) => channel switch
    {
        Channel.Email => "e-mail",
        Channel.Sms => "text message",
        Channel.Phone => "phone",
        Channel.Letter => "letter",
        Channel.RegisteredLetter => "registered letter",
        Channel.ElectronicRegisteredLetter => "electronic registered letter",
        Channel.Bailiff => "judicial officer",
        Channel.Portal => "portal",
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "Not a declared channel."),
    };
}
