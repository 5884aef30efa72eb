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

/// <summary>What became of promises: the fold of the engine is asked after each event which promise stands, and on which day it breaks.</summary>
internal sealed class PromiseCount(LocalDate from, LocalDate through)
{
    private int _kept;
    private int _broken;
    private long _amountKept;
    private long _amountBroken;

    public void Add(DunningEngine engine, Receivable item)
    {
        var index = item.History.Index;
        var known = index.CountKnown(DayNumber.Of(through));
        if (!HasPromise(index, known)) return;
        var ends = new Dictionary<int, (int Day, bool IsKept, long Amount)>();
        var policy = engine.PolicyFor(item.Invoice.Debtor, out _)!;
        for (var i = 0; i < known; i++)
        {
            var day = index[i].Event.Day;
            var promise = CaseFold.Run(policy, item.Invoice, item.History, day, i + 1).StandingPromise;
            if (!promise.Stands) continue;

            // On the day it breaks the money is late, whatever else happens that day.
            var until = i + 1 < known ? index[i + 1].Event.Day : DayNumber.Of(through);
            var hasEnded = ends.TryGetValue(promise.Entry, out var end);
            if (promise.BreakOn == DayNumber.Never)
            {
                // What was broken stays broken: late money cures the process, not the promise.
                if (!hasEnded) ends[promise.Entry] = (day, true, promise.Amount);
            }
            else if (promise.BreakOn <= until)
            {
                // Kept, until the money went back.
                if (!hasEnded || end.IsKept) ends[promise.Entry] = (Math.Max(promise.BreakOn, day), false, promise.Amount);
            }
            else
            {
                ends.Remove(promise.Entry);
            }
        }

        foreach (var ended in ends.Values.Where(ended => ended.Day >= DayNumber.Of(from))) Count(ended.IsKept, ended.Amount);
    }

    public PromiseFigures ToFigures(Currency currency) =>
        new(_kept, _broken, MinorUnits.ToMoney(_amountKept, currency), MinorUnits.ToMoney(_amountBroken, currency));

    private static bool HasPromise(HistoryIndex index, int known)
    {
        for (var i = 0; i < known; i++)
        {
            if (index[i].Event.Kind == DunningEventKind.Promise) return true;
        }

        return false;
    }

    private void Count(bool isKept, long amount)
    {
        if (isKept)
        {
            _kept++;
            _amountKept += amount;
        }
        else
        {
            _broken++;
            _amountBroken += amount;
        }
    }
}
