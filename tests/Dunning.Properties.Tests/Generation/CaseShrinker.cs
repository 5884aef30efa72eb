using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Calendars;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;

namespace Dunning.Properties.Generation;

/// <summary>Makes a failing case smaller: events first, then the debtor and the invoice, then the policy, then what an event carries.</summary>
internal static class CaseShrinker
{
    public static IEnumerable<DunningCase> Smaller(DunningCase its) =>
        FewerEvents(its).Concat(PlainerFacts(its)).Concat(PlainerPolicies(its)).Concat(PlainerEvents(its)).Where(smaller => smaller.IsValid);

    private static IEnumerable<DunningCase> FewerEvents(DunningCase its)
    {
        for (var length = its.Events.Count; length > 0; length /= 2)
        {
            for (var start = 0; start + length <= its.Events.Count; start += length)
                yield return its.With(its.Events.Where((_, i) => i < start || i >= start + length));
        }

        var inOrder = its.Events.OrderBy(e => e.On).ToList();
        if (!inOrder.SequenceEqual(its.Events)) yield return its.With(inOrder);
    }

    private static IEnumerable<DunningCase> PlainerFacts(DunningCase its)
    {
        var (debtor, invoice) = (its.Debtor, its.Invoice);
        if (debtor.Holds.Count > 0) yield return its.With(debtor.WithHolds(null));
        if (debtor.Insolvency is not null) yield return its.With(debtor.WithInsolvency(null));
        if (debtor.Contacts is not null) yield return its.With(debtor.WithContacts(null));
        if (debtor.Profile != PayerProfile.Unrated) yield return its.With(debtor.WithProfile(PayerProfile.Unrated));
        var plain = new Invoice("F-1", debtor, invoice.IssuedOn, invoice.DueOn, invoice.Amount);
        if (!plain.Equals(invoice)) yield return its.With(plain);
    }

    private static IEnumerable<DunningCase> PlainerPolicies(DunningCase its)
    {
        var policy = its.Policy;
        foreach (var stage in policy.Stages)
        {
            var rest = policy.Stages.Where(s => s != stage);
            if (policy.ToBuilder().WithStages(rest).TryBuild(out var without, out _)) yield return its.With(without);
        }

        Func<EscalationPolicyBuilder, EscalationPolicyBuilder>[] plainer =
        [
            b => b.WithCalendar(BusinessCalendar.None),
            b => b.WithMinimum(MinimumAmount.Zero),
            b => b.WithCatchUp(CatchUpMode.StepByStep),
            b => b.WithPaymentGraceDays(0),
            b => b.WithOverdueActionDays(7),
            b => b.WithCollectsPenalties(false),
            b => b.WithLimitation(new LimitationRules()),
            b => b.WithInsolvency(new InsolvencyRules()),
            b => b.WithPromises(new PromiseRules(0, 30, 3, false)),
            b => b.WithPromises(new PromiseRules(0, 30, 3, false, policy.Promises.WhenBroken)),
            b => b.WithPlans(new PlanRules(0)),
            b => b.WithPlans(new PlanRules(0, policy.Plans.ResumeAt)),
            b => b.WithDisputes(new DisputeRules(null)),
            b => b.WithDisputes(new DisputeRules(null, 30, policy.Disputes.ResumeAt)),
            b => b.WithRetries(new RetryRules(0, policy.Retries.AtMost)),
            b => b.WithStages(policy.Stages.Select(s => new DunningStage(s.Name, s.Phase, s.Action, s.Day, [Channel.Email], s.SpacingDays, s.ResponseDays, isMandatory: s.IsMandatory))),
            b => b.WithStages(policy.Stages.Select(s => new DunningStage(s.Name, s.Phase, s.Action, s.Day, s.Channels, recipient: s.Recipient, minimum: s.Minimum, debtors: s.Debtors, isMandatory: s.IsMandatory, needsTitle: s.NeedsTitle))),
        ];
        foreach (var make in plainer)
        {
            var made = make(policy.ToBuilder()).Build();
            if (!made.Equals(policy)) yield return its.With(made);
        }
    }

    private static IEnumerable<DunningCase> PlainerEvents(DunningCase its)
    {
        for (var i = 0; i < its.Events.Count; i++)
        {
            if (Plainer(its.Events[i]) is not { } plain || plain.Equals(its.Events[i])) continue;
            var place = i;
            yield return its.With(its.Events.Select((e, at) => at == place ? plain : e));
        }
    }

    private static DunningEvent? Plainer(DunningEvent happened) => happened switch
    {
        ContactMade { Key: not null } e => new ContactMade(e.On, e.Stage, e.Channel, e.Outcome, null, e.Phase, null, e.Id),
        ContactMade e => new ContactMade(e.On, e.Stage, e.Channel, ContactOutcome.Sent, null, e.Phase, null, e.Id),
        PaymentReceived e => new PaymentReceived(e.On, e.Amount),
        PlanAgreed { Plan.Instalments.Count: > 1 } e => new PlanAgreed(e.On, new PaymentPlan(e.Plan.Instalments.Skip(1)), e.Id),
        _ => null,
    };
}
