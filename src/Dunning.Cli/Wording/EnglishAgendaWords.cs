using System;
using Dunning.Portfolio;

namespace Dunning.Cli.Wording;

internal sealed class EnglishAgendaWords : AgendaWords
{
    public override string ToSeeFirst => "To see first";

    public override string Colon => ": ";

    public override string Contacts => "Contacts: one a debtor, about everything";

    public override string Stage => "Stage";

    public override string Invoices => "Invoices";

    public override string CreditCoversPart => "a credit covers a part: match it first";

    public override string List => "What to do, invoice by invoice";

    public override string Nobody => "Nobody named";

    public override string ForInformation => "For information: nothing is done for now";

    public override string Reason => "Reason";

    public override string UntilWhen => "Until";

    public override string NoDay => "no day set";

    public override string Accounts => "Accounts, to be checked against the books";

    public override string Credit => "Unapplied credit";

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

    public override string Early(string count) => count + " early";

    public override string BesidesLate(string count) => "shows " + count + " more that are late";

    public override string NotContacted(ContactReason reason, string? until) => reason switch
    {
        ContactReason.ContactSpacing => "not today: contacted recently, again from " + until,
        ContactReason.UnappliedCredit => "no contact: a credit covers it all, match it first",
        _ => string.Empty,
    };
}
