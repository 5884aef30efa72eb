using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Engine;
using Dunning.Properties.Generation;
using Dunning.Receivables;
using Dunning.Reference;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Properties;

/// <summary>What an engine's decision and the reference's say differently, member by member.</summary>
internal static class Difference
{
    public static IEnumerable<string> Between(DunningDecision engine, ReferenceDecision reference, bool reviewOn)
    {
        var alerts = Enum.GetValues<DunningAlerts>().Where(alert => alert != DunningAlerts.None && engine.Alerts.HasFlag(alert)).Select(NameOf).Order(StringComparer.Ordinal);
        (string Member, string? Engine, string? Reference)[] members =
        [
            ("verdict", WireName.Of(engine.Verdict), WireName.Of(reference.Verdict)),
            ("reason", WireName.Of(engine.Reason), WireName.Of(reference.Reason)),
            ("action", Name(engine.Action), Name(reference.Action)),
            ("stage", engine.StageName, reference.Stage),
            ("phase", Name(engine.Phase), Name(reference.Phase)),
            ("channel", Name(engine.Channel), Name(reference.Channel)),
            ("tone", Name(engine.Tone), Name(reference.Tone)),
            ("template", engine.Template, reference.Template),
            ("recipient", engine.Recipient?.Code, reference.Recipient),
            ("owner", engine.Owner, reference.Owner),
            ("claims", List(engine.Claims?.Select(WireName.Of)), List(reference.Claims?.Select(WireName.Of))),
            ("enclosures", List(engine.Enclosures), List(reference.Enclosures)),
            ("measures", List(engine.Measures), List(reference.Measures)),
            ("dueOn", CasePrint.Day(engine.DueOn), CasePrint.Day(reference.DueOn)),
            ("until", CasePrint.Day(engine.Until), CasePrint.Day(reference.Until)),
            ("deadline", CasePrint.Day(engine.Deadline), CasePrint.Day(reference.Deadline)),
            ("balance", Amount(engine.Balance.Amount), Amount(reference.Balance)),
            ("collectible", Amount(engine.Collectible.Amount), Amount(reference.Collectible)),
            ("daysLate", Text(engine.DaysLate), Text(reference.DaysLate)),
            ("approval", Text(engine.NeedsApproval), Text(reference.Approval)),
            ("alerts", List(alerts), List(reference.Alerts)),
            ("key", engine.Key, reference.Key),
        ];
        if (reviewOn) members = [.. members, ("reviewOn", CasePrint.Day(engine.ReviewOn), CasePrint.Day(reference.ReviewOn))];
        return members.Where(m => m.Engine != m.Reference).Select(m => $"{m.Member}: engine {m.Engine}, reference {m.Reference}");
    }

    private static string NameOf(DunningAlerts alert) => alert switch
    {
        DunningAlerts.PromiseBroken => "promise-broken",
        DunningAlerts.PlanBroken => "plan-broken",
        DunningAlerts.PaymentReturned => "payment-returned",
        DunningAlerts.DisputeStale => "dispute-stale",
        DunningAlerts.CreditToIssue => "credit-to-issue",
        DunningAlerts.LimitationApproaching => "limitation-approaching",
        DunningAlerts.ActionOverdue => "action-overdue",
        _ => throw new ArgumentOutOfRangeException(nameof(alert), alert, "Not a declared alert."),
    };

    private static string? Name<TEnum>(TEnum? value) where TEnum : struct, Enum => value is { } known ? WireName.Of(known) : null;

    private static string Amount(decimal amount) => amount.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(bool value) => value ? "true" : "false";

    private static string? List(IEnumerable<string>? items) => items is null ? null : "[" + string.Join(',', items) + "]";
}
