using System.Collections.Generic;
using Dunning.Receivables;

namespace Dunning.Cli.Wording;

internal sealed class EnglishPlanWords : PlanWords
{
    public override string Title => "PAYMENT PLAN";

    public override string Payment => "Payment";

    public override string DueOn => "Due on";

    public override string Principal => "Of the debt";

    public override string Interest => "Interest";

    public override string Amount => "To be paid";

    public override string Left => "Left of the debt";

    public override string AtOnce => "On signature";

    public override string Total => "Total";

    public override string Agreement(string creditor, string debtor, string debt, string? reference) =>
        "Between " + creditor + ", the creditor, and " + debtor + ", the debtor. The debtor acknowledges owing the creditor " + debt
        + (reference is null ? string.Empty : " for " + reference) + ", and undertakes to pay it as follows:";

    public override string InterestClause(string percent) => "What is left bears interest at " + percent + " % a year, by the day on a year of 365 days.";

    public override IReadOnlyList<string> Clauses(PlanTerms terms) =>
    [
        "While the payments are made on their days, the creditor does not pursue the debt.",
        terms.AcceleratesOnBreach
            ? "If a payment is not made on its day, all that is left falls due at once, without further notice."
            : "If a payment is not made on its day, the creditor may pursue what is due.",
    ];

    public override IReadOnlyList<string> Signatures(string day) =>
    [
        "The amount in words: " + Blank + Blank,
        "Done in two copies at " + Blank + ", on " + day,
        "The creditor: " + Blank + "    The debtor, read and approved: " + Blank,
    ];
}
