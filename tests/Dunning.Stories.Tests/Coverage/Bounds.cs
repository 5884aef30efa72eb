using System.Collections.Generic;
using System.Linq;
using Dunning.Policies;

namespace Dunning.Stories.Coverage;

/// <summary>Every bound of the rules of a decision, by its name in the stories.</summary>
internal static class Bounds
{
    public static IReadOnlyList<Bound> All { get; } = [.. Stages(), .. Amounts(), .. Promises(), .. Disputes(), .. Rest()];

    public static Bound? Find(string name) => All.FirstOrDefault(bound => bound.Name == name);

    private static IEnumerable<Bound> Stages() =>
    [
        new("due-date", "late from the day after the due date", Moves.DueDate),
        new("stage-day", "a stage of day 5 is due on the due date + 5", Moves.StageDays),
        new("catch-up-day", "a stage is passed over once the one after it has reached its day", Moves.StageDays),
        new("preventive-last-day", "a preventive message goes out through the due date", Moves.DueDate),
        new("preventive-fit", "a preventive message that would fall due after the due date is none", Moves.StageDays),
        new("spacing", "a spacing of 7 after the 1st allows the 8th", Moves.Spacings),
        new("one-a-day", "no invoice has two stages on one day", Moves.Day),
        new("response", "the time the debtor was given", Moves.Responses),
        new("response-named", "a wait is for the answer only where the answer's time is the last of all terms", Moves.Backwards(Moves.Responses)),
        new("last-response", "the time the last stage gave, before the process is exhausted", Moves.Responses),
        new("retry-wait", "the days between two tries", Moves.Retries(after: 1)),
        new("retry-count", "the tries after which a stage is given up", Moves.Retries(atMost: 1)),
        new("mandatory-retry-count", "the tries after which a mandatory stage goes to a person", Moves.Retries(atMost: 1)),
        new("special-retry-wait", "the days between two tries of a special act", Moves.Retries(after: 1)),
        new("special-retry-count", "the tries after which a special act goes to a person", Moves.Retries(atMost: 1)),
        new("calendar", "what falls due on a day off is due on the next business day", Moves.Calendar),
        new("trigger-after-due", "a trigger demands nothing before the day after the due date", Moves.DueDate),
        new("trigger-ended", "a stage carried out on the day of a trigger, or after it, ends it", Moves.Contact),
        new("known-day", "an event is known from its own day", Moves.Day),
        new("overdue", "an act not carried out is overdue", Moves.Policy((b, p, units) => b.WithOverdueActionDays(p.OverdueActionDays + units))),
    ];

    private static IEnumerable<Bound> Amounts() =>
    [
        new("minimum", "an amount equal to the policy's minimum passes", Moves.PolicyMinimum),
        new("stage-minimum", "an amount equal to a stage's minimum passes", Moves.StageMinimums),
        new("mandatory-minimum", "an amount equal to a mandatory stage's minimum passes", Moves.StageMinimums),
        new("settled", "nothing is left of the principal", Moves.Payment),
        new("overpaid", "more came in than was owed", Moves.Payment),
        new("penalties-paid", "what came in beyond the principal covers the penalties", Moves.Payment),
        new("promised-amount", "a promise is kept once its amount came in", Moves.Payment),
        new("instalment-amount", "an instalment is covered once its amount came in", Moves.Payment),
        new("disputed-amount", "a dispute of the whole balance leaves nothing collectible", Moves.DisputedAmount),
        new("credited-amount", "the credit notes reach the amount accepted", Moves.CreditNote),
    ];

    private static IEnumerable<Bound> Promises() =>
    [
        new("promise-tolerance", "a promise breaks the day after its day and the tolerance", Moves.Promises(tolerance: 1)),
        new("promise-longest", "a promise holds no longer than so many days", Moves.Promises(longest: 1)),
        new("promise-count", "promises beyond the first few are only noted", Moves.Promises(atMost: 1)),
        new("plan-tolerance", "a plan breaks the day after an instalment's day and the tolerance",
            Moves.Policy((b, p, units) => b.WithPlans(new PlanRules(p.Plans.ToleranceDays + units, p.Plans.ResumeAt)))),
        new("payment-grace", "nothing goes out in the days after a payment", Moves.Policy((b, p, units) => b.WithPaymentGraceDays(p.PaymentGraceDays + units))),
        new("automatic-grace", "the days an automatic payment has to arrive", Moves.Policy((b, p, units) => b.WithAutomaticGraceDays(p.AutomaticGraceDays + units))),
    ];

    private static IEnumerable<Bound> Disputes() =>
    [
        new("evidence-days", "evidence is sent so many days after a dispute", Moves.Disputes(evidence: 1)),
        new("stale-days", "a dispute of so many days goes to a person", Moves.Disputes(stale: 1)),
        new("stale-alert", "a dispute of so many days is told of beside another answer", Moves.Disputes(stale: 1)),
        new("hold-end", "a hold until the 10th acts again on the 10th", Moves.HoldEnd),
        new("debtor-hold-start", "a debtor's hold is in force from its first day", Moves.DebtorHold(from: 1)),
        new("debtor-hold-end", "a debtor's hold is in force until its end", Moves.DebtorHold(until: 1)),
    ];

    // Years and months are too coarse to prove a day: the day itself must be the one on which the answer turns, too.
    private static IEnumerable<Bound> Rest() =>
    [
        new("claim-arose", "proceedings stay what arose on or before their opening", Moves.Opening),
        new("claim-deadline", "a claim is declared within so many months of the publication", Moves.Day,
            Moves.Policy((b, p, units) => b.WithInsolvency(new InsolvencyRules(p.Insolvency.ClaimMonths + units)))),
        new("limitation-business", "five years against a business", Moves.Day, Moves.Limitation((l, u) => Years(l, business: u))),
        new("limitation-consumer", "two years against a consumer", Moves.Day, Moves.Limitation((l, u) => Years(l, consumer: u))),
        new("limitation-public", "the end of the fourth year against a public body", Moves.Day, Moves.Limitation((l, u) => Years(l, publicBody: u))),
        new("limitation-title", "ten years with an enforceable title", Moves.Day, Moves.Limitation((l, u) => Years(l, title: u))),
        new("limitation-warning", "the limit is told of so many days before", Moves.Limitation((l, u) => Years(l, warning: -u))),
    ];

    private static LimitationRules Years(LimitationRules l, int business = 0, int consumer = 0, int publicBody = 0, int title = 0, int warning = 0) =>
        new(l.BusinessYears + business, l.ConsumerYears + consumer, l.PublicYears + publicBody, l.TitleYears + title, l.WarningDays + warning);
}
