using System.Collections.Generic;
using Dunning.Penalties;

namespace Dunning.Cli.Wording;

internal sealed class EnglishPenaltyWords : PenaltyWords
{
    public override string Interest => "Interest";

    public override string Compensation => "Fixed sum";

    public override string Charged => "Charged already";

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

    public override string Sources => "Rests on";

    public override string Doubts => "To be checked";

    public override string Nothing => "No penalty is owed.";

    public override string NoneYet => "Consumers without a formal notice: they owe none yet";

    public override string NoNoticeYet => "The debtor is a consumer and had no formal notice: no penalty is owed yet.";

    public override string NoLegalAdvice => "This is no legal advice: have a claim checked before you rest on it.";

    public override IEnumerable<string> ReasonsOf(RegimeChoice choice) => choice.Reasons;

    public override IEnumerable<string> DoubtsOf(RegimeChoice choice) => choice.Doubts;

    public override string PenaltiesThrough(string day) => "Penalties through " + day;

    public override string Of(PenaltyDoubtKind kind) => kind switch
    {
        PenaltyDoubtKind.DoubtfulRate => "a rate is doubtful",
        PenaltyDoubtKind.CarriedForwardRate => "a rate was carried forward",
        PenaltyDoubtKind.NextDayUnknown => "the rate of the next day is not known",
        PenaltyDoubtKind.FixedSumNotConverted => "the fixed sum is in another currency",
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
