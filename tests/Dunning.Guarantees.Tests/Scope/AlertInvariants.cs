using System.Collections.Generic;
using Dunning.Engine;

namespace Dunning.Guarantees.Scope;

/// <summary>The alerts of rules 6: each is shown exactly where it is so.</summary>
internal static class AlertInvariants
{
    public static IReadOnlyList<Invariant> All { get; } =
    [
        new(
            "nothing is shown where nothing is left", "6 (alerts)", (_, in a) => a.Verdict == Verdict.None, (_, in a) => a.Alerts == DunningAlerts.None,
            (_, a) => a with { Alerts = DunningAlerts.CreditToIssue }),
        Shown(DunningAlerts.PromiseBroken, (s, in _) => s.Facts.IsPromiseBroken(s.Today)),
        Shown(DunningAlerts.PlanBroken, (s, in _) => s.Facts.IsPlanBroken(s.Today)),
        Shown(DunningAlerts.PaymentReturned, (s, in _) => s.Facts.ReturnedOn != Facts.NoDay),
        Shown(DunningAlerts.DisputeStale, (s, in _) => s.Today >= s.Facts.StaleOn),
        Shown(DunningAlerts.CreditToIssue, (s, in _) => s.Facts.CreditMissing > 0m && s.Facts.Collectible > 0m),
        Shown(DunningAlerts.LimitationApproaching, (s, in _) => s.Today >= s.Facts.LimitWarning && s.Today <= s.Facts.Limit),
        Shown(DunningAlerts.ActionOverdue, (s, in a) => a.Verdict == Verdict.Act && s.Today >= a.DueOn + s.Facts.Policy.OverdueActionDays),
    ];

    /// <summary>Two claims in one: shown where it is so, and nowhere else; counted where it is so.</summary>
    private static Invariant Shown(DunningAlerts alert, Claim isSo) =>
        new(
            "the alert " + alert + " is shown exactly where it is so", "6 (alerts)",
            (s, in a) => a.Verdict != Verdict.None && (isSo(s, a) || (a.Alerts & alert) != 0),
            (s, in a) => isSo(s, a) && (a.Alerts & alert) != 0,
            (_, a) => a with { Alerts = a.Alerts ^ alert });
}
