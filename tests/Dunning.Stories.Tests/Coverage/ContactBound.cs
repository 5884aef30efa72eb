using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Receivables.Events;
using Dunning.Stories.Playing;

namespace Dunning.Stories.Coverage;

/// <summary>A bound of the rules of a contact, proved as <see cref="Bound"/> is.</summary>
internal sealed class ContactBound(
    string name, string meaning, Func<ContactSituation, ContactDecision, ContactDecision, bool> parts, Func<ContactSituation, int, ContactSituation?> move)
{
    private const decimal Cent = 0.01m;

    public static IReadOnlyList<ContactBound> All { get; } =
    [
        new("contact-spacing", "two contacts lie so many days apart",
            (_, before, at) => before.Reason == ContactReason.ContactSpacing && at.Verdict == ContactVerdict.Contact, Rules(spacing: 1)),
        new("contact-escalation", "a contact of a higher level waits for the next day only",
            (s, before, at) => s.Policy.Consolidation.ContactSpacingDays > 1 && before.Reason == ContactReason.ContactSpacing && at.Verdict == ContactVerdict.Contact
                && ContactedOn(s, s.Today.PlusDays(-1)),
            (s, units) => s with { Today = s.Today.PlusDays(-units) }),
        new("join-days", "what falls due within so many days is said now",
            (_, before, at) => Count(before, ContactLineRole.Information) > Count(at, ContactLineRole.Information)
                && Count(at, ContactLineRole.Early) > Count(before, ContactLineRole.Early), Rules(join: -1)),
        new("unapplied-credit", "credits that cover all that is asked for go to a person",
            (_, before, at) => before.Alerts.HasFlag(DunningAlerts.UnappliedCredit) && at.Reason == ContactReason.UnappliedCredit,
            (s, units) => s.Account.Unapplied.Count == 0 ? null : s with { Account = WithLess(s.Account, units) }),
        new("account-minimum", "the policy's minimum is measured on all that the debtor owes",
            (_, before, at) => at.Lines.Count > before.Lines.Count,
            (s, units) => s with
            {
                Policy = s.Policy.ToBuilder().WithMinimum(MinimumAmount.PerCurrency(
                    s.Policy.Minimum.ByCurrency.Select(m => new Money(m.Amount + (units * Cent), m.Currency)))).Build(),
            }),
    ];

    public string Name => name;

    public static ContactBound? Find(string name) => All.FirstOrDefault(bound => bound.Name == name);

    /// <summary>Why a situation does not stand on that side of the bound; null where it does.</summary>
    public string? WhyNot(ContactSituation situation, BoundSide side)
    {
        try
        {
            if (move(situation, side == BoundSide.At ? 1 : -1) is not { } moved) return "the story has no such bound to move.";
            var (here, there) = (situation.Decide(), moved.Decide());
            var isOfIt = side == BoundSide.At ? parts(situation, there, here) : parts(moved, here, there);
            return isOfIt ? null : "the answers on its two sides are not those it parts (" + meaning + ").";
        }
        catch (Exception refused) when (refused is DunningFaultException or ArgumentException)
        {
            return "the bound cannot be moved: " + refused.Message;
        }
    }

    private static Func<ContactSituation, int, ContactSituation?> Rules(int join = 0, int spacing = 0) => (s, units) => s with
    {
        Policy = s.Policy.ToBuilder().WithConsolidation(
            new ConsolidationRules(s.Policy.Consolidation.JoinDays + (join * units), s.Policy.Consolidation.ContactSpacingDays + (spacing * units))).Build(),
    };

    private static DebtorAccount WithLess(DebtorAccount account, int cents)
    {
        var ordered = account.Unapplied.OrderBy(credit => credit.Amount).ToList();
        var largest = ordered[^1];
        return new DebtorAccount(account.Debtor, account.Items, [.. ordered.SkipLast(1), new Money(largest.Amount - (cents * Cent), largest.Currency)]);
    }

    private static int Count(ContactDecision contact, ContactLineRole role) => contact.Lines.Count(line => line.Role == role);

    private static bool ContactedOn(ContactSituation s, NodaTime.LocalDate day) =>
        s.Account.Items.SelectMany(item => item.History.Events).OfType<ContactMade>().Any(c => c.On == day && c.Outcome is ContactOutcome.Sent or ContactOutcome.Delivered);
}
