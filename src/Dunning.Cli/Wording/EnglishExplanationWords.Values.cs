using System;
using System.Globalization;
using Dunning.Engine.Explaining;
using Dunning.Receivables;
using Dunning.Receivables.Events;

namespace Dunning.Cli.Wording;

/// <summary>What is said of the values of facts, of days that have come, and of what the clauses of a policy add.</summary>
internal sealed partial class EnglishExplanationWords
{
    public override string Nothing => "nothing";

    public override string JudgedByToday => "Why a stage behind was not carried out is judged by today's contacts and today's policy.";

    public override string BeforeCurrency => " ";

    public override string NoneLeft => "no stage of the process is left";

    public override string Then => "On that day, with nothing new: ";

    public override string Alert => "alert: ";

    public override string PassedOn(string day) => "gone past on " + day;

    public override string StayedBy(InsolvencyKind kind) => kind == InsolvencyKind.OverIndebtedness ? "stayed by over-indebtedness proceedings" : "stayed by insolvency proceedings";

    public override string Proceedings(InsolvencyKind kind) =>
        kind == InsolvencyKind.OverIndebtedness ? "over-indebtedness proceedings stay the claim" : "insolvency proceedings stay the claim";

    public override string? Past(FactName fact) => fact switch
    {
        FactName.ClaimDeadline => "last day to declare the claim was",
        FactName.LimitationEnds => "last day to sue was",
        FactName.HoldEnds => "the hold ended on",
        FactName.DisputeStaleOn => "a person must decide since",
        FactName.EvidenceDue => "evidence due since",
        FactName.ConfirmationDue => "confirmation due since",
        FactName.PlanBreaks => "the plan broke on",
        FactName.PromiseBreaks => "the promise broke on",
        FactName.AutomaticGraceEnds => "was waited for through",
        FactName.AutomaticPaymentMissingFrom => "missing since",
        FactName.PaymentGraceEnds => "the rest after it ended on",
        FactName.LateFrom => "late since",
        FactName.ResponseEnds => "the customer's time to answer ended on",
        FactName.DueOn => "so it is due since",
        FactName.AskedFrom => "so a person is asked since",
        _ => null,
    };

    public override string? Clause(FactName fact, int number) => fact switch
    {
        FactName.StageDay or FactName.FollowingStage or FactName.DueOn when number == 0 => "on the due date",
        FactName.StageDay or FactName.FollowingStage or FactName.DueOn when number < 0 => Days(-number) + " before the due date",
        FactName.StageDay or FactName.FollowingStage or FactName.DueOn or FactName.AutomaticGraceEnds => Days(number) + " after the due date",
        FactName.SpacedFrom when number < 2 => "the day after the last stage",
        FactName.SpacedFrom => Days(number) + " after the last stage",
        FactName.ResponseEnds => "after " + Days(number) + " to answer",
        FactName.RetryFrom => Days(number) + " after the last try",
        FactName.EvidenceDue or FactName.DisputeStaleOn => Days(number) + " after the opening of the dispute",
        FactName.PlanBreaks or FactName.PromiseBreaks => "after a tolerance of " + Days(number),
        FactName.PromiseCutTo => Days(number) + " after the promise",
        FactName.PaymentGraceEnds => Days(number) + " after the payment",
        FactName.ClaimDeadline => number.ToString(CultureInfo.InvariantCulture) + (number == 1 ? " month" : " months") + " after the publication",
        _ => null,
    };

    public override string Try(string channel, string day, ContactOutcome outcome) => "tried by " + channel + " on " + day + ": " + outcome switch
    {
        ContactOutcome.NotReached => "nobody was reached",
        ContactOutcome.Failed => "it failed",
        ContactOutcome.Unknown => "it is in doubt whether it went out",
        ContactOutcome.Sent => "sent",
        ContactOutcome.Delivered => "delivered",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not a declared outcome."),
    };

    public override string Released(string code) => code switch
    {
        "hold" => "the hold ended on",
        "payment-grace" => "the rest after a payment ended on",
        "insolvency-closed" => "the proceedings ended on",
        "recalled" => "the file came back on",
        "dispute-closed" => "the dispute was closed on",
        "promise" => "the promise was replaced on",
        "promise-withdrawn" => "the promise was withdrawn on",
        "plan" => "the payment plan was replaced on",
        "plan-cancelled" => "the payment plan was cancelled on",
        "payment" => "a payment kept the promise or covered the plan on",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "Not a code of what ends."),
    };

    public override string Interrupted(DunningEventKind kind) => kind switch
    {
        DunningEventKind.Payment => "the latest payment",
        DunningEventKind.Promise => "the promise in writing",
        DunningEventKind.Plan => "the payment plan",
        DunningEventKind.Acknowledged => "the acknowledgment of the debt",
        DunningEventKind.LegalActionEnded => "the end of the court action",
        DunningEventKind.EnforceableTitle => "the enforceable title",
        DunningEventKind.InsolvencyClosed => "the end of the proceedings",
        DunningEventKind.Contact => "the latest demand in writing",
        _ => Of(kind),
    };

    public override string Of(DebtorChange change) => change switch
    {
        DebtorChange.HoldEnded => "the customer's hold lifted",
        DebtorChange.InsolvencyClosed => "the customer's proceedings closed",
        DebtorChange.ContactAdded => "an address to reach the customer",
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "Not a declared change."),
    };

    public override string Of(DebtorKind kind) => kind switch
    {
        DebtorKind.Business => "a business",
        DebtorKind.Consumer => "a consumer",
        DebtorKind.Public => "a public body",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind of debtor."),
    };

    public override string Recipient(string code) => code switch
    {
        "accounts-payable" => "accounts payable",
        _ => code,
    };

    private static string Days(int number) => number.ToString(CultureInfo.InvariantCulture) + (number == 1 ? " day" : " days");
}
