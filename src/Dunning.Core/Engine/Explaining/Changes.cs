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
internal sealed class Changes(CompiledPolicy policy, Invoice invoice, CaseState state, CaseFold fold, DunningDecision decision, long? others)
{
    private readonly DunningEvent[] _known = [.. Enumerable.Range(0, state.Known).Select(i => state.History.Index[i].Event)];

    public IEnumerable<DunningEventKind> Kinds()
    {
        var probes = new Probes(policy, invoice, state, fold, _known, decision.Today);
        return Enumerable.Range(0, WireName.All<DunningEventKind>().Count).Select(kind => (DunningEventKind)kind).Where(kind => probes.Of(kind).Any(Change));
    }

    /// <summary>Which changes of the debtor, none of them an event of the invoice, would change it.</summary>
    public IEnumerable<DebtorChange> OfDebtor()
    {
        var debtor = invoice.Debtor;
        if (debtor.Holds.Count > 0 && Differs(debtor.WithHolds(null))) yield return DebtorChange.HoldEnded;
        if (debtor.Insolvency is { } known && Differs(debtor.WithInsolvency(Closed(known)))) yield return DebtorChange.InsolvencyClosed;
        if (debtor.Contacts is not null && Differs(debtor.WithContacts(null))) yield return DebtorChange.ContactAdded;
    }

    private DebtorInsolvency Closed(DebtorInsolvency known) => new(known.RecordedOn, known.OpenedOn, known.PublishedOn, known.Kind, decision.Today);

    private bool Differs(Debtor debtor) => Differs(invoice.WithDebtor(debtor), InvoiceHistory.Of(_known));

    private bool Change(DunningEvent happened)
    {
        var history = InvoiceHistory.Of(_known.Append(happened));
        return FactCheck.FaultsOf(policy, invoice, history) is null && Differs(invoice, history);
    }

    private bool Differs(Invoice changed, InvoiceHistory history)
    {
        try
        {
            var after = CaseFold.Fold(policy, changed, history, decision.TodayNumber);
            if (others is { } sum) after.MeasureMinimum(policy.MinimumIsReachedBy(after.Collectible + sum, after.Currency));
            return !DecisionRules.Decide(policy, after, decision.TodayNumber).AsksTheSame(decision.Outcome);
        }
        catch (CalendarRangeException)
        {
            // What leads beyond the calendar cannot be decided on, so that nothing can be said to come of it.
            return false;
        }
    }
}
