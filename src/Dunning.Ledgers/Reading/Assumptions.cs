using System;

namespace Dunning.Ledgers.Reading;

/// <summary>What was taken for granted in many rows, remarked once: how often, and from which line on.</summary>
internal sealed class Assumptions
{
    private Tally _issueDates;
    private Tally _payments;
    private Tally _disputes;

    public void IssueDateReckoned(int line) => _issueDates.Count(line);

    public void PaymentUndated(int line) => _payments.Count(line);

    public void DisputeUndated(int line) => _disputes.Count(line);

    public void Remark(int termsDays, RemarkList warnings)
    {
        Remark(_issueDates, LedgerColumn.IssueDate, LedgerFaultCodes.IssueDateAssumed, FormattableString.Invariant($"no issue date: it is taken as {termsDays} days before the due date"), warnings);
        Remark(_payments, LedgerColumn.PaidOn, LedgerFaultCodes.Undated, "a payment without a day: it is taken as made on the issue date", warnings);
        Remark(_disputes, LedgerColumn.DisputedOn, LedgerFaultCodes.Undated, "a dispute without a day: it is taken as opened on the issue date", warnings);
    }

    private static void Remark(Tally tally, LedgerColumn column, string code, string reason, RemarkList warnings)
    {
        if (tally.Rows == 0) return;
        warnings.Add(new LedgerRemark(tally.FirstLine, LedgerColumnNames.Of(column), code, FormattableString.Invariant($"From this line on, {tally.Rows} {(tally.Rows == 1 ? "row has" : "rows have")} {reason}.")));
    }

    private struct Tally
    {
        public int Rows { get; private set; }

        public int FirstLine { get; private set; }

        public void Count(int line)
        {
            if (Rows++ == 0) FirstLine = line;
        }
    }
}
