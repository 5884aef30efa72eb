using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Calendars;
using Dunning.Engine;
using Dunning.Engine.Folding;
using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Portfolio.Figures;

/// <summary>What came in within some days after each stage.</summary>
public static class StageYields
{
    /// <summary>Reckons the yield of each stage, special acts included, over the acts of some days.</summary>
    /// <param name="engine">Reads the histories.</param>
    /// <param name="accounts">The accounts, one a debtor; what cannot be read is left out.</param>
    /// <param name="fromInclusive">The first day of the acts.</param>
    /// <param name="throughInclusive">The last day of the acts.</param>
    /// <param name="withinDays">For how many days after the day of an act a payment counts, at least 1; that day itself does not.</param>
    /// <param name="asOf">The day as of which payments are known, not before the last day of the acts.</param>
    /// <returns>In the order of the process, then by currency code (ordinal); special acts last.</returns>
    /// <exception cref="ArgumentException">The days are not in order.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No day counts, or a day lies outside the years that can be reckoned with.</exception>
    public static IReadOnlyList<StageYield> Of(
        DunningEngine engine, IEnumerable<DebtorAccount> accounts, LocalDate fromInclusive, LocalDate throughInclusive, int withinDays, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(accounts);
        DunningEngine.RefuseUnlessReckonable(asOf);
        if (withinDays < 1) throw new ArgumentOutOfRangeException(nameof(withinDays), withinDays, "A payment counts on one day at least.");
        if (throughInclusive < fromInclusive || asOf < throughInclusive) throw new ArgumentException("The days are not in order.", nameof(throughInclusive));
        var items = new BookAdmission(engine).Admit(accounts, asOf).SelectMany(account => account.Items);
        return Of(engine, items, fromInclusive, throughInclusive, withinDays, asOf);
    }

    internal static IReadOnlyList<StageYield> Of(
        DunningEngine engine, IEnumerable<Receivable> items, LocalDate from, LocalDate through, int withinDays, LocalDate asOf)
    {
        var drafts = new Dictionary<(string Stage, Currency Currency), Draft>();
        foreach (var item in items)
        {
            foreach (var (act, place) in ActsOf(item.History.Index, from, through, asOf))
            {
                var open = Standing.Of(engine, item, act.On).Open;
                if (open == 0m) continue;
                var stage = ((ContactMade)item.History.Index[place].Event).Stage;
                var key = (stage, item.Invoice.Amount.Currency);
                if (!drafts.TryGetValue(key, out var draft)) drafts[key] = draft = new Draft();
                draft.Rank ??= RankOf(engine, item.Invoice.Debtor, stage, act);
                draft.Add(open, act.On.PlusDays(withinDays) <= asOf ? PaidAfter(item, act.On, withinDays, asOf) : null);
            }
        }

        return
        [
            .. drafts.OrderBy(draft => draft.Value.Rank)
                .ThenBy(draft => draft.Key.Stage, StringComparer.Ordinal)
                .ThenBy(draft => draft.Key.Currency.Code, StringComparer.Ordinal)
                .Select(draft => draft.Value.ToYield(draft.Key.Stage, draft.Key.Currency)),
        ];
    }

    /// <summary>The acts carried out within some days, each by the record that gives its day, with the place of the one that gives its stage.</summary>
    private static IEnumerable<(ContactMade Act, int Stage)> ActsOf(HistoryIndex index, LocalDate from, LocalDate through, LocalDate asOf)
    {
        var known = index.CountKnown(DayNumber.Of(asOf));
        for (var i = 0; i < known; i++)
        {
            if (index[i].Event is not ContactMade act || act.On < from || act.On > through || !act.Outcome.IsCarriedOut()) continue;
            if (index.IsReversed(i, known) || index.LatestOfAct(i, known) != i) continue;
            yield return (act, index.FirstOfAct(i, known));
        }
    }

    /// <summary>Where a stage stands in the process; a special act, and a stage without a phase that the policy no longer has, at the end.</summary>
    private static (int Phase, int Place) RankOf(DunningEngine engine, Debtor debtor, string stage, ContactMade act)
    {
        var stages = engine.PolicyFor(debtor, out _)!.Source.Stages;
        for (var i = 0; i < stages.Count; i++)
        {
            if (stages[i].Name == stage) return ((int)stages[i].Phase, i);
        }

        return (act.Phase is { } phase ? (int)phase : int.MaxValue, int.MaxValue);
    }

    private static decimal PaidAfter(Receivable item, LocalDate day, int withinDays, LocalDate asOf)
    {
        var (index, paid) = (item.History.Index, 0m);
        var known = index.CountKnown(DayNumber.Of(asOf));
        for (var i = 0; i < known; i++)
        {
            var happened = index[i].Event;
            if (happened.On <= day || happened.On > day.PlusDays(withinDays) || index.IsReversed(i, known)) continue;
            if (happened is PaymentReceived payment) paid += payment.Amount.Amount;
            if (happened is PaymentReturned returned) paid -= returned.Amount.Amount;
        }

        return paid;
    }

    private sealed class Draft
    {
        private int _acts;
        private int _observed;
        private int _paidInFull;
        private decimal _open;
        private decimal _paid;

        public (int Phase, int Place)? Rank { get; set; }

        public void Add(decimal open, decimal? paid)
        {
            _acts++;
            if (paid is not { } came) return;
            _observed++;
            _open += open;
            _paid += Math.Min(open, Math.Max(0m, came));
            if (came >= open) _paidInFull++;
        }

        public StageYield ToYield(string stage, Currency currency) => new(stage, _acts, _observed, _paidInFull, new Money(_open, currency), new Money(_paid, currency));
    }
}
