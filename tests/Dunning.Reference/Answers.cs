using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Reference;

/// <summary>Section 6: what comes with the decision.</summary>
internal static class Answers
{
    public static ReferenceDecision None(Case its, LocalDate today, DecisionReason reason) => Of(its, today, Verdict.None, reason) with { Alerts = [] };

    public static ReferenceDecision Wait(Case its, LocalDate today, DecisionReason reason, LocalDate? until) =>
        Of(its, today, Verdict.Wait, reason) with { Until = until };

    public static ReferenceDecision Review(Case its, LocalDate today, DecisionReason reason) => Of(its, today, Verdict.Review, reason);

    public static ReferenceDecision StageAct(Case its, LocalDate today, DecisionReason reason, DunningStage stage, LocalDate dueOn, Channel channel) =>
        Overdue(its, today, Of(its, today, Verdict.Act, reason) with
        {
            Action = stage.Action,
            Stage = stage.Name,
            Phase = stage.Phase,
            Channel = channel,
            Tone = stage.Tone,
            Template = stage.Template,
            Recipient = stage.Recipient.Code,
            Owner = stage.Owner,
            Claims = stage.Claims,
            Enclosures = stage.Enclosures,
            Measures = stage.Measures,
            Approval = stage.NeedsApproval,
            DueOn = dueOn,
            Key = its.Key(stage.Name),
        });

    /// <summary>"the stage is that name, the template too, phase, tone and the other stage data null".</summary>
    public static ReferenceDecision SpecialAct(Case its, LocalDate today, DunningAction action, DecisionReason reason, LocalDate dueOn, Channel? channel) =>
        Overdue(its, today, Of(its, today, Verdict.Act, reason) with
        {
            Action = action,
            Stage = WireName.Of(action),
            Template = WireName.Of(action),
            Channel = channel,
            DueOn = dueOn,
            Key = its.Key(WireName.Of(action)),
        });

    private static ReferenceDecision Of(Case its, LocalDate today, Verdict verdict, DecisionReason reason) => new()
    {
        Verdict = verdict,
        Reason = reason,
        Balance = its.Amounts.Balance,
        Collectible = its.Amounts.Collectible,
        DaysLate = Period.DaysBetween(its.Facts.DueOn, today),
        Alerts = [.. AlertsOf(its, today).Distinct().Order(System.StringComparer.Ordinal)],
    };

    /// <summary>"action-overdue (act, and today ≥ dueOn + overdueActionDays)".</summary>
    private static ReferenceDecision Overdue(Case its, LocalDate today, ReferenceDecision act) =>
        today >= act.DueOn!.Value.PlusDays(its.Policy.OverdueActionDays)
            ? act with { Alerts = [.. act.Alerts.Append("action-overdue").Order(System.StringComparer.Ordinal)] }
            : act;

    private static IEnumerable<string> AlertsOf(Case its, LocalDate today)
    {
        // "promise-broken, plan-broken, payment-returned (live triggers, also where the policy does not accelerate)".
        foreach (var trigger in Triggers.Live(its, today))
        {
            if (trigger.Reason is DecisionReason.PromiseBroken or DecisionReason.PlanBroken or DecisionReason.PaymentReturned)
                yield return WireName.Of(trigger.Reason);
        }

        // "dispute-stale (today ≥ opening + staleDays of an open dispute)".
        if (its.Amounts.OpenDisputes.Any(d => today >= d.Opening.On.PlusDays(its.Policy.Disputes.StaleDays))) yield return "dispute-stale";

        // "credit-to-issue (an accepted dispute without its credit note, while something is collectible)".
        if (its.Amounts.Uncredited > 0m && its.Amounts.Collectible > 0m) yield return "credit-to-issue";

        if (its.Limitation.IsApproaching(today)) yield return "limitation-approaching";
    }
}
