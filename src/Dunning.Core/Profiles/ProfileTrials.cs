using System;
using System.Collections.Generic;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Profiles;

/// <summary>What would give a payer another profile: tried with the rules themselves, step by step.</summary>
internal static class ProfileTrials
{
    // What takes more than this many invoices is no news for the next months.
    private const int MostTimes = 100;

    public static ValueList<ProfileChange> Of(PayerFigures its, ClassifierParameters bounds)
    {
        var now = ProfileRules.ProfileOf(ProfileRules.FirstThatHolds(its, bounds));
        var changes = new List<ProfileChange>();
        foreach (var step in WireName.All<ProfileStep>())
        {
            if (Try(WireName.Parse<ProfileStep>(step), now, its, bounds) is { } change) changes.Add(change);
        }

        return ValueList<ProfileChange>.Of(changes);
    }

    private static ProfileChange? Try(ProfileStep step, PayerProfile now, PayerFigures its, ClassifierParameters bounds)
    {
        var most = step is ProfileStep.InsolvencyOpens or ProfileStep.InsolvencyCloses ? 1 : MostTimes;
        for (var times = 1; times <= most; times++)
        {
            var then = ProfileRules.ProfileOf(ProfileRules.FirstThatHolds(After(step, times, its, bounds), bounds));
            if (then != now) return new ProfileChange(step, times, then);
        }

        return null;
    }

    private static PayerFigures After(ProfileStep step, int times, PayerFigures its, ClassifierParameters bounds)
    {
        // The next invoices are paid in the way of those before them, and as late.
        var automatic = its.Invoices > 0 && its.AutomaticInvoices == its.Invoices ? times : 0;
        var delay = its.AverageDelayDays ?? bounds.GraceDays + 1;
        var further = its with { Invoices = its.Invoices + times, AutomaticInvoices = its.AutomaticInvoices + automatic };
        var late = further with { Late = its.Late + times, DelayDays = its.DelayDays + (delay * times) };
        return step switch
        {
            ProfileStep.SettlesOnTime => further with { OnTime = its.OnTime + times },
            ProfileStep.SettlesLate => late,
            ProfileStep.SettlesAfterContact => late with { SettledAfterContact = its.SettledAfterContact + times },
            ProfileStep.DisputesLate => late with { Disputed = its.Disputed + times, DisputedLate = its.DisputedLate + times },
            ProfileStep.PaymentsReturned => its with { ReturnedPayments = its.ReturnedPayments + times },
            ProfileStep.InsolvencyOpens => its with { IsInsolvencyOpen = true },
            ProfileStep.InsolvencyCloses => its with { IsInsolvencyOpen = false },
            _ => throw new ArgumentOutOfRangeException(nameof(step), step, "Not a declared step."),
        };
    }
}
