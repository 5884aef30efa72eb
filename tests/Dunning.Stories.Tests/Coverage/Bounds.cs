using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Stories.Coverage;

/// <summary>Every bound of the rules of a decision, by its name in the stories.</summary>
internal static class Bounds
{
    public static IReadOnlyList<Bound> All { get; } =
    [
        .. Stages(), .. Retries(), .. Triggers(), .. Amounts(), .. Promises(), .. Disputes(), .. Holds(), .. Releases.All, .. Insolvency(), .. Limits(),
    ];

    public static Bound? Find(string name) => All.FirstOrDefault(bound => bound.Name == name);

    private static IEnumerable<Bound> Stages() =>
    [
        new("due-date", "late from the day after the due date",
            s => s.Before is { Reason: DecisionReason.NotDue, DaysLate: 0 } && s.At.DaysLate == 1 && !s.IsTriggered, Moves.DueDate),
        new("stage-day", "a stage of day 5 is due on the due date + 5",
            s => s.AStageFallsDue && s.At.Reason == DecisionReason.StageDue && s.At.Phase != DunningPhase.Preventive, Moves.StageDays),
        new("preventive-day", "a preventive stage of day -3 is due three days before the due date",
            s => s.AStageFallsDue && s.At.Phase == DunningPhase.Preventive && s.Before.Until <= s.Reached.Invoice.DueOn, Moves.StageDays),
        new("catch-up-day", "a stage is passed over once the one after it has reached its day",
            s => s.Policy.CatchUp == CatchUpMode.SkipToCurrent && s.Before.Verdict == Verdict.Act && s.At.Reason == DecisionReason.StageDue
                && Place(s, s.Before) < Place(s, s.At), Moves.StageDays),
        new("preventive-last-day", "a preventive message goes out through the due date",
            s => s.Before is { Phase: DunningPhase.Preventive, DaysLate: 0 } && s.At.Phase != DunningPhase.Preventive, Moves.DueDate),
        new("preventive-fit", "a preventive message that would fall due after the due date is none",
            s => s.At.Phase == DunningPhase.Preventive && s.Before is { Rule: DecisionRule.Stage, Verdict: Verdict.Wait } && s.Before.Until > s.ShortOf.Invoice.DueOn,
            Moves.StageDays),
        new("spacing", "a spacing of 7 after the 1st allows the 8th", s => s.AStageFallsDue && s.At.Stage!.SpacingDays > 1, Moves.Spacings),
        new("one-a-day", "no invoice has two stages on one day",
            s => s.AStageFallsDue && !s.IsTriggered && s.FollowsAStage && s.At.Stage!.SpacingDays <= 1, Moves.Day),
        new("response", "the time the debtor was given", s => s.AStageFallsDue && s.Before.Reason == DecisionReason.AwaitingResponse, Moves.Responses),
        new("response-named", "a wait is for the answer only where the answer's time is the last of all terms",
            s => s.Before is { Rule: DecisionRule.Stage, Reason: DecisionReason.StageNotDue or DecisionReason.NotDue } && s.At.Reason == DecisionReason.AwaitingResponse,
            Moves.Backwards(Moves.Responses)),
        new("last-response", "the time the last stage gave, before the process is exhausted",
            s => s.Before.Reason == DecisionReason.AwaitingResponse && s.At is { Rule: DecisionRule.Stage, Verdict: Verdict.Review, DueOn: not null }, Moves.Responses),
        new("calendar", "what falls due on a day off is due on the next business day", s => s.AStageFallsDue, Moves.Calendar),
        new("known-day", "an event is known from its own day", IsKnown, Moves.Day),
        new("overdue", "an act not carried out is overdue", s => s.Before.StageName == s.At.StageName && s.Brings(DunningAlerts.ActionOverdue),
            Moves.Policy((b, p, units) => b.WithOverdueActionDays(p.OverdueActionDays + units))),
    ];

    private static IEnumerable<Bound> Retries() =>
    [
        new("retry-wait", "the days between two tries", s => s.AStageFallsDue && s.Tries(s.At.StageName) > 0, Moves.Retries(after: 1)),
        new("retry-count", "the tries after which a stage is given up",
            s => s.Before is { Rule: DecisionRule.Stage, Stage.IsMandatory: false } && s.Tries(s.Before.StageName) > 0 && s.At.Rule == DecisionRule.Stage
                && s.At.StageName != s.Before.StageName, Moves.Retries(atMost: 1)),
        new("mandatory-retry-count", "the tries after which a mandatory stage goes to a person",
            s => s.Before is { Rule: DecisionRule.Stage, Reason: not DecisionReason.Undeliverable } && s.At is { Rule: DecisionRule.Stage, Reason: DecisionReason.Undeliverable },
            Moves.Retries(atMost: 1)),
        new("special-retry-wait", "the days between two tries of a special act",
            s => s.Before.Verdict != Verdict.Act && IsSpecial(s.At) && s.Tries(s.At.StageName) > 0, Moves.Retries(after: 1)),
        new("special-retry-count", "the tries after which a special act goes to a person",
            s => s.Before.Reason != DecisionReason.Undeliverable && s.At is { Rule: DecisionRule.Dispute or DecisionRule.Promise, Reason: DecisionReason.Undeliverable },
            Moves.Retries(atMost: 1)),
    ];

    private static IEnumerable<Bound> Triggers() =>
    [
        new("trigger-after-due", "a trigger demands nothing before the day after the due date",
            s => s.Before.Reason == DecisionReason.NotDue && s.AStageFallsDue && s.IsTriggered, Moves.DueDate),
        new("trigger-last-day", "a trigger demands nothing on the day of the last stage, but the day after",
            s => s.AStageFallsDue && s.IsTriggered && s.FollowsAStage, Moves.Day),
        new("trigger-ended", "a stage carried out on the day of a trigger, or after it, ends it",
            s => Goals.Triggers.Contains(s.Before.Reason) && s.Before.Rule == DecisionRule.Stage && s.At.Reason != s.Before.Reason && s.At.Rule == DecisionRule.Stage,
            Moves.Contact),
    ];

    private static IEnumerable<Bound> Amounts() =>
    [
        new("minimum", "an amount equal to the policy's minimum passes", s => s.Leaves(DecisionRule.Minimum), Moves.PolicyMinimum),
        new("stage-minimum", "an amount equal to a stage's minimum passes",
            s => s.At is { Rule: DecisionRule.Stage, Stage.IsMandatory: false } && s.Before.Rule == DecisionRule.Stage && s.Before.StageName != s.At.StageName,
            Moves.StageMinimums),
        new("mandatory-minimum", "an amount equal to a mandatory stage's minimum passes",
            s => s.Before is { Rule: DecisionRule.Stage, Reason: DecisionReason.BelowMinimum } && s.At.Stage is { IsMandatory: true }, Moves.StageMinimums),
        new("settled", "nothing is left of the principal", s => s.Enters(DecisionRule.Closed), Moves.Payment),
        new("overpaid", "more came in than was owed", s => s.Before.Reason == DecisionReason.Settled && s.At.Reason == DecisionReason.Overpaid, Moves.Payment),
        new("penalties-paid", "what came in beyond the principal covers the penalties",
            s => s.Policy.CollectsPenalties && s.Before.Reason == DecisionReason.PenaltiesOutstanding && s.At.Rule == DecisionRule.Closed && s.At.Verdict == Verdict.None,
            Moves.Payment),
        new("promised-amount", "a promise is kept once its amount came in", s => s.Ends(DunningAlerts.PromiseBroken) || s.Leaves(DecisionRule.Promise), Moves.Payment),
        new("instalment-amount", "an instalment is covered once its amount came in", s => s.Ends(DunningAlerts.PlanBroken), Moves.Payment),
        new("disputed-amount", "a dispute of the whole balance leaves nothing collectible",
            s => s.Before.Collectible.Amount > 0m && s.At is { Rule: DecisionRule.Dispute, Collectible.Amount: 0m }, Moves.DisputedAmount),
        new("credited-amount", "the credit notes reach the amount accepted",
            s => s.Ends(DunningAlerts.CreditToIssue) || s.Leaves(DecisionRule.NothingCollectible), Moves.CreditNote),
    ];

    private static IEnumerable<Bound> Promises() =>
    [
        new("promise-tolerance", "a promise breaks the day after its day and the tolerance",
            s => s.Leaves(DecisionRule.Promise) && s.Brings(DunningAlerts.PromiseBroken) && !IsCutShort(s), Moves.Promises(tolerance: 1)),
        new("promise-longest", "a promise holds no longer than so many days",
            s => s.Leaves(DecisionRule.Promise) && s.Brings(DunningAlerts.PromiseBroken) && IsCutShort(s), Moves.Promises(longest: 1)),
        new("promise-count", "promises beyond the first few are only noted",
            s => s.Leaves(DecisionRule.Promise) && s.Reached.Events.Count(e => e is PromiseMade && e.On <= s.Reached.Today) > s.Policy.Promises.AtMost,
            Moves.Promises(atMost: 1)),
        new("plan-tolerance", "a plan breaks the day after an instalment's day and the tolerance",
            s => s.Leaves(DecisionRule.Plan) && s.Brings(DunningAlerts.PlanBroken),
            Moves.Policy((b, p, units) => b.WithPlans(new PlanRules(p.Plans.ToleranceDays + units, p.Plans.ResumeAt)))),
        new("payment-grace", "nothing goes out in the days after a payment", s => s.Leaves(DecisionRule.PaymentGrace),
            Moves.Policy((b, p, units) => b.WithPaymentGraceDays(p.PaymentGraceDays + units))),
        new("automatic-grace", "the days an automatic payment has to arrive",
            s => s.Before.Reason == DecisionReason.AutomaticPayment && s.At.Reason == DecisionReason.AutomaticPaymentMissing,
            Moves.Policy((b, p, units) => b.WithAutomaticGraceDays(p.AutomaticGraceDays + units))),
        new("confirmation-rolled", "a confirmation that falls due on a day off is sent on the next business day",
            s => s.Before.Verdict == Verdict.Wait && s.At.Reason == DecisionReason.PromiseToConfirm, Moves.Calendar),
    ];

    private static IEnumerable<Bound> Disputes() =>
    [
        new("evidence-days", "evidence is sent so many days after a dispute",
            s => s.Before.Reason != DecisionReason.EvidenceToSend && s.At.Reason == DecisionReason.EvidenceToSend, Moves.Disputes(evidence: 1)),
        new("evidence-rolled", "evidence that falls due on a day off is sent on the next business day",
            s => s.Before.Verdict == Verdict.Wait && s.At.Reason == DecisionReason.EvidenceToSend, Moves.Calendar),
        new("stale-days", "a dispute of so many days goes to a person",
            s => s.Before.Reason == DecisionReason.DisputeOpen && s.At.Reason == DecisionReason.DisputeStale, Moves.Disputes(stale: 1)),
        new("stale-alert", "a dispute of so many days is told of beside another answer",
            s => s.Before.Reason == s.At.Reason && s.Brings(DunningAlerts.DisputeStale), Moves.Disputes(stale: 1)),
        new("stale-before-evidence", "a wait in a dispute lasts until the earlier of the evidence's day and the day it is stale",
            s => s.Before.Reason == DecisionReason.DisputeOpen && s.At.Reason == DecisionReason.DisputeOpen && s.Before.Until < s.At.Until && s.At.Until == EvidenceDay(s),
            Moves.Backwards(Moves.Disputes(stale: 1))),
    ];

    private static IEnumerable<Bound> Holds() =>
    [
        new("hold-start", "a hold is in force from its own day", s => s.Enters(DecisionRule.Hold), Moves.NearestDay(Moves.Later<HoldPlaced>)),
        new("hold-end", "a hold until the 10th acts again on the 10th", s => s.Leaves(DecisionRule.Hold), Moves.HoldEnd),
        new("debtor-hold-start", "a debtor's hold is in force from its first day", s => s.Enters(DecisionRule.Hold), Moves.DebtorHold(from: 1)),
        new("debtor-hold-end", "a debtor's hold is in force until its end", s => s.Leaves(DecisionRule.Hold), Moves.DebtorHold(until: 1)),
    ];

    // Years and months are too coarse to prove a day: the day itself must be the one on which the answer turns, too.
    private static IEnumerable<Bound> Insolvency() =>
    [
        new("claim-arose", "proceedings stay what arose on or before their opening", s => s.Enters(DecisionRule.Insolvency), Moves.Opening),
        new("claim-deadline", "a claim is declared within so many months of the publication",
            s => s.Before.Reason == DecisionReason.ClaimToDeclare && s.At.Reason == DecisionReason.ClaimDeadlineMissed, Moves.Day,
            Moves.Policy((b, p, units) => b.WithInsolvency(new InsolvencyRules(p.Insolvency.ClaimMonths + units)))),
        new("claim-declared", "a claim is declared from the day of its declaration",
            s => s.Before.Reason == DecisionReason.ClaimToDeclare && s.At.Reason == DecisionReason.InsolvencyStay, Moves.NearestDay(Moves.Later<ClaimDeclared>)),
        new("debtor-insolvency-recorded", "a debtor's proceedings are known from the day they were recorded",
            s => s.Enters(DecisionRule.Insolvency), Moves.DebtorInsolvency(recorded: 1)),
        new("debtor-insolvency-closed", "a debtor's proceedings stay until the day they are closed",
            s => s.Leaves(DecisionRule.Insolvency), Moves.DebtorInsolvency(closed: 1)),
    ];

    private static IEnumerable<Bound> Limits() =>
    [
        new("limitation-business", "five years against a business", IsBarred, Moves.Day, Moves.Limitation((l, u) => Years(l, business: u))),
        new("limitation-consumer", "two years against a consumer", IsBarred, Moves.Day, Moves.Limitation((l, u) => Years(l, consumer: u))),
        new("limitation-public", "the end of the fourth year against a public body", IsBarred, Moves.Day, Moves.Limitation((l, u) => Years(l, publicBody: u))),
        new("limitation-title", "ten years with an enforceable title", IsBarred, Moves.Day, Moves.Limitation((l, u) => Years(l, title: u))),
        new("limitation-warning", "the limit is told of so many days before",
            s => s.Before.Reason == s.At.Reason && s.Brings(DunningAlerts.LimitationApproaching), Moves.Limitation((l, u) => Years(l, warning: -u))),
    ];

    private static int Place(BothSides s, DunningDecision decision) => s.Policy.Stages.ToList().FindIndex(stage => stage.Name == decision.StageName);

    private static bool IsSpecial(DunningDecision decision) => decision.Action is DunningAction.SendEvidence or DunningAction.ConfirmPromise;

    private static bool IsBarred(BothSides s) => s.Before.Reason != DecisionReason.TimeBarred && s.At.Reason == DecisionReason.TimeBarred;

    /// <summary>Without what is dated on the day itself, the answer of that day is the one of the day before.</summary>
    private static bool IsKnown(BothSides s) =>
        (s.Reached with { Events = [.. s.Reached.Events.Where(e => e.On != s.Reached.Today)] }).Decide() is var unknown
        && unknown.Reason == s.Before.Reason && unknown.StageName == s.Before.StageName && unknown.Collectible == s.Before.Collectible && s.At.Reason != unknown.Reason;

    private static LocalDate? EvidenceDay(BothSides s) =>
        s.Policy.Disputes.EvidenceDays is { } days ? s.Policy.Calendar.Roll(s.Reached.Events.OfType<DisputeOpened>().Last().On.PlusDays(days)) : null;

    /// <summary>The latest promise names a day beyond the last one it may.</summary>
    private static bool IsCutShort(BothSides s) =>
        s.Reached.Events.OfType<PromiseMade>().LastOrDefault(p => p.On <= s.Reached.Today) is { } promise
        && promise.PromisedOn > promise.On.PlusDays(s.Policy.Promises.LongestDays);

    private static LimitationRules Years(LimitationRules l, int business = 0, int consumer = 0, int publicBody = 0, int title = 0, int warning = 0) =>
        new(l.BusinessYears + business, l.ConsumerYears + consumer, l.PublicYears + publicBody, l.TitleYears + title, l.WarningDays + warning);
}
