using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Reference;

/// <summary>Section 8: the debtor as a whole.</summary>
public static class ReferenceContact
{
    private static readonly DunningAction[] NoMessages =
    [
        DunningAction.SendEvidence, DunningAction.ConfirmPromise, DunningAction.DeclareClaim,
        DunningAction.HandOver, DunningAction.ServedDemand, DunningAction.PaymentOrder, DunningAction.Enforce, DunningAction.NotifyInsurer,
    ];

    /// <summary>The next contact of a debtor.</summary>
    /// <param name="debtor">The debtor.</param>
    /// <param name="items">The debtor's invoices with their histories, all under one policy.</param>
    /// <param name="unapplied">Money received and matched to no invoice.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="today">The day asked.</param>
    public static ReferenceContactAnswer NextContact(
        Debtor debtor, IReadOnlyList<ReferenceAccountItem> items, IReadOnlyList<Money> unapplied, EscalationPolicy policy, LocalDate today)
    {
        var answer = NextContactWithoutReviewOn(debtor, items, unapplied, policy, today);
        return answer with { ReviewOn = ReviewOnOf(AccountOn, items, answer, today) };

        Account AccountOn(LocalDate day) => new(debtor, CasesOf(IssuedOn(items, day), policy, today), unapplied, policy);
    }

    /// <summary>The same but for <see cref="ReferenceContactAnswer.ReviewOn"/>, for which every day ahead is decided.</summary>
    /// <param name="debtor">The debtor.</param>
    /// <param name="items">The debtor's invoices with their histories, all under one policy.</param>
    /// <param name="unapplied">Money received and matched to no invoice.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="today">The day asked.</param>
    public static ReferenceContactAnswer NextContactWithoutReviewOn(
        Debtor debtor, IReadOnlyList<ReferenceAccountItem> items, IReadOnlyList<Money> unapplied, EscalationPolicy policy, LocalDate today) =>
        ContactOn(new Account(debtor, CasesOf(IssuedOn(items, today), policy, today), unapplied, policy), today);

    /// <summary>"An invoice issued after today is read but not decided on" (wire.md): it comes in on its issue date.</summary>
    private static List<ReferenceAccountItem> IssuedOn(IReadOnlyList<ReferenceAccountItem> items, LocalDate day) => [.. items.Where(i => i.Invoice.IssuedOn <= day)];

    /// <summary>"Each invoice is decided as above, except that rule 8 measures the policy's minimum on the debtor's total collectible in the invoice's currency".</summary>
    private static List<Case> CasesOf(IReadOnlyList<ReferenceAccountItem> items, EscalationPolicy policy, LocalDate today)
    {
        var alone = items.Select(i => new Case(i.Invoice, i.History, policy, today, null)).ToList();
        return [.. items.Select(i => new Case(i.Invoice, i.History, policy, today, alone.Where(c => c.Currency == i.Invoice.Amount.Currency).Sum(c => c.Amounts.Collectible)))];
    }

    private static ReferenceContactAnswer ContactOn(Account account, LocalDate today)
    {
        var decided = account.Cases.Select(c => new Line(c, ReferenceDecider.DecideOn(c, today), string.Empty)).OrderBy(l => l.Number, StringComparer.Ordinal).ToList();
        var answer = new ReferenceContactAnswer
        {
            Verdict = ReferenceContactVerdict.None,
            Reason = "nothing-due",
            Tasks = [.. decided.Where(l => l.Decision.Verdict == Verdict.Act && !l.IsMessage).Select(l => new ReferenceTask(l.Number, l.Decision.Action!.Value))],
            Reviews = [.. decided.Where(l => l.Decision.Verdict == Verdict.Review).Select(l => new ReferenceReview(l.Number, WireName.Of(l.Decision.Reason)))],
        };

        // "Lead = among the other acts the one at the furthest stage, then the earliest dueOn, then the number (ordinal). None → verdict none nothing-due."
        var acts = decided.Where(l => l.IsMessage).ToList();
        var lead = acts.OrderByDescending(l => l.StageIndex).ThenBy(l => l.Decision.DueOn).ThenBy(l => l.Number, StringComparer.Ordinal).FirstOrDefault();
        if (lead is null) return answer;

        var early = decided.Select(l => EarlyOf(account, l, lead, today)).OfType<Line>().ToList();
        List<Line> lines = [lead with { Role = "lead" }, .. acts.Where(l => l != lead).Select(l => l with { Role = "joined" }), .. early];
        var information = decided.Where(l => IsLateAndWaits(l, DecisionReason.StageNotDue, DecisionReason.AwaitingResponse) && early.All(e => e.Case != l.Case));

        // "Unapplied credits that cover, in every currency of the lines (information apart), all that is collectible on them → review unapplied-credit."
        var totals = lines.GroupBy(l => l.Case.Currency).Select(g => new Money(g.Sum(l => l.Decision.Collectible), g.Key)).OrderBy(t => t.Currency.Code, StringComparer.Ordinal).ToList();
        if (totals.All(t => account.Unapplied(t.Currency) >= t.Amount)) return answer with { Verdict = ReferenceContactVerdict.Review, Reason = "unapplied-credit" };

        // "Before: wait contact-spacing until then."
        if (FreeFrom(account, lead) is { } free && today < free) return answer with { Verdict = ReferenceContactVerdict.Wait, Reason = "contact-spacing", Until = free };

        // "That cover a part → the contact carries the alert unapplied-credit."
        var alerts = lines.SelectMany(l => l.Alerts).Concat(totals.Any(t => account.Unapplied(t.Currency) > 0m) ? ["unapplied-credit"] : []);
        return answer with
        {
            Verdict = ReferenceContactVerdict.Contact,
            Reason = WireName.Of(lead.Decision.Reason),
            Lead = lead.Decision,
            Approval = lines.Any(l => l.Decision.Approval),
            Alerts = [.. alerts.Distinct().Order(StringComparer.Ordinal)],
            Key = account.Debtor.Id + "|" + lead.Decision.Key,
            Totals = totals,
            Lines = [.. lines.Select(LineOf), .. information.Select(l => LineOf(l with { Role = "information" }))],
        };
    }

    /// <summary>"every late invoice that waits stage-not-due until a day ≤ today + joinDays, if the decision on that day, with nothing new, is such an act at a
    /// stage no further than the lead's (early, with that stage and its key)".</summary>
    private static Line? EarlyOf(Account account, Line line, Line lead, LocalDate today)
    {
        if (!IsLateAndWaits(line, DecisionReason.StageNotDue)) return null;
        if (line.Decision.Until is not { } day || day > today.PlusDays(account.Policy.Consolidation.JoinDays)) return null;
        var then = line with { Decision = ReferenceDecider.DecideOn(line.Case, day), Role = "early", Alerts = line.Decision.Alerts };
        return then.IsMessage && then.StageIndex <= lead.StageIndex ? then : null;
    }

    private static bool IsLateAndWaits(Line line, params DecisionReason[] reasons) =>
        line.Decision.Verdict == Verdict.Wait && line.Decision.DaysLate > 0 && reasons.Contains(line.Decision.Reason);

    /// <summary>"Let L be the latest day on which a stage of a policy was sent or delivered on any of the debtor's invoices (special acts never count). The next contact is
    /// free from roll(L + max(1, contactSpacingDays)), or from roll(L + 1) if the lead's phase is above the highest phase carried out on L."</summary>
    private static LocalDate? FreeFrom(Account account, Line lead)
    {
        var carriedOut = account.Cases.SelectMany(c => c.Progress.CarriedOutEver).ToList();
        if (carriedOut.Count == 0) return null;
        var latest = carriedOut.Max(c => c.Day);
        var isAbove = lead.Decision.Phase > carriedOut.Where(c => c.Day == latest).Max(c => c.Phase);
        return BusinessDays.Roll(account.Policy, latest.PlusDays(isAbove ? 1 : Math.Max(1, account.Policy.Consolidation.ContactSpacingDays)));
    }

    private static ReferenceContactLine LineOf(Line line)
    {
        var collectible = new Money(line.Decision.Collectible, line.Case.Currency);
        return line.Role == "information"
            ? new ReferenceContactLine(line.Number, line.Role, null, collectible, null)
            : new ReferenceContactLine(line.Number, line.Role, line.Decision.Stage, collectible, line.Decision.Key);
    }

    /// <summary>The first day on which "with no new event, the contact would differ". A contact looks ahead by the days to join, and back by its spacing.</summary>
    private static LocalDate? ReviewOnOf(
        Func<LocalDate, Account> accountOn, IReadOnlyList<ReferenceAccountItem> items, ReferenceContactAnswer answer, LocalDate today)
    {
        var whole = accountOn(LocalDate.MaxIsoValue);
        var (ahead, back) = (whole.Policy.Consolidation.JoinDays, whole.Policy.Consolidation.ContactSpacingDays + 1);
        var stretches = whole.Cases.SelectMany(c => ReviewOn.Stretches(c, ahead, back)).Concat(items.Select(i => new DateInterval(i.Invoice.IssuedOn, i.Invoice.IssuedOn))).ToList();
        return ReviewOn.FirstOf(today, stretches, day => !ContactOn(accountOn(day), day).StandsAs(answer));
    }

    private sealed record Account(Debtor Debtor, IReadOnlyList<Case> Cases, IReadOnlyList<Money> Credits, EscalationPolicy Policy)
    {
        public decimal Unapplied(Currency currency) => Credits.Where(c => c.Currency == currency).Sum(c => c.Amount);
    }

    private sealed record Line(Case Case, ReferenceDecision Decision, string Role)
    {
        public string Number => Case.Facts.Invoice.Number;

        /// <summary>"acts whose action is not a message to the debtor" are tasks, special acts too.</summary>
        public bool IsMessage => Decision.Verdict == Verdict.Act && !NoMessages.Contains(Decision.Action!.Value);

        public int StageIndex => Case.Progress.IndexOf(Decision.Stage!);

        /// <summary>The alerts of today.</summary>
        public IReadOnlyList<string> Alerts { get; init; } = Decision.Alerts;
    }
}
