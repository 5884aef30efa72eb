using System.Linq;
using Dunning.Engine;
using Dunning.Engine.Plans;
using Dunning.Receivables.Events;

namespace Dunning.Properties;

/// <summary>The status of a plan against the decisions of the engine on the same facts.</summary>
public sealed class PlanTests
{
    [Fact]
    public void A_decision_that_waits_for_a_plan_and_one_that_tells_of_a_broken_plan_agree_with_its_status()
    {
        var (waits, breaks) = (0, 0);
        Cases.Try(its =>
        {
            var decision = its.Engine.NextAction(its.Invoice, its.History, its.Today);
            var waiting = decision.Reason == DecisionReason.PlanOnTrack;
            var broken = (decision.Alerts & DunningAlerts.PlanBroken) != 0;
            if (!waiting && !broken) return;

            var statuses = its.History.Events.OfType<PlanAgreed>().Select(agreed => agreed.Plan.Status(its.History, its.Policy.Plans, its.Today)).ToList();
            statuses.ShouldContain(status => status.State == (waiting ? PlanState.OnTrack : PlanState.Broken));
            if (waiting) statuses.ShouldContain(status => status.State == PlanState.OnTrack && status.BreaksOn == decision.Until);
            if (broken) statuses.ShouldContain(status => status.State == PlanState.Broken && status.BreaksOn <= its.Today && status.DueNow == status.Left);
            (waits, breaks) = (waits + (waiting ? 1 : 0), breaks + (broken ? 1 : 0));
        });

        // Drawn often enough to mean something; fewer are tried where one case is asked for.
        if (System.Environment.GetEnvironmentVariable("DUNNING_CASE") is null) (waits > 20 && breaks > 20).ShouldBeTrue($"{waits} waits, {breaks} breaks");
    }
}
