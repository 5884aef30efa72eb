using System.Collections.Generic;
using System.Linq;
using Dunning.Calendars;
using Dunning.Engine.Folding;
using Dunning.Engine.Rules;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;

namespace Dunning.Engine.Explaining;

/// <summary>
/// Which kinds of events would change a decision: found by appending one of each, dated today, and asking the same rules again. So no list is kept by
/// hand, and none can fall behind the rules.
/// </summary>
internal sealed class Changes(CompiledPolicy policy, Invoice invoice, CaseState state, CaseFold fold, DunningDecision decision)
{
    private readonly DunningEvent[] _known = [.. Enumerable.Range(0, state.Known).Select(i => state.History.Index[i].Event)];

    public IEnumerable<DunningEventKind> Kinds()
    {
        var probes = new Probes(policy, invoice, state, fold, _known, decision.Today);
        return Enumerable.Range(0, WireName.All<DunningEventKind>().Count).Select(kind => (DunningEventKind)kind).Where(kind => probes.Of(kind).Any(Change));
    }

    private bool Change(DunningEvent happened)
    {
        var history = InvoiceHistory.Of(_known.Append(happened));
        if (FactCheck.FaultsOf(policy, invoice, history) is not null) return false;
        try
        {
            var after = CaseFold.Fold(policy, invoice, history, decision.TodayNumber);
            return !DecisionRules.Decide(policy, after, decision.TodayNumber).AsksTheSame(decision.Outcome);
        }
        catch (CalendarRangeException)
        {
            // What leads beyond the calendar cannot be decided on, so that nothing can be said to come of it.
            return false;
        }
    }
}
