using System.Collections.Generic;
using Dunning.Calendars;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Portfolio.Figures;

/// <summary>What was invoiced on each day, less the credit notes of that day.</summary>
internal sealed class SalesByDay
{
    private readonly Dictionary<LocalDate, decimal> _days = [];
    private LocalDate? _first;

    public void Add(Receivable item, LocalDate through)
    {
        Add(item.Invoice.IssuedOn, item.Invoice.Amount.Amount);
        var index = item.History.Index;
        var known = index.CountKnown(DayNumber.Of(through));
        for (var i = 0; i < known; i++)
        {
            if (index[i].Event is CreditNoteIssued credit && !index.IsReversed(i, known)) Add(credit.On, -credit.Amount.Amount);
        }
    }

    public decimal Within(LocalDate from, LocalDate through)
    {
        var sum = 0m;
        foreach (var day in _days)
        {
            if (day.Key >= from && day.Key <= through) sum += day.Value;
        }

        return sum;
    }

    /// <summary>
    /// Takes the sales off what is open, month by month backwards from a day: the days of each month used up count whole, those of the last in proportion. Null where
    /// the sales do not suffice, or there is nothing open and nothing was ever sold.
    /// </summary>
    public decimal? CountBack(decimal open, LocalDate through)
    {
        if (_first is not { } first) return null;
        var (left, days, last) = (open, 0m, through);
        while (left > 0m)
        {
            if (last < first) return null;
            var begin = new LocalDate(last.Year, last.Month, 1);
            var (sales, length) = (Within(begin, last), Period.DaysBetween(begin, last) + 1);
            if (sales >= left) return days + (left / sales * length);
            left -= sales;
            days += length;
            last = begin.PlusDays(-1);
        }

        return days;
    }

    private void Add(LocalDate day, decimal amount)
    {
        _days[day] = (_days.TryGetValue(day, out var sum) ? sum : 0m) + amount;
        if (_first is not { } first || day < first) _first = day;
    }
}
