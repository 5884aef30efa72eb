using System;
using Dunning.Engine;
using Dunning.Portfolio;

namespace Dunning.Cli.Wording;

internal sealed class EnglishAgendaWords : AgendaWords
{
    public override string ToSeeFirst => "To see first";

    public override string Colon => ": ";

    public override string Contacts => "Contacts: one a debtor, about everything";

    public override string Stage => "Stage";

    public override string Invoices => "Invoices";

    public override string List => "What to do, invoice by invoice";

    public override string Nobody => "Nobody named";

    public override string ForInformation => "For information: nothing is done for now";

    public override string Reason => "Reason";

    public override string AgainOn => "Again on";

    public override string NoDay => "no day set";

    public override string Accounts => "Accounts, to be checked against the books";

    public override string Credit => "Unapplied credit";

    public override string Overpaid => "Overpaid";

    public override string NotContacted => "Not contacted today";

    public override string ClaimDeadlineMissed => "Deadline to declare a claim missed";

    public override string ToDo => "To do";

    public override string PaymentsNotCurrent(string knownThrough) =>
        "CAREFUL: payments are known through " + knownThrough + " only. Debtors may have paid since: book the payments first, or have every contact approved.";

    public override string Notice(AgendaNoticeKind kind) => kind switch
    {
        AgendaNoticeKind.PaymentsNotCurrent => "Payments not current",
        AgendaNoticeKind.ClaimToDeclare => "Claim to declare",
        AgendaNoticeKind.LimitationApproaching => "Limit to sue near",
        AgendaNoticeKind.PlanBroken => "Payment plan broken",
        AgendaNoticeKind.UnappliedCredit => "Credit to be matched",
        AgendaNoticeKind.ActionOverdue => "Action long pending",
        AgendaNoticeKind.MissingChannel => "No way to reach",
        AgendaNoticeKind.DoubtfulData => "Doubtful data",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind."),
    };

    public override string NoticeDay(AgendaNoticeKind kind, string day) => kind switch
    {
        AgendaNoticeKind.ClaimToDeclare or AgendaNoticeKind.LimitationApproaching => "by " + day,
        AgendaNoticeKind.PlanBroken => "on " + day,
        _ => "since " + day,
    };

    public override string RowsSkipped(int count, string shown) => shown + (count == 1 ? " row of the ledger was skipped; it is listed at the end" : " rows of the ledger were skipped; they are listed at the end");

    public override string PartOf(string part, string whole) => part + " of " + whole;

    public override string BesideIt(string stages) => "beside it " + stages;

    public override string Early(int count, string shown) => shown + " said early";

    public override string AlsoLists(int count, string shown) => "also lists " + shown + (count == 1 ? " other late invoice" : " other late invoices");

    public override string NotYetDue(string amounts) => amounts + " not due yet";

    public override string Approval(ApprovalReasons reasons) => reasons switch
    {
        _ when (reasons & ApprovalReasons.PaymentsNotCurrent) != 0 => "to be approved: payments not current",
        _ when (reasons & ApprovalReasons.DoubtfulData) != 0 => "to be approved: not all of the account could be read",
        _ => "to be approved",
    };

    public override string HeldBack(ContactReason reason, string? until) => reason switch
    {
        ContactReason.ContactSpacing => "contacted recently, next contact possible on " + until,
        ContactReason.UnappliedCredit => "a credit covers it all: match it first",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason to hold back."),
    };

    public override string JoinedTo(string leadNumber) => "with " + leadNumber;

    public override string CreditCoversPart(string credit) => "a credit of " + credit + " is still to be matched and not taken off";

    public override string Verdict(Verdict verdict) => verdict switch
    {
        Engine.Verdict.Act => "To do",
        Engine.Verdict.Review => "To decide",
        Engine.Verdict.Wait => "Waiting",
        Engine.Verdict.None => "Nothing left to do",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Not a declared verdict."),
    };
}
