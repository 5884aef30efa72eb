using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Calendars;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Portfolio;

/// <summary>The rules of a debtor as a whole (rules 8), in their order.</summary>
internal static class ContactRules
{
    /// <exception cref="RefusedAccountException">The next contact lies beyond what the calendar of the policy knows.</exception>
    public static ContactDecision Decide(DecidedAccount account)
    {
        try
        {
            return DecideWithinCalendar(account);
        }
        catch (CalendarRangeException refusal)
        {
            throw new RefusedAccountException(account.Account.Debtor.Id, [FactFaults.BeyondCalendar(refusal)]);
        }
        catch (RefusedFactsException refusal)
        {
            throw new RefusedAccountException(account.Account.Debtor.Id, refusal.Faults);
        }
    }

    private static ContactDecision DecideWithinCalendar(DecidedAccount account)
    {
        var items = account.Items;
        items.Sort(ByNumber);
        var reviewOn = Math.Min(EarliestReview(items), account.NextIssue);
        if (FindLead(items) is not { } lead) return Conclude(account, ContactVerdict.None, ContactReason.NothingDue, reviewOn);

        var lines = LinesOf(account, lead);
        var totals = TotalsOf(lines);
        var lastContact = LastContact.Of(account.Policy, items);
        var freeOn = lastContact.FreeOn(account.Policy, lead.Decision.Phase!.Value);
        var today = DayNumber.Of(account.Today);
        reviewOn = Math.Min(reviewOn, NextDayOfLines(account, today));
        if (today < freeOn) reviewOn = Math.Min(reviewOn, freeOn);

        var credits = totals.Select(total => (Total: total, Credit: Unapplied(account.Account, total.Currency))).ToArray();
        if (credits.All(pair => pair.Credit >= pair.Total.Amount)) return Conclude(account, ContactVerdict.Review, ContactReason.UnappliedCredit, reviewOn);
        if (today < freeOn) return Conclude(account, ContactVerdict.Wait, ContactReason.ContactSpacing, reviewOn, freeOn);

        var asked = lines.Where(line => line.IsAsked).ToArray();
        var alerts = asked.Aggregate(DunningAlerts.None, (all, line) => all | line.Alerts);
        if (credits.Any(pair => pair.Credit > 0m)) alerts |= DunningAlerts.UnappliedCredit;
        return new ContactDecision(account.Account, account.Policy.Source, account.Today, ContactVerdict.Contact, ReasonOf(lead.Decision.Reason))
        {
            ReviewOn = DayNumber.ToDateOrNull(reviewOn),
            ApprovalReasons = account.ApprovalReasons | (asked.Any(line => line.Decision.Stage!.NeedsApproval) ? ApprovalReasons.Stage : ApprovalReasons.None),
            Alerts = alerts,
            Lines = ValueLists.Of(lines),
            Totals = ValueLists.Of(totals),
            Tasks = TasksOf(items),
            Reviews = ReviewsOf(items),
        };
    }

    private static ContactDecision Conclude(DecidedAccount account, ContactVerdict verdict, ContactReason reason, int reviewOn, int until = DayNumber.None) =>
        new(account.Account, account.Policy.Source, account.Today, verdict, reason)
        {
            Until = DayNumber.ToDateOrNull(until),
            ReviewOn = DayNumber.ToDateOrNull(reviewOn),
            Tasks = TasksOf(account.Items),
            Reviews = ReviewsOf(account.Items),
        };

    private static ValueList<DunningDecision> TasksOf(List<DecidedItem> items) =>
        ValueLists.Of(items.Where(item => item.Decision.Verdict == Verdict.Act && !IsMessage(item.Decision)).Select(item => item.Decision));

    private static ValueList<DunningDecision> ReviewsOf(List<DecidedItem> items) =>
        ValueLists.Of(items.Where(item => item.Decision.Verdict == Verdict.Review).Select(item => item.Decision));

    /// <summary>The act at the furthest stage, then the one due first, then the first by number.</summary>
    private static DecidedItem? FindLead(List<DecidedItem> items)
    {
        DecidedItem? lead = null;
        foreach (var item in items)
        {
            if (!IsMessage(item.Decision)) continue;
            if (lead is not { } best || IsAhead(item.Decision.Outcome, best.Decision.Outcome)) lead = item;
        }

        return lead;
    }

    private static bool IsAhead(Outcome one, Outcome other) =>
        one.Stage != other.Stage ? one.Stage > other.Stage : one.DueOn < other.DueOn;

    private static List<ContactLine> LinesOf(DecidedAccount account, in DecidedItem lead)
    {
        var channel = lead.Decision.Channel!.Value;
        List<ContactLine> joined = [], early = [], information = [];
        foreach (var item in account.Items)
        {
            if (ReferenceEquals(item.Decision.Invoice, lead.Decision.Invoice)) continue;
            if (IsMessage(item.Decision)) joined.Add(LineOf(ContactLineRole.Joined, item.Decision, item.Decision, channel));
            else if (EarlyOf(account, item, lead) is { } pulled) early.Add(LineOf(ContactLineRole.Early, pulled, item.Decision, channel));
            else if (IsLateAndWaits(item.Decision, orForResponse: true)) information.Add(new ContactLine(ContactLineRole.Information, item.Decision, item.Decision, null));
        }

        return [LineOf(ContactLineRole.Lead, lead.Decision, lead.Decision, channel), .. joined, .. early, .. information];
    }

    /// <summary>
    /// A line at its own stage. It travels with the contact, whatever channels its stage prefers; but a formal notice is worth nothing by a channel its stage
    /// does not allow, and keeps its own.
    /// </summary>
    private static ContactLine LineOf(ContactLineRole role, in DunningDecision decision, in DunningDecision todays, Channel channel)
    {
        var keepsItsOwn = decision.Action == DunningAction.FormalNotice && !decision.Stage!.Channels.Contains(channel);
        return new ContactLine(role, decision, todays, keepsItsOwn ? decision.Channel : channel);
    }

    /// <summary>The act that a late invoice would be due for within the days to join, at a stage no further than the lead's: nothing harsher is pulled forward.</summary>
    private static DunningDecision? EarlyOf(DecidedAccount account, in DecidedItem item, in DecidedItem lead)
    {
        if (!IsLateAndWaits(item.Decision) || item.Decision.Until is not { } until) return null;
        if (until > account.Today.PlusDays(account.Policy.Source.Consolidation.JoinDays)) return null;
        var then = account.Engine.Decide(item.Decision.Invoice, item.State, until);
        return IsMessage(then) && then.Outcome.Stage <= lead.Decision.Outcome.Stage ? then : null;
    }

    private static bool IsLateAndWaits(in DunningDecision decision, bool orForResponse = false) =>
        decision.DaysLate > 0 && decision.Verdict == Verdict.Wait
        && (decision.Reason == DecisionReason.StageNotDue || (orForResponse && decision.Reason == DecisionReason.AwaitingResponse));

    private static List<Money> TotalsOf(List<ContactLine> lines) =>
    [
        .. lines.Where(line => line.IsAsked)
            .GroupBy(line => line.Collectible.Currency)
            .Select(group => new Money(group.Sum(line => line.Collectible.Amount), group.Key))
            .OrderBy(total => total.Currency.Code, StringComparer.Ordinal),
    ];

    private static decimal Unapplied(DebtorAccount account, Currency currency) =>
        account.Unapplied.Where(credit => credit.Currency == currency).Sum(credit => credit.Amount);

    private static int EarliestReview(List<DecidedItem> items)
    {
        var earliest = DayNumber.Never;
        foreach (var item in items)
        {
            if (item.Decision.ReviewOn is { } reviewOn) earliest = Math.Min(earliest, DayNumber.Of(reviewOn));
        }

        return earliest;
    }

    /// <summary>
    /// The next day on which a line may come or go though no decision changes: an invoice becomes late, or comes within the days to join.
    /// </summary>
    private static int NextDayOfLines(DecidedAccount account, int today)
    {
        var next = DayNumber.Never;
        foreach (var item in account.Items)
        {
            if (item.Decision.Verdict != Verdict.Wait) continue;
            Consider(item.State.Due + 1);
            if (item.Decision.Until is { } until) Consider(DayNumber.Of(until) - account.Policy.Source.Consolidation.JoinDays);
        }

        return next;

        void Consider(int day)
        {
            if (day > today && day < next) next = day;
        }
    }

    /// <summary>Whether an act is a message to the debtor that can share one with others; special acts travel alone.</summary>
    private static bool IsMessage(in DunningDecision decision) => decision.Action switch
    {
        null => false,
        DunningAction.Remind or DunningAction.OfferPlan or DunningAction.FormalNotice or DunningAction.Mediate => true,
        DunningAction.ServedDemand or DunningAction.HandOver or DunningAction.PaymentOrder or DunningAction.Enforce or DunningAction.NotifyInsurer => false,
        DunningAction.SendEvidence or DunningAction.ConfirmPromise or DunningAction.DeclareClaim => false,
        _ => throw new ArgumentOutOfRangeException(nameof(decision), decision.Action, "Not a declared action."),
    };

    private static ContactReason ReasonOf(DecisionReason reason) => reason switch
    {
        DecisionReason.StageDue => ContactReason.StageDue,
        DecisionReason.PlanBroken => ContactReason.PlanBroken,
        DecisionReason.PromiseBroken => ContactReason.PromiseBroken,
        DecisionReason.PaymentReturned => ContactReason.PaymentReturned,
        DecisionReason.DisputeRejected => ContactReason.DisputeRejected,
        DecisionReason.Escalated => ContactReason.Escalated,
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not the reason of a stage."),
    };

    private static int ByNumber(DecidedItem x, DecidedItem y)
    {
        var order = string.CompareOrdinal(x.Decision.Invoice.Number, y.Decision.Invoice.Number);
        return order != 0 ? order : string.CompareOrdinal(x.Decision.Invoice.CreditorId, y.Decision.Invoice.CreditorId);
    }
}
