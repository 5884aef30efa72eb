using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Portfolio.Figures;

/// <summary>What the figures of a currency are made of, gathered invoice by invoice.</summary>
internal sealed class FiguresDraft(Currency currency, LocalDate from, LocalDate through)
{
    private readonly SalesByDay _sales = new();
    private readonly PaymentDelay _delay = new(from, through);
    private readonly PromiseCount _promises = new(from, through);
    private readonly SortedDictionary<(string Reason, int Band), (int Count, decimal Amount)> _disputes =
        new(Comparer<(string Reason, int Band)>.Create((x, y) => string.CompareOrdinal(x.Reason, y.Reason) is not 0 and var order ? order : x.Band.CompareTo(y.Band)));

    private decimal _opening;
    private decimal _open;
    private decimal _late;
    private decimal _lateTimesDays;

    public void Add(DunningEngine engine, Receivable item)
    {
        if (item.Invoice.IssuedOn > through) return;
        var before = from.PlusDays(-1);
        if (item.Invoice.IssuedOn <= before) _opening += Standing.Of(engine, item, before).Open;
        var standing = Standing.Of(engine, item, through);
        _open += standing.Open;
        if (standing.IsLate)
        {
            _late += standing.Balance;
            _lateTimesDays += standing.Balance * standing.DaysLate;
        }

        _sales.Add(item, through);
        _delay.Add(engine, item);
        _promises.Add(engine, item);
        AddDisputes(item, standing.Open);
    }

    public CurrencyFigures ToFigures()
    {
        var (sales, notDue, days) = (_sales.Within(from, through), _open - _late, Period.DaysBetween(from, through) + 1);
        var toCollect = _opening + sales - notDue;
        return new CurrencyFigures(currency)
        {
            Opening = new Money(_opening, currency),
            Sales = new Money(sales, currency),
            Open = new Money(_open, currency),
            Late = new Money(_late, currency),
            NotDue = new Money(notDue, currency),
            DaysSalesOutstanding = sales > 0m ? _open / sales * days : null,
            DaysSalesOutstandingByCountBack = _sales.CountBack(_open, through),
            BestPossibleDaysSalesOutstanding = sales > 0m ? notDue / sales * days : null,
            OverdueShare = _open > 0m ? _late / _open : null,
            AverageDaysLate = _late > 0m ? _lateTimesDays / _late : null,
            AveragePaymentDelay = _delay.Average,
            CollectionEffectiveness = toCollect > 0m ? (_opening + sales - _open) / toCollect : null,
            Promises = _promises.ToFigures(currency),
            Disputes =
            [
                .. _disputes.Select(entry => new DisputeFigure(
                    entry.Key.Reason.Length == 0 ? null : entry.Key.Reason, entry.Key.Band, entry.Value.Count, new Money(entry.Value.Amount, currency))),
            ],
        };
    }

    private void AddDisputes(Receivable item, decimal open)
    {
        if (open == 0m) return;
        var index = item.History.Index;
        var known = index.CountKnown(Calendars.DayNumber.Of(through));
        for (var i = 0; i < known; i++)
        {
            if (index[i].Event is not DisputeOpened opened || (index[i].Next != HistoryIndex.Nothing && index[i].Next < known)) continue;

            // The day of the opening belongs to the first age, which begins with day 1 of lateness.
            var key = (opened.Reason ?? string.Empty, DisputeFigure.Ages.BandOf(Math.Max(1, Period.DaysBetween(opened.On, through))));
            var (count, amount) = _disputes.TryGetValue(key, out var sum) ? sum : default;
            _disputes[key] = (count + 1, amount + Math.Min(open, opened.Amount?.Amount ?? open));
        }
    }
}
