using System;
using Dunning.Policies;
using Dunning.Portfolio.CaseFiles;
using Dunning.Receivables.Events;

namespace Dunning.Cli.Wording;

internal sealed class EnglishCaseFileWords : CaseFileWords
{
    public override string NoAdvice => "Put together from what is recorded; no legal advice.";

    public override string Address => "Address";

    public override string CompanyNumber => "Company number";

    public override string TaxNumber => "VAT number";

    public override string Claim => "Claim";

    public override string Principal => "Principal";

    public override string Contested => "Contested";

    public override string Penalties => "Penalties";

    public override string Issued => "Issued";

    public override string Due => "Due";

    public override string Balance => "Balance";

    public override string LimitationOn => "Time-barred after";

    public override string WhereItStands => "Where it stands";

    public override string Chronology => "What happened";

    public override string Day => "Day";

    public override string What => "What";

    public override string Proof => "Proof, reference";

    public override string Reversed => "reversed later";

    public override string Missing => "Missing";

    public override string NothingMissing => "Nothing is missing that this program knows of.";

    public override string OnlyHelpful => "would help";

    public override string Routes => "Routes to an enforceable title (France)";

    public override string Route => "Route";

    public override string Conditions => "Conditions";

    public override string Cost => "Cost";

    public override string CostUnknown => "not given";

    public override string Sources => "Sources";

    public override string IsContested => "the claim is contested: it may end in a suit";

    public override string Unapplied => "Unapplied credits of the customer, not taken off";

    public override string ChannelsUnknown => "The ledger does not say by which channel each message went out: see the proofs.";

    public override string NeedsLawyer => "a lawyer is needed above 10,000 EUR";

    public override string FileOf(string debtor, string day) => "Case file " + debtor + ", as of " + day;

    public override string With(string person) => "with " + person;

    public override string PromisedFor(string day) => "for " + day;

    public override string Through(string day) => "through " + day;

    public override string Of(CaseFileEntryKind kind) => kind switch
    {
        CaseFileEntryKind.Issued => "Invoice issued",
        CaseFileEntryKind.FellDue => "Due date",
        CaseFileEntryKind.Event => "Event",
        CaseFileEntryKind.DebtorHold => "Customer put on hold",
        CaseFileEntryKind.DebtorInsolvency => "Insolvency of the customer recorded",
        CaseFileEntryKind.DebtorInsolvencyClosed => "Insolvency of the customer closed",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind."),
    };

    public override string Of(DunningEventKind kind) => kind switch
    {
        DunningEventKind.Payment => "Payment",
        DunningEventKind.PaymentReturned => "Payment returned",
        DunningEventKind.CreditNote => "Credit note",
        DunningEventKind.WriteOff => "Written off",
        DunningEventKind.Contact => "Contact",
        DunningEventKind.Promise => "Promise to pay",
        DunningEventKind.PromiseWithdrawn => "Promise withdrawn",
        DunningEventKind.Dispute => "Dispute",
        DunningEventKind.DisputeClosed => "Dispute closed",
        DunningEventKind.Plan => "Payment plan",
        DunningEventKind.PlanCancelled => "Payment plan cancelled",
        DunningEventKind.Hold => "On hold",
        DunningEventKind.HoldLifted => "Hold lifted",
        DunningEventKind.Skip => "Stages skipped",
        DunningEventKind.Escalate => "Escalated",
        DunningEventKind.Extension => "New due date",
        DunningEventKind.Insolvency => "Insolvency recorded",
        DunningEventKind.ClaimDeclared => "Claim declared",
        DunningEventKind.InsolvencyClosed => "Insolvency closed",
        DunningEventKind.HandedOver => "Handed over",
        DunningEventKind.Recalled => "Recalled",
        DunningEventKind.Acknowledged => "Debt acknowledged",
        DunningEventKind.LegalAction => "Legal action",
        DunningEventKind.LegalActionEnded => "Legal action ended",
        DunningEventKind.EnforceableTitle => "Enforceable title",
        DunningEventKind.InterestCharged => "Interest charged",
        DunningEventKind.FeeCharged => "Fee charged",
        DunningEventKind.PenaltyWaived => "Penalty waived",
        DunningEventKind.Note => "Note",
        DunningEventKind.Reversed => "Reversal",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind of event."),
    };

    public override string Done(DunningAction action) => action switch
    {
        DunningAction.Remind => "Reminder",
        DunningAction.OfferPlan => "Offer of a payment plan",
        DunningAction.FormalNotice => "Formal notice",
        DunningAction.Mediate => "Offer of mediation",
        DunningAction.ServedDemand => "Served demand",
        DunningAction.HandOver => "Handed over to an agency or lawyer",
        DunningAction.PaymentOrder => "Payment order applied for",
        DunningAction.Enforce => "Enforcement of the title",
        DunningAction.NotifyInsurer => "Notice to the credit insurer",
        DunningAction.SendEvidence => "Evidence of the claim",
        DunningAction.ConfirmPromise => "Written confirmation of the promise",
        DunningAction.DeclareClaim => "Declaration of the claim",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Not a declared action."),
    };

    public override string Of(ContactOutcome outcome) => outcome switch
    {
        ContactOutcome.Sent => "sent",
        ContactOutcome.Delivered => "delivered",
        ContactOutcome.NotReached => "nobody reached",
        ContactOutcome.Failed => "failed",
        ContactOutcome.Unknown => "not known whether it went out",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not a declared outcome."),
    };

    public override string Of(DisputeOutcome outcome) => outcome switch
    {
        DisputeOutcome.Accepted => "accepted",
        DisputeOutcome.Rejected => "rejected",
        DisputeOutcome.Withdrawn => "withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not a declared outcome."),
    };

    public override string Of(CaseFileGapKind kind) => kind switch
    {
        CaseFileGapKind.DebtorName => "Name of the customer",
        CaseFileGapKind.DebtorAddress => "Address of the customer",
        CaseFileGapKind.CompanyNumber => "Company number of the customer",
        CaseFileGapKind.PurchaseOrder => "Purchase order or contract",
        CaseFileGapKind.Documents => "Delivery note or other proof of performance",
        CaseFileGapKind.FormalNotice => "Formal notice",
        CaseFileGapKind.FormalNoticeProof => "Proof of delivery of the formal notice",
        CaseFileGapKind.Acknowledgement => "Acknowledgement of the debt",
        CaseFileGapKind.DisputeOpen => "End of the dispute, or the credit note promised",
        CaseFileGapKind.PenaltyStatement => "Penalty statement",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind."),
    };

    public override string Of(CourtRouteKind kind) => kind switch
    {
        CourtRouteKind.SmallClaims => "Simplified recovery of small claims",
        CourtRouteKind.OrderForPayment => "Order for payment",
        CourtRouteKind.Suit => "Suit on the merits",
        CourtRouteKind.AdministrativeInterimPayment => "Interim payment, administrative court",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind."),
    };

    public override string Condition(CourtRouteKind kind) => kind switch
    {
        CourtRouteKind.SmallClaims => "a contract or statute, up to 5,000 EUR with interest, the customer agrees; all costs are the creditor's",
        CourtRouteKind.OrderForPayment => "a contract or statute, and an amount that follows from it; no conciliation first, in neither phase",
        CourtRouteKind.Suit => "any claim, contested or not",
        CourtRouteKind.AdministrativeInterimPayment =>
            "an obligation that cannot be seriously contested; after the administration decided on a prior demand (CJA R421-1); by a lawyer as a rule (CJA R431-2)",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind."),
    };

    public override string? Of(ConciliationFirst conciliation) => conciliation switch
    {
        ConciliationFirst.No => null,
        ConciliationFirst.Yes => "conciliation, mediation or a participative procedure must be tried first, up to 5,000 EUR (CPC 750-1)",
        ConciliationFirst.BeforeCivilCourt => "before the civil court conciliation must be tried first, up to 5,000 EUR (CPC 750-1); not before the commercial court",
        _ => throw new ArgumentOutOfRangeException(nameof(conciliation), conciliation, "Not declared."),
    };
}
