using System.Collections.Generic;
using System.Globalization;
using Dunning.Penalties;
using Dunning.Penalties.Rates;
using Dunning.Receivables.Events;

namespace Dunning.Cli.Wording;

internal sealed class EnglishPenaltyWords : PenaltyWords
{
    public override string Interest => "Interest";

    public override string Compensation => "Fixed sum";

    public override string Charged => "Charged already";

    public override string Unspecified => "Not said what for";

    public override string ChargedOther => "Fees and costs charged besides";

    public override string Settled => "Settled by payments";

    public override string Waived => "Waived";

    public override string Principal => "Principal";

    public override string TotalWithPrincipal => "With principal";

    public override string NextDay => "Next day";

    public override string Regime => "Regime";

    public override string From => "From";

    public override string Through => "Through";

    public override string Days => "Days";

    public override string Base => "On";

    public override string Rate => "Rate";

    public override string On => "On";

    public override string Change => "What changed it";

    public override string BaseChange => "By";

    public override string ToInterest => "To interest";

    public override string BaseAfter => "Owed after";

    public override string ReferenceRate => "Reference rate";

    public override string Choices => "Choices";

    public override string Colon => ": ";

    public override string Sources => "Rests on";

    public override string Doubts => "To be checked";

    public override string Nothing => "No penalty is owed.";

    public override string NoneYet => "Consumers without a formal notice: they owe none yet";

    public override string NoNoticeYet => "The debtor is a consumer and had no formal notice: no penalty is owed yet.";

    public override string NoLegalAdvice => "This is no legal advice: have a claim checked before you rest on it.";

    public override IEnumerable<string> ReasonsOf(RegimeChoice choice) => choice.Reasons;

    public override string Sentence(RegimeDoubt doubt) => doubt.Text;

    public override string Sentence(PenaltyDoubt doubt, Words words) => doubt.Text;

    public override string Source(string source) => source;

    public override IEnumerable<string> Conventions(int basisDays, AllocationOrder allocation) =>
    [
        "The day of payment counts, the due date does not.",
        "A year has " + basisDays.ToString(CultureInfo.InvariantCulture) + " days.",
        allocation == AllocationOrder.InterestFirst
            ? "Payments settle interest, then principal, then the fixed sum."
            : "Payments settle principal, then interest, then the fixed sum.",
    ];

    public override string Of(DunningEventKind changing) => changing switch
    {
        DunningEventKind.Payment => "Payment",
        DunningEventKind.PaymentReturned => "Payment returned",
        DunningEventKind.CreditNote => "Credit note",
        DunningEventKind.WriteOff => "Write-off",
        DunningEventKind.DisputeClosed => "Dispute accepted",
        _ => NotDeclared(changing),
    };

    public override string Of(RateStatus status) => status switch
    {
        RateStatus.Agreed => "two copies agree",
        RateStatus.SingleSource => "one copy seen",
        RateStatus.Doubtful => "doubtful",
        _ => NotDeclared(status),
    };

    public override string PenaltiesThrough(string day) => "Penalties through " + day;

    public override string Of(PenaltyDoubtKind kind) => kind switch
    {
        PenaltyDoubtKind.DoubtfulRate => "a rate is doubtful",
        PenaltyDoubtKind.CarriedForwardRate => "a rate was carried forward",
        PenaltyDoubtKind.NextDayUnknown => "the rate of the next day is not known",
        PenaltyDoubtKind.FixedSumNotConverted => "the fixed sum is in another currency",
        PenaltyDoubtKind.FixedSumOnOtherTerm => "the fixed sum is on another term",
        PenaltyDoubtKind.DisputeOpen => "disputed: owed only if the dispute is rejected",
        PenaltyDoubtKind.CreditAwaited => "a credit note is owed",
        PenaltyDoubtKind.DueDateMoved => "the due date was moved",
        PenaltyDoubtKind.OverIndebtedness => "stopped by over-indebtedness proceedings",
        PenaltyDoubtKind.ForeignInsolvency => "stopped by proceedings, under a foreign law",
        PenaltyDoubtKind.UnspecifiedCharge => "a charge does not say what it was for",
        PenaltyDoubtKind.Overpaid => "more came in than was owed",
        _ => NotDeclared(kind),
    };
}
