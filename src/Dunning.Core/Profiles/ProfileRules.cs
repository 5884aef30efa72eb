using System;
using Dunning.Receivables;

namespace Dunning.Profiles;

/// <summary>The rules that give a profile, over figures only: the same for a debtor as it is and as it might become.</summary>
internal static class ProfileRules
{
    public static AssessmentRule FirstThatHolds(PayerFigures its, ClassifierParameters bounds)
    {
        if (its.Invoices > 0 && its.AutomaticInvoices == its.Invoices && its.ReturnedPayments == 0) return AssessmentRule.AutomaticPayments;
        if (its.IsInsolvencyOpen) return AssessmentRule.InsolvencyOpen;
        if (its.BrokenPlans + its.ReturnedPayments >= bounds.LeastFailures) return AssessmentRule.PlansAndReturns;
        if (its.IsPublic) return AssessmentRule.PublicBody;
        if (its.IsLargeOrganisation) return AssessmentRule.LargeOrganisation;
        if (its.DisputedLate >= bounds.LeastDisputed && its.DisputedLate >= bounds.DisputedShare * its.Late) return AssessmentRule.Disputes;
        if (its.Counted < bounds.LeastCounted) return AssessmentRule.TooFewInvoices;
        if (its.OnTime >= bounds.GoodShare * its.Counted) return AssessmentRule.OnTime;
        if (its.SettledAfterContact >= bounds.ContactShare * its.Late) return AssessmentRule.SettledOnceContacted;
        return its.DelayDays <= (decimal)bounds.ShortDelayDays * its.Late ? AssessmentRule.ShortDelays : AssessmentRule.LongDelays;
    }

    public static PayerProfile ProfileOf(AssessmentRule rule) => rule switch
    {
        AssessmentRule.AutomaticPayments => PayerProfile.Automatic,
        AssessmentRule.InsolvencyOpen or AssessmentRule.PlansAndReturns => PayerProfile.Insolvent,
        AssessmentRule.PublicBody or AssessmentRule.LargeOrganisation => PayerProfile.Administrative,
        AssessmentRule.Disputes => PayerProfile.Litigious,
        AssessmentRule.TooFewInvoices => PayerProfile.Unrated,
        AssessmentRule.OnTime => PayerProfile.Good,
        AssessmentRule.SettledOnceContacted or AssessmentRule.ShortDelays => PayerProfile.Negligent,
        AssessmentRule.LongDelays => PayerProfile.Bad,
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a declared rule."),
    };

    public static AssessmentCertainty CertaintyOf(AssessmentRule rule, PayerFigures its, ClassifierParameters bounds)
    {
        if (rule is AssessmentRule.InsolvencyOpen or AssessmentRule.PublicBody or AssessmentRule.LargeOrganisation) return AssessmentCertainty.Established;
        var invoices = rule == AssessmentRule.AutomaticPayments ? its.Invoices : its.Counted;
        return invoices >= bounds.FirmFrom ? AssessmentCertainty.Firm
            : invoices >= bounds.FairFrom ? AssessmentCertainty.Fair
            : AssessmentCertainty.Slight;
    }
}
