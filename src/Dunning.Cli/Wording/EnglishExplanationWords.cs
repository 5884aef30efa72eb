using System;
using Dunning.Engine;
using Dunning.Engine.Explaining;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Cli.Wording;

internal sealed class EnglishExplanationWords : ExplanationWords
{
    public override string Colon => ": ";

    public override string Rules => "The rules, in their order; the first that holds decides";

    public override string Stages => "The stages of the policy";

    public override string Channels => "The channels, in order of preference";

    public override string ChangedBy => "What would change this";

    public override string NotReached => "an earlier rule decided";

    public override string Unreachable => "does not reach the recipient";

    public override string Chosen => "to be used now";

    public override string Approval => "A person must approve it.";

    public override string Policy(string name, string version) => "Decided under the policy " + name + ", version " + version + ".";

    public override string StandsUntil(LocalDate? reviewOn, Words words) =>
        reviewOn is { } day
            ? "Ask again on " + words.Date(day) + ", or when something happens."
            : "Ask again when something happens.";

    public override string Of(DecisionRule rule) => rule switch
    {
        DecisionRule.Closed => "nothing is left of the principal",
        DecisionRule.Insolvency => "insolvency proceedings stay the claim",
        DecisionRule.HandedOver => "somebody else has the file",
        DecisionRule.Limitation => "the limit to sue has passed",
        DecisionRule.Hold => "a hold is in force",
        DecisionRule.Dispute => "a dispute asks for evidence, or covers all of it",
        DecisionRule.NothingCollectible => "nothing is collectible",
        DecisionRule.Minimum => "too little is collectible",
        DecisionRule.Plan => "a payment plan is kept",
        DecisionRule.Promise => "a promise is pending",
        DecisionRule.AutomaticPayment => "the payment is automatic",
        DecisionRule.PaymentGrace => "a payment just came in",
        DecisionRule.Stage => "the next stage of the process",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a declared rule."),
    };

    public override string Of(RuleStatus status) => status switch
    {
        RuleStatus.DidNotHold => "does not apply",
        RuleStatus.Held => "DECIDES",
        RuleStatus.NotReached => "not asked",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a declared status."),
    };

    public override string Of(StageStatus status) => status switch
    {
        StageStatus.Behind => "behind: carried out, skipped, or before one that was",
        StageStatus.OtherDebtors => "left out: not for this kind of debtor",
        StageStatus.BelowMinimum => "left out: too little is collectible for it",
        StageStatus.NoChannel => "left out: none of its channels reaches the debtor",
        StageStatus.Lapsed => "lapsed: preventive, and the due date has passed",
        StageStatus.TooLate => "left out: preventive, and it would fall due only after the due date",
        StageStatus.CaughtUp => "passed over: the next one has reached its day",
        StageStatus.ResumedPast => "passed over: the process goes on at a later stage",
        StageStatus.Next => "the next one",
        StageStatus.Later => "later",
        StageStatus.NotReached => "not asked: an earlier rule decided",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a declared status."),
    };

    public override string Of(FactName fact) => fact switch
    {
        FactName.Balance => "open",
        FactName.Collectible => "collectible",
        FactName.Minimum => "minimum",
        FactName.DueDate => "due date",
        FactName.DaysLate => "days late",
        FactName.ClaimArose => "the claim arose on",
        FactName.InsolvencyRecorded => "proceedings known since",
        FactName.ClaimDeadline => "last day to declare the claim",
        FactName.LimitationEnds => "last day to sue",
        FactName.NoLimitationRuns => "no limit runs",
        FactName.HoldEnds => "the hold ends on",
        FactName.HoldWithoutEnd => "the hold has no end yet",
        FactName.DisputeStaleOn => "the dispute goes to a person on",
        FactName.EvidenceDue => "the evidence is due on",
        FactName.CreditIsMissing => "a credit note is missing",
        FactName.PlanBreaks => "the plan breaks on",
        FactName.PromiseBreaks => "the promise breaks on",
        FactName.ConfirmationDue => "the confirmation is due on",
        FactName.AutomaticPaymentMissingFrom => "the payment is missing from",
        FactName.PaymentGraceEnds => "the rest after the payment ends on",
        FactName.Position => "the process stands at",
        FactName.LastCarriedOut => "last stage carried out on",
        FactName.TriggerSet => "waiting cut short since",
        FactName.TriggerReason => "because",
        FactName.StageDay => "the stage's own day",
        FactName.SpacedFrom => "far enough from the last stage from",
        FactName.LateFrom => "late from",
        FactName.ResponseEnds => "the debtor's time to answer ends on",
        FactName.Released => "what held the process ended on",
        FactName.RetryFrom => "may be tried again from",
        FactName.Tries => "tries that did not get through",
        FactName.DueOn => "so it is due on",
        FactName.Calendar => "calendar",
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "Not a declared fact."),
    };

    public override string Of(DunningEventKind kind) => kind switch
    {
        DunningEventKind.Payment => "a payment",
        DunningEventKind.PaymentReturned => "a payment that bounces",
        DunningEventKind.CreditNote => "a credit note",
        DunningEventKind.WriteOff => "a write-off",
        DunningEventKind.Contact => "the contact, once it is recorded",
        DunningEventKind.Promise => "a promise",
        DunningEventKind.PromiseWithdrawn => "the promise withdrawn",
        DunningEventKind.Dispute => "a dispute",
        DunningEventKind.DisputeClosed => "the dispute closed",
        DunningEventKind.Plan => "a payment plan",
        DunningEventKind.PlanCancelled => "the plan cancelled",
        DunningEventKind.Hold => "a hold",
        DunningEventKind.HoldLifted => "the hold lifted",
        DunningEventKind.Skip => "a person who skips the stage",
        DunningEventKind.Escalate => "a person who escalates",
        DunningEventKind.Extension => "a new due date",
        DunningEventKind.Insolvency => "insolvency proceedings",
        DunningEventKind.ClaimDeclared => "the claim declared",
        DunningEventKind.InsolvencyClosed => "the proceedings closed",
        DunningEventKind.HandedOver => "the file handed over",
        DunningEventKind.Recalled => "the file recalled",
        DunningEventKind.Acknowledged => "an acknowledgment of the debt",
        DunningEventKind.LegalAction => "a court action",
        DunningEventKind.LegalActionEnded => "the end of the court action",
        DunningEventKind.EnforceableTitle => "an enforceable title",
        DunningEventKind.InterestCharged => "interest charged",
        DunningEventKind.FeeCharged => "a fee charged",
        DunningEventKind.PenaltyWaived => "penalties waived",
        DunningEventKind.Note => "a note",
        DunningEventKind.Reversed => "an event reversed",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind of event."),
    };
}
