using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Reference;

/// <summary>Section 10 read a second time: slow, obvious, with the numbers as the text has them.</summary>
public static class ReferenceClassifier
{
    private static readonly EscalationPolicy AnyPolicy = FrenchPolicies.Standard;

    public static ReferenceAssessment Assess(Debtor debtor, IEnumerable<Receivable> items, LocalDate today)
    {
        var facts = items.Select(item => new Facts(item.Invoice, item.History.Events, AnyPolicy, today)).ToList();

        // "issued on or before today, due after today − 24 months".
        var window = facts.Where(f => f.Invoice.IssuedOn <= today && f.DueOn > today.PlusMonths(-24)).ToList();
        var onTime = window.Where(f => SettledOn(f) is { } settled && settled <= f.DueOn.PlusDays(3)).ToList();
        var late = window.Where(f => (SettledOn(f) ?? today) > f.DueOn.PlusDays(3)).ToList();
        var counted = onTime.Count + late.Count;
        decimal? delay = late.Count == 0 ? null : (decimal)late.Sum(f => Period.DaysBetween(f.DueOn, SettledOn(f) ?? today)) / late.Count;
        return new ReferenceAssessment(Profile(), window.Count, counted, onTime.Count, late.Count, window.Count(IsDisputed), delay);

        PayerProfile Profile()
        {
            var returned = window.SelectMany(Returned).ToList();
            var isAutomatic = window.All(f => f.Invoice.Method is PaymentMethod.DirectDebit or PaymentMethod.BillOfExchange);
            if (window.Count > 0 && isAutomatic && returned.Count == 0) return PayerProfile.Automatic;

            // One plan for several invoices is one plan, one cheque for several invoices one payment (docs/payer-profiles.md).
            var broken = window.SelectMany(f => BrokenPlansAgreedOn(f, today)).Distinct().Count();
            var payments = returned.Where(r => r.Reference is null).Count() + returned.Where(r => r.Reference is not null).Select(r => (r.On, r.Reference)).Distinct().Count();
            if (IsInsolvent() || broken + payments >= 2) return PayerProfile.Insolvent;
            if (debtor.Kind == DebtorKind.Public || debtor.IsLargeOrganisation) return PayerProfile.Administrative;
            var disputed = late.Count(IsDisputed);
            if (disputed >= 2 && disputed * 2 >= late.Count) return PayerProfile.Litigious;
            if (counted < 3) return PayerProfile.Unrated;
            if (onTime.Count * 10 >= counted * 9) return PayerProfile.Good;
            return late.Count(IsSettledAfterContact) * 2 >= late.Count || delay <= 15m ? PayerProfile.Negligent : PayerProfile.Bad;
        }

        bool IsInsolvent() =>
            window.Exists(f => new Insolvencies(f).Open is not null)
            || (debtor.Insolvency is { } its && its.RecordedOn <= today && !(its.ClosedOn <= today));
    }

    /// <summary>"settled (the day its balance first reached 0 for good)"; "write-offs settle nothing".</summary>
    private static LocalDate? SettledOn(Facts facts)
    {
        var moves = facts.Events.Where(e => e.Event is PaymentReceived or PaymentReturned or CreditNoteIssued).ToList();
        var balances = moves.Select((_, i) => facts.Invoice.Amount.Amount - moves.Take(i + 1).Sum(Down)).ToList();
        return moves.Where((_, i) => balances.Skip(i).All(balance => balance <= 0m)).Select(e => (LocalDate?)e.On).FirstOrDefault();
    }

    private static decimal Down(Entry entry) => entry.Event switch
    {
        PaymentReceived payment => payment.Amount.Amount,
        PaymentReturned returned => -returned.Amount.Amount,
        CreditNoteIssued credit => credit.Amount.Amount,
        _ => 0m,
    };

    private static bool IsDisputed(Facts facts) => facts.Of<DisputeOpened>().Any();

    private static IEnumerable<PaymentReturned> Returned(Facts facts) => facts.Of<PaymentReturned>().Select(e => e.Event);

    /// <summary>"settled within 10 days after a contact carried out on them".</summary>
    private static bool IsSettledAfterContact(Facts facts) =>
        SettledOn(facts) is { } settled
        && facts.Acts.Any(act => Act.IsDone(act.Outcome) && act.Day <= settled && settled <= act.Day.PlusDays(10));

    /// <summary>The days on which plans were agreed that were broken on some day: looked at day by day.</summary>
    private static IEnumerable<LocalDate> BrokenPlansAgreedOn(Facts facts, LocalDate today)
    {
        if (!facts.Of<PlanAgreed>().Any()) yield break;
        for (var day = facts.Events[0].On; day <= today; day = day.PlusDays(1))
        {
            var known = facts.Events.Where(e => e.On <= day).ToList();
            if (known.FindLast(e => e.Event is PlanAgreed or PlanCancelled or DueDateExtended) is not { Event: PlanAgreed agreed } plan) continue;
            var paid = known.Where(e => e.Place > plan.Place && e.Event is not CreditNoteIssued).Sum(Down);
            var instalments = agreed.Plan.Instalments.Where(i => i.DueOn.PlusDays(3) < day).ToList();

            // Two plans of one day: the day is the same, which is what is counted.
            if (instalments.Count > 0 && paid < instalments.Sum(i => i.Amount.Amount)) yield return plan.On;
        }
    }
}
