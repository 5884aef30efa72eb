using System;
using System.Globalization;
using Dunning.Faults;
using Dunning.Policies;
using Dunning.Policies.Examining;

namespace Dunning.Cli.Wording;

internal sealed class EnglishPolicyWords : PolicyWords
{
    public override string Why => "Why it matters: ";

    public override string Remedy => "How to mend it: ";

    public override string Serves => "Customers";

    public override string ByPolicy => "Policy";

    public override string Others => "all others";

    public override string Stage => "Stage";

    public override string Day => "Day";

    public override string DueDate => "D";

    public override string Spacing => "Spacing";

    public override string Response => "To answer";

    public override string Action => "What to do";

    public override string Recipient => "To";

    public override string Claims => "Claims";

    public override string Mandatory => "never passed over";

    public override string NeedsTitle => "needs a title";

    public override string Policy(string name, string version) => "Policy " + name + ", version " + version;

    public override string Line(int line) => "line " + Number(line);

    public override string Summary(int errors, int warnings) =>
        Number(errors) + (errors == 1 ? " error, " : " errors, ") + Number(warnings) + (warnings == 1 ? " warning" : " warnings");

    public override FaultAdvice? AdviceOn(Fault fault) => FaultAdvices.InEnglish(fault);

    public override string Of(FaultSeverity severity) => severity == FaultSeverity.Error ? "error" : "warning";

    public override string Of(ClaimItem claim) => claim switch
    {
        ClaimItem.Principal => "principal",
        ClaimItem.Interest => "interest",
        ClaimItem.Compensation => "fixed sum",
        ClaimItem.Fee => "fee",
        _ => throw new ArgumentOutOfRangeException(nameof(claim), claim, "Not a declared claim."),
    };

    public override string CalendarIs(string calendar) => "Due days move to the next business day: " + calendar + ".";

    public override string Graces(int paymentDays, int automaticDays) =>
        "Rest after a payment: " + Days(paymentDays) + "; automatic payments are awaited for " + Days(automaticDays) + ".";

    public override string Promises(PromiseRules promises) =>
        "Promises: at most " + Number(promises.AtMost) + ", for " + Days(promises.LongestDays) + " at the longest, " + Days(promises.ToleranceDays) + " of tolerance"
        + (promises.ConfirmInWriting ? ", confirmed in writing" : string.Empty) + ".";

    public override string Plans(PlanRules plans) =>
        "Plans: " + Days(plans.ToleranceDays) + " of tolerance; a broken one goes on at " + (plans.ResumeAt ?? "the next stage") + ".";

    public override string Disputes(DisputeRules disputes) =>
        "Disputes: " + (disputes.EvidenceDays is { } days ? "evidence is sent after " + Days(days) : "no evidence is sent")
        + ", a person decides after " + Days(disputes.StaleDays) + "; a rejected one goes on at " + (disputes.ResumeAt ?? "the next stage") + ".";

    public override string Limitation(LimitationRules limitation) =>
        "Limitation: " + Number(limitation.BusinessYears) + " years for businesses, " + Number(limitation.ConsumerYears) + " for consumers, "
        + Number(limitation.PublicYears) + " for public bodies, " + Number(limitation.TitleYears) + " with a title; announced " + Days(limitation.WarningDays) + " ahead.";

    private static string Days(int days) => Number(days) + (days == 1 ? " day" : " days");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
