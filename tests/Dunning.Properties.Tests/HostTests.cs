using System.Collections.Generic;
using System.Linq;
using Dunning.Properties.Generation;
using Dunning.Receivables;
using Dunning.Receivables.Events;

namespace Dunning.Properties;

/// <summary>What holds of the acts that a host carries out one after the other. It sees decisions only, as any host does.</summary>
public sealed class HostTests
{
    [Fact]
    public void Within_a_cycle_positions_never_go_back() => Cases.Try(its =>
    {
        foreach (var cycle in Cycles(its))
        {
            var furthest = -1;
            foreach (var told in cycle)
            {
                told.Place.ShouldBeGreaterThan(furthest);
                if (told.IsCarriedOut) furthest = told.Place;
            }
        }
    });

    [Fact]
    public void A_mandatory_stage_is_never_passed_over_but_by_a_skip() => Cases.Try(its =>
    {
        foreach (var cycle in Cycles(its))
        {
            var reached = -1;
            foreach (var told in cycle)
            {
                var skipped = SinceExtension(told.Before).OfType<StageSkipped>().Select(e => PlaceOf(its, e.Stage)).Append(-1).Max();
                var passedOver = its.Policy.Stages.Take(told.Place)
                    .Where((s, i) => i > reached && i > skipped && s.IsMandatory && s.Phase != DunningPhase.Preventive && s.Debtors.Contains(its.Debtor.Kind));
                passedOver.Select(s => s.Name).ShouldBeEmpty(told.Decision.ToString());
                if (told.IsCarriedOut) reached = told.Place;
            }
        }
    });

    [Fact]
    public void Within_a_cycle_no_invoice_has_two_stages_on_one_day() => Cases.Try(its =>
    {
        foreach (var cycle in Cycles(its))
        {
            foreach (var day in cycle.Where(told => told.IsCarriedOut).GroupBy(told => told.Day)) day.Count().ShouldBe(1, CasePrint.Day(day.Key));
        }
    });

    [Fact]
    public void The_same_key_never_stands_for_two_acts() => Cases.Try(its =>
    {
        var acts = SimulatedHost.ActsOf(its, changesItsMind: true);
        acts.Select(told => told.Decision.Key).ShouldBeUnique();
    });

    private static IEnumerable<IGrouping<int, SimulatedHost.Told>> Cycles(DunningCase its) =>
        SimulatedHost.ActsOf(its, changesItsMind: false).Where(told => told.Place >= 0).GroupBy(told => told.Cycle);

    private static IEnumerable<DunningEvent> SinceExtension(IReadOnlyList<DunningEvent> events) => events.Reverse().TakeWhile(e => e is not DueDateExtended);

    private static int PlaceOf(DunningCase its, string stage) => its.Policy.Stages.Select(s => s.Name).ToList().IndexOf(stage);
}
