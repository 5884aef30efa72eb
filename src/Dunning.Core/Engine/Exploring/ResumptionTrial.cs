using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Engine.Exploring;

/// <summary>
/// Whether a rule that resumes at a stage ever does anything: from each place in the process a plan is broken, or a dispute rejected, with the rule and
/// without it, and the two answers are compared.
/// </summary>
internal sealed class ResumptionTrial(EscalationPolicy policy, IReadOnlyList<DebtorKind> kinds, Currency currency)
{
    // Enough for every day that is rolled.
    private const int DaysToAnswer = 10;

    private const int BeforeAllStages = -1;

    public bool PlanPassesSomethingOver()
    {
        var without = policy.ToBuilder().WithPlans(new PlanRules(policy.Plans.ToleranceDays)).BuildUnchecked();
        return Differs(without, FirstOffer(), BrokenPlan);
    }

    public bool DisputePassesSomethingOver() =>
        Differs(
            policy.ToBuilder().WithDisputes(new DisputeRules(policy.Disputes.EvidenceDays, policy.Disputes.StaleDays)).BuildUnchecked(),
            BeforeAllStages,
            RejectedDispute);

    // A plan follows the stage that offers it, where there is one.
    private int FirstOffer() =>
        Enumerable.Range(0, policy.Stages.Count).Where(place => policy.Stages[place].Action == DunningAction.OfferPlan).DefaultIfEmpty(BeforeAllStages).First();

    private bool Differs(EscalationPolicy without, int firstPlace, Func<Invoice, (DunningEvent[] Events, LocalDate Today)> trouble)
    {
        var (ruled, unruled) = (new DunningEngine(policy), new DunningEngine(without));
        foreach (var kind in kinds)
        {
            var invoice = SyntheticLife.NewInvoice(kind, currency);
            var (events, today) = trouble(invoice);
            for (var place = firstPlace; place < policy.Stages.Count; place++)
            {
                var history = InvoiceHistory.Of(place < 0 ? events : [new StageSkipped(invoice.IssuedOn, policy.Stages[place].Name), .. events]);
                var (one, other) = (ruled.NextAction(invoice, history, today), unruled.NextAction(invoice, history, today));
                if (one.StageName != other.StageName || one.Reason != other.Reason) return true;
            }
        }

        return false;
    }

    private (DunningEvent[] Events, LocalDate Today) BrokenPlan(Invoice invoice)
    {
        var agreedOn = invoice.DueOn.PlusDays(1);
        var plan = new PaymentPlan(new Instalment(agreedOn, invoice.Amount));
        return ([new PlanAgreed(agreedOn, plan)], agreedOn.PlusDays(policy.Plans.ToleranceDays + DaysToAnswer));
    }

    private static (DunningEvent[] Events, LocalDate Today) RejectedDispute(Invoice invoice)
    {
        var openedOn = invoice.DueOn.PlusDays(1);
        return (
            [new DisputeOpened(openedOn, "S"), new DisputeClosed(openedOn, "S", DisputeOutcome.Rejected)],
            openedOn.PlusDays(DaysToAnswer));
    }
}
