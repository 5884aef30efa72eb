using System;
using System.Globalization;
using Dunning.Engine;
using Dunning.Engine.Explaining;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Cli.Wording;

internal sealed partial class EnglishExplanationWords : ExplanationWords
{
    public override string Colon => ": ";

    public override string Rules => "The rules, in their order; the first that holds decides";

    public override string Stages => "The stages of the process";

    public override string Channels(string? recipient) => "The channels, in order of preference" + (recipient is null ? string.Empty : ", to reach " + recipient);

    public override string ChangedBy => "What would change this";

    public override string NotReached => "an earlier rule decided";

    public override string Unreachable => "does not reach the recipient";

    public override string Chosen(int tries) => tries switch
    {
        0 => "to be used now",
        1 => "to be used now, its turn after one try",
        _ => "to be used now, its turn after " + tries.ToString(CultureInfo.InvariantCulture) + " tries",
    };

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
        DecisionRule.Limitation => "the limitation period has passed",
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
        RuleStatus.DidNotHold => "no",
        RuleStatus.Held => "YES",
        RuleStatus.NotReached => "not asked",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a declared status."),
    };

    public override string Of(StageStatus status) => status switch
    {
        StageStatus.CarriedOut => "carried out",
        StageStatus.GivenUp => "given up, the last try",
        StageStatus.Skipped => "skipped by a person",
        StageStatus.Behind => "gone past: a later stage was carried out",
        StageStatus.OtherDebtors => "left out: not for this kind of customer",
        StageStatus.BelowMinimum => "left out: too little is collectible for it",
        StageStatus.NoChannel => "left out: none of its channels reaches the customer",
        StageStatus.Lapsed => "lapsed: meant for before the due date, which has passed",
        StageStatus.TooLate => "left out: meant for before the due date, it would come too late",
        StageStatus.CaughtUp => "passed over: the next one has reached its day, and the policy skips to the current stage",
        StageStatus.ResumedPast => "passed over: the process goes on at a later stage",
        StageStatus.Next => "the next one",
        StageStatus.Later => "later",
        StageStatus.NotReached => "not asked: an earlier rule decided",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a declared status."),
    };

    public override string Of(FactName fact) => fact switch
    {
        FactName.Balance => "open",
        FactName.WrittenOff => "written off",
        FactName.PenaltiesCharged => "penalties claimed",
        FactName.PenaltiesWaived => "penalties waived",
        FactName.PenaltiesOutstanding => "penalties left to collect",
        FactName.OverpaidBy => "paid beyond the principal",
        FactName.Collectible => "collectible",
        FactName.DebtorCollectible => "collectible on all invoices of the customer",
        FactName.Minimum => "minimum",
        FactName.DueDate => "due date",
        FactName.DaysLate => "days late:",
        FactName.DebtorKind => "customer:",
        FactName.InsolvencyKind => "proceedings:",
        FactName.InsolvencyRecorded => "proceedings known since",
        FactName.InsolvencyOpened => "opened on",
        FactName.InsolvencyPublished => "published on",
        FactName.InsolvencyClosed => "ended on",
        FactName.ClaimArose => "the claim arose on",
        FactName.AroseAfterOpening => "that is after the opening",
        FactName.ClaimDeclared => "claim declared on",
        FactName.ClaimNotDeclared => "the claim is not declared",
        FactName.ClaimDeadline => "last day to declare the claim",
        FactName.HandedOver => "handed over on",
        FactName.HandedOverTo => "to",
        FactName.HandedOverByStage => "by the stage",
        FactName.HandOverUndone => "the file was not handed over after all:",
        FactName.Recalled => "the file came back on",
        FactName.LimitationFrom => "limitation period counted from",
        FactName.LimitationBegunBy => "begun by",
        FactName.LimitationYears => "years of the limitation period:",
        FactName.LimitationEnds => "last day to sue",
        FactName.NoLimitationRuns => "no limitation period runs",
        FactName.CourtActionSince => "before a court since",
        FactName.TitleObtained => "enforceable title obtained on",
        FactName.TitleNeeded => "the stage needs an enforceable title, and there is none",
        FactName.HoldBegan => "on hold from",
        FactName.HoldEnds => "the hold ends on",
        FactName.HoldWithoutEnd => "the hold has no end yet",
        FactName.HoldReason => "reason:",
        FactName.HoldIsTheDebtors => "it covers all invoices of the customer",
        FactName.OpenDisputes => "open disputes:",
        FactName.DisputeName => "dispute:",
        FactName.DisputeReason => "reason:",
        FactName.DisputeOpened => "the earliest opened on",
        FactName.DisputeAmount => "it covers",
        FactName.DisputeOfEverything => "it covers all that is open",
        FactName.DisputeStaleOn => "a person must decide from",
        FactName.EvidenceSent => "evidence sent on",
        FactName.EvidenceDue => "evidence to be sent from",
        FactName.CreditIsMissing => "credit notes still owed",
        FactName.DisputeAccepted => "dispute accepted:",
        FactName.PlanAgreed => "plan agreed on",
        FactName.PlanIsPaid => "every instalment is paid",
        FactName.PlanInstalment => "first instalment not covered: no.\u00A0",
        FactName.PlanInstalmentAmount => "of",
        FactName.PlanInstalmentDue => "due on",
        FactName.PlanOwed => "to be paid up to it",
        FactName.PlanPaid => "paid since the plan",
        FactName.PlanBreaks => "without payment the plan breaks on",
        FactName.PromiseMade => "promise made on",
        FactName.PromiseFor => "payment promised by",
        FactName.PromiseCutTo => "cut to the longest a promise may take,",
        FactName.PromiseAmount => "amount promised",
        FactName.PromisePaid => "paid since the promise",
        FactName.PromiseIsKept => "the promise is kept",
        FactName.PromiseNumber => "promise no.\u00A0",
        FactName.PromisesMade => "promises made, those beyond what is allowed count for nothing:",
        FactName.PromisesAllowed => "promises allowed:",
        FactName.PromiseIsWritten => "made in writing",
        FactName.PromiseConfirmed => "confirmed in writing on",
        FactName.PromiseBreaks => "without payment the promise breaks on",
        FactName.ConfirmationDue => "confirmation to be sent from",
        FactName.Method => "paid by",
        FactName.Profile => "payer:",
        FactName.AutomaticGraceEnds => "waited for through",
        FactName.AutomaticPaymentMissingFrom => "missing from",
        FactName.PaymentReturned => "a payment bounced on",
        FactName.ReturnReason => "reason:",
        FactName.LatestPayment => "latest payment on",
        FactName.LatestPaymentAmount => "of",
        FactName.PaymentGraceEnds => "no reminder before",
        FactName.Position => "the process stands at",
        FactName.LastCarriedOut => "last stage carried out:",
        FactName.NextStage => "next stage:",
        FactName.StageIsMandatory => "the stage is mandatory: it is neither left out nor passed over",
        FactName.Recipient => "it goes to",
        FactName.Unreachable => "not reached by",
        FactName.FollowingStage => "the stage after it:",
        FactName.NoStageLeft => "no stage is left",
        FactName.ResumeAt => "goes on no earlier than at",
        FactName.Trigger => "waiting cut short:",
        FactName.EscalationReason => "reason:",
        FactName.EscalatedBy => "decided by",
        FactName.StageDay => "the stage's own day is",
        FactName.SpacedFrom => "far enough from the last stage from",
        FactName.TriggerSet => "instead of the stage's own day, from",
        FactName.LateFrom => "late from",
        FactName.ResponseEnds => "the customer's time to answer ends on",
        FactName.Released => "what held the process ended on",
        FactName.RetryFrom => "may be tried again from",
        FactName.Try => "a try:",
        FactName.TriesAllowed => "tries made at most:",
        FactName.Tries => "tries made:",
        FactName.DeliveryInDoubt => "it is in doubt whether the last message went out",
        FactName.Earliest => "the latest of these days is",
        FactName.Calendar => "calendar:",
        FactName.DueOn => "so it is due on",
        FactName.AskedFrom => "so a person is asked on",
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "Not a declared fact."),
    };

    public override string Of(DunningEventKind kind) => kind switch
    {
        DunningEventKind.Payment => "a payment",
        DunningEventKind.PaymentReturned => "a payment that bounces",
        DunningEventKind.CreditNote => "a credit note",
        DunningEventKind.WriteOff => "a write-off",
        DunningEventKind.Contact => "a contact recorded",
        DunningEventKind.Promise => "a new promise",
        DunningEventKind.PromiseWithdrawn => "the promise withdrawn",
        DunningEventKind.Dispute => "a new dispute",
        DunningEventKind.DisputeClosed => "the dispute closed",
        DunningEventKind.Plan => "a new payment plan",
        DunningEventKind.PlanCancelled => "the plan cancelled",
        DunningEventKind.Hold => "a new hold",
        DunningEventKind.HoldLifted => "the hold lifted",
        DunningEventKind.Skip => "a person who skips stages",
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

    public override string TheDueDate => "the due date";

    public override string Semicolon => "; ";

    public override string See => "see above";

    public override string StagesNotReached => "Not asked, as an earlier rule decided: ";

    public override string Why(string rule, int number) => "Why: " + rule + " (rule " + number.ToString(CultureInfo.InvariantCulture) + ")";

    public override string By(string channel) => " by " + channel;

    public override string On(string day) => " on " + day;

    public override string And(string because) => " because " + because;

    public override string ToBeDoneSince(string day) => ", to be done since " + day;

    public override string Since(string day) => ", since " + day;

    public override string WaitUntil(string day) => "Wait until " + day + ": ";

    public override string LastDayWas(string day) => ", the last day was " + day;

    public override string Late(int days, string number) => number + (days == 1 ? " day late" : " days late");

    public override string As(string stage) => ", as " + stage + ", which the policy no longer has";

    public override string ChangeGroup(ChangeGroup group) => group switch
    {
        Wording.ChangeGroup.Money => "Money",
        Wording.ChangeGroup.Debtor => "The customer",
        Wording.ChangeGroup.Process => "The process",
        Wording.ChangeGroup.Law => "The law",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "Not a declared group."),
    };

    public override string Of(InsolvencyKind kind) => kind switch
    {
        InsolvencyKind.Collective => "collective",
        InsolvencyKind.OverIndebtedness => "over-indebtedness of a consumer",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind of proceedings."),
    };

    public override string Of(PaymentMethod method) => method switch
    {
        PaymentMethod.Transfer => "transfer",
        PaymentMethod.Cheque => "cheque",
        PaymentMethod.Card => "card",
        PaymentMethod.DirectDebit => "direct debit",
        PaymentMethod.BillOfExchange => "bill of exchange",
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "Not a declared method."),
    };

    public override string Of(PayerProfile profile) => profile switch
    {
        PayerProfile.Unrated => "not rated",
        PayerProfile.Good => "good",
        PayerProfile.Negligent => "negligent",
        PayerProfile.Bad => "bad",
        PayerProfile.Insolvent => "insolvent",
        PayerProfile.Administrative => "administration",
        PayerProfile.Litigious => "litigious",
        PayerProfile.Automatic => "automatic",
        _ => throw new ArgumentOutOfRangeException(nameof(profile), profile, "Not a declared profile."),
    };

    public override string Calendar(string name) => name switch
    {
        "none" => "every day counts",
        "weekdays" => "Saturdays and Sundays off",
        "FR" => "French business days",
        "FR-57" => "business days of Alsace-Moselle",
        _ => name,
    };
}
